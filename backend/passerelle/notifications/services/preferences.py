"""What a person wants to be told, and what they have read. Nobody writes this for somebody else."""

from typing import Any

from django.db import transaction

from passerelle.core import clock
from passerelle.core.services import clean_choice
from passerelle.engagements.models import Engagement
from passerelle.notifications.choices import Following, Frequency, Reason
from passerelle.notifications.models import EngagementPreference, Notification, ReasonPreference
from passerelle.notifications.selectors import visible_notifications
from passerelle.notifications.services.deriving import mail_due
from passerelle.people.models import User


@transaction.atomic
def reason_prefer(*, actor: User, reason: str, frequency: str) -> None:
    """Choose when mail of one reason goes; what waits to be mailed goes by the new choice."""
    reason = clean_choice(reason, Reason, "reason")
    frequency = clean_choice(frequency, Frequency, "frequency")
    ReasonPreference.objects.update_or_create(user=actor, reason=reason, defaults={"frequency": frequency})
    waiting = Notification.objects.filter(
        recipient=actor, reason=reason, mailed_at__isnull=True, mail_due_at__isnull=False
    )
    waiting.update(mail_due_at=mail_due(actor, reason))


@transaction.atomic
def engagement_prefer(*, actor: User, engagement: Engagement, following: str | None) -> None:
    """Mute or watch one engagement; None is back to what holds otherwise."""
    if following is None:
        EngagementPreference.objects.filter(user=actor, engagement=engagement).delete()
        return
    following = clean_choice(following, Following, "following")
    EngagementPreference.objects.update_or_create(user=actor, engagement=engagement, defaults={"following": following})
    if following == Following.MUTE:
        waiting = Notification.objects.filter(recipient=actor, engagement=engagement, mailed_at__isnull=True)
        waiting.update(mail_due_at=None)


@transaction.atomic
def notifications_read(*, actor: Any, ids: list[str] | None) -> int:
    """Mark lines as read, all of them when no ids are given. Returns how many were unread."""
    found = visible_notifications(actor, unread=True)
    if ids is not None:
        found = found.filter(pk__in=ids)
    keys = list(found.order_by().values_list("pk", flat=True))
    return Notification.objects.filter(pk__in=keys, recipient_id=actor.pk).update(read_at=clock.now())


def unsubscribe(*, user: User, reasons: list[str]) -> None:
    """Send no more mail for these reasons."""
    for reason in reasons:
        if reason in Reason.values:
            reason_prefer(actor=user, reason=reason, frequency=Frequency.NEVER)
