"""Every operation of the frontend runs on the real schema, and the lean executor answers as the standard one does."""

import re
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.utils import translation

import orjson
import pytest
from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    OperationDefinitionNode,
    execute,
    get_named_type,
    parse,
    specified_rules,
    type_from_ast,
    validate,
)

from passerelle.api.graphql.executor import DocumentPlan
from passerelle.api.urls import lab_door, portal_door
from passerelle.core.errors import DomainError
from passerelle.core.graphql.context import GraphQLContext
from passerelle.people.models import User
from tests.doors import gid
from tests.servers import Reply, Server, serving
from tests.world import World

DOORS = {"lab": lab_door, "portal": portal_door}


def known(name: str) -> dict[str, str]:
    path = settings.PERSISTED_DOCUMENTS[name]
    return orjson.loads(path.read_bytes()) if path.exists() else {}


DOCUMENTS = [(name, text) for name in DOORS for text in known(name).values()]


def label(value: Any) -> str:
    if isinstance(value, str) and "{" in value:
        return " ".join(value.split()[:2])
    return str(value)


def operation_of(text: str) -> OperationDefinitionNode:
    return next(node for node in parse(text).definitions if isinstance(node, OperationDefinitionNode))


def variables_for(door: str, operation: OperationDefinitionNode, world: World) -> dict[str, Any]:
    """Give each required variable of a query a value that exists in the world, by its name and type."""
    schema = DOORS[door].schema
    values: dict[str, Any] = {}
    fields = [node.name.value for node in operation.selection_set.selections if isinstance(node, FieldNode)]
    root = fields[0] if fields else ""
    for definition in operation.variable_definitions:
        name = definition.variable.name.value
        type_ = type_from_ast(schema, definition.type)
        assert type_ is not None
        named = get_named_type(type_)
        kind = named.name
        if kind == "ID":
            values[name] = id_for(root, name, world, listed=str(type_).startswith("["))
        elif kind == "Date":
            values[name] = "2026-11-23"
        elif kind == "Int":
            values[name] = 2026 if name == "year" else 12
        elif kind == "String" and str(type_).endswith("!"):
            values[name] = "10.1234/abc" if name == "doi" else "ARC-2026-001"
        elif kind == "Boolean" and str(type_).endswith("!"):
            values[name] = True
        elif str(type_).startswith("[") and str(type_).endswith("!"):
            values[name] = []
        elif isinstance(named, GraphQLEnumType) and str(type_).endswith("!"):
            values[name] = next(iter(named.values))
    return values


def id_for(root: str, name: str, world: World, *, listed: bool) -> Any:
    chosen = {
        "reviewRound": gid(world.a.round),
        "playbookPreview": gid(world.playbook),
        "playbook": gid(world.playbook),
        "node": gid(world.a.engagement),
        "logPreview": gid(world.a.engagement),
        "decisionLog": gid(world.a.engagement),
        "sharePreview": gid(world.a.entry),
        "inquiry": gid(world.inquiry),
        "scenario": gid(world.scenario),
        "person": gid(world.cast.lead, "Person"),
        "organization": gid(world.cast.engagement_a.organization),
        "report": gid(world.a.shared_report),
        "movePreview": gid(world.a.hidden_milestone),
    }.get(root)
    if chosen is None:
        return None
    return [chosen] if listed else chosen


DIRECTORS = frozenset(
    {
        "LiveLintQuery",
        "AttentionPageQuery",
        "DemandPageQuery",
        "DirectorDayQuery",
        "ProposalQuery",
        "ScenarioPageQuery",
        "ScenariosPagePaginationQuery",
        "ScenariosPageQuery",
    }
)  # pages and parts that no one else is shown


NOT_FOR_INTERNS = frozenset({"PartnerPageQuery"})  # what interns do not see answers them as what does not exist


def is_for_directors(operation: OperationDefinitionNode, person: User) -> bool:
    return operation.name is not None and operation.name.value in DIRECTORS and person.lab_role != "director"


def is_refusal(error: GraphQLError) -> bool:
    """An intern is refused some pages; whoever has them on their screen never is."""
    return isinstance(error.original_error, DomainError) and error.original_error.code == "FORBIDDEN"


def test_there_are_documents() -> None:
    assert {name for name, _text in DOCUMENTS} == set(DOORS)


@pytest.mark.parametrize("door", DOORS)
def test_what_the_pages_ask_is_known(door: str) -> None:
    """What older pages asked may stay known, so that a tab left open goes on; every document here is still valid."""
    asked = {
        found[1]
        for path in (settings.ROOT_DIR / "frontend/src/gql" / door).glob("*.graphql.ts")
        if (found := re.search(r'"id": "([0-9a-f]{64})"', path.read_text()))
    }
    assert asked
    assert asked <= set(known(door))


@pytest.mark.parametrize(("door", "text"), DOCUMENTS, ids=label)
def test_a_document_is_valid_and_within_the_limits(door: str, text: str) -> None:
    assert validate(DOORS[door].schema, parse(text), specified_rules) == []
    DOORS[door].documents.given(text)


QUERIES = [(door, text) for door, text in DOCUMENTS if operation_of(text).operation.value == "query"]


@pytest.fixture(scope="module")
def resolver() -> Iterator[Server]:
    with serving() as server:
        server.replies["/10.1234/abc"] = Reply(200, b'{"title": "Found"}', {"Content-Type": "application/json"})
        yield server


@pytest.mark.parametrize(("door", "text"), QUERIES, ids=label)
def test_a_query_answers_alike_in_both_executors(
    world: World, door: str, text: str, resolver: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "DOI_RESOLVER", resolver.address)
    cast = world.cast
    people: list[User] = (
        [cast.lead, cast.director, cast.intern] if door == "lab" else [cast.sponsor_a, cast.observer_a]
    )
    operation = operation_of(text)
    variables = variables_for(door, operation, world)
    prepared = DOORS[door].documents.given(text)
    for person in people:
        for language in ("en", "fr"):
            with translation.override(language):
                standard = execute(
                    DOORS[door].schema,
                    prepared.document,
                    context_value=GraphQLContext(person, language),
                    variable_values=variables,
                )
                name = operation.name.value if operation.name else ""
                if person.lab_role == "intern" and name in NOT_FOR_INTERNS:
                    assert "does not exist" in str(standard.errors) or "n’existe pas" in str(standard.errors)
                    continue
                refused = standard.errors is not None and is_refusal(standard.errors[0])
                if refused and (person.lab_role == "intern" or is_for_directors(operation, person)):
                    continue
                assert standard.errors is None, standard.errors
                if prepared.has_directives:
                    continue
                lean = DocumentPlan(DOORS[door].schema, prepared).execute(variables, GraphQLContext(person, language))
            assert orjson.dumps(without_time(lean)) == orjson.dumps(without_time(standard.data))


def without_time(value: Any) -> Any:
    """Drop the moment of reading, the one thing that two readings do not share."""
    if isinstance(value, dict):
        return {key: without_time(child) for key, child in value.items() if key != "asOf"}
    if isinstance(value, list):
        return [without_time(child) for child in value]
    return value


def test_inputs_name_no_type_twice() -> None:
    """A mutation's input is its own type, so that the two schemas cannot share one by accident."""
    for door in DOORS.values():
        mutation = door.schema.mutation_type
        assert mutation is not None
        inputs = [get_named_type(field.args["input"].type) for field in mutation.fields.values()]
        assert all(isinstance(input_, GraphQLInputObjectType) for input_ in inputs)
        assert len({input_.name for input_ in inputs}) == len(inputs)
