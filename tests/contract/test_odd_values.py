"""Odd values in every place of every mutation: an answer with a code, never a fault of ours, nothing for others.

One odd value for each place, in turn; all ten for each where ODD_VALUES=all says so.
"""

import copy
import os
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from graphql import GraphQLInputObjectType, get_named_type

from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema
from tests.contract.cells import Cell
from tests.contract.matrix import LAB_MATRIX, PORTAL_MATRIX
from tests.contract.test_matrix import DENIED, undone
from tests.doors import Door, audit_count, code_of, lab, portal
from tests.world import World

# as they stand in JSON: half a surrogate pair, a number that no column holds, a text that no column takes
ODD = {
    "null": b"null",
    "nul": rb'"a\u0000b"',
    "surrogate": rb'"a\ud800b"',
    "huge": b"99999999999999999999999999",
    "large": b"9007199254740993",
    "negative": b"-2147483648",
    "long": b'"' + b"x" * 300_001 + b'"',
    "list": b"[]",
    "object": b"{}",
    "fraction": b"1e400",
}
SCHEMAS = {"lab": lab_schema.graphql_schema, "portal": portal_schema.graphql_schema}
MATRICES: dict[str, dict[str, Cell]] = {"lab": LAB_MATRIX, "portal": PORTAL_MATRIX}
MARK = "«odd»"
CASES = [(door, name) for door in MATRICES for name in sorted(MATRICES[door])]


def places(door: str, name: str, values: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value that is sent, and of every one that could be."""
    mutation = SCHEMAS[door].mutation_type
    assert mutation is not None
    input_type = get_named_type(mutation.fields[name].args["input"].type)
    assert isinstance(input_type, GraphQLInputObjectType)
    yield from ((field,) for field in input_type.fields if field != "clientMutationId")
    for key, value in values.items():
        yield from inner(value, (key,))


def inner(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in pairs:
        yield (*path, key)
        yield from inner(child, (*path, key))


def body(name: str, values: dict[str, Any], path: tuple[Any, ...], odd: bytes) -> bytes:
    """Return a request with one odd value, which no encoder of ours would write."""
    changed = copy.deepcopy(values)
    at: Any = changed
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = MARK
    kind = name[0].upper() + name[1:]
    document = f"mutation M($input: {kind}Input!) {{ {name}(input: $input) {{ __typename }} }}"
    text = orjson.dumps({"query": document, "variables": {"input": changed}})
    return text.replace(orjson.dumps(MARK), odd)


def send(door: Door, text: bytes) -> dict[str, Any]:
    headers = {"accept-language": "en", "idempotency-key": "odd-values"}
    response = door.client.post(door.path, text, content_type="application/json", headers=headers)
    assert response.status_code < 500, (text[:500], response.content[:500])
    answer: dict[str, Any] = orjson.loads(response.content)
    return answer


TURNS = len(ODD) if os.environ.get("ODD_VALUES") == "all" else 1


@pytest.mark.parametrize("turn", range(TURNS))
def test_an_odd_value_is_answered_with_a_code(world: World, turn: int) -> None:
    """Over all turns, every place of every mutation gets every odd value; whoever may not is told nothing else."""
    kinds = list(ODD)
    for number, (door, name) in enumerate(CASES):
        entry = MATRICES[door][name]
        people = world.cast.people()
        who = people[sorted(entry.may)[0]]
        denied = (member for member in ("stranger", "observer_a", "sponsor_b") if member not in entry.may)
        other = people.get(next(denied, "nobody"))
        for index, path in enumerate(places(door, name, entry.values(world, world.a))):
            odd = ODD[kinds[(turn + number + index) % len(kinds)]]
            with undone():
                text = body(name, entry.values(world, world.a), path, odd)
                open_door = lab if door == "lab" else portal
                answer = send(open_door(who), text)
                assert code_of(answer) != "INTERNAL", (name, path, odd[:20], answer)
            with undone():
                events = audit_count()
                code = code_of(send(open_door(other), text)) if index < 3 else None
                # nothing in a list is nothing asked
                assert code in DENIED | {"BAD_REQUEST", "VALIDATION"} or index > 2 or odd == ODD["list"], (name, path)
                assert audit_count() == events
