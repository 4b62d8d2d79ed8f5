"""Which moves their maker can still take back, today or next week."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.engagements.models import Engagement, TeamMember
from passerelle.people.models import User
from passerelle.plan.models import Milestone, Slip
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.plan import make

READ = "query Q($id: ID!) { node(id: $id) { ... on Milestone { slips { toOn undoableMoves } } } }"
UNDO = "milestone { dueOn slips { id } }"


def moved(person: User, row: Milestone, day: str, *followers: Milestone) -> str:
    """Move a milestone and those that follow, as they are now; return the slip's global id."""
    row.refresh_from_db()
    follow = [{"id": gid(other), "version": 1} for other in followers]
    payload = lab(person).do(
        "moveMilestone", "slip { id }", id=gid(row), version=row.version, dueOn=day,
        reason="DATA", clock="CLIENT", followers=follow,
    )  # fmt: skip
    slip: str = payload["slip"]["id"]
    return slip


def undoable(person: User, row: Milestone) -> list[int]:
    """What the person reads of each move of the milestone, the oldest first."""
    return [slip["undoableMoves"] for slip in lab(person).read(READ, id=gid(row))["node"]["slips"]]


def test_my_own_newest_move_is_taken_back_later_with_what_moved_along(cast: Cast) -> None:
    first, second, third = (make.milestone(cast.engagement_a, due_on=f"2026-03-0{day}") for day in (2, 3, 4))
    moved(cast.lead, first, "2026-03-12", second, third)
    Slip.objects.update(created_at="2026-01-05T09:00:00Z")
    assert [undoable(cast.lead, row) for row in (first, second, third)] == [[3], [3], [3]]
    # the one that moved along takes the whole act back as well
    slip = gid(Slip.objects.get(milestone=third))
    lab(cast.lead).do("undoMilestoneMove", UNDO, slip=slip)
    assert [str(Milestone.objects.get(pk=row.pk).due_on) for row in (first, second, third)] == [
        "2026-03-02", "2026-03-03", "2026-03-04",
    ]  # fmt: skip
    assert undoable(cast.lead, first) == []


def test_only_the_newest_of_several_moves(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    moved(cast.lead, row, "2026-03-12")
    slip = moved(cast.lead, row, "2026-03-19")
    assert undoable(cast.lead, row) == [0, 1]
    lab(cast.lead).do("undoMilestoneMove", UNDO, slip=slip)
    # the version went on: what came before is history
    assert undoable(cast.lead, row) == [0]


@pytest.mark.parametrize("case", ["changed", "follower changed", "logged", "ended", "left the team", "no batch"])
def test_what_changed_since_is_not_offered_and_is_refused(cast: Cast, case: str) -> None:
    row, other = (make.milestone(cast.engagement_a, due_on=f"2026-03-0{day}") for day in (2, 3))
    slip = moved(cast.lead, row, "2026-03-12", other)
    door = lab(cast.lead)
    if case in ("changed", "follower changed"):
        target = row if case == "changed" else other
        door.do("updateMilestone", "milestone { id }", id=gid(target), version=2, internalNote="Ask again")
    elif case == "logged":
        door.do("logMilestone", "milestone { id }", id=gid(row), version=2, outcome="CONFIRMED")
    elif case == "ended":
        Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    elif case == "left the team":
        TeamMember.objects.filter(engagement=cast.engagement_a, person=cast.lead).update(until="2026-01-01")
        Engagement.objects.filter(pk=cast.engagement_a.pk).update(lead=None)
    else:
        Slip.objects.update(batch="")
    assert undoable(cast.lead, row) == [0]
    events = audit_count()
    answer = door.mutate("undoMilestoneMove", UNDO, slip=slip)
    assert_denied(answer, "FORBIDDEN" if case == "left the team" else "INVALID_STATE")
    assert str(Milestone.objects.get(pk=row.pk).due_on) == "2026-03-12"
    assert Slip.objects.count() == 2
    assert audit_count() == events


def test_nobody_else_is_offered_my_move(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    moved(cast.lead, row, "2026-03-12")
    seen: dict[str, Any] = {}
    for who, person in cast.but("lead"):
        answer = lab(person).send(READ, {"id": gid(row)})
        slips = ((answer.get("data") or {}).get("node") or {}).get("slips")
        seen[who] = [slip["undoableMoves"] for slip in slips] if slips is not None else code_of(answer)
    assert {who: value for who, value in seen.items() if value == [1]} == {}
    assert seen["director"] == [0]


def test_the_offer_takes_as_many_statements_for_many_moves(cast: Cast) -> None:
    query = (
        "query Q($reference: String!) { engagement(reference: $reference) { milestones { slips { undoableMoves } } } }"
    )

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            lab(cast.lead).read(query, reference=cast.engagement_a.reference)
        return len(captured)

    rows = [make.milestone(cast.engagement_a) for _ in range(8)]
    moved(cast.lead, rows[0], "2026-03-12")
    few = count()
    for row in rows[1:]:
        moved(cast.lead, row, "2026-03-12")
    assert count() == few
