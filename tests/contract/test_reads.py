"""Every question of both schemas and every type behind `node`, by every member of the cast and by nobody."""

from typing import Any

import pytest
from graphql import get_named_type, is_composite_type

from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema
from passerelle.core.graphql.ids import split_global_id, to_global_id
from passerelle.core.graphql.nodes import LAB_NODES, PORTAL_NODES
from passerelle.core.ids import new_id
from tests.contract.reads import LAB_FINDS, LAB_READS, PORTAL_FINDS, PORTAL_READS, Found, Read
from tests.contract.test_matrix import DENIED, id_places, open_door, replaced
from tests.doors import audit_count, code_of
from tests.world import World

SCHEMAS = {"lab": lab_schema.graphql_schema, "portal": portal_schema.graphql_schema}
READS: dict[str, dict[str, Read]] = {"lab": LAB_READS, "portal": PORTAL_READS}
FINDS: dict[str, dict[str, Found]] = {"lab": LAB_FINDS, "portal": PORTAL_FINDS}
NODES = {"lab": LAB_NODES.getters, "portal": PORTAL_NODES.getters}
QUESTIONS = [(door, name) for door in READS for name in sorted(READS[door])]
TYPES = [(door, name) for door in FINDS for name in sorted(FINDS[door])]


# what tells how much there is, where an answer comes even when there is nothing
COUNTS = ("totalCount", "moves")


def selection_of(door: str, name: str) -> str:
    inner = get_named_type(SCHEMAS[door].query_type.fields[name].type)
    if not is_composite_type(inner):
        return ""
    counted = next((count for count in COUNTS if count in getattr(inner, "fields", {})), "__typename")
    return f"{{ {counted} }}"


def ask(door: str, user: Any, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    field = SCHEMAS[door].query_type.fields[name]
    heads = ", ".join(f"${key}: {field.args[key].type}" for key in arguments)
    passed = ", ".join(f"{key}: ${key}" for key in arguments)
    head, given = (f"({heads})", f"({passed})") if arguments else ("", "")
    return open_door(door, user).send(f"query Q{head} {{ {name}{given} {selection_of(door, name)} }}", arguments)


def is_answered(answer: dict[str, Any], name: str) -> bool:
    """Whether there is something in it: a denial is an error, nothing, no, or an empty list."""
    code = code_of(answer)
    assert code is None or code in DENIED | {"VALIDATION"}, answer
    value = (answer.get("data") or {}).get(name)
    if isinstance(value, dict):
        value = next((value[count] for count in COUNTS if count in value), value)
    return bool(value)


def everybody(world: World) -> list[tuple[str, Any]]:
    return [*world.cast.people().items(), ("nobody", None)]


@pytest.mark.parametrize("door", ["lab", "portal"])
def test_every_question_and_every_type_has_a_cell(door: str) -> None:
    assert set(SCHEMAS[door].query_type.fields) == set(READS[door])
    assert set(NODES[door]) == set(FINDS[door])


@pytest.mark.parametrize(("door", "name"), QUESTIONS)
def test_who_is_answered(filled: World, door: str, name: str) -> None:
    entry = READS[door][name]
    arguments = entry.arguments(filled, filled.a)
    events = audit_count()
    answered = {member for member, user in everybody(filled) if is_answered(ask(door, user, name, arguments), name)}
    assert answered == entry.may
    assert audit_count() == events


@pytest.mark.parametrize(("door", "name"), QUESTIONS)
def test_every_id_and_reference_is_scoped(filled: World, door: str, name: str) -> None:
    """Another engagement's, another type's, a random and a malformed one in each place: as what does not exist."""
    entry = READS[door][name]
    ours, theirs = entry.arguments(filled, filled.a), entry.arguments(filled, filled.b)
    places = [*id_places(ours), *([("reference",)] if "reference" in ours else [])]
    for path in places:
        original: Any = ours
        foreign: Any = theirs
        for step in path:
            original, foreign = original[step], foreign[step]
        forged = ["x", "é"]
        if path != ("reference",):
            type_name, row_id = split_global_id(original)
            forged += [to_global_id(type_name, new_id()), to_global_id("Engagement", new_id())]
            forged.append(to_global_id("Wrong", row_id))
        for new in forged:
            for member, user in everybody(filled):
                answer = ask(door, user, name, replaced(ours, path, new))
                assert not is_answered(answer, name), (member, path, new, answer)
        if foreign != original and not entry.shared:
            for member, user in everybody(filled):
                if door == "portal" or member not in {"director", "partnerships"}:
                    answer = ask(door, user, name, replaced(ours, path, foreign))
                    allowed = door == "portal" and member == "sponsor_b"
                    assert allowed or not is_answered(answer, name), (member, path, foreign, answer)


@pytest.mark.parametrize(("door", "name"), TYPES)
def test_who_finds_a_row_by_its_id(filled: World, door: str, name: str) -> None:
    found = FINDS[door][name]
    row = found.row(filled, filled.a)
    text = "query N($id: ID!) { node(id: $id) { __typename } }"
    for type_name, expected in ((name, found.may), *((wrong, frozenset()) for wrong in ("Wrong", name.lower()))):
        seen = set()
        for member, user in everybody(filled):
            answer = open_door(door, user).send(text, {"id": to_global_id(type_name, row.id)})
            assert code_of(answer) in {None, *DENIED}, answer
            if (answer.get("data") or {}).get("node"):
                seen.add(member)
        assert seen == expected, type_name


@pytest.mark.parametrize(("door", "name"), TYPES)
def test_nobody_finds_the_other_sides_row(filled: World, door: str, name: str) -> None:
    found = FINDS[door][name]
    ours, theirs = found.row(filled, filled.a), found.row(filled, filled.b)
    if found.shared or theirs is None or theirs == ours:
        return  # what no engagement holds has no other side
    for member, user in everybody(filled):
        if member in {"director", "partnerships", "sponsor_b"}:
            continue
        answer = open_door(door, user).send(
            "query N($id: ID!) { node(id: $id) { __typename } }", {"id": to_global_id(name, theirs.id)}
        )
        assert not (answer.get("data") or {}).get("node"), member
