"""Mails about an event to whoever has a place at it, or waits for one: it is off, it is elsewhere, there is room now.

The outbox holds whose place it is and what is told; whether that is still so is looked up when the mail goes.
"""

from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext_noop as _

from passerelle.core import clock
from passerelle.core.days import long_moment
from passerelle.core.mail import letter
from passerelle.core.outbox import Rendered, outbox_add
from passerelle.people.models import User
from passerelle.programme.calendar import path_of
from passerelle.programme.choices import EventStatus, PlaceStatus
from passerelle.programme.models import Event, Registration

HOLDS = (PlaceStatus.REGISTERED, PlaceStatus.WAITING)
CANCELLED, CHANGED, MOVED_UP = "cancelled", "changed", "moved_up"
SUBJECTS = {
    CANCELLED: _("Cancelled: “%(title)s”"),
    CHANGED: _("Changed: “%(title)s”"),
    MOVED_UP: _("You have a place: “%(title)s”"),
}
# what somebody who comes has to know anew
TOLD_ANEW = ("starts_at", "ends_at", "place", "link")


def tell_all(event: Event, what: str, *, but: User) -> None:
    """Tell everybody who has a place or waits for one, but for who did it."""
    for place in event.registrations.filter(status__in=HOLDS).exclude(person=but):
        tell(place, what, key=f"{event.version}")


def tell(place: Registration, what: str, *, key: str) -> None:
    outbox_add(
        key=f"event:{what}:{place.pk}:{key}", renderer="passerelle.programme.services.letters.render",
        registration_id=place.pk, what=what,
    )  # fmt: skip


def render(*, registration_id: str, what: str) -> Rendered | None:
    """Return the mail in its reader's language and by their clock; None once it is no longer so."""
    found = Registration.objects.filter(pk=registration_id, person__is_active=True)
    place = found.select_related("event", "person").first()
    if place is None or not _is_so(place, what):
        return None
    event, reader = place.event, place.person
    return letter(
        to=reader.email,
        subject=SUBJECTS[what],
        template="programme/place",
        language=reader.language,
        context={
            "name": reader.name,
            "what": what,
            "waiting": place.status == PlaceStatus.WAITING,
            "title": event.title_in(reader.language),
            "where": event.place or event.link,
            "link": f"{settings.SITE_URL}{path_of(event, reader)}",
            **_times(event, reader),
        },
    )


def _times(event: Event, reader: Any) -> dict[str, str]:
    zone = ZoneInfo(reader.time_zone)
    with translation.override(reader.language):
        first, last = (timezone.localtime(instant, zone) for instant in (event.starts_at, event.ends_at))
        return {"starts": long_moment(first), "ends": long_moment(last)}


def _is_so(place: Registration, what: str) -> bool:
    if place.status not in HOLDS or place.event.ends_at <= clock.now():
        return False
    if what == CANCELLED:
        return place.event.status == EventStatus.CANCELLED
    open_ = place.event.status == EventStatus.ANNOUNCED
    return open_ and (what == CHANGED or place.status == PlaceStatus.REGISTERED)
