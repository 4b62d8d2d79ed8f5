"""A creating request that is repeated makes nothing twice."""

from typing import Any

from passerelle.engagements.models import Objective
from tests.cast import Cast
from tests.doors import Door, code_of, gid, lab

DOCUMENT = "mutation M($input: AddObjectiveInput!) { addObjective(input: $input) { objective { id statement } } }"


def send(door: Door, cast: Cast, statement: str, key: str) -> dict[str, Any]:
    values = {"engagement": gid(cast.engagement_a), "statement": statement}
    return door.send(DOCUMENT, {"input": values}, **{"idempotency-key": key})


def test_a_repeated_request_gets_the_first_answer(cast: Cast) -> None:
    door = lab(cast.lead)
    first = send(door, cast, "Beat the weather model", "key-0001")
    again = send(door, cast, "Beat the weather model", "key-0001")
    assert first == again
    assert Objective.objects.count() == 1


def test_the_same_key_with_another_body_is_refused(cast: Cast) -> None:
    door = lab(cast.lead)
    send(door, cast, "Beat the weather model", "key-0001")
    assert code_of(send(door, cast, "Something else", "key-0001")) == "IDEMPOTENCY_MISMATCH"
    assert Objective.objects.count() == 1


def test_a_key_belongs_to_one_person(cast: Cast) -> None:
    send(lab(cast.lead), cast, "Beat the weather model", "key-0001")
    assert code_of(send(lab(cast.director), cast, "Another aim", "key-0001")) is None
    assert Objective.objects.count() == 2


def test_a_refused_request_leaves_its_key_free(cast: Cast) -> None:
    door = lab(cast.lead)
    assert code_of(send(door, cast, "", "key-0001")) == "VALIDATION"
    assert code_of(send(door, cast, "Beat the weather model", "key-0001")) is None
    assert Objective.objects.count() == 1


def test_a_creating_request_needs_a_key(cast: Cast) -> None:
    answer = send(lab(cast.lead), cast, "Beat the weather model", "")
    assert code_of(answer) == "IDEMPOTENCY_KEY_REQUIRED"
    assert Objective.objects.count() == 0
