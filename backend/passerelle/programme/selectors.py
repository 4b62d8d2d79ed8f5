"""Finding events, places and startups through the viewer's visibility."""

from typing import Any

from django.db.models import Count, Q, QuerySet

from passerelle.core import clock, errors
from passerelle.engagements.models import ClientMembership
from passerelle.partners.choices import ProgrammeStatus
from passerelle.partners.models import Organization
from passerelle.people.permissions import can_see_partners
from passerelle.programme.choices import TAKEN, Audience, EventStatus, PlaceStatus
from passerelle.programme.models import Event, Registration, StartupSupport
from passerelle.programme.permissions import can_keep, is_lab


def is_partner(actor: Any) -> bool:
    """Tell whether somebody stands for a member of the partner programme today."""
    if not actor.is_active or is_lab(actor):
        return False
    return ClientMembership.objects.filter(
        user_id=actor.pk,
        revoked_at__isnull=True,
        engagement__organization__programme_status=ProgrammeStatus.MEMBER,
    ).exists()


def visible_events(actor: Any) -> QuerySet[Event]:
    """The lab's people see what is announced or was cancelled, keepers drafts too."""
    if not is_lab(actor):
        return Event.objects.none()
    return Event.objects.all() if can_keep(actor) else Event.objects.exclude(status=EventStatus.DRAFT)


def client_events(actor: Any) -> QuerySet[Event]:
    """What clients see: announced and for them, and cancelled ones that they had a place at."""
    if not actor.is_active or is_lab(actor):
        return Event.objects.none()
    audiences = [Audience.PUBLIC, *([Audience.PARTNERS] if is_partner(actor) else [])]
    announced = Q(status=EventStatus.ANNOUNCED, audience__in=audiences)
    # whoever has a place sees the event, and can give the place back, whatever became of its audience
    places = Registration.objects.filter(person_id=actor.pk).exclude(status=PlaceStatus.CANCELLED)
    held = Q(pk__in=places.values("event_id"), status__in=[EventStatus.ANNOUNCED, EventStatus.CANCELLED])
    return Event.objects.filter(announced | held)


def search_events(events: QuerySet[Event], *, kind: list[str] | None = None, past: bool = False) -> QuerySet[Event]:
    """Narrow events: what is still to come, the next first; or what is over, the latest first."""
    found = events.filter(kind__in=kind) if kind else events
    now = clock.now()
    if past:
        return found.filter(ends_at__lte=now).order_by("-starts_at", "id")
    return found.filter(ends_at__gt=now).order_by("starts_at", "id")


def get_event_for(actor: Any, event_id: str) -> Event:
    return _one(visible_events(actor), event_id)


def get_client_event_for(actor: Any, event_id: str) -> Event:
    return _one(client_events(actor), event_id)


def get_readable_event(actor: Any, event_id: str) -> Event:
    """Return an event by either side's rules."""
    return get_event_for(actor, event_id) if is_lab(actor) else get_client_event_for(actor, event_id)


def _one(events: QuerySet[Event], event_id: str) -> Event:
    event = events.filter(pk=event_id).first()
    if event is None:
        raise errors.not_found()
    return event


def get_registration_for(actor: Any, registration_id: str) -> Registration:
    """Return a place for those who see events; keepers alone may do something to it."""
    found = Registration.objects.filter(event__in=visible_events(actor)).select_related("event", "person")
    registration = found.filter(pk=registration_id).first()
    if registration is None:
        raise errors.not_found()
    return registration


def taken(event_ids: list[str]) -> dict[str, int]:
    """Return how many places of each event are taken."""
    rows = Registration.objects.filter(event_id__in=event_ids, status__in=TAKEN)
    return dict(rows.values_list("event_id").annotate(Count("pk")))


def came(event_ids: list[str]) -> dict[str, int]:
    """Return how many of those on each event's list were there."""
    rows = Registration.objects.filter(event_id__in=event_ids, status=PlaceStatus.ATTENDED)
    return dict(rows.values_list("event_id").annotate(Count("pk")))


def own_registrations(actor: Any, event_ids: list[str]) -> dict[str, Registration]:
    rows = Registration.objects.filter(event_id__in=event_ids, person_id=actor.pk)
    return {row.event_id: row for row in rows.exclude(status=PlaceStatus.CANCELLED)}


def visible_startups(actor: Any) -> QuerySet[StartupSupport]:
    found = StartupSupport.objects.all() if can_see_partners(actor) else StartupSupport.objects.none()
    return found.select_related("organization")


def get_startup_for(actor: Any, startup_id: str) -> StartupSupport:
    found = visible_startups(actor).filter(pk=startup_id).first()
    if found is None:
        raise errors.not_found()
    return found


def startups_supported(first: Any, last: Any) -> QuerySet[Organization]:
    """Return the startups supported on at least one day between two dates."""
    ran = StartupSupport.objects.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=first), starts_on__lte=last)
    return Organization.objects.filter(pk__in=ran.values("organization_id"))


def startups_emerged(first: Any, last: Any) -> QuerySet[Organization]:
    """Return the startups that emerged from the lab between two dates."""
    emerged = StartupSupport.objects.filter(emerged_on__gte=first, emerged_on__lte=last)
    return Organization.objects.filter(pk__in=emerged.values("organization_id"))
