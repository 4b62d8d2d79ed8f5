"""What a person wants to be told, and what they have read. Nobody writes this for somebody else."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet

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
    _due_again(actor, _waiting(actor).filter(reason=reason))


@transaction.atomic
def engagement_prefer(*, actor: User, engagement: Engagement, following: str | None) -> None:
    """Mute or watch one engagement; None is back to what holds otherwise."""
    waiting = _waiting(actor).filter(engagement=engagement)
    if following is None:
        EngagementPreference.objects.filter(user=actor, engagement=engagement).delete()
        _due_again(actor, waiting)
        return
    following = clean_choice(following, Following, "following")
    EngagementPreference.objects.update_or_create(user=actor, engagement=engagement, defaults={"following": following})
    _due_again(actor, waiting)


def _waiting(actor: User) -> QuerySet[Notification]:
    return Notification.objects.filter(recipient=actor, mailed_at__isnull=True, mail_due_at__isnull=False)


def _due_again(actor: User, waiting: QuerySet[Notification]) -> None:
    """What waits to be mailed goes by what is chosen now."""
    chosen = dict(EngagementPreference.objects.filter(user=actor).values_list("engagement_id", "following"))
    kinds = set(waiting.order_by().values_list("engagement_id", "reason"))
    for engagement_id, reason in kinds:
        due = mail_due(actor, reason, chosen.get(engagement_id))
        waiting.filter(engagement_id=engagement_id, reason=reason).update(mail_due_at=due)


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
