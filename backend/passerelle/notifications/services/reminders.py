"""Reminders: of a review before its respond-by date, and of what apps above let come due."""

import datetime as dt

from django.db import transaction
from django.db.models import Q

from passerelle.core import clock
from passerelle.engagements.models import Delegation, Engagement
from passerelle.notifications.choices import REMINDER_VERB, Following, Reason
from passerelle.notifications.models import EngagementPreference, Notification, NotificationItem
from passerelle.notifications.services.deriving import Told, tell
from passerelle.people.models import User
from passerelle.reviews.models import Reviewer
from passerelle.reviews.selectors import client_rounds_waiting

# days before the respond-by date; one reminder each
BEFORE = (3, 1)


def reminders_add() -> None:
    """Remind every reviewer whose turn it is: three days and one day before, once each; who stands in for one too."""
    today = clock.today()
    seats = Reviewer.objects.filter(
        decided=False, round__status="open", round__respond_by__gte=today,
        round__respond_by__lte=today + dt.timedelta(days=max(BEFORE)),
    ).select_related("user", "round__deliverable_version__deliverable__engagement")  # fmt: skip
    for seat in seats:
        respond_by = seat.round.respond_by or today
        due = min(days for days in BEFORE if (respond_by - today).days <= days)
        engagement = seat.round.deliverable_version.deliverable.engagement
        for reader in _deciders(seat, engagement):
            if client_rounds_waiting(reader).filter(pk=seat.round_id).exists():
                remind(
                    reader=reader, engagement=engagement, verb=REMINDER_VERB, reason=Reason.REMINDER,
                    about=("ReviewRound", seat.round_id), since=respond_by - dt.timedelta(days=due),
                )  # fmt: skip


def _deciders(seat: Reviewer, engagement: Engagement) -> list[User]:
    """The seat's person, and whoever stands in for them today."""
    today = clock.today()
    stands_in = Delegation.objects.filter(
        engagement=engagement, delegator=seat.user, revoked_at__isnull=True, starts_on__lte=today, ends_on__gte=today
    )
    wanted = Q(pk=seat.user_id) | Q(pk__in=stands_in.values("delegate_id"))
    return list(User.objects.filter(wanted, is_active=True))


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
