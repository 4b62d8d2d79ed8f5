"""Laying out the deliverables of a new engagement in one statement."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction

from passerelle.core.services import require
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan
from passerelle.people.models import User
from passerelle.plan.models import Milestone


@dataclass(frozen=True, slots=True)
class PlannedDeliverable:
    """A deliverable to be made; `milestone` is one of the same engagement, or None."""

    title_en: str
    title_fr: str
    kind: str
    due_on: dt.date
    milestone: Milestone | None
    acceptance_criteria: str = ""


@transaction.atomic
def deliverables_plan(*, actor: User, engagement: Engagement, rows: list[PlannedDeliverable]) -> list[Deliverable]:
    """Create planned deliverables in the given order. The caller records the event: this is one part of one act."""
    require(can_edit_plan(actor, engagement))
    return Deliverable.objects.bulk_create(
        Deliverable(
            engagement=engagement,
            milestone=row.milestone,
            title_en=row.title_en,
            title_fr=row.title_fr,
            kind=row.kind,
            due_on=row.due_on,
            acceptance_criteria=row.acceptance_criteria,
            position=position,
            created_by=actor,
        )
        for position, row in enumerate(rows)
    )
