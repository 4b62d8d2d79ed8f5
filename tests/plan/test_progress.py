"""The life of a milestone: begun, logged, approved or sent back, reopened."""

import datetime as dt

from django.core import mail

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import Engagement
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.plan import make

STATE = "milestone { status outcome reachedOn gateDecision version approvals { signer verdict reason decidedByName } }"
NOON = dt.datetime(2026, 3, 4, 17, tzinfo=dt.UTC)


def test_starting_a_planned_milestone(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    payload = lab(cast.lead).do("startMilestone", "milestone { status version }", id=gid(row), version=1)
    assert payload["milestone"] == {"status": "IN_PROGRESS", "version": 2}
    answer = lab(cast.lead).mutate("startMilestone", "milestone { id }", id=gid(row), version=2)
    assert code_of(answer) == "INVALID_STATE"


def test_logging_gives_ones_own_seat_and_waits_for_the_others(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, "LS", "CS")
    with clock.at(NOON):
        payload = lab(cast.lead).do(
            "logMilestone", STATE, id=gid(row), version=1, outcome="NEGATIVE", note="No signal"
        )
    assert payload["milestone"] == {
        "status": "SUBMITTED",
        "outcome": "NEGATIVE",
        "reachedOn": "2026-03-04",
        "gateDecision": None,
        "version": 2,
        "approvals": [
            {"signer": "LEAD_SCIENTIST", "verdict": "APPROVED", "reason": "", "decidedByName": "Léa Lead"},
            {"signer": "CLIENT_SPONSOR", "verdict": "PENDING", "reason": "", "decidedByName": None},
        ],
    }
    event = Event.objects.get()
    assert (event.verb, event.after["status"], event.after["approved_by"]) == ("milestone.logged", "submitted", ["LS"])


@pytest.mark.parametrize("seats", [(), ("LS",)])
def test_with_no_seat_left_it_is_accepted_at_once(cast: Cast, seats: tuple[str, ...]) -> None:
    row = make.milestone(cast.engagement_a, *seats)
    payload = lab(cast.lead).do("logMilestone", STATE, id=gid(row), version=1, outcome="CONFIRMED")
    assert payload["milestone"]["status"] == "ACCEPTED"


def test_today_is_the_readers_today(cast: Cast) -> None:
    """Late in the evening in Montréal it is tomorrow in UTC, and not yet in the plan."""
    row = make.milestone(cast.engagement_a, due_on="2026-03-04")
    with clock.at(dt.datetime(2026, 3, 5, 3, tzinfo=dt.UTC)):
        data = lab(cast.lead).read("query Q($id: ID!) { node(id: $id) { ... on Milestone { isLate } } }", id=gid(row))
        assert data["node"]["isLate"] is False
        tomorrow = lab(cast.lead).mutate(
            "logMilestone", STATE, id=gid(row), version=1, outcome="CONFIRMED", reachedOn="2026-03-05"
        )
        assert tomorrow["errors"][0]["extensions"]["field"] == "reachedOn"
        payload = lab(cast.lead).do("logMilestone", STATE, id=gid(row), version=1, outcome="CONFIRMED")
    assert payload["milestone"]["reachedOn"] == "2026-03-04"


@pytest.mark.parametrize(
    ("gate", "values", "field"),
    [
        (True, {}, "gateDecision"),
        (False, {"gateDecision": "GO"}, "gateDecision"),
        (False, {"reachedOn": "2999-01-01"}, "reachedOn"),
        (False, {"reachedOn": "1200-01-01"}, "reachedOn"),
        (False, {"note": "x" * 5001}, "note"),
    ],
)
def test_a_bad_log_names_its_field(cast: Cast, gate: bool, values: dict[str, str], field: str) -> None:
    row = make.milestone(cast.engagement_a, "LS", gate=gate)
    before = make.snapshot(row)
    answer = lab(cast.lead).mutate("logMilestone", STATE, id=gid(row), version=1, outcome="CONFIRMED", **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert make.snapshot(row) == before
    assert audit_count() == 0


def test_a_gate_keeps_its_decision(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, gate=True)
    payload = lab(cast.lead).do("logMilestone", STATE, id=gid(row), version=1, outcome="PIVOTED", gateDecision="PIVOT")
    assert payload["milestone"]["gateDecision"] == "PIVOT"


def test_the_client_approves_and_the_milestone_is_accepted(cast: Cast) -> None:
    row = make.submitted(cast.engagement_a, "CS", disclosure="client")
    payload = portal(cast.sponsor_a).do(
        "decideMilestone",
        STATE + " viewer { waiting { approvals { id } } }",
        approval=make.seat(row, "CS"),
        version=1,
        verdict="APPROVED",
    )
    assert payload["milestone"]["status"] == "ACCEPTED"
    assert payload["milestone"]["approvals"][0]["decidedByName"] == "Alice Sponsor"
    assert payload["viewer"] == {"waiting": {"approvals": []}}
    event = Event.objects.get(verb="milestone.approved")
    assert (event.actor, event.after["signer"]) == (cast.sponsor_a, "CS")


def test_the_client_sends_it_back_with_the_reason(cast: Cast) -> None:
    row = make.submitted(cast.engagement_a, "LS", "CS", disclosure="client")
    door = portal(cast.sponsor_a)
    given = {"approval": make.seat(row, "CS"), "version": 1, "verdict": "CHANGES_REQUESTED"}
    silent = door.mutate("decideMilestone", STATE, **given)
    assert silent["errors"][0]["extensions"]["field"] == "reason"
    payload = door.do("decideMilestone", STATE, **given, reason="Half of the sensors are missing")
    assert payload["milestone"]["status"] == "CHANGES_REQUESTED"
    payload = lab(cast.lead).do("logMilestone", STATE, id=gid(row), version=2, outcome="CONFIRMED")
    verdicts = {seat["signer"]: seat["verdict"] for seat in payload["milestone"]["approvals"]}
    assert payload["milestone"]["status"] == "SUBMITTED"
    assert verdicts == {"LEAD_SCIENTIST": "APPROVED", "CLIENT_SPONSOR": "PENDING"}


@pytest.mark.parametrize(
    ("signer", "holders"),
    [
        ("CS", {"sponsor_a"}),
        ("CT", {"engineer_a"}),
        ("SC", {"sponsor_a", "engineer_a"}),
        ("DO", set()),
        ("PO", set()),
        ("LS", set()),
        ("LD", set()),
        ("SL", set()),
    ],
)
def test_in_the_portal_only_the_seats_holder_decides(cast: Cast, signer: str, holders: set[str]) -> None:
    row = make.submitted(cast.engagement_a, signer, "RO", disclosure="client")
    before = make.snapshot(row)
    given = {"approval": make.seat(row, signer), "version": 1, "verdict": "APPROVED"}
    for _name, person in cast.but(*holders):
        assert_denied(portal(person).mutate("decideMilestone", STATE, **given))
    assert make.snapshot(row) == before
    assert audit_count() == 0
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()
    for name in sorted(holders)[:1]:
        assert code_of(portal(cast.people()[name]).mutate("decideMilestone", STATE, **given)) is None


@pytest.mark.parametrize(
    ("signer", "holders"),
    [
        ("LS", {"director", "lead"}),
        ("SL", {"director", "lead"}),
        ("LD", {"director"}),
        ("PR", {"director"}),
        ("RO", {"director"}),
        ("CS", set()),
        ("SC", set()),
    ],
)
def test_in_the_lab_only_the_seats_holder_decides(cast: Cast, signer: str, holders: set[str]) -> None:
    row = make.submitted(cast.engagement_a, signer, disclosure="client")
    before = make.snapshot(row)
    given = {"approval": make.seat(row, signer), "version": 1, "verdict": "APPROVED"}
    for _name, person in cast.but(*holders):
        assert_denied(lab(person).mutate("decideMilestone", STATE, **given))
    assert make.snapshot(row) == before
    assert audit_count() == 0
    for name in sorted(holders)[:1]:
        assert lab(cast.people()[name]).do("decideMilestone", STATE, **given)["milestone"]["status"] == "ACCEPTED"


def test_a_seat_on_what_is_not_shared_does_not_exist_for_the_client(cast: Cast) -> None:
    row = make.submitted(cast.engagement_a, "CS")
    given = {"approval": make.seat(row, "CS"), "version": 1, "verdict": "APPROVED"}
    assert_denied(portal(cast.sponsor_a).mutate("decideMilestone", STATE, **given), "NOT_FOUND")


def test_a_decision_needs_the_present_version_a_verdict_and_a_submitted_milestone(cast: Cast) -> None:
    row = make.submitted(cast.engagement_a, "CS", "CT", disclosure="client")
    open_row = make.milestone(cast.engagement_a, "CS", disclosure="client")
    door = portal(cast.sponsor_a)
    given = {"approval": make.seat(row, "CS"), "version": 1, "verdict": "APPROVED"}
    assert code_of(door.mutate("decideMilestone", STATE, **given | {"version": 9})) == "CONFLICT"
    pending = door.mutate("decideMilestone", STATE, **given | {"verdict": "PENDING"})
    assert pending["errors"][0]["extensions"]["field"] == "verdict"
    early = door.mutate("decideMilestone", STATE, **given | {"approval": make.seat(open_row, "CS")})
    assert code_of(early) == "INVALID_STATE"
    door.do("decideMilestone", STATE, **given)
    assert code_of(door.mutate("decideMilestone", STATE, **given | {"version": 2})) == "INVALID_STATE"


def test_a_revoked_member_and_an_ended_engagement_decide_nothing(cast: Cast) -> None:
    row = make.submitted(cast.engagement_a, "CS", disclosure="client")
    given = {"approval": make.seat(row, "CS"), "version": 1, "verdict": "APPROVED"}
    door = portal(cast.sponsor_a)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="cancelled")
    assert_denied(door.mutate("decideMilestone", STATE, **given), "INVALID_STATE")
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="active")
    cast.engagement_a.client_memberships.filter(user=cast.sponsor_a).update(revoked_at=clock.now())
    assert_denied(door.mutate("decideMilestone", STATE, **given), "NOT_FOUND")


def test_reopening_takes_back_every_approval(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, "LS")
    door = lab(cast.lead)
    door.do("logMilestone", STATE, id=gid(row), version=1, outcome="CONFIRMED")
    silent = door.mutate("reopenMilestone", STATE, id=gid(row), version=2, reason=" ")
    assert silent["errors"][0]["extensions"]["field"] == "reason"
    payload = door.do("reopenMilestone", STATE, id=gid(row), version=2, reason="A fault in the extract")
    assert payload["milestone"] == {
        "status": "IN_PROGRESS",
        "outcome": None,
        "reachedOn": None,
        "gateDecision": None,
        "version": 3,
        "approvals": [{"signer": "LEAD_SCIENTIST", "verdict": "PENDING", "reason": "", "decidedByName": None}],
    }
    event = Event.objects.order_by("sequence").last()
    assert event is not None
    assert event.before["outcome"] == "confirmed"
    assert event.after["reason"] == "A fault in the extract"
