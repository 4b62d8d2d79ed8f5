"""Planning events, announcing them, calling them off."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.ids import new_id
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.core.web import is_web_address
from passerelle.people.models import User
from passerelle.programme.choices import Audience, EventKind, EventStatus
from passerelle.programme.models import Event
from passerelle.programme.permissions import can_keep
from passerelle.programme.services.letters import CANCELLED, CHANGED, TOLD_ANEW, tell_all
from passerelle.programme.services.places import MOST, fill_up

FIELDS = (
    "kind", "title_en", "title_fr", "description", "starts_at", "ends_at", "place", "link", "audience", "capacity",
    "internal_note",
)  # fmt: skip
MOST_WEEKS = 52
LONGEST = dt.timedelta(days=14)


@transaction.atomic
def event_create(*, actor: User, repeat_weeks: int = 1, **values: Any) -> list[Event]:
    """Plan an event as a draft, or one a week for `repeat_weeks` weeks at the same hour of the lab's clock.

    `values` are those of `FIELDS`; kind, a title and both instants are required. Raises VALIDATION by field.
    """
    require(can_keep(actor))
    if not 1 <= repeat_weeks <= MOST_WEEKS:
        raise errors.invalid("repeat_weeks", _("Give a number from 1 to %(most)d.") % {"most": MOST_WEEKS})
    first = Event(created_by=actor, series=new_id() if repeat_weeks > 1 else "")
    _put(first, {"kind": None, "starts_at": None, "ends_at": None, **values})
    made = [first]
    for week in range(1, repeat_weeks):
        again = Event(created_by=actor, series=first.series)
        for name in FIELDS:
            setattr(again, name, getattr(first, name))
        again.starts_at, again.ends_at = _later(first.starts_at, week), _later(first.ends_at, week)
        made.append(again)
    for event in made:
        event.save()
    after = {"title": first.title_in(actor.language), "kind": first.kind, "number": len(made)}
    record(actor=actor, verb="event.created", target=first, after=after)
    return made


def _later(instant: dt.datetime, weeks: int) -> dt.datetime:
    """Return the same hour of the wall clock some weeks later, whatever daylight saving did meanwhile."""
    local = timezone.localtime(instant)
    return timezone.make_aware(local.replace(tzinfo=None) + dt.timedelta(weeks=weeks), local.tzinfo)


@transaction.atomic
def event_update(*, actor: User, event: Event, version: int, **values: Any) -> Event:
    """Change what is given of `FIELDS`. More capacity lets those in who wait; less sends nobody away.

    Whoever has a place or waits for one is told by mail of another time or place.
    """
    event = _open(actor, event, version)
    before = {name: _told(getattr(event, name)) for name in values}
    was = [getattr(event, name) for name in TOLD_ANEW]
    _put(event, values)
    bump(event, *values)
    record(
        actor=actor,
        verb="event.updated",
        target=event,
        before=before,
        after={name: _told(getattr(event, name)) for name in values},
    )
    if was != [getattr(event, name) for name in TOLD_ANEW]:
        tell_all(event, CHANGED, but=actor)
    fill_up(event)
    return event


@transaction.atomic
def event_announce(*, actor: User, event: Event, version: int) -> Event:
    event = _open(actor, event, version)
    if event.status != EventStatus.DRAFT:
        raise errors.invalid_state(_("This event is announced already."))
    event.status = EventStatus.ANNOUNCED
    bump(event, "status")
    record(actor=actor, verb="event.announced", target=event, after={"audience": event.audience})
    return event


@transaction.atomic
def event_cancel(*, actor: User, event: Event, version: int) -> Event:
    """Call it off, for good; whoever has a place or waits for one is told by mail."""
    event = _open(actor, event, version)
    if event.ends_at <= clock.now():
        raise errors.invalid_state(_("This event is over."))
    event.status = EventStatus.CANCELLED
    bump(event, "status")
    record(actor=actor, verb="event.cancelled", target=event)
    tell_all(event, CANCELLED, but=actor)
    return event


def _open(actor: User, event: Event, version: int) -> Event:
    require(can_keep(actor))
    event = lock(event)
    check_version(event, version)
    if event.status == EventStatus.CANCELLED:
        raise errors.invalid_state(_("This event is cancelled."))
    return event


def _put(event: Event, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(event, name, _clean(name, value))
    if not (event.title_en or event.title_fr):
        raise errors.invalid("title_en", _("Give a title in at least one language."))
    if event.ends_at <= event.starts_at:
        raise errors.invalid("ends_at", _("The end comes before the start."))
    if event.ends_at - event.starts_at > LONGEST:
        raise errors.invalid("ends_at", _("An event lasts two weeks at most."))


def _clean(name: str, value: Any) -> Any:
    match name:
        case "kind":
            return clean_choice(value, EventKind, "kind")
        case "audience":
            return clean_choice(value, Audience, "audience")
        case "starts_at" | "ends_at":
            if not isinstance(value, dt.datetime) or not 1990 <= value.year < 2100:
                raise errors.invalid(name, _("Give a date and an hour between 1990 and 2099."))
            return value if timezone.is_aware(value) else timezone.make_aware(value)
        case "capacity":
            if value is not None and not 1 <= value <= MOST:
                raise errors.invalid("capacity", _("Give a number from 1 to %(most)d.") % {"most": MOST})
            return value
        case "link":
            link = clean_line(value, "link", maximum=500, required=False)
            if link and not is_web_address(link):
                raise errors.invalid("link", _("Give a web address that starts with https://."))
            return link
        case "description" | "internal_note":
            return clean_text(value, name, maximum=5000, required=False)
        case _:
            return clean_line(value, name, maximum=200, required=False)


def _told(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.datetime) else value
