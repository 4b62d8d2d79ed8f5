"""Reading recorded time, one person's week or an engagement's effort, in a constant number of statements."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from passerelle.core import clock
from passerelle.engagements.choices import RUNNING
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.engagements.selectors import lab_visibility
from passerelle.people.models import User
from passerelle.people.selectors import get_lab
from passerelle.planning import capacity, halves, selectors
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.models import Allocation, Leave, TimeEntry, TimeWeek

PAST_WEEKS = 8


@dataclass(frozen=True, slots=True)
class HalfDayState:
    """One half day of a week: what was recorded, and what would fit. Engagements are ids; "" is something else."""

    day: dt.date
    part: str
    holiday: bool
    leave: bool
    recorded: str | None
    hidden: bool
    suggested: str | None
    last_week: str | None


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """Days, in halves or finer, of one week."""

    starts_on: dt.date
    planned: float
    capacity: float
    actual: float
    recorded: bool


@dataclass(slots=True)
class TimeSheet:
    person: User
    starts_on: dt.date
    version: int
    engagements: list[Engagement]
    planned: dict[str, float]
    halves: list[HalfDayState]
    weeks: list[WeekFigures]


def bookable_engagements(person: User) -> QuerySet[Engagement]:
    """Engagements on which a person may record time: visible to them, and theirs by team or by allocation."""
    team = TeamMember.objects.filter(person_id=person.pk, engagement_id=OuterRef("pk"))
    given = Allocation.objects.filter(person_id=person.pk, engagement_id=OuterRef("pk"))
    return Engagement.objects.filter(lab_visibility(person)).filter(Exists(team) | Exists(given))


def is_recordable(monday: dt.date) -> bool:
    """What was done can be written down up to the week that runs."""
    return monday <= capacity.monday_of(clock.today())


def holidays_between(start: dt.date, end: dt.date) -> frozenset[dt.date]:
    lab = get_lab()
    years = range(start.year, end.year + 1)
    found = frozenset().union(*(capacity.holidays_of(lab.country, lab.region, year) for year in years))
    return frozenset(day for day in found if start <= day <= end)


def time_sheet(person: User, day: dt.date) -> TimeSheet:
    """Return the week of a day with the weeks before it, as the person themselves would see it."""
    monday = capacity.monday_of(day)
    first = monday - dt.timedelta(weeks=PAST_WEEKS - 1)
    sunday = monday + dt.timedelta(days=6)
    load = selectors.loads([person], first, PAST_WEEKS)[0]
    entries = list(TimeEntry.objects.filter(person=person, day__gte=first, day__lte=sunday))
    versions = dict(
        TimeWeek.objects.filter(person=person, starts_on__gte=first, starts_on__lte=monday).values_list(
            "starts_on", "version"
        )
    )
    used = {entry.engagement_id for entry in entries if entry.day >= monday - dt.timedelta(weeks=1)} - {None}
    mine = list(
        bookable_engagements(person)
        .filter(Q(status__in=RUNNING) | Q(pk__in=used))
        .select_related("organization", "lead")
        .order_by("title", "id")
    )
    open_ids = {row.pk for row in mine}
    shares = _shares([row for row in load.allocations if row.engagement_id in open_ids])
    away = Leave.objects.filter(person=person, starts_on__lte=sunday, ends_on__gte=monday)
    holidays = holidays_between(monday, sunday)
    leaves = [halves.Away(row.starts_on, row.ends_on, row.part) for row in away]
    planned: dict[str, float] = {}
    for share in shares:
        planned[share.key] = planned.get(share.key, 0.0) + halves.asked(share, halves.days_of(monday), holidays) / 2
    return TimeSheet(
        person=person,
        starts_on=monday,
        version=versions.get(monday, 0),
        engagements=mine,
        planned={key: round(value, 2) for key, value in planned.items()},
        halves=_states(monday, entries, open_ids, shares, leaves, holidays),
        weeks=[_figures(week, entries, versions) for week in load.weeks],
    )


def _shares(allocations: list[Allocation]) -> list[halves.Share]:
    return [
        halves.Share(row.engagement_id, row.starts_on, row.ends_on, float(row.fte))
        for row in allocations
        if row.status == AllocationStatus.CONFIRMED
    ]


def _states(
    monday: dt.date,
    entries: list[TimeEntry],
    open_ids: set[str],
    shares: list[halves.Share],
    leaves: list[halves.Away],
    holidays: frozenset[dt.date],
) -> list[HalfDayState]:
    recorded = {(entry.day, entry.part): entry.engagement_id or "" for entry in entries}
    suggested = dict(halves.suggest(monday, shares, leaves, holidays))
    shown = open_ids | {""}
    states = []
    for half in halves.halves_of(monday):
        now = recorded.get(half)
        before = recorded.get((half[0] - dt.timedelta(weeks=1), half[1]))
        states.append(
            HalfDayState(
                day=half[0],
                part=half[1],
                holiday=half[0] in holidays,
                leave=halves.is_away(leaves, half),
                recorded=now if now in shown else None,
                hidden=now is not None and now not in shown,
                suggested=suggested.get(half),
                last_week=before if before in shown else None,
            )
        )
    return states


def _figures(week: capacity.Week, entries: list[TimeEntry], versions: dict[dt.date, int]) -> WeekFigures:
    actual = sum(capacity.monday_of(entry.day) == week.starts_on for entry in entries) / halves.HALVES_A_DAY
    return WeekFigures(
        starts_on=week.starts_on,
        planned=round(week.confirmed / capacity.DAY_HOURS, 2),
        capacity=round(week.capacity / capacity.DAY_HOURS, 2),
        actual=actual,
        recorded=week.starts_on in versions,
    )


@dataclass(frozen=True, slots=True)
class Effort:
    """Days of an engagement: planned in all, planned until today, and recorded."""

    planned: float
    planned_so_far: float
    actual: float
    people: tuple[tuple[str, float, float], ...] = ()


def efforts(engagements: list[Any], *, today: dt.date | None = None) -> dict[str, Effort]:
    """Return the effort of each engagement, by person too: (name, planned so far, actual). Three statements."""
    today = today or clock.today()
    given = list(
        Allocation.objects.filter(engagement__in=engagements, status=AllocationStatus.CONFIRMED).select_related(
            "person"
        )
    )
    counted = TimeEntry.objects.filter(engagement__in=engagements).values_list(
        "engagement_id", "person_id", "person__name"
    )
    spans = [day for row in given for day in (row.starts_on, row.ends_on)]
    holidays = holidays_between(min(spans), max(spans)) if spans else frozenset()
    found: dict[str, dict[str, list[Any]]] = {row.pk: {} for row in engagements}
    for row in given:
        share = halves.Share(row.engagement_id, row.starts_on, row.ends_on, float(row.fte))
        sums = found[row.engagement_id].setdefault(row.person_id, [row.person.name, 0.0, 0.0, 0.0])
        sums[1] += halves.planned_between(share, row.starts_on, row.ends_on, holidays)
        sums[2] += halves.planned_between(share, row.starts_on, today, holidays)
    for engagement_id, person_id, name, number in counted.annotate(number=Count("pk")):
        found[engagement_id].setdefault(person_id, [name, 0.0, 0.0, 0.0])[3] += number
    return {pk: _effort(list(people.values())) for pk, people in found.items()}


def _effort(people: list[list[Any]]) -> Effort:
    def days(value: float) -> float:
        return round(value / halves.HALVES_A_DAY, 1)

    return Effort(
        planned=days(sum(row[1] for row in people)),
        planned_so_far=days(sum(row[2] for row in people)),
        actual=days(sum(row[3] for row in people)),
        people=tuple(sorted((row[0], days(row[2]), days(row[3])) for row in people)),
    )
