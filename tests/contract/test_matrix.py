"""Every mutation of both schemas by every member of the cast, and every id argument of another engagement."""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core import mail
from django.db import transaction

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema
from passerelle.core.graphql.ids import split_global_id, to_global_id
from passerelle.core.ids import new_id
from passerelle.core.models import OutgoingMail
from tests.contract.cells import Cell
from tests.contract.matrix import LAB_MATRIX, PORTAL_MATRIX
from tests.doors import Door, audit_count, code_of, lab, portal
from tests.world import World

DENIED = {"NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED"}
CASES = [("lab", name) for name in sorted(LAB_MATRIX)] + [("portal", name) for name in sorted(PORTAL_MATRIX)]


def cell(door: str, name: str) -> Cell:
    return (LAB_MATRIX if door == "lab" else PORTAL_MATRIX)[name]


def open_door(door: str, user: Any) -> Door:
    return lab(user) if door == "lab" else portal(user)


def noted(caplog: pytest.LogCaptureFixture, user: Any) -> bool:
    """Tell whether a denial was logged with who was denied."""
    who = f"by={user.pk if user else '-'} "
    return any(who in record.getMessage() for record in caplog.records if record.name == "passerelle.denials")


@contextmanager
def undone() -> Iterator[None]:
    """Undo whatever happens inside, so that one world serves every member of the cast."""
    mail.outbox.clear()
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.mark.parametrize(("schema", "matrix"), [(lab_schema, LAB_MATRIX), (portal_schema, PORTAL_MATRIX)])
def test_every_mutation_has_a_cell(schema: Any, matrix: dict[str, Cell]) -> None:
    assert set(schema.graphql_schema.mutation_type.fields) == set(matrix)


@pytest.mark.parametrize(("door", "name"), CASES)
def test_who_may(world: World, door: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    entry = cell(door, name)
    caplog.set_level("INFO", "passerelle.denials")
    for member, user in [*world.cast.people().items(), ("nobody", None)]:
        with undone():
            values = entry.values(world, world.a)
            caplog.clear()
            events, letters = audit_count(), OutgoingMail.objects.count()
            code = code_of(open_door(door, user).mutate(name, "__typename", **values))
            if member in entry.may:
                assert code not in DENIED | {"INTERNAL"}, f"{member} must be allowed {name}, got {code}"
            else:
                assert code in DENIED, f"{member} must be denied {name}, got {code}"
                assert (audit_count(), OutgoingMail.objects.count()) == (events, letters)
                assert noted(caplog, user), "every denial is logged"
                assert mail.outbox == []
                assert not DBTaskResult.objects.exists()


@pytest.mark.parametrize(("door", "name"), [(d, n) for d, n in CASES if not cell(d, n).own])
def test_the_other_side_reads_as_missing(world: World, door: str, name: str) -> None:
    """Whoever may do it on A gets, on B, what a missing object gets; unless they may see B as well."""
    entry = cell(door, name)
    for member in entry.may - {"director", "partnerships"}:
        with undone():
            values = entry.values(world, world.b)
            events = audit_count()
            answer = open_door(door, world.cast.people()[member]).mutate(name, "__typename", **values)
            assert code_of(answer) == "NOT_FOUND", (member, answer)
            assert audit_count() == events


def id_places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every global id in an input."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from id_places(child, (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from id_places(child, (*path, index))
    elif isinstance(value, str):
        try:
            split_global_id(value)
        except Exception:  # noqa: BLE001 - anything that is no id
            return
        yield path


def replaced(values: Any, path: tuple[Any, ...], new: str) -> Any:
    changed = copy.deepcopy(values)
    at = changed
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = new
    return changed


@pytest.mark.parametrize(("door", "name"), CASES)
def test_every_id_argument_is_scoped(world: World, door: str, name: str) -> None:
    """Another engagement's id, another type, a random id and nonsense in each id argument: missing, nothing done."""
    entry = cell(door, name)
    member = sorted(entry.may - {"director", "partnerships"} or entry.may)[0]
    user = world.cast.people()[member]
    sees_all = member in {"director", "partnerships"}
    ours, theirs = entry.values(world, world.a), entry.values(world, world.b)
    for path in id_places(ours):
        original, foreign = ours, theirs
        for step in path:
            original, foreign = original[step], foreign[step]
        forged = [to_global_id(split_global_id(original)[0], new_id()), to_global_id("Engagement", new_id()), "x", "é"]
        forged.append(to_global_id("Viewer", split_global_id(original)[1]))
        if foreign != original and not sees_all and not entry.own:
            forged.append(foreign)
        for new in forged:
            with undone():
                events = audit_count()
                answer = open_door(door, user).mutate(name, "__typename", **replaced(ours, path, new))
                assert code_of(answer) in {"NOT_FOUND", "VALIDATION"}, (path, new, answer)
                assert audit_count() == events
