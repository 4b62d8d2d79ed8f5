"""Reminders before a review's respond-by date."""

import datetime as dt

from django.db import transaction

from passerelle.core import clock
from passerelle.notifications.choices import REMINDER_VERB, Following, Reason
from passerelle.notifications.models import EngagementPreference, Notification, NotificationItem
from passerelle.notifications.services.deriving import Told, tell
from passerelle.reviews.models import Reviewer

# days before the respond-by date; one reminder each
BEFORE = (3, 1)


def reminders_add() -> None:
    """Remind every reviewer who has not decided: three days and one day before, once each."""
    today = clock.today()
    seats = Reviewer.objects.filter(
        decided=False, round__status="open", round__respond_by__gte=today,
        round__respond_by__lte=today + dt.timedelta(days=max(BEFORE)),
    ).select_related("user", "round__deliverable_version__deliverable__engagement")  # fmt: skip
    for seat in seats:
        respond_by = seat.round.respond_by or today
        due = min(days for days in BEFORE if (respond_by - today).days <= days)
        _remind(seat, respond_by - dt.timedelta(days=due))


@transaction.atomic
def _remind(seat: Reviewer, since: dt.date) -> None:
    engagement = seat.round.deliverable_version.deliverable.engagement
    about = NotificationItem.objects.filter(
        object_type="ReviewRound", object_id=seat.round_id, notification__recipient=seat.user,
        notification__verb=REMINDER_VERB, notification__at__date__gte=since,
    )  # fmt: skip
    muted = EngagementPreference.objects.filter(
        user=seat.user, engagement=engagement, following=Following.MUTE
    ).exists()
    if muted or not seat.user.is_active or about.exists():
        return
    # an unread earlier reminder is replaced: the line says the same
    Notification.objects.filter(
        recipient=seat.user, verb=REMINDER_VERB, read_at__isnull=True, items__object_id=seat.round_id
    ).update(read_at=clock.now())
    told = Told(REMINDER_VERB, Reason.REMINDER, (("ReviewRound", seat.round_id),))
    tell(reader=seat.user, engagement=engagement, actor_id=None, told=told, at=clock.now())
