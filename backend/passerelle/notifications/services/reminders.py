"""Reminders: of a review before its respond-by date, and of what apps above let come due."""

import datetime as dt

from django.db import transaction

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.notifications.choices import REMINDER_VERB, Following, Reason
from passerelle.notifications.models import EngagementPreference, Notification, NotificationItem
from passerelle.notifications.services.deriving import Told, tell
from passerelle.people.models import User
from passerelle.reviews.choices import RoundStatus
from passerelle.reviews.models import ReviewRound
from passerelle.reviews.selectors import PARENT, deciders

# days before the respond-by date; one reminder each
BEFORE = (3, 1)


def reminders_add() -> None:
    """Remind everybody for whom a round waits now: three days and one day before, once each."""
    today = clock.today()
    rounds = ReviewRound.objects.filter(
        status=RoundStatus.OPEN, respond_by__gte=today, respond_by__lte=today + dt.timedelta(days=max(BEFORE))
    ).select_related(PARENT)
    for review in rounds:
        respond_by = review.respond_by or today
        due = min(days for days in BEFORE if (respond_by - today).days <= days)
        for person in deciders(review):
            remind(
                reader=person, engagement=review.deliverable_version.deliverable.engagement, verb=REMINDER_VERB,
                reason=Reason.REMINDER, about=("ReviewRound", review.pk), since=respond_by - dt.timedelta(days=due),
            )  # fmt: skip


@transaction.atomic
def remind(
    *, reader: User, engagement: Engagement, verb: str, reason: str, about: tuple[str, str], since: dt.date
) -> None:
    """Add a reminder about a thing unless the reader got one on or after a day, or muted the engagement."""
    before = NotificationItem.objects.filter(
        object_type=about[0], object_id=about[1], notification__recipient=reader, notification__verb=verb,
        notification__at__date__gte=since,
    )  # fmt: skip
    chosen = EngagementPreference.objects.filter(user=reader, engagement=engagement).first()
    following = chosen.following if chosen else None
    if following == Following.MUTE or before.exists():
        return
    # an unread earlier reminder is replaced: the line says the same
    Notification.objects.filter(recipient=reader, verb=verb, read_at__isnull=True, items__object_id=about[1]).update(
        read_at=clock.now()
    )
    tell(
        reader=reader, engagement=engagement, actor_id=None, told=Told(verb, reason, (about,)), at=clock.now(),
        following=following,
    )  # fmt: skip
