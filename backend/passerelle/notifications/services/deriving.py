"""From audit events to lines: read in order, once, with the place kept in the same transaction."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.engagements.models import ClientMembership, Delegation, Engagement, TeamMember
from passerelle.journal.models import LogEntry
from passerelle.notifications.choices import (
    ASKED_VERBS,
    DEFAULTS,
    FREQUENCY_OF,
    HOLD_VERB,
    OWN_MAIL,
    SHARED_REASONS,
    SHARED_VERB,
    TURN_VERB,
    URGENT,
    VERB_REASONS,
    Following,
    Frequency,
    Reason,
)
from passerelle.notifications.kinds import kinds
from passerelle.notifications.models import Cursor, EngagementPreference, Notification, NotificationItem
from passerelle.notifications.selectors import frequencies, readable_engagements
from passerelle.notifications.services.asking import asked_by, people_asked
from passerelle.people.models import User
from passerelle.reviews.choices import RoundStatus, Verdict
from passerelle.reviews.models import ReviewRound
from passerelle.reviews.selectors import on_hold

BATCH = 200
# acts of one kind within this time are one line; a mail waits until they are over
TOGETHER = dt.timedelta(minutes=10)
SETTLE = dt.timedelta(seconds=20)
# what happened longer ago (an import, a replayed history) is no news
NEWS = dt.timedelta(days=14)
KEPT = dt.timedelta(days=180)
MORNING = dt.time(7, 0)


@dataclass(frozen=True, slots=True)
class Told:
    """What one event says: of one kind, about some things."""

    verb: str
    reason: str
    objects: tuple[tuple[str, str], ...]


def events_derive() -> int:
    """Make lines of the events since last time. Returns how many events were read."""
    total = 0
    while True:
        with transaction.atomic():
            Cursor.objects.get_or_create(pk=1)
            cursor = Cursor.objects.select_for_update().get(pk=1)
            events = list(Event.objects.filter(sequence__gt=cursor.sequence).order_by("sequence")[:BATCH])
            for event in events:
                _derive(event)
            if events:
                Cursor.objects.filter(pk=1).update(sequence=events[-1].sequence)
        total += len(events)
        if len(events) < BATCH:
            return total


def _derive(event: Event) -> None:
    if not event.engagement_id or event.at < clock.now() - NEWS:
        return
    engagement = Engagement.objects.filter(pk=event.engagement_id).first()
    if engagement is None:
        return
    asked: set[str] = set()
    for told in _told(event):
        for reader, following in _readers(event, engagement, told):
            if reader.pk in asked and told.verb != SHARED_VERB:
                continue
            if told.verb in ASKED_VERBS.values():
                asked.add(reader.pk)
            tell(
                reader=reader, engagement=engagement, actor_id=event.actor_id, told=told, at=event.at,
                following=following,
            )  # fmt: skip


def _told(event: Event) -> Iterable[Told]:
    if event.verb in VERB_REASONS:
        told = Told(event.verb, VERB_REASONS[event.verb], ((event.object_type, event.object_id),))
        return [*_asked(asked_by(event)), told, *_next_turn(event)]
    if event.verb != "disclosure.changed":
        return []
    by_reason: dict[str, list[tuple[str, str]]] = {}
    for name, disclosure in event.after.items():
        kind, _colon, row_id = name.partition(":")
        if kind in SHARED_REASONS and disclosure != Disclosure.INTERNAL:
            by_reason.setdefault(SHARED_REASONS[kind], []).append((kind, row_id))
    waits = _told_by_blockers(by_reason.get(Reason.LOG, []))
    if waits:
        by_reason[Reason.PLAN] = [pair for pair in by_reason.get(Reason.PLAN, []) if pair not in waits]
    shared = [Told(SHARED_VERB, reason, tuple(objects)) for reason, objects in by_reason.items() if objects]
    held = _held_up(by_reason.get(Reason.DELIVERABLE, []))
    asked = [pair for pair in by_reason.get(Reason.PLAN, []) if pair[0] == "Milestone"]
    return [*_asked(asked), *shared, *([Told(HOLD_VERB, Reason.DELIVERABLE, held)] if held else [])]


def _asked(pairs: Iterable[tuple[str, str]]) -> list[Told]:
    """Things that perhaps wait for somebody of the client, each for other people."""
    return [Told(ASKED_VERBS[kind], Reason.REVIEW, ((kind, row_id),)) for kind, row_id in pairs]


def _told_by_blockers(shared: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """The waiting periods of blockers that were shared: who reads of the blocker reads of the wait."""
    entries = [row_id for kind, row_id in shared if kind == "LogEntry"]
    found = LogEntry.objects.filter(pk__in=entries, waiting__isnull=False).values_list("waiting_id", flat=True)
    return {("WaitingPeriod", pk) for pk in found}


def _held_up(shared: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The reviews that wait since these versions were shared: both sides are told."""
    versions = [row_id for kind, row_id in shared if kind == "DeliverableVersion"]
    rounds = (
        ReviewRound.objects.filter(on_hold(), deliverable_version__deliverable__versions__in=versions)
        .order_by("pk")
        .distinct()
        if versions
        else []
    )
    return tuple(("ReviewRound", review.pk) for review in rounds)


def _next_turn(event: Event) -> list[Told]:
    """Where reviewers decide one after the other, an acceptance passes the version on."""
    if event.verb != "review.decided" or event.after.get("status") != RoundStatus.OPEN:
        return []
    if event.after.get("verdict") != Verdict.ACCEPTED:
        return []
    review = ReviewRound.objects.filter(decisions=event.object_id, in_order=True).first()
    return [Told(TURN_VERB, Reason.REVIEW, (("ReviewRound", review.pk),))] if review else []


def _readers(event: Event, engagement: Engagement, told: Told) -> list[tuple[User, str | None]]:
    """Who is told: the team, the client's people and who watches; never who did it, nor who muted the engagement.

    A decision is asked of whom it waits for, and standing in of whoever does.
    """
    chosen = dict(EngagementPreference.objects.filter(engagement=engagement).values_list("user_id", "following"))
    today = clock.today()
    team = TeamMember.objects.filter(Q(until__isnull=True) | Q(until__gte=today), engagement=engagement)
    clients = ClientMembership.objects.filter(engagement=engagement, revoked_at__isnull=True)
    asked = set(clients.values_list("user_id", flat=True))
    if told.reason == Reason.REVIEW:
        asked = people_asked(engagement.pk, *told.objects[0])
    elif told.verb == "delegation.given":
        asked = set(Delegation.objects.filter(pk=event.object_id).values_list("delegate_id", flat=True))
    elif told.verb != SHARED_VERB:
        asked |= {*team.values_list("person_id", flat=True)} | ({engagement.lead_id} if engagement.lead_id else set())
        asked |= {user_id for user_id, following in chosen.items() if following in FREQUENCY_OF}
    people = User.objects.filter(pk__in=asked, is_active=True).exclude(pk=event.actor_id or "")
    return [(user, chosen.get(user.pk)) for user in people if chosen.get(user.pk) != Following.MUTE]


def tell(
    *,
    reader: User,
    engagement: Engagement,
    actor_id: str | None,
    told: Told,
    at: dt.datetime,
    following: str | None = None,
) -> None:
    """Add to the reader's line of these minutes, or begin one; what the reader does not see now is left out."""
    if not readable_engagements(reader).filter(pk=engagement.pk).exists():
        return
    shown = [(kind, pk) for kind, pk in told.objects if kind in kinds() and _sees(reader, kind, pk)]
    if told.verb == SHARED_VERB:  # what was made and shared in one go is told once
        known = NotificationItem.objects.filter(notification__recipient=reader, notification__at__gt=at - TOGETHER)
        before = set(known.values_list("object_type", "object_id"))
        shown = [pair for pair in shown if pair not in before]
    if not shown:
        return
    same = Notification.objects.filter(
        recipient=reader, engagement=engagement, actor_id=actor_id, reason=told.reason, verb=told.verb,
        read_at__isnull=True, mailed_at__isnull=True, at__gt=at - TOGETHER,
    )  # fmt: skip
    line = same.first()
    due = mail_due(reader, told.reason, following)
    if line is None:
        line = Notification.objects.create(
            recipient=reader, engagement=engagement, actor_id=actor_id, reason=told.reason, verb=told.verb, at=at,
            mail_due_at=due,
        )  # fmt: skip
    elif line.mail_due_at is None:  # mail was not wanted yet when the line began
        Notification.objects.filter(pk=line.pk).update(mail_due_at=due)
    for kind, pk in shown:
        NotificationItem.objects.get_or_create(notification=line, object_type=kind, object_id=pk)


def _sees(reader: User, kind: str, row_id: str) -> bool:
    return bool(kinds()[kind].visible(reader).filter(pk=row_id).exists())


def mail_due(reader: User, reason: str, following: str | None = None) -> dt.datetime | None:
    """When the mail goes: in a moment, or at seven in the reader's morning; None for never.

    What holds for the engagement goes before what holds for the reason, but "never" holds everywhere: who stopped a
    kind of mail with one click gets none of it from an engagement that they watch either.
    """
    frequency = frequency_of(reader, reason, following)
    now = clock.now()
    if frequency == Frequency.NEVER or (frequency == Frequency.AT_ONCE and reason in OWN_MAIL):
        return None
    if frequency == Frequency.AT_ONCE:
        return now + SETTLE
    zone = ZoneInfo(reader.time_zone)
    local = now.astimezone(zone)
    day = local.date() + dt.timedelta(days=0 if local.time() < MORNING else 1)
    if frequency == Frequency.WEEKLY:
        day += dt.timedelta(days=-day.weekday() % 7)
    return dt.datetime.combine(day, MORNING, tzinfo=zone)


def frequency_of(reader: User, reason: str, following: str | None = None) -> str:
    """How often mail of a reason goes, of an engagement for which something else may have been chosen."""
    frequency = frequencies([reader.pk]).get((reader.pk, reason), DEFAULTS[reason])
    if following == Following.MUTE:
        return str(Frequency.NEVER)
    if frequency == Frequency.NEVER or following is None or (reason in URGENT and following != Following.WATCH):
        return frequency
    return FREQUENCY_OF[following]


def old_remove() -> None:
    """Remove lines of half a year ago; the history keeps what happened."""
    Notification.objects.filter(at__lt=clock.now() - KEPT).delete()
