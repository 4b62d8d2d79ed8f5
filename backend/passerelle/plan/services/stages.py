"""Where the work stands: stages are left and entered again, since the work jumps backwards."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import lock
from passerelle.people.models import User
from passerelle.plan.models import Stage, StageEntry
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
