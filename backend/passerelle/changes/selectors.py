"""The trail since somebody looked, through what they may see now. Client's people see what is shared with them, and of
that the fields that their pages show; what happened to a thing before it was shared is not theirs."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from passerelle.audit.models import Event
from passerelle.changes.choices import ChangeKind
from passerelle.changes.digest import Change, Happening, digest
from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.engagements.choices import RUNNING
from passerelle.engagements.models import Engagement, TeamMember, Visit
from passerelle.engagements.permissions import can_see_allocations
from passerelle.engagements.selectors import client_engagements, visible_engagements
from passerelle.engagements.standing import attach_standings, on_team
from passerelle.notifications.kinds import LABEL_LENGTH, kinds

# who has never said that they saw an engagement is told of the last four weeks
UNSEEN = dt.timedelta(days=28)
MOST_EVENTS = 2000
MOST_ENGAGEMENTS = 50
# what a client's page shows of each kind; the rest of an event is the lab's
CLIENT_FIELDS: dict[str, frozenset[str]] = {
    "Engagement": frozenset({"title", "status", "starts_on", "ends_on", "summary"}),
    "Milestone": frozenset({"title", "title_en", "title_fr", "due_on", "status", "reached_on", "outcome"}),
    "Deliverable": frozenset({"title", "title_en", "title_fr", "due_on", "status"}),
    "DeliverableVersion": frozenset(),
    "ReviewRound": frozenset({"status"}),
    "LogEntry": frozenset(),
    "Comment": frozenset(),
    "Item": frozenset({"level"}),
}
# acts that are the lab's own business even on what is shared
LAB_VERBS = ("engagement.planned", "item.moved", "section.", "effort.", "run.")


@dataclass(frozen=True, slots=True)
class Since:
    """What changed on one engagement since an instant; `as_of` is when it was read."""

    engagement: Engagement
    since: dt.datetime
    seen_at: dt.datetime | None
    as_of: dt.datetime
    changes: list[Change]
    labels: dict[str, str]
    is_cut: bool = False

    @property
    def pk(self) -> str:
        return self.engagement.pk


def visits_of(reader: Any, engagements: Iterable[Engagement]) -> dict[str, dt.datetime]:
    found = Visit.objects.filter(user_id=reader.pk, engagement__in=list(engagements))
    return dict(found.values_list("engagement_id", "at"))


def own_engagements(reader: Any) -> list[Engagement]:
    """Running engagements that a lab person is on the team of, or that a client's person follows."""
    if reader.lab_role is None:
        return list(client_engagements(reader).order_by("title", "id")[:MOST_ENGAGEMENTS])
    mine = TeamMember.objects.filter(on_team(reader.pk), engagement_id=OuterRef("pk"))
    found = visible_engagements(reader).filter(Exists(mine), status__in=RUNNING)
    return list(found.order_by("title", "id")[:MOST_ENGAGEMENTS])


def changes_since(
    reader: Any,
    engagements: list[Engagement],
    *,
    since: dt.datetime | None = None,
    others_only: bool = False,
    language: str = "en",
) -> list[Since]:
    """Return what changed on each engagement since an instant, or since the reader said that they saw it.

    The engagements were found visible before. Statements: visits, events, and for a client one for each kind.
    """
    as_of = clock.now()
    seen = visits_of(reader, engagements)
    weeks_ago = (as_of - UNSEEN).replace(hour=0, minute=0, second=0, microsecond=0)
    starts = {row.pk: since or seen.get(row.pk) or weeks_ago for row in engagements}
    events = _events(reader, engagements, starts, others_only)
    if reader.lab_role is None:
        happenings, labels = _for_client(reader, events, starts, language)
    else:
        happenings, labels = [(event.engagement_id, one) for event in events for one in _apart(event)], {}
    is_cut = len(events) >= MOST_EVENTS
    found = []
    for row in engagements:
        own = [one for engagement_id, one in happenings if engagement_id == row.pk]
        found.append(Since(row, starts[row.pk], seen.get(row.pk), as_of, digest(own), labels, is_cut))
    return found


def _events(
    reader: Any, engagements: list[Engagement], starts: dict[str, dt.datetime], others_only: bool
) -> list[Event]:
    condition = Q(pk__in=[])
    for row in engagements:
        condition |= Q(engagement_id=row.pk, at__gt=starts[row.pk])
    found = Event.objects.filter(condition).select_related("actor").order_by("-sequence")
    if others_only:
        found = found.exclude(actor_id=reader.pk)
    if reader.lab_role is not None:
        found = _without_load(reader, engagements, found)
    return list(found[:MOST_EVENTS])


def _without_load(reader: Any, engagements: list[Engagement], found: QuerySet[Event]) -> QuerySet[Event]:
    """Who works how much is for some only."""
    attach_standings(reader, engagements)
    closed = [row.pk for row in engagements if not can_see_allocations(reader, row)]
    return found.exclude(object_type="Allocation", engagement_id__in=closed) if closed else found


def _happening(event: Event, only: frozenset[str] | None = None) -> Happening:
    def kept(values: dict[str, Any]) -> dict[str, Any]:
        return values if only is None else {name: value for name, value in values.items() if name in only}

    return Happening(
        sequence=event.sequence,
        at=event.at,
        actor=event.actor.name if event.actor is not None else "",
        verb=event.verb,
        object_type=event.object_type,
        object_id=event.object_id,
        before=kept(event.before),
        after=kept(event.after),
    )


def _apart(event: Event) -> list[Happening]:
    """An event as one happening; an act of sharing as one of each thing that it made seen by others, or by fewer."""
    whole = _happening(event)
    if event.verb != "disclosure.changed":
        return [whole]
    return [
        replace(
            whole,
            object_type=name.partition(":")[0],
            object_id=name.partition(":")[2],
            before={"disclosure": event.before.get(name)},
            after={"disclosure": disclosure},
        )
        for name, disclosure in event.after.items()
    ]


def _for_client(
    reader: Any, events: list[Event], starts: dict[str, dt.datetime], language: str
) -> tuple[list[tuple[str, Happening]], dict[str, str]]:
    """Return what a client's person is told of the events, and what the things are called now."""
    shared_at, named = _shared(events)
    wanted: dict[str, set[str]] = {}
    for object_type, object_id in [*((row.object_type, row.object_id) for row in events), *named]:
        if object_type in CLIENT_FIELDS:
            wanted.setdefault(object_type, set()).add(object_id)
    labels: dict[str, str] = {}
    for object_type, ids in wanted.items():
        kind = kinds()[object_type]
        rows = kind.visible(reader).filter(pk__in=ids)
        for row in rows.select_related(*kind.joins) if kind.joins else rows:
            labels[f"{object_type}:{row.pk}"] = kind.label(row, language)[:LABEL_LENGTH]
    told: list[tuple[str, Happening]] = []
    for event in events:
        key = f"{event.object_type}:{event.object_id}"
        if key not in labels or event.verb.startswith(LAB_VERBS):
            continue
        if key in shared_at and event.sequence < shared_at[key]:
            continue
        told.append((event.engagement_id, _happening(event, CLIENT_FIELDS[event.object_type])))
    told += _newly_shared(events, labels)
    return told, labels


def _shared(events: list[Event]) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Return when each thing was last shared within the events, and the things that were."""
    found: dict[str, int] = {}
    for event in reversed(events):
        if event.verb == "disclosure.changed":
            for name, disclosure in event.after.items():
                if disclosure != Disclosure.INTERNAL and event.before.get(name) == Disclosure.INTERNAL:
                    found[name] = event.sequence
    pairs = [name.partition(":") for name in found]
    return found, [(object_type, object_id) for object_type, _mark, object_id in pairs]


def _newly_shared(events: list[Event], labels: dict[str, str]) -> list[tuple[str, Happening]]:
    """What was shared is new to the client, whenever the lab made it."""
    found = []
    for event in events:
        if event.verb != "disclosure.changed":
            continue
        for name, disclosure in event.after.items():
            object_type, _mark, object_id = name.partition(":")
            if name not in labels or disclosure == Disclosure.INTERNAL:
                continue
            if event.before.get(name) != Disclosure.INTERNAL:
                continue
            actor = event.actor.name if event.actor is not None else ""
            one = Happening(event.sequence, event.at, actor, "thing.added", object_type, object_id, {}, {})
            found.append((event.engagement_id, one))
    return found


def only_kind(changes: list[Change], kind: str | None, actor: str | None) -> list[Change]:
    """Narrow changes to what came of things, and to a person by name."""
    return [
        change
        for change in changes
        if (kind is None or change.kind == ChangeKind(kind)) and (not actor or actor in change.actors)
    ]
