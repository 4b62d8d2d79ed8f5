"""Places at events: taken, given back, given on, and who came."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, lock, require
from passerelle.people.models import User
from passerelle.programme.choices import TAKEN, EventAction, EventStatus, PlaceStatus
from passerelle.programme.models import Event, Registration
from passerelle.programme.permissions import allowed_actions, can_keep, is_lab, may_come
from passerelle.programme.selectors import is_partner, own_registrations
from passerelle.programme.services.letters import MOVED_UP, tell

MOST = 100_000


@transaction.atomic
def event_register(*, actor: User, event: Event) -> Registration:
    """Take a place, or a turn on the waiting list when none is left. The event is locked: no place is given twice.

    Raises INVALID_STATE when it is over or cancelled, or when the actor has a place already.
    """
    event = lock(event)
    require(is_lab(actor) or may_come(actor, event, is_partner=is_partner(actor)))
    if event.status != EventStatus.ANNOUNCED or event.ends_at <= clock.now():
        raise errors.invalid_state(_("One cannot register for this event any more."))
    if own_registrations(actor, [event.pk]):
        raise errors.invalid_state(_("You have a place already, or wait for one."))
    full = event.capacity is not None and _taken(event) >= event.capacity
    status = PlaceStatus.WAITING if full else PlaceStatus.REGISTERED
    registration, _new = Registration.objects.update_or_create(
        event=event, person=actor, defaults={"status": status, "asked_at": clock.now(), "created_by": actor}
    )
    record(actor=actor, verb="place.taken", target=registration, after={"status": status})
    return registration


@transaction.atomic
def registration_withdraw(*, actor: User, event: Event) -> Event:
    """Give one's place back; whoever has waited longest gets it in the same act."""
    event = lock(event)
    mine = own_registrations(actor, [event.pk]).get(event.pk)
    if mine is None:
        raise errors.forbidden(_("You have no place at this event."))
    if EventAction.WITHDRAW not in allowed_actions(actor, event, mine, is_partner=is_partner(actor)):
        raise errors.invalid_state(_("This event is over."))
    before = mine.status
    mine.status = PlaceStatus.CANCELLED
    mine.save(update_fields=["status"])
    record(actor=actor, verb="place.withdrawn", target=mine, before={"status": before})
    fill_up(event)
    return event


@transaction.atomic
def attendance_mark(*, actor: User, registration: Registration, attended: bool) -> Registration:
    """Write down who came, from the beginning of an event on."""
    require(can_keep(actor))
    event = lock(registration.event)
    if event.status != EventStatus.ANNOUNCED or event.starts_at > clock.now():
        raise errors.invalid_state(_("Attendance is marked once the event has begun."))
    registration = lock(registration)
    if registration.status not in TAKEN:
        raise errors.invalid_state(_("This person has no place."))
    before = registration.status
    registration.status = PlaceStatus.ATTENDED if attended else PlaceStatus.ABSENT
    registration.save(update_fields=["status"])
    after = {"status": registration.status}
    record(actor=actor, verb="place.marked", target=registration, before={"status": before}, after=after)
    return registration


@transaction.atomic
def attendance_count(
    *, actor: User, event: Event, version: int, lab: int | None, partners: int | None, others: int | None
) -> Event:
    """Write down how many came who are on no list, from the beginning of an event on. None: they were not counted.

    Raises VALIDATION naming lab, partners or others.
    """
    require(can_keep(actor))
    event = lock(event)
    check_version(event, version)
    if event.status != EventStatus.ANNOUNCED or event.starts_at > clock.now():
        raise errors.invalid_state(_("Attendance is marked once the event has begun."))
    given = {"lab": lab, "partners": partners, "others": others}
    for name, number in given.items():
        if number is not None and not 0 <= number <= MOST:
            raise errors.invalid(name, _("Give a number from 0 to %(most)d.") % {"most": MOST})
    before = {name: getattr(event, f"counted_{name}") for name in given}
    if before == given:
        return event
    for name, number in given.items():
        setattr(event, f"counted_{name}", number)
    bump(event, *(f"counted_{name}" for name in given))
    record(actor=actor, verb="event.counted", target=event, before=before, after=given)
    return event


def fill_up(event: Event) -> None:
    """Let in who waits, in their order, as far as there is room, and tell them. The caller holds the event's lock."""
    if event.status == EventStatus.CANCELLED or event.ends_at <= clock.now():
        return
    waiting = list(event.registrations.filter(status=PlaceStatus.WAITING).order_by("asked_at", "id"))
    room = len(waiting) if event.capacity is None else max(event.capacity - _taken(event), 0)
    for registration in waiting[:room]:
        registration.status = PlaceStatus.REGISTERED
        registration.save(update_fields=["status"])
        after = {"status": PlaceStatus.REGISTERED.value}
        record(actor=None, verb="place.moved_up", target=registration, after=after)
        tell(registration, MOVED_UP, key=registration.asked_at.isoformat())


def _taken(event: Event) -> int:
    return event.registrations.filter(status__in=TAKEN).count()
