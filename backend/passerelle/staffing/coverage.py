"""Which needs are met, by whom and by what: the plan is read for it, however an allocation came into it.

A need is met by one person of the lab who has the skill and who, from a day within its window to the Friday of its
last week, has at least its least share on its engagement on every weekday; several allocations may follow or overlay
each other, as after a split. What meets one need meets no other. Of several ways the one that meets most needs counts;
a proposal that was taken over stays with its need wherever that is one of them.

So a need is never closed by hand: an allocation that is typed, dragged or applied with a scenario closes it, and one
that is shortened, made smaller or removed opens it again.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from passerelle.engagements.choices import ENDED
from passerelle.people.models import PersonSkill, User
from passerelle.planning import capacity
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.models import Allocation
from passerelle.staffing.choices import NeedStatus
from passerelle.staffing.models import StaffingNeed

# ways to give the needs of one engagement to people that are tried before the best one so far is taken
MOST_TRIED = 2000
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MetBy:
    """Who meets a need: there through which days, with which least share, and whether all of it is confirmed.

    The stay is what the need asks for of those days; their allocations may begin before it and go on after it.
    """

    person: User
    starts_on: dt.date
    ends_on: dt.date
    fte: Decimal
    confirmed: bool
    allocations: frozenset[str]
    stay: tuple[dt.date, dt.date]

    def clashes(self, other: "MetBy") -> bool:
        """Tell whether both would count one allocation for the same days."""
        together = self.stay[0] <= other.stay[1] and other.stay[0] <= self.stay[1]
        return together and not self.allocations.isdisjoint(other.allocations)


Coverage = Mapping[str, MetBy]
Lay = Callable[[list[Allocation]], list[Allocation]]


def next_weekday(day: dt.date) -> dt.date:
    """Return the day, or the Monday after it where it falls on a weekend."""
    return day + dt.timedelta(days=7 - day.weekday() if day.weekday() >= capacity.WORKING_DAYS else 0)


def end_of(need: StaffingNeed, starts_on: dt.date) -> dt.date:
    """Return the Friday of the last week of a stay that begins on a day."""
    return capacity.monday_of(starts_on) + dt.timedelta(weeks=need.weeks, days=-3)


def coverage(lay: Lay | None = None) -> tuple[list[StaffingNeed], Coverage]:
    """Return what engagements that have not ended need, and by id what meets each in the plan; three statements.

    Args:
        lay: makes of the plan's allocations those of a branch.
    """
    found = StaffingNeed.objects.exclude(status=NeedStatus.WITHDRAWN).exclude(engagement__status__in=ENDED)
    needs = list(found.select_related("engagement", "skill"))
    if not needs:
        return [], {}
    first = min(need.earliest_on for need in needs)
    engagements = {need.engagement_id for need in needs}
    rows = list(
        Allocation.objects.filter(engagement__in=engagements, ends_on__gte=first).select_related(
            "person", "engagement"
        )
    )
    if lay is not None:
        rows = [row for row in lay(rows) if row.engagement_id in engagements]
    rows = [row for row in rows if row.person.is_lab]
    skilled: dict[str, set[str]] = {}
    people = {row.person_id for row in rows}
    for person_id, skill_id in PersonSkill.objects.filter(person__in=people).values_list("person_id", "skill_id"):
        skilled.setdefault(person_id, set()).add(skill_id)
    return needs, covered(needs, rows, skilled)


def covered(
    needs: Sequence[StaffingNeed], rows: Sequence[Allocation], skilled: Mapping[str, set[str]]
) -> dict[str, MetBy]:
    """Return what meets each need that is met, by the need's id."""
    groups: dict[str, list[StaffingNeed]] = {}
    for need in needs:
        groups.setdefault(need.engagement_id, []).append(need)
    found: dict[str, MetBy] = {}
    for engagement_id, group in groups.items():
        given = sorted(
            (row for row in rows if row.engagement_id == engagement_id), key=lambda row: (row.starts_on, row.pk)
        )
        ways = {need.pk: _ways(need, given, skilled) for need in group}
        found.update(_most(sorted(group, key=lambda need: (len(ways[need.pk]), need.earliest_on, need.pk)), ways))
    return found


def _ways(need: StaffingNeed, given: Sequence[Allocation], skilled: Mapping[str, set[str]]) -> list[MetBy]:
    """Return the stays that meet the need: what was taken over for it first, then who begins for it.

    A share grows only where an allocation begins, so what gives the least share from some day of the window on gives
    it from the window's first day or from such a beginning; the first of them counts.
    """
    people: dict[str, list[Allocation]] = {}
    for row in given:
        if need.skill_id is None or need.skill_id in skilled.get(row.person_id, set()):
            people.setdefault(row.person_id, []).append(row)
    found: dict[frozenset[str], MetBy] = {}
    for rows in people.values():
        there = [row for row in rows if row.starts_on <= need.latest_on and row.ends_on >= need.earliest_on]
        for day in sorted({max(row.starts_on, need.earliest_on) for row in there}):
            for way in _stays(need, rows, next_weekday(day)):
                found.setdefault(way.allocations, way)
    return sorted(
        found.values(), key=lambda way: (need.allocation_id not in way.allocations, way.starts_on < need.earliest_on)
    )


def _stays(need: StaffingNeed, rows: Sequence[Allocation], starts_on: dt.date) -> list[MetBy]:
    """Return in which ways somebody's allocations give the least share from a day on: each alone, or several."""
    ends_on = end_of(need, starts_on)
    own = [row for row in rows if row.starts_on <= ends_on and row.ends_on >= starts_on]
    ways = [[row] for row in own if row.fte >= need.min_fte and row.starts_on <= starts_on and row.ends_on >= ends_on]
    if not ways and _least(own, starts_on, ends_on) >= need.min_fte:
        ways = [_pruned(need, own, starts_on, ends_on)]
    return [
        MetBy(
            way[0].person,
            min(row.starts_on for row in way),
            max(row.ends_on for row in way),
            _least(way, starts_on, ends_on),
            all(row.status == AllocationStatus.CONFIRMED for row in way),
            frozenset(row.pk for row in way),
            (starts_on, ends_on),
        )
        for way in ways
    ]


def _pruned(need: StaffingNeed, rows: Sequence[Allocation], starts_on: dt.date, ends_on: dt.date) -> list[Allocation]:
    """Return the rows without those that are not needed for the least share, which may meet another need."""
    kept = list(rows)
    for row in sorted(rows, key=lambda row: (row.pk == need.allocation_id, row.starts_on)):
        fewer = [one for one in kept if one is not row]
        if _least(fewer, starts_on, ends_on) >= need.min_fte:
            kept = fewer
    return kept


def _least(rows: Sequence[Allocation], first: dt.date, last: dt.date) -> Decimal:
    """Return the least share that rows add up to on a weekday of a span: it changes only where one begins or ends."""
    edges = {first, *(row.starts_on for row in rows), *(row.ends_on + ONE_DAY for row in rows)}
    days = {day for edge in edges if first <= (day := next_weekday(edge)) <= last}
    return min(
        (sum((row.fte for row in rows if row.starts_on <= day <= row.ends_on), Decimal(0)) for day in days),
        default=Decimal(0),
    )


def _most(needs: Sequence[StaffingNeed], ways: Mapping[str, Sequence[MetBy]]) -> dict[str, MetBy]:
    """Return the choice of ways that meets most needs, none counted twice at a time; depth first, from greedy on."""
    best: dict[str, MetBy] = {}
    tried = 0

    def go(at: int, chosen: dict[str, MetBy]) -> None:
        nonlocal best, tried
        tried += 1
        if len(chosen) > len(best):
            best = dict(chosen)
        if at == len(needs) or tried > MOST_TRIED or len(chosen) + len(needs) - at <= len(best):
            return
        need = needs[at]
        for way in ways[need.pk]:
            if not any(way.clashes(other) for other in chosen.values()):
                go(at + 1, {**chosen, need.pk: way})
        go(at + 1, chosen)

    go(0, {})
    return best
