"""Laying out the plan of a new engagement in few statements."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.plan.models import Milestone, MilestoneApproval, Stage, StageEntry
from passerelle.plan.services.checks import require_editable


@dataclass(frozen=True, slots=True)
class PlannedStage:
    key: str
    title_en: str
    title_fr: str


@dataclass(frozen=True, slots=True)
class PlannedMilestone:
    """A milestone to be made; `stage` is a stage's key or "", `approvers` are `Signer` values."""

    key: str
    title_en: str
    title_fr: str
    due_on: dt.date
    stage: str
    gate: bool
    approvers: tuple[str, ...]


@transaction.atomic
def plan_lay(
    *, actor: User, engagement: Engagement, stages: list[PlannedStage], milestones: list[PlannedMilestone]
) -> dict[str, Milestone]:
    """Create stages (the first is entered today), milestones and their pending seats; return milestones by key.

    The caller records the event: this is one part of one act.
    """
    require_editable(actor, engagement)
    rows = [
        Stage(
            engagement=engagement,
            key=stage.key,
            title_en=stage.title_en,
            title_fr=stage.title_fr,
            position=position,
            created_by=actor,
        )
        for position, stage in enumerate(stages)
    ]
    Stage.objects.bulk_create(rows)
    by_key = {row.key: row for row in rows}
    if rows:
        StageEntry.objects.create(stage=rows[0], entered_on=clock.today(), created_by=actor)
    made = [
        Milestone(
            engagement=engagement,
            stage=by_key.get(planned.stage),
            key=planned.key,
            title_en=planned.title_en,
            title_fr=planned.title_fr,
            position=position,
            due_on=planned.due_on,
            gate=planned.gate,
            created_by=actor,
        )
        for position, planned in enumerate(milestones)
    ]
    Milestone.objects.bulk_create(made)
    MilestoneApproval.objects.bulk_create(
        MilestoneApproval(milestone=row, signer=seat, created_by=actor)
        for row, planned in zip(made, milestones, strict=True)
        for seat in planned.approvers
    )
    return {row.key: row for row in made}
