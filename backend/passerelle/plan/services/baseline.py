"""The dates that both sides agreed, frozen when they did: see docs/adr/0004-baseline.md."""

from django.db import transaction
from django.db.models import F

from passerelle.audit.models import Event
from passerelle.audit.services import record
from passerelle.engagements.choices import EngagementStatus
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.plan.models import Milestone


@transaction.atomic
def freeze_baseline(engagement: Engagement, *, actor: User | None = None) -> int:
    """Set `baseline_on = due_on` where there is no baseline; return how many milestones got one.

    Who may agree was asked by the service that changes the status; imports call this for what was agreed long ago.
    """
    dated = Milestone.objects.filter(engagement=engagement, baseline_on__isnull=True, due_on__isnull=False)
    frozen = dated.update(baseline_on=F("due_on"))
    if frozen:
        after = {"milestones": frozen}
        record(actor=actor, verb="plan.baseline_frozen", target=engagement, engagement_id=engagement.pk, after=after)
    return frozen


def on_status_changed(*, event: Event) -> None:
    """Freeze the baseline in the transaction that agrees, before anybody can move a date."""
    if event.after.get("status") == EngagementStatus.AGREED:
        freeze_baseline(Engagement.objects.get(pk=event.object_id), actor=event.actor)
