"""What an engagement is after."""

from typing import Any

import pytest

from passerelle.engagements.models import Objective
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal

FIELDS = "objective { id statement metric target result disclosure version }"


def objective(engagement: Any, **values: Any) -> Objective:
    return Objective.objects.create(engagement=engagement, statement="Beat the model", **values)


def test_a_scientist_adds_and_updates_an_objective(cast: Cast) -> None:
    door = lab(cast.lead)
    made = door.do(
        "addObjective", FIELDS + " engagement { objectives { statement } }",
        engagement=gid(cast.engagement_a), statement="Beat the weather model", metric="MAE", target="2 °C",
    )  # fmt: skip
    assert made["objective"]["disclosure"] == "INTERNAL"
    assert made["engagement"]["objectives"] == [{"statement": "Beat the weather model"}]
    changed = door.do("updateObjective", FIELDS, id=made["objective"]["id"], version=1, result="1.7 °C")
    assert (changed["objective"]["result"], changed["objective"]["version"]) == ("1.7 °C", 2)


def test_everybody_else_is_denied(cast: Cast) -> None:
    row = objective(cast.engagement_a)
    others = cast.but("director", "lead")
    assert_all_denied(others, "addObjective", engagement=gid(cast.engagement_a), statement="Taken over")
    assert_all_denied(others, "updateObjective", id=gid(row), version=1, statement="Taken over")
    assert Objective.objects.get().statement == "Beat the model"


def test_another_engagements_objective_reads_as_missing(cast: Cast) -> None:
    row = objective(cast.engagement_b)
    assert_denied(lab(cast.lead).mutate("updateObjective", FIELDS, id=gid(row), version=1, result="x"), "NOT_FOUND")


@pytest.mark.parametrize(
    ("values", "field"),
    [({"statement": ""}, "statement"), ({"statement": "x" * 1001}, "statement"), ({"metric": "x" * 201}, "metric")],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, str], field: str) -> None:
    answer = lab(cast.lead).mutate(
        "updateObjective", FIELDS, id=gid(objective(cast.engagement_a)), version=1, **values
    )
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert audit_count() == 0


def test_a_client_sees_shared_objectives_only(cast: Cast) -> None:
    hidden, shared = objective(cast.engagement_a), objective(cast.engagement_a, disclosure="client")
    foreign = objective(cast.engagement_b, disclosure="client")
    door = portal(cast.sponsor_a)
    listed = door.read("{ viewer { engagements { objectives { id } } } }")["viewer"]["engagements"]
    assert listed == [{"objectives": [{"id": gid(shared)}]}]
    node = "query Q($id: ID!) { node(id: $id) { id } }"
    found = [door.read(node, id=gid(row))["node"] for row in (hidden, shared, foreign)]
    assert found == [None, {"id": gid(shared)}, None]


def test_an_objective_is_met_or_not_or_not_known_yet_until_the_engagement_ends(cast: Cast) -> None:
    door, fields = lab(cast.lead), "objective { id version met result }"
    objective = Objective.objects.create(engagement=cast.engagement_a, statement="Halve the error")
    for version, met in enumerate((True, False, None), start=1):
        changed = door.do("updateObjective", fields, id=gid(objective), version=version, met=met)["objective"]
        assert changed["met"] is met
    cast.engagement_a.status = "closed"
    cast.engagement_a.save(update_fields=["status"])
    events = audit_count()
    answer = door.mutate("updateObjective", fields, id=gid(objective), version=4, met=True)
    assert_denied(answer, "INVALID_STATE")
    answer = door.mutate("addObjective", "objective { id }", engagement=gid(cast.engagement_a), statement="Late")
    assert_denied(answer, "INVALID_STATE")
    assert Objective.objects.get().met is None
    assert audit_count() == events
