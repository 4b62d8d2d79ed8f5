"""Adding, naming and removing milestones."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_choice, clean_text, lock
from passerelle.engagements.choices import Signer
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.plan import permissions
from passerelle.plan.choices import REACHED
from passerelle.plan.models import Milestone, MilestoneApproval, Stage
from passerelle.plan.services.checks import (
    NOTE_LENGTH,
    open_milestone,
    plausible,
    require_editable,
    titled,
)


@transaction.atomic
def milestone_add(
    *,
    actor: User,
    engagement: Engagement,
    title: str,
    due_on: dt.date | None = None,
    gate: bool = False,
    approvers: list[str] | None = None,
    stage: Stage | None = None,
) -> Milestone:
    """Add a planned milestone with a pending seat for each approver. It has no baseline: it was not agreed.

    Raises VALIDATION naming title, due_on, approvers or stage.
    """
    engagement = lock(engagement)
    require_editable(actor, engagement)
    seats = list(dict.fromkeys(clean_choice(seat, Signer, "approvers") for seat in approvers or []))
    last = Milestone.objects.filter(engagement=engagement).aggregate(last=Max("position"))["last"]
    milestone = Milestone.objects.create(
        engagement=engagement,
        stage=_own_stage(engagement.pk, stage),
        position=0 if last is None else last + 1,
        due_on=plausible(due_on, "due_on"),
        gate=gate,
        created_by=actor,
        **titled(title),
    )
    MilestoneApproval.objects.bulk_create(
        MilestoneApproval(milestone=milestone, signer=seat, created_by=actor) for seat in seats
    )
    record(
        actor=actor,
        verb="milestone.added",
        target=milestone,
        engagement_id=engagement.pk,
        after={
            "title": title.strip(),
            "due_on": due_on,
            "gate": gate,
            "approvers": seats,
            "stage": stage.key if stage else "",
        },
    )
    return milestone


@transaction.atomic
def milestone_update(*, actor: User, milestone: Milestone, version: int, **values: Any) -> Milestone:
    """Change title, stage, internal_note or gate. What a milestone is called is fixed while it counts as reached."""
    milestone = open_milestone(actor, milestone, version)
    changes: dict[str, Any] = {}
    if values.get("title") is not None:
        changes |= titled(values["title"])
    if values.get("gate") is not None:
        changes["gate"] = bool(values["gate"])
    if changes and milestone.status in REACHED:
        raise errors.invalid_state(_("This milestone was logged as reached. Reopen it before you change what it is."))
    if values.get("internal_note") is not None:
        changes["internal_note"] = clean_text(
            values["internal_note"], "internal_note", maximum=NOTE_LENGTH, required=False
        )
    if stage := _own_stage(milestone.engagement_id, values.get("stage")):
        changes["stage_id"] = stage.pk
    before = {field: getattr(milestone, field) for field in changes}
    for field, value in changes.items():
        setattr(milestone, field, value)
    bump(milestone, *changes)
    record(
        actor=actor,
        verb="milestone.updated",
        target=milestone,
        engagement_id=milestone.engagement_id,
        before=before,
        after=changes,
    )
    return milestone


@transaction.atomic
def milestone_delete(*, actor: User, milestone: Milestone, version: int) -> None:
    """Remove a milestone that was neither begun nor agreed; raise INVALID_STATE for any other."""
    milestone = lock(milestone)
    require_editable(actor, milestone.engagement)
    check_version(milestone, version)
    if not permissions.can_delete(actor, milestone):
        raise errors.invalid_state(_("Only a planned milestone that was never agreed can be removed."))
    before = {"title_en": milestone.title_en, "title_fr": milestone.title_fr, "due_on": milestone.due_on}
    record(
        actor=actor, verb="milestone.deleted", target=milestone, engagement_id=milestone.engagement_id, before=before
    )
    milestone.delete()


def _own_stage(engagement_id: str, stage: Stage | None) -> Stage | None:
    if stage is not None and stage.engagement_id != engagement_id:
        raise errors.invalid("stage", _("This stage belongs to another engagement."))
    return stage
