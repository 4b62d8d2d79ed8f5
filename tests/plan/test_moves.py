"""What follows a move, shown before it is saved, and taking a move back."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.audit.services import verify
from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone, Slip
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.plan import make

PREVIEW = "query Q($id: ID!, $dueOn: Date!) { movePreview(id: $id, dueOn: $dueOn) { id title version fromOn toOn } }"
MOVE = {"reason": "DATA", "clock": "CLIENT", "version": 1}
MOVED = "slip { id } milestone { dueOn version } engagement { milestones { dueOn } }"


def plan(engagement: Engagement) -> list[Milestone]:
    """Four open milestones, a week apart from 2 March, and one that was accepted after them."""
    days = [dt.date(2026, 3, 2) + dt.timedelta(weeks=week) for week in range(4)]
    rows = [make.milestone(engagement, title_en=f"M{number}", due_on=day) for number, day in enumerate(days)]
    make.milestone(engagement, due_on="2026-05-04", status="accepted", outcome="confirmed", reached_on="2026-03-01")
    return rows


def due(rows: list[Milestone]) -> list[str]:
    return [str(Milestone.objects.get(pk=row.pk).due_on) for row in rows]


def follow(rows: list[Milestone], version: int = 1) -> list[dict[str, Any]]:
    return [{"id": gid(row), "version": version} for row in rows]


def test_the_preview_lists_what_comes_later_and_may_still_move(cast: Cast) -> None:
    rows = plan(cast.engagement_a)
    found = lab(cast.lead).read(PREVIEW, id=gid(rows[1]), dueOn="2026-03-12")["movePreview"]
    assert [(row["id"], row["title"], row["version"], row["fromOn"], row["toOn"]) for row in found] == [
        (gid(rows[2]), "M2", 1, "2026-03-16", "2026-03-19"),
        (gid(rows[3]), "M3", 1, "2026-03-23", "2026-03-26"),
    ]
    assert audit_count() == 0
    assert not Slip.objects.exists()


def test_the_preview_takes_as_many_statements_for_many_rows(cast: Cast) -> None:
    rows = plan(cast.engagement_a)

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            lab(cast.lead).read(PREVIEW, id=gid(rows[0]), dueOn="2026-03-12")
        return len(captured)

    few = count()
    for number in range(30):
        make.milestone(cast.engagement_a, title_en=f"N{number}", due_on="2026-06-01")
    assert count() == few


def test_who_may_not_move_gets_no_preview(cast: Cast) -> None:
    row, hidden = make.milestone(cast.engagement_a), make.milestone(cast.engagement_b)
    for _who, person in cast.but("director", "lead"):
        assert_denied(lab(person).send(PREVIEW, {"id": gid(row), "dueOn": "2026-03-12"}))
    assert_denied(lab(cast.lead).send(PREVIEW, {"id": gid(hidden), "dueOn": "2026-03-12"}), "NOT_FOUND")
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    assert_denied(lab(cast.lead).send(PREVIEW, {"id": gid(row), "dueOn": "2026-03-12"}), "INVALID_STATE")


def test_later_ones_follow_in_the_same_act(cast: Cast) -> None:
    rows = plan(cast.engagement_a)
    payload = lab(cast.lead).do(
        "moveMilestone", MOVED, id=gid(rows[0]), dueOn="2026-03-12", followers=follow(rows[1:3]), **MOVE
    )
    assert payload["milestone"] == {"dueOn": "2026-03-12", "version": 2}
    assert due(rows) == ["2026-03-12", "2026-03-19", "2026-03-26", "2026-03-23"]
    slips = list(Slip.objects.all())
    assert len({slip.batch for slip in slips}) == 1
    assert {(slip.reason, slip.clock) for slip in slips} == {("data", "client")}
    events = list(Event.objects.filter(verb="milestone.moved"))
    assert [event.after["batch"] for event in events] == [slips[0].batch] * 3
    assert [event.after.get("follows") for event in events] == [None, rows[0].pk, rows[0].pk]
    assert verify()[1] is None


@pytest.mark.parametrize("case", ["earlier", "twice", "itself", "accepted", "stale", "foreign", "too far"])
def test_a_follower_that_does_not_fit_moves_nothing(cast: Cast, case: str) -> None:
    rows = plan(cast.engagement_a)
    accepted = Milestone.objects.get(status="accepted")
    foreign = make.milestone(cast.engagement_b, due_on="2026-06-01")
    followers, code = {
        "earlier": (follow(rows[:1]), "VALIDATION"),
        "twice": (follow([rows[2], rows[2]]), "VALIDATION"),
        "itself": (follow(rows[1:2]), "VALIDATION"),
        "accepted": (follow([accepted]), "INVALID_STATE"),
        "stale": (follow(rows[2:], 7), "CONFLICT"),
        "foreign": (follow([foreign]), "NOT_FOUND"),
        "too far": (follow(rows[2:]), "VALIDATION"),
    }[case]
    day = "2099-12-31" if case == "too far" else "2026-03-12"
    answer = lab(cast.lead).mutate("moveMilestone", MOVED, id=gid(rows[1]), dueOn=day, followers=followers, **MOVE)
    assert code_of(answer) == code
    assert due(rows) == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]
    assert not Slip.objects.exists()
    assert audit_count() == 0


def test_a_move_is_taken_back_with_all_that_followed(cast: Cast) -> None:
    rows = plan(cast.engagement_a)
    door = lab(cast.lead)
    moved = door.do("moveMilestone", MOVED, id=gid(rows[0]), dueOn="2026-03-12", followers=follow(rows[1:]), **MOVE)
    back = door.do("undoMilestoneMove", "milestone { dueOn version slips { id } }", slip=moved["slip"]["id"])
    assert back["milestone"] == {"dueOn": "2026-03-02", "version": 3, "slips": []}
    assert due(rows) == ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]
    undone = Event.objects.filter(verb="milestone.move_undone")
    assert undone.count() == 4
    assert undone[0].before == {"due_on": "2026-03-12", "reason": "data", "clock": "client"}
    assert undone[0].after["due_on"] == "2026-03-02"
    assert not Slip.objects.exists()
    assert verify()[1] is None
    again = door.mutate("undoMilestoneMove", "milestone { id }", slip=moved["slip"]["id"])
    assert code_of(again) == "NOT_FOUND"


def test_a_first_date_is_taken_back_to_none(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, due_on=None)
    door = lab(cast.lead)
    moved = door.do("moveMilestone", MOVED, id=gid(row), dueOn="2026-03-12", **MOVE)
    door.do("undoMilestoneMove", "milestone { id }", slip=moved["slip"]["id"])
    assert Milestone.objects.get(pk=row.pk).due_on is None


def test_nothing_is_taken_back_once_something_else_happened(cast: Cast) -> None:
    rows = plan(cast.engagement_a)
    door = lab(cast.lead)
    moved = door.do("moveMilestone", MOVED, id=gid(rows[0]), dueOn="2026-03-12", followers=follow(rows[1:]), **MOVE)
    door.do("updateMilestone", "milestone { id }", id=gid(rows[2]), version=2, internalNote="Ask again")
    before, events = due(rows), audit_count()
    answer = door.mutate("undoMilestoneMove", "milestone { id }", slip=moved["slip"]["id"])
    assert code_of(answer) == "INVALID_STATE"
    assert due(rows) == before
    assert audit_count() == events
    assert Slip.objects.count() == 4


def test_a_slip_from_before_moves_were_kept_together_stays(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    slip = Slip.objects.create(milestone=row, to_on="2026-03-02", reason="data", clock="lab")
    answer = lab(cast.lead).mutate("undoMilestoneMove", "milestone { id }", slip=gid(slip))
    assert code_of(answer) == "INVALID_STATE"
    assert Slip.objects.filter(pk=slip.pk).exists()


LOGGED = "milestone { outcome gateDecision gateDecidedBy evidence { text link createdByName } }"


def test_a_milestone_closes_with_its_evidence_and_who_decided(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, gate=True)
    payload = lab(cast.lead).do(
        "logMilestone", LOGGED, id=gid(row), version=1, outcome="NEGATIVE", gateDecision="PIVOT",
        gateDecidedBy="Steering committee", evidence=[{"text": "Error of 31 %", "link": "https://runs.example/7"}],
    )  # fmt: skip
    assert payload["milestone"] == {
        "outcome": "NEGATIVE",
        "gateDecision": "PIVOT",
        "gateDecidedBy": "Steering committee",
        "evidence": [{"text": "Error of 31 %", "link": "https://runs.example/7", "createdByName": "Léa Lead"}],
    }
    assert Event.objects.get().after["gate_decided_by"] == "Steering committee"


def test_a_gate_names_who_logs_it_unless_told_otherwise(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, gate=True)
    payload = lab(cast.lead).do("logMilestone", LOGGED, id=gid(row), version=1, outcome="CONFIRMED", gateDecision="GO")
    assert payload["milestone"]["gateDecidedBy"] == "Léa Lead"
    door = lab(cast.lead)
    door.do("reopenMilestone", "milestone { id }", id=gid(row), version=2, reason="Too early")
    assert Milestone.objects.get(pk=row.pk).gate_decided_by == ""


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"evidence": [{}]}, "evidence"),
        ({"evidence": [{"link": "http://plain.example"}]}, "evidence"),
        ({"evidence": [{"text": "a\x00b"}]}, "evidence"),
        ({"evidence": [{"text": "x"}] * 21}, "evidence"),
        ({"gateDecidedBy": "Committee"}, "gateDecidedBy"),
    ],
)
def test_bad_evidence_logs_nothing(cast: Cast, values: dict[str, Any], field: str) -> None:
    row = make.milestone(cast.engagement_a)
    answer = lab(cast.lead).mutate("logMilestone", LOGGED, id=gid(row), version=1, outcome="CONFIRMED", **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert Milestone.objects.get(pk=row.pk).status == "planned"
    assert audit_count() == 0
