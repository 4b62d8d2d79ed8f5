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
    """Who meets a need: through which days, with which least share, and whether all of it is confirmed."""

    person: User
    starts_on: dt.date
    ends_on: dt.date
    fte: Decimal
    confirmed: bool
    allocations: frozenset[str]


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
    """Return each person and day on which a stay that meets the need begins; what was taken over for it first."""
    found = []
    for first in given:
        if not need.earliest_on <= first.starts_on <= need.latest_on:
            continue
        if need.skill_id is not None and need.skill_id not in skilled.get(first.person_id, set()):
            continue
        starts_on = next_weekday(first.starts_on)
        ends_on = end_of(need, starts_on)
        # what ran before and goes on is another matter: the need asked for somebody who begins
        own = [
            row for row in given if row.person_id == first.person_id and first.starts_on <= row.starts_on <= ends_on
        ]
        if first.fte >= need.min_fte and first.ends_on >= ends_on:
            own = [first]
        least = _least(own, starts_on, ends_on)
        if least >= need.min_fte:
            confirmed = all(row.status == AllocationStatus.CONFIRMED for row in own)
            ids = frozenset(row.pk for row in own)
            found.append(MetBy(first.person, first.starts_on, max(row.ends_on for row in own), least, confirmed, ids))
    found.sort(key=lambda way: need.allocation_id not in way.allocations)
    return found


def _least(rows: Sequence[Allocation], first: dt.date, last: dt.date) -> Decimal:
    """Return the least share that rows add up to on a weekday of a span: it changes only where one begins or ends."""
    edges = {first, *(row.starts_on for row in rows), *(row.ends_on + ONE_DAY for row in rows)}
    days = {day for edge in edges if first <= (day := next_weekday(edge)) <= last}
    return min(
        (sum((row.fte for row in rows if row.starts_on <= day <= row.ends_on), Decimal(0)) for day in days),
        default=Decimal(0),
    )


def _most(needs: Sequence[StaffingNeed], ways: Mapping[str, Sequence[MetBy]]) -> dict[str, MetBy]:
    """Return the choice of ways that meets most needs, no allocation counted twice; depth first, from greedy on."""
    best: dict[str, MetBy] = {}
    tried = 0

    def go(at: int, chosen: dict[str, MetBy], used: frozenset[str]) -> None:
        nonlocal best, tried
        tried += 1
        if len(chosen) > len(best):
            best = dict(chosen)
        if at == len(needs) or tried > MOST_TRIED or len(chosen) + len(needs) - at <= len(best):
            return
        need = needs[at]
        for way in ways[need.pk]:
            if not way.allocations & used:
                go(at + 1, {**chosen, need.pk: way}, used | way.allocations)
        go(at + 1, chosen, used)

    go(0, {}, frozenset())
    return best
