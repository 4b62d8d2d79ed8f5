"""Where the work stands: stages are left and entered again, since the work jumps backwards."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import lock
from passerelle.people.models import User
from passerelle.plan.models import Stage, StageEntry
from passerelle.plan.permissions import ENTRY_DAYS, can_take_back_entry
from passerelle.plan.services.checks import require_editable


@transaction.atomic
def stage_enter(*, actor: User, stage: Stage) -> Stage:
    """Enter a stage today, leaving the one that is current. The engagement's lock orders two people who do so at once.

    Raises INVALID_STATE when the stage is the current one already.
    """
    engagement = lock(stage.engagement)
    require_editable(actor, engagement)
    left = StageEntry.objects.filter(stage__engagement=engagement, left_on__isnull=True).select_related("stage")
    current = list(left)
    if any(entry.stage_id == stage.pk for entry in current):
        raise errors.invalid_state(_("The engagement is in this stage already."))
    today = clock.today()
    for entry in current:
        entry.left_on = max(today, entry.entered_on)
        entry.save(update_fields=["left_on"])
    StageEntry.objects.create(stage=stage, entered_on=today, created_by=actor)
    record(
        actor=actor,
        verb="stage.entered",
        target=stage,
        engagement_id=engagement.pk,
        before={"stage": current[0].stage.key} if current else None,
        after={"stage": stage.key},
    )
    return stage


@transaction.atomic
def stage_take_back(*, actor: User, stage: Stage) -> Stage | None:
    """Undo that the current stage was entered: its entry disappears, the stage that was left for it goes on.

    The audit keeps both acts. Returns the stage that the engagement is in again, None when there was none before.
    Raises INVALID_STATE when the engagement is in another stage by now, or when the entry is older than a week.
    """
    engagement = lock(stage.engagement)
    require_editable(actor, engagement)
    entries = StageEntry.objects.filter(stage__engagement=engagement).select_related("stage")
    entry = entries.filter(stage=stage, left_on__isnull=True).first()
    if entry is None:
        raise errors.invalid_state(_("The engagement is not in this stage: there is nothing to take back."))
    if not can_take_back_entry(actor, entry, engagement):
        message = _("This stage was entered more than %(days)d days ago, which is history. Enter another stage.")
        raise errors.invalid_state(message % {"days": ENTRY_DAYS})
    left = entries.filter(left_on__gte=entry.entered_on, created_at__lte=entry.created_at).exclude(pk=entry.pk)
    before = left.order_by("-entered_on", "-created_at").first()
    entry.delete()
    if before is not None:
        before.left_on = None
        before.save(update_fields=["left_on"])
    record(
        actor=actor,
        verb="stage.taken_back",
        target=stage,
        engagement_id=engagement.pk,
        before={"stage": stage.key},
        after={"stage": before.stage.key} if before else {},
    )
    return before.stage if before else None
