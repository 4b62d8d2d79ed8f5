"""What of plans each door shows, to whom, in how many statements."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.plan.models import MilestoneApproval, Slip
from passerelle.plan.permissions import can_decide
from passerelle.plan.selectors import client_approvals_waiting, signatures_waiting
from tests.cast import Cast
from tests.doors import Door, gid, lab, portal
from tests.plan import make

NOW = dt.datetime(2026, 3, 2, 17, tzinfo=dt.UTC)
LAB_PLAN = """query Plan($reference: String!) { engagement(reference: $reference) {
  nextMilestone { title }
  stages { key title isCurrent entries { enteredOn } }
  milestones { title isLate slipDays stage { title } engagement { title lead { name } } allowedActions
    approvals { signer canDecide decidedByName } slips { note createdByName } }
  waitingPeriods { what days canClose milestone { title } } } }"""
PORTAL_PLAN = """query Plan($reference: String!) { engagement(reference: $reference) {
  nextMilestone { title }
  milestones { title engagement { title leadName organization { name } }
    approvals { signer canDecide decidedByName milestone { title } } }
  waitingPeriods { what days } } }"""


def _plan(engagement: Engagement, disclosure: str = "internal") -> None:
    stage = make.stage(engagement, f"stage-{engagement.stages.count()}")
    row = make.submitted(engagement, "LS", "CS", stage=stage, disclosure=disclosure)
    make.waiting(engagement, milestone=row, disclosure=disclosure)
    Slip.objects.create(milestone=row, to_on="2026-03-02", reason="data", clock="lab", note="internal reason")


def _statements(door: Door, document: str, **variables: Any) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        door.read(document, **variables)
    return len(captured)


@pytest.mark.parametrize("face", ["lab", "portal"])
def test_a_plan_costs_the_same_whatever_its_size(cast: Cast, face: str) -> None:
    door, document = (lab(cast.lead), LAB_PLAN) if face == "lab" else (portal(cast.sponsor_a), PORTAL_PLAN)
    counts = []
    for _round in range(3):
        _plan(cast.engagement_a, "client")
        counts.append(_statements(door, document, reference=cast.engagement_a.reference))
    assert counts[0] == counts[1] == counts[2]
    assert counts[0] <= 22


def test_lists_of_engagements_find_their_next_milestone_in_one_statement(cast: Cast) -> None:
    document = "{ engagements(first: 50) { edges { node { title nextMilestone { title isLate } } } } }"
    door = lab(cast.director)
    make.milestone(cast.engagement_a, title_en="Later", due_on="2026-06-01")
    one = _statements(door, document)
    make.milestone(cast.engagement_a, title_en="Sooner", due_on="2026-05-01")
    make.milestone(cast.engagement_a, title_en="Undated", due_on=None)
    make.milestone(cast.engagement_a, status="accepted", outcome="confirmed", reached_on="2026-01-01")
    make.milestone(cast.engagement_b, title_en="Theirs", due_on=None)
    assert _statements(door, document) == one
    found = {
        edge["node"]["title"]: edge["node"]["nextMilestone"] for edge in door.read(document)["engagements"]["edges"]
    }
    assert found["Curing forecast"]["title"] == "Sooner"
    assert found["Turbine vibration"] == {"title": "Theirs", "isLate": False}


def test_the_client_sees_shared_parts_only(cast: Cast) -> None:
    make.milestone(cast.engagement_a, title_en="Hidden", due_on="2026-01-01", internal_note="hidden note")
    make.milestone(cast.engagement_a, title_en="Shown", title_fr="Montré", disclosure="client")
    make.milestone(cast.engagement_a, title_en="Known", due_on="2026-04-01", disclosure="public")
    make.waiting(cast.engagement_a, what="Hidden extract")
    make.waiting(cast.engagement_a, what="Shown extract", disclosure="client")
    document = """query Q($r: String!) { engagement(reference: $r) {
      nextMilestone { title } milestones { title } waitingPeriods { what } } }"""
    data = portal(cast.observer_a).read(document, r=cast.engagement_a.reference)["engagement"]
    assert data == {
        "nextMilestone": {"title": "Shown"},
        "milestones": [{"title": "Shown"}, {"title": "Known"}],
        "waitingPeriods": [{"what": "Shown extract"}],
    }
    assert portal(cast.sponsor_b).read(document, r=cast.engagement_a.reference) == {"engagement": None}


@pytest.mark.parametrize(
    ("status", "due_on", "late"),
    [
        ("planned", "2026-03-01", True),
        ("planned", "2026-03-02", False),
        ("planned", None, False),
        ("changes_requested", "2026-03-01", True),
        ("submitted", "2026-03-01", False),
    ],
)
def test_the_client_is_told_that_the_day_of_what_is_next_has_passed(
    cast: Cast, status: str, due_on: str | None, late: bool
) -> None:
    """What waits for somebody's word is not late: the work is done."""
    make.milestone(cast.engagement_a, title_en="Hidden", due_on="2026-01-01")
    reached = {} if status == "planned" else {"outcome": "confirmed", "reached_on": "2026-02-27"}
    make.milestone(cast.engagement_a, status=status, due_on=due_on, disclosure="client", **reached)
    document = "query Q($r: String!) { engagement(reference: $r) { nextMilestone { dueOn isLate status } } }"
    with clock.at(NOW):
        found = portal(cast.observer_a).read(document, r=cast.engagement_a.reference)["engagement"]["nextMilestone"]
    assert found == {"dueOn": due_on, "isLate": late, "status": status.upper()}


def test_nodes_of_a_plan_are_found_by_those_who_see_them(cast: Cast) -> None:
    hidden, shown = (
        make.submitted(cast.engagement_a, "CS"),
        make.submitted(cast.engagement_a, "CS", disclosure="client"),
    )
    waiting = make.waiting(cast.engagement_a, disclosure="client")
    document = "query Q($id: ID!) { node(id: $id) { id } }"
    for row in (gid(shown), make.seat(shown, "CS"), gid(waiting)):
        for name, person in cast.people().items():
            expected = {"id": row} if name in {"sponsor_a", "engineer_a", "observer_a"} else None
            answer = portal(person).send(document, {"id": row})
            assert (answer.get("data") or {}).get("node") == expected, name
    for row in (gid(hidden), make.seat(hidden, "CS")):
        assert portal(cast.sponsor_a).read(document, id=row) == {"node": None}
        assert lab(cast.intern).read(document, id=row) == {"node": {"id": row}}
    secret = make.milestone(cast.engagement_b)
    assert lab(cast.scientist).read(document, id=gid(secret)) == {"node": None}


def test_internal_fields_have_no_name_in_the_portal(cast: Cast) -> None:
    for field in ("internalNote", "disclosure", "slips { note }", "allowedActions", "slipDays"):
        answer = portal(cast.sponsor_a).send(
            f'{{ engagement(reference: "ARC-2026-001") {{ milestones {{ {field} }} }} }}'
        )
        assert answer["errors"]


def test_my_week_holds_what_is_due_soon_on_my_running_engagements(cast: Cast) -> None:
    make.milestone(cast.engagement_a, title_en="Overdue", due_on="2026-01-05")
    make.milestone(cast.engagement_a, title_en="In four weeks", due_on="2026-03-30")
    make.milestone(cast.engagement_a, title_en="Later", due_on="2026-03-31")
    make.milestone(cast.engagement_a, title_en="Undated", due_on=None)
    make.milestone(cast.engagement_a, status="accepted", outcome="negative", reached_on="2026-03-01")
    make.milestone(cast.engagement_b, title_en="Theirs")
    document = "{ viewer { myWeek { milestones { title engagement { title } } } } }"
    with clock.at(NOW):
        titles = {
            name: [row["title"] for row in lab(person).read(document)["viewer"]["myWeek"]["milestones"]]
            for name, person in cast.people().items()
            if person.lab_role
        }
        assert titles["lead"] == titles["intern"] == ["Overdue", "In four weeks"]
        assert titles["director"] == ["Theirs"]
        assert titles["scientist"] == titles["partnerships"] == []
        Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
        assert lab(cast.lead).read(document)["viewer"]["myWeek"]["milestones"] == []


def test_my_week_costs_the_same_for_many(cast: Cast) -> None:
    document = """{ viewer { myWeek { milestones { title allowedActions engagement { title } }
      signatures { title approvals { canDecide } engagement { title } } } } }"""
    door, counts = lab(cast.lead), []
    for size in (1, 5):
        for _row in range(size):
            _plan(cast.engagement_a)
        with clock.at(NOW):
            counts.append(_statements(door, document))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("status", ["appraisal", "active", "closed"])
def test_what_waits_for_me_is_exactly_what_i_may_decide(cast: Cast, status: str) -> None:
    """The expressions that find seats and the permission that opens them say the same for everybody."""
    Engagement.objects.update(status=status)
    for engagement in (cast.engagement_a, cast.engagement_b):
        for signer in ("CS", "CT", "DO", "PO", "LS", "LD", "SL", "SC", "PR", "RO"):
            make.submitted(engagement, signer, disclosure="client")
            make.milestone(engagement, signer, disclosure="client")
    for person in cast.people().values():
        seats = MilestoneApproval.objects.select_related("milestone__engagement")
        visible = [s for s in seats if person.lab_role != "intern"]
        expected = {s.milestone_id for s in visible if can_decide(person, s.milestone, s)}
        if person.lab_role:
            found = {row.pk for row in signatures_waiting(person)}
        else:
            found = {row.milestone_id for row in client_approvals_waiting(person)}
        assert found == expected, person.name


def test_the_clients_first_page_holds_what_waits_for_them(cast: Cast) -> None:
    late = make.submitted(cast.engagement_a, "CS", due_on="2026-02-02", title_en="First", disclosure="client")
    make.submitted(cast.engagement_a, "CS", "CT", due_on="2026-04-06", title_en="Second", disclosure="client")
    make.submitted(cast.engagement_a, "CS", title_en="Hidden")
    document = (
        "{ viewer { waiting { approvals { id canDecide milestone { title engagement { title leadName } } } } } }"
    )
    rows = portal(cast.sponsor_a).read(document)["viewer"]["waiting"]["approvals"]
    assert rows[0] == {
        "id": make.seat(late, "CS"),
        "canDecide": True,
        "milestone": {"title": "First", "engagement": {"title": "Curing forecast", "leadName": "Léa Lead"}},
    }
    assert [row["milestone"]["title"] for row in rows] == ["First", "Second"]
    assert portal(cast.observer_a).read(document)["viewer"]["waiting"]["approvals"] == []
    few = _statements(portal(cast.sponsor_a), document)
    for _row in range(4):
        make.submitted(cast.engagement_a, "CS", disclosure="client")
    assert _statements(portal(cast.sponsor_a), document) == few


@pytest.mark.parametrize(
    ("who", "planned", "submitted"),
    [
        ("director", "UPDATE MOVE START LOG SHARE COMMENT DELETE", "UPDATE MOVE APPROVE REOPEN SHARE COMMENT"),
        ("lead", "UPDATE MOVE START LOG SHARE COMMENT DELETE", "UPDATE MOVE APPROVE REOPEN SHARE COMMENT"),
        ("partnerships", "SHARE COMMENT", "SHARE COMMENT"),
        ("intern", "COMMENT", "COMMENT"),
        ("scientist", "", ""),
    ],
)
def test_allowed_actions_by_standing_and_status(cast: Cast, who: str, planned: str, submitted: str) -> None:
    make.milestone(cast.engagement_a, "LS", due_on="2026-03-02")
    make.submitted(cast.engagement_a, "LS", due_on="2026-03-03")
    make.milestone(
        cast.engagement_a, due_on="2026-03-04", status="accepted", outcome="confirmed", reached_on="2026-03-01"
    )
    document = "query Q($r: String!) { engagement(reference: $r) { milestones { allowedActions } } }"
    data = lab(cast.people()[who]).read(document, r=cast.engagement_a.reference)
    found = [" ".join(row["allowedActions"]) for row in data["engagement"]["milestones"]]
    accepted = " ".join(a for a in submitted.split() if a not in {"MOVE", "APPROVE"})
    assert found == [planned, submitted, accepted]
