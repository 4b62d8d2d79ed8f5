"""Reminders before a review's respond-by date."""

import datetime as dt

from django.db import transaction

from passerelle.core import clock
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
            _remind(person, review, respond_by - dt.timedelta(days=due))


@transaction.atomic
def _remind(reader: User, review: ReviewRound, since: dt.date) -> None:
    engagement = review.deliverable_version.deliverable.engagement
    about = NotificationItem.objects.filter(
        object_type="ReviewRound", object_id=review.pk, notification__recipient=reader,
        notification__verb=REMINDER_VERB, notification__at__date__gte=since,
    )  # fmt: skip
    muted = EngagementPreference.objects.filter(user=reader, engagement=engagement, following=Following.MUTE).exists()
    if muted or about.exists():
        return
    # an unread earlier reminder is replaced: the line says the same
    Notification.objects.filter(
        recipient=reader, verb=REMINDER_VERB, read_at__isnull=True, items__object_id=review.pk
    ).update(read_at=clock.now())
    told = Told(REMINDER_VERB, Reason.REMINDER, (("ReviewRound", review.pk),))
    tell(reader=reader, engagement=engagement, actor_id=None, told=told, at=clock.now())
