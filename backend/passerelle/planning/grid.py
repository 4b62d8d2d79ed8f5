"""Person by day, week or month: hours of capacity and of work, summed exactly, in one pass over each person."""

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from django.db.models import Q

from passerelle.core import clock
from passerelle.engagements.choices import RUNNING
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.engagements.selectors import lab_visibility
from passerelle.people.choices import LabRole
from passerelle.people.models import PersonSkill, User
from passerelle.planning import models, permissions
from passerelle.planning.branches import Overlay
from passerelle.planning.capacity import monday_of
from passerelle.planning.choices import LoadUnit
from passerelle.planning.outlook import allocation_row, contract_row, holidays_between, leave_row
from passerelle.planning.rules import days

ONE_DAY = dt.timedelta(days=1)
LEAD_TARGET, SCIENTIST_TARGET = (40, 50), (70, 80)
Series = list[float]


@dataclass(slots=True)
class Line:
    """What one engagement takes of one person."""

    engagement: Engagement
    confirmed: Series
    tentative: Series


@dataclass(slots=True)
class Row:
    """Hours of one person in each column, and what they are made of. `target`: percent of capacity, and version.

    `over_weeks` are the Mondays of weeks with more work than capacity, where columns are longer than a week and would
    hide them. A week that only partly lies within the columns is left out: of it too little is known.
    """

    person: User
    target: tuple[int, int, int] | None
    skills: list[str]
    teams: list[str]
    capacity: Series
    confirmed: Series
    tentative: Series
    leave: Series
    holiday: Series
    over_weeks: list[dt.date] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    allocations: list[models.Allocation] = field(default_factory=list)


def columns(start: dt.date, count: int, unit: str) -> list[tuple[dt.date, dt.date]]:
    """Return the first and last day of each column; days are Monday to Friday."""
    if unit == LoadUnit.WEEK:
        monday = monday_of(start)
        return [(monday + dt.timedelta(weeks=n), monday + dt.timedelta(weeks=n, days=6)) for n in range(count)]
    if unit == LoadUnit.DAY:
        monday = monday_of(start)
        working = [monday + dt.timedelta(weeks=n // 5, days=n % 5) for n in range(count)]
        return [(day, day) for day in working]
    first = start.replace(day=1)
    firsts = [first]
    for _number in range(count):
        firsts.append((firsts[-1] + dt.timedelta(days=32)).replace(day=1))
    return [(day, following - ONE_DAY) for day, following in pairwise(firsts)]


def hours(mills: list[int]) -> Series:
    return [value / 1000 for value in mills]


class Sums:
    """Adds amounts a day over positions of a calendar to the columns that those days fall in."""

    def __init__(self, calendar: days.Calendar, spans: list[tuple[dt.date, dt.date]]):
        firsts = [first for first, _last in spans]
        self.size = len(spans)
        self.column = [bisect_right(firsts, day) - 1 for day in calendar.days]
        self.ends = [calendar.between(first, last).stop for first, last in spans]

    def add(self, into: list[int], positions: range, amount: int) -> None:
        at = positions.start
        while amount and at < positions.stop:
            column = self.column[at]
            stop = min(self.ends[column], positions.stop)
            into[column] += amount * (stop - at)
            at = stop

    def empty(self) -> list[int]:
        return [0] * self.size


def grid(
    actor: Any, people: list[User], spans: list[tuple[dt.date, dt.date]], overlay: Overlay | None = None
) -> list[Row]:
    """Return a row for each person over the columns `spans`, in eight statements whatever their number.

    `overlay` makes of the plan's allocations those of a branch.
    """
    first, last = spans[0][0], spans[-1][1]
    within = Q(starts_on__lte=last, ends_on__gte=first, person__in=people)
    alive = Q(ends_on__isnull=True) | Q(ends_on__gte=first)
    contracts = _group(models.Contract.objects.filter(alive, person__in=people))
    leaves = _group(models.Leave.objects.filter(within))
    found = models.Allocation.objects.filter(within).select_related("person", "engagement")
    given = list(found.order_by("starts_on", "id"))
    allocations = _group(given if overlay is None else _within(overlay(given), first, last))
    seen = set(Engagement.objects.filter(lab_visibility(actor)).values_list("pk", flat=True))
    holidays = holidays_between(first, last)
    calendar = days.Calendar(first, last, holidays)
    free = days.Calendar(first, last, frozenset(_weekdays(first, last)) - holidays)
    sums = Sums(calendar, spans), Sums(free, spans)
    weeks = _Weeks(calendar, spans)
    traits = _traits(people)
    targets = _targets(actor, people)
    return [
        _row(person, (contracts, leaves, allocations), (calendar, free), sums, weeks, seen, traits, targets)
        for person in people
    ]


def _row(
    person: User, rows: Any, calendars: Any, sums: tuple[Sums, Sums], weeks: "_Weeks", seen: set[str],
    traits: Any, targets: Any,
) -> Row:  # fmt: skip
    contracts, leaves, allocations = (group.get(person.pk, []) for group in rows)
    calendar, free = calendars
    work, off = sums
    time = [contract_row(row) for row in contracts]
    capacity, confirmed, tentative, leave, holiday = (work.empty() for _number in range(5))
    away, asked = [leave_row(row) for row in leaves], [allocation_row(row) for row in allocations]
    steps = list(days.steps(calendar, time, away, asked))
    for step in steps:
        for into, amount in (
            (capacity, step.capacity), (leave, step.leave), (confirmed, step.confirmed), (tentative, step.tentative)
        ):  # fmt: skip
            work.add(into, step.positions, amount)
    for step in days.steps(free, time, [], []):
        off.add(holiday, step.positions, step.contract)
    shown = [row for row in allocations if row.engagement_id in seen]
    skills, teams = (list(trait.get(person.pk, [])) for trait in traits)
    lines = _lines(shown, calendar, work)
    return Row(
        person=person,
        target=targets.get(person.pk),
        skills=skills,
        teams=teams,
        capacity=hours(capacity),
        confirmed=hours(confirmed),
        tentative=hours(tentative),
        leave=hours(leave),
        holiday=hours(holiday),
        over_weeks=weeks.over(steps),
        lines=lines,
        allocations=shown,
    )


class _Weeks:
    """The weeks within columns that are longer than a week; none for the others, which show their weeks themselves."""

    def __init__(self, calendar: days.Calendar, spans: list[tuple[dt.date, dt.date]]):
        first, last = spans[0][0], spans[-1][1]
        hidden = any(end - start > 6 * ONE_DAY for start, end in spans)
        weeks = columns(first, (last - monday_of(first)).days // 7 + 1, LoadUnit.WEEK) if hidden else []
        self.whole = [(at, monday) for at, (monday, end) in enumerate(weeks) if first <= monday and end <= last]
        self.sums = Sums(calendar, weeks)

    def over(self, steps: list[days.Step]) -> list[dt.date]:
        if not self.whole:
            return []
        room, asked = self.sums.empty(), self.sums.empty()
        for step in steps:
            self.sums.add(room, step.positions, step.capacity)
            self.sums.add(asked, step.positions, step.asked)
        # as cells are coloured: what rounding alone puts over capacity is not over
        return [monday for at, monday in self.whole if asked[at] * 1000 > room[at] * 1005]


def _lines(shown: list[models.Allocation], calendar: days.Calendar, work: Sums) -> list[Line]:
    made: dict[str, tuple[Engagement, list[int], list[int]]] = {}
    for row in shown:
        _engagement, sure, open_ = made.setdefault(row.engagement_id, (row.engagement, work.empty(), work.empty()))
        plain = allocation_row(row)
        work.add(sure if plain.confirmed else open_, calendar.between(row.starts_on, row.ends_on), plain.mills)
    return [Line(engagement, hours(sure), hours(open_)) for engagement, sure, open_ in made.values()]


def _weekdays(first: dt.date, last: dt.date) -> list[dt.date]:
    return days.Calendar(first, last).days


def _within(rows: list[models.Allocation], first: dt.date, last: dt.date) -> list[models.Allocation]:
    return [row for row in rows if row.starts_on <= last and row.ends_on >= first]


def _group(rows: Any) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        groups[row.person_id].append(row)
    return groups


def _traits(people: list[User]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return skill keys and ids of the engagements on whose team they are, by person."""
    skills: dict[str, list[str]] = defaultdict(list)
    teams: dict[str, list[str]] = defaultdict(list)
    for person_id, skill_id in PersonSkill.objects.filter(person__in=people).values_list("person_id", "skill_id"):
        skills[person_id].append(skill_id)
    current = TeamMember.objects.filter(Q(until__isnull=True) | Q(until__gte=clock.today()), person__in=people)
    for person_id, engagement_id in current.values_list("person_id", "engagement_id"):
        teams[person_id].append(engagement_id)
    return skills, teams


def _targets(actor: Any, people: list[User]) -> dict[str, tuple[int, int, int]]:
    """Return the bands that the actor may see, with their versions: directors everybody's, the others their own.

    Who neither does research nor leads an engagement has a band only where one was set for them.
    """
    mine = people if permissions.can_edit_allocations(actor) else [one for one in people if one.pk == actor.pk]
    leads = set(Engagement.objects.filter(lead__in=mine, status__in=RUNNING).values_list("lead_id", flat=True))
    research = [one for one in mine if one.lab_role in {LabRole.SCIENTIST, LabRole.INTERN} or one.pk in leads]
    found = {one.pk: (*(LEAD_TARGET if one.pk in leads else SCIENTIST_TARGET), 0) for one in research}
    own = models.LoadTarget.objects.filter(person__in=mine)
    return found | {row.person_id: (row.low, row.high, row.version) for row in own}


__all__ = ["Line", "Row", "columns", "grid"]
