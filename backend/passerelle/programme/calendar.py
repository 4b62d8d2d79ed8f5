"""What a person's calendar feed takes from the programme: what they have a place at."""

import datetime as dt
from typing import Any

from django.utils import timezone

from passerelle.core import clock
from passerelle.core.ids import to_global_id
from passerelle.people.models import User
from passerelle.programme.choices import PlaceStatus
from passerelle.programme.models import Event, Registration
from passerelle.programme.permissions import is_lab
from passerelle.programme.selectors import client_events, visible_events

BACK = dt.timedelta(days=366)


def calendar_entries(reader: User) -> list[dict[str, Any]]:
    """Return the events that the reader is registered at and still sees."""
    mine = Registration.objects.filter(person_id=reader.pk).exclude(
        status__in=[PlaceStatus.CANCELLED, PlaceStatus.WAITING]
    )
    events = visible_events(reader) if is_lab(reader) else client_events(reader)
    found = events.filter(pk__in=mine.values("event_id"), status="announced", starts_at__gte=clock.now() - BACK)
    return [entry_of(row, reader) for row in found[:500]]


def path_of(event: Event, reader: Any) -> str:
    """Return where a reader of either side finds an event; the lab's page of what is over is another one."""
    if not is_lab(reader):
        return f"/portal/programme?at={to_global_id('ProgrammeEvent', event.pk)}"
    past = "past=true&" if event.ends_at <= clock.now() else ""
    return f"/programme?{past}at={to_global_id('ProgrammeEvent', event.pk)}"


def entry_of(event: Event, reader: Any) -> dict[str, Any]:
    return {
        "uid": f"event-{event.pk}",
        "title": event.title_in(reader.language),
        "starts_on": timezone.localdate(event.starts_at),
        "ends_on": timezone.localdate(event.ends_at),
        "starts_at": event.starts_at,
        "ends_at": event.ends_at,
        "place": event.place or event.link,
        "path": path_of(event, reader),
        "made_at": event.created_at,
    }
