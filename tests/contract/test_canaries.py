"""No internal text ever reaches a client: every field of the portal's schema is read and searched for canaries."""

from typing import Any

import pytest
from graphene.utils.str_converters import to_snake_case
from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type, is_composite_type, is_required_argument

from passerelle.api.portal import schema
from passerelle.core.graphql.nodes import PORTAL_NODES
from tests.cast import CLIENT_A
from tests.doors import gid, portal
from tests.world import CANARY, World

DEPTH = 6


def everything(type_: Any, depth: int, seen: tuple[str, ...] = ()) -> str:
    """Return a selection of every field of a type, down to a depth, each type once on a path."""
    parts = ["__typename"]
    for name, field in type_.fields.items():
        needed = [argument for argument in field.args.values() if is_required_argument(argument)]
        arguments = "(first: 100)" if "first" in field.args else ""
        if needed and not arguments:
            continue
        inner = get_named_type(field.type)
        if not is_composite_type(inner):
            parts.append(name + arguments)
        elif depth > 1 and seen.count(inner.name) < 1 and isinstance(inner, GraphQLObjectType):
            parts.append(f"{name}{arguments} {everything(inner, depth - 1, (*seen, inner.name))}")
    return "{ " + " ".join(parts) + " }"


def node_document(name: str) -> str:
    type_ = schema.graphql_schema.type_map[name]
    return f"query Q($id: ID!) {{ node(id: $id) {{ __typename id ... on {name} {everything(type_, 3, (name,))} }} }}"


def rows_of(world: World) -> dict[str, list[Any]]:
    """Every row of both sides by the name of its portal type."""
    found: dict[str, list[Any]] = {}
    for side in (world.a, world.b):
        for slot in side.__dataclass_fields__:
            row = getattr(side, slot)
            name = {"MilestoneApproval": "Approval"}.get(type(row).__name__, type(row).__name__)
            found.setdefault(name, []).append(row)
    return found


@pytest.mark.parametrize("member", [*CLIENT_A, "sponsor_b", "stranger"])
def test_viewer_and_engagement_show_no_canary(world: World, member: str) -> None:
    door = portal(world.cast.people()[member])
    viewer = schema.graphql_schema.type_map["Viewer"]
    for name, field in viewer.fields.items():
        inner = get_named_type(field.type)
        if not is_composite_type(inner):
            continue
        answer = door.send(f"{{ viewer {{ {name} {everything(inner, 4, (inner.name,))} }} }}")
        assert "errors" not in answer, answer
        assert CANARY not in str(answer)
    engagement = schema.graphql_schema.type_map["Engagement"]
    for reference in ("ARC-2026-001", "ARC-2026-002"):
        for name, field in engagement.fields.items():
            inner = get_named_type(field.type)
            selection = everything(inner, 4, ("Engagement", inner.name)) if is_composite_type(inner) else ""
            arguments = "(first: 100)" if "first" in field.args else ""
            answer = door.send(f'{{ engagement(reference: "{reference}") {{ {name}{arguments} {selection} }} }}')
            assert "errors" not in answer, answer
            assert CANARY not in str(answer)


@pytest.mark.parametrize("member", [*CLIENT_A, "sponsor_b", "stranger", "lead"])
def test_no_node_shows_a_canary_or_the_other_side(world: World, member: str) -> None:
    door = portal(world.cast.people()[member])
    seen_any = False
    for name, rows in rows_of(world).items():
        if name not in PORTAL_NODES.getters:
            continue
        for row in rows:
            answer = door.send(node_document(name), {"id": gid(row, name)})
            assert "errors" not in answer, answer
            assert CANARY not in str(answer)
            seen_any = seen_any or answer["data"]["node"] is not None
            other = (world.b if member in CLIENT_A else world.a) if member != "lead" else None
            theirs = [getattr(other, slot) for slot in other.__dataclass_fields__] if other else []
            if member in {"stranger", "lead"} or row in theirs:
                assert answer["data"]["node"] is None, (member, name)
    assert seen_any == (member not in {"stranger", "lead"})


def test_internal_words_have_no_place_in_the_schema() -> None:
    """No field, argument or enum value of the portal is named after what is internal."""
    words = {"internal", "disclosure", "confidential", "allocation", "allocations", "effort", "load"}
    words |= {"mitigation", "revisions", "mentions"}
    words |= {"slip", "slips", "leave", "fte", "notes", "invitations"}
    for type_name, type_ in schema.graphql_schema.type_map.items():
        if type_name.startswith("__"):
            continue
        names = [type_name]
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field_name, field in type_.fields.items():
                names += [field_name, *field.args]
        names += list(getattr(type_, "values", {}) or {})
        for name in names:
            assert not words & set(to_snake_case(name).lower().split("_")), name
