"""Two plans side by side: who tips over and who no longer does, and which dates move."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.planning import branches, grid, selectors
from passerelle.planning.capacity import monday_of
from passerelle.planning.choices import LoadUnit, ScenarioAct

WEEKS = 52
TOLERANCE = 0.001


@dataclass(slots=True)
class PersonDifference:
    """Hours of one person that differ, and the weeks (their Mondays) in which they tip over or no longer do."""

    person: User
    hours: float
    newly_over: list[dt.date]
    relieved: list[dt.date]


@dataclass(slots=True)
class DateDifference:
    milestone: Milestone
    before: dt.date | None
    after: dt.date | None


def compare(
    actor: Any, mine: list[branches.Branched], other: list[branches.Branched], today: dt.date
) -> tuple[list[PersonDifference], list[DateDifference]]:
    """Compare a branch with the plan as it is (`other` is empty) or with another branch, over the next 52 weeks."""
    spans = grid.columns(monday_of(today), WEEKS, LoadUnit.WEEK)
    people = list(selectors.people_with_visible_load(actor))
    before = grid.grid(actor, people, spans, branches.overlay(other) if other else None)
    after = grid.grid(actor, people, spans, branches.overlay(mine))
    found = []
    for old, new in zip(before, after, strict=True):
        now = [one + two for one, two in zip(new.confirmed, new.tentative, strict=True)]
        then = [one + two for one, two in zip(old.confirmed, old.tentative, strict=True)]
        was_over = _over(then, old.capacity)
        is_over = _over(now, new.capacity)
        hours = sum(now) - sum(then)
        if now == then:
            continue
        mondays = [first for first, _last in spans]
        found.append(
            PersonDifference(
                new.person,
                hours,
                [mondays[week] for week in sorted(is_over - was_over)],
                [mondays[week] for week in sorted(was_over - is_over)],
            )
        )
    return found, _dates(mine, other)


def _over(hours: list[float], capacity: list[float]) -> set[int]:
    return {week for week, (work, room) in enumerate(zip(hours, capacity, strict=True)) if work > room + TOLERANCE}


def _dates(mine: list[branches.Branched], other: list[branches.Branched]) -> list[DateDifference]:
    wanted, theirs = _moves(mine), _moves(other)
    found = []
    for pk in dict.fromkeys([*wanted, *theirs]):
        milestone = (wanted.get(pk) or theirs[pk])[0]
        before = theirs[pk][1] if pk in theirs else milestone.due_on
        after = wanted[pk][1] if pk in wanted else milestone.due_on
        if before != after:
            found.append(DateDifference(milestone, before, after))
    return sorted(found, key=lambda one: (one.after or dt.date.max, one.milestone.pk))


def _moves(found: list[branches.Branched]) -> dict[str, tuple[Milestone, dt.date]]:
    return {
        one.live.pk: (one.live, dt.date.fromisoformat(one.change.values["due_on"]))
        for one in found
        if one.change.act == ScenarioAct.MOVE and isinstance(one.live, Milestone)
    }
