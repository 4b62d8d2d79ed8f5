"""Small plans for tests."""

import datetime as dt
from typing import Any

from passerelle.core import clock
from passerelle.core.ids import new_id
from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone, MilestoneApproval, Slip, Stage, StageEntry, WaitingPeriod
from tests.doors import gid


def milestone(engagement: Engagement, *seats: str, **fields: Any) -> Milestone:
    """A milestone due on 2 March 2026 with a pending seat for each signer, unless `fields` say otherwise."""
    values = {"title_en": "Data usable", "title_fr": "Données utilisables", "due_on": "2026-03-02", **fields}
    row = Milestone.objects.create(engagement=engagement, **values)
    for seat in seats:
        MilestoneApproval.objects.create(milestone=row, signer=seat)
    row.refresh_from_db()
    return row


def submitted(engagement: Engagement, *seats: str, **fields: Any) -> Milestone:
    """A milestone that was logged and waits for its seats."""
    return milestone(engagement, *seats, status="submitted", outcome="confirmed", reached_on="2026-03-01", **fields)


def seat(row: Milestone, signer: str) -> str:
    """Global id of a seat."""
    return gid(row.approvals.get(signer=signer), "Approval")


def stage(engagement: Engagement, key: str, position: int = 0) -> Stage:
    return Stage.objects.create(engagement=engagement, key=key, title_en=key.title(), position=position)


def entered(engagement: Engagement) -> Stage:
    """A stage that was entered today, after another one."""
    StageEntry.objects.create(
        stage=stage(engagement, "before"), entered_on=clock.today() - dt.timedelta(days=30), left_on=clock.today()
    )
    row = stage(engagement, "now", 1)
    StageEntry.objects.create(stage=row)
    return row


def waiting(engagement: Engagement, **fields: Any) -> WaitingPeriod:
    row = WaitingPeriod.objects.create(
        engagement=engagement, **{"waiting_for": "data", "what": "Sensor extract", "since": "2026-02-02", **fields}
    )
    row.refresh_from_db()
    return row


def moved(engagement: Engagement) -> Slip:
    """A move that can be taken back: from 2 to 9 March 2026."""
    row = milestone(engagement, due_on="2026-03-09")
    return Slip.objects.create(
        milestone=row, from_on="2026-03-02", to_on="2026-03-09", reason="data", clock="lab",
        batch=new_id(), milestone_version=row.version,
    )  # fmt: skip


def snapshot(row: Any) -> dict[str, Any]:
    """Every column of a row as the database has it now."""
    return type(row).objects.filter(pk=row.pk).values().get()
