"""Every mutation of a plan, by everybody who may not: nothing changes, nothing is written, nothing is sent."""

from collections.abc import Callable
from typing import Any

from django.core import mail

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone, MilestoneApproval, Slip, StageEntry, WaitingPeriod
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, gid, lab
from tests.plan import make

Case = Callable[[Engagement], dict[str, Any]]


def _row(engagement: Engagement, **extra: Any) -> dict[str, Any]:
    return {"id": gid(make.milestone(engagement, "LS", "CS")), "version": 1, **extra}


def _submitted(engagement: Engagement, **extra: Any) -> dict[str, Any]:
    return {"id": gid(make.submitted(engagement, "CS")), "version": 1, **extra}


MOVE = {"dueOn": "2026-04-06", "reason": "DATA", "clock": "CLIENT"}
EDITS: dict[str, Case] = {
    "addMilestone": lambda e: {"engagement": gid(e), "title": "Extra"},
    "updateMilestone": lambda e: _row(e, title="Taken over"),
    "startMilestone": _row,
    "logMilestone": lambda e: _row(e, outcome="CONFIRMED"),
    "moveMilestone": lambda e: _row(e, **MOVE),
    "deleteMilestone": _row,
    "reopenMilestone": lambda e: _submitted(e, reason="Because"),
    "undoMilestoneMove": lambda e: {"slip": gid(make.moved(e))},
    "enterStage": lambda e: {"id": gid(make.stage(e, "scoping"))},
    "takeBackStage": lambda e: {"id": gid(make.entered(e))},
    "openWaitingPeriod": lambda e: {"engagement": gid(e), "waitingFor": "DATA", "what": "Extract"},
    "closeWaitingPeriod": lambda e: {"id": gid(make.waiting(e)), "version": 1},
}
UNVERSIONED = {"addMilestone", "undoMilestoneMove", "enterStage", "takeBackStage", "openWaitingPeriod"}
TABLES = (Milestone, MilestoneApproval, Slip, StageEntry, WaitingPeriod)


def _everything() -> list[Any]:
    return [list(table.objects.order_by("pk").values()) for table in TABLES]


@pytest.mark.parametrize("name", EDITS)
def test_only_directors_and_the_teams_scientists_edit_a_running_plan(cast: Cast, name: str) -> None:
    values = EDITS[name](cast.engagement_a)
    before = _everything()
    for _who, person in cast.but("director", "lead"):
        assert_denied(lab(person).mutate(name, "clientMutationId", **values))
    assert _everything() == before
    assert audit_count() == 0
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()


@pytest.mark.parametrize("name", EDITS)
def test_a_confidential_plan_of_others_reads_as_missing(cast: Cast, name: str) -> None:
    values = EDITS[name](cast.engagement_b)
    before = _everything()
    assert_denied(lab(cast.lead).mutate(name, "clientMutationId", **values), "NOT_FOUND")
    assert _everything() == before


@pytest.mark.parametrize("ended", ["closed", "declined", "cancelled"])
@pytest.mark.parametrize("name", EDITS)
def test_the_plan_of_an_ended_engagement_is_history(cast: Cast, name: str, ended: str) -> None:
    values = EDITS[name](cast.engagement_a)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status=ended)
    before = _everything()
    assert_denied(lab(cast.lead).mutate(name, "clientMutationId", **values), "INVALID_STATE")
    assert _everything() == before


@pytest.mark.parametrize("name", [name for name in EDITS if name not in UNVERSIONED])
def test_a_stale_version_is_a_conflict(cast: Cast, name: str) -> None:
    values = EDITS[name](cast.engagement_a) | {"version": 7}
    before = _everything()
    assert_denied(lab(cast.lead).mutate(name, "clientMutationId", **values), "CONFLICT")
    assert _everything() == before


def test_advisors_edit_the_plan_while_it_is_scoped(cast: Cast) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="appraisal")
    lab(cast.partnerships).do("addMilestone", "milestone { id }", engagement=gid(cast.engagement_a), title="Scope")


def test_ids_of_another_type_or_of_nothing_read_as_missing(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    for wrong in (gid(row, "Stage"), gid(cast.engagement_a), "bm90IGFuIGlk", "é", ""):
        assert_denied(lab(cast.lead).mutate("startMilestone", "clientMutationId", id=wrong, version=1), "NOT_FOUND")
