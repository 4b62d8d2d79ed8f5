"""What is wrong with a plan: a pure function over plain rows, exact to the day.

`lint(plan)` reads no database and knows no language: a warning has a code, figures, whom and what it concerns, and the
ways to mend it. Sentences are made in `planning.sentences`. Definitions:

- OVER_CAPACITY: a working day from `today` on on which more is asked of a person than contract less leave gives.
  Severe where confirmed work alone exceeds the contract; otherwise it is leave or tentative work that does it.
- OUTSIDE_DATES: an allocation has days before its engagement starts or after it ends.
- BELOW_MINIMUM, ABOVE_MAXIMUM: its working days from `today` on on which the sum of shares is out of bounds.
- OFF_BUDGET: the person-days of all its allocations differ from the budget by more than a tenth of it.
- NOBODY: active and begun, and nobody is allocated today or, on a weekend or a holiday, on the next working day.
- STARTS_UNSTAFFED: starts within four weeks and nobody is confirmed within its dates.
- ONE_PERSON: active, and one person alone was, is or will be on it or its team.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from passerelle.planning.rules.days import (
    MILLS_A_HUNDREDTH,
    ONE_DAY,
    Allocation,
    Calendar,
    Contract,
    Leave,
    Step,
    spans_of,
    steps,
)

SOON = dt.timedelta(weeks=4)
LEAST_SHARE = 5  # hundredths: what an allocation is at least
Span = tuple[dt.date, dt.date]


class Code(StrEnum):
    OVER_CAPACITY = "over_capacity"
    OUTSIDE_DATES = "outside_dates"
    BELOW_MINIMUM = "below_minimum"
    ABOVE_MAXIMUM = "above_maximum"
    OFF_BUDGET = "off_budget"
    NOBODY = "nobody"
    STARTS_UNSTAFFED = "starts_unstaffed"
    ONE_PERSON = "one_person"


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class MendKind(StrEnum):
    """CLIP, REDUCE, REMOVE and CONFIRM are done with one click; the others open what has to be decided."""

    CLIP = "clip"
    REDUCE = "reduce"
    REMOVE = "remove"
    CONFIRM = "confirm"
    EDIT = "edit"
    ALLOCATE = "allocate"
    EFFORT = "effort"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Mend:
    """A way to mend: what to do to which allocation or engagement, and with which dates or share (in hundredths)."""

    kind: MendKind
    allocation: str | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    share: int | None = None


@dataclass(frozen=True, slots=True)
class Engagement:
    """Bounds in hundredths of an FTE, the budget in hundredths of a person-day; `team` are its members' ids."""

    id: str
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    active: bool = True
    minimum: int | None = None
    maximum: int | None = None
    budget: int | None = None
    team: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LintWarning:
    """`figures` are hundredths of what the code says (FTE, person-days) or, for OVER_CAPACITY, mills."""

    code: Code
    severity: Severity
    person: str | None = None
    engagement: str | None = None
    allocations: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    figures: tuple[tuple[str, int], ...] = ()
    mends: tuple[Mend, ...] = ()

    @property
    def key(self) -> tuple[str, str | None, str | None, tuple[str, ...]]:
        """What makes it the same warning before and after a change."""
        one = self.allocations if self.code is Code.OUTSIDE_DATES else ()
        return (self.code, self.person, self.engagement, one)


@dataclass(slots=True)
class Plan:
    """What is looked at: people's ids, their time, and the engagements; `until` is the last day of the outlook."""

    today: dt.date
    until: dt.date
    people: list[str] = field(default_factory=list)
    contracts: list[Contract] = field(default_factory=list)
    leaves: list[Leave] = field(default_factory=list)
    allocations: list[Allocation] = field(default_factory=list)
    engagements: list[Engagement] = field(default_factory=list)
    holidays: frozenset[dt.date] = frozenset()


def lint(plan: Plan) -> list[LintWarning]:
    """Return every warning, the gravest first."""
    dates = [row.starts_on for row in plan.allocations] + [plan.today]
    ends = [row.ends_on for row in plan.allocations] + [plan.until]
    whole = Calendar(min(dates), max(ends), plan.holidays)
    ahead = Calendar(plan.today, plan.until, plan.holidays)
    found = [*_over_capacity(plan, ahead)]
    given = _by(plan.allocations, "engagement")
    for engagement in plan.engagements:
        rows = given.get(engagement.id, [])
        found += _outside(engagement, rows)
        found += _bounds(plan, ahead, engagement, rows)
        found += _budget(whole, engagement, rows)
        found += _staffing(plan.today, next(iter(ahead.days), plan.today), engagement, rows)
    order = list(Severity)
    codes = list(Code)
    found.sort(key=lambda one: (order.index(one.severity), codes.index(one.code), one.spans[:1]))
    return found


def _by(rows: Iterable[Allocation], attribute: str) -> dict[str, list[Allocation]]:
    groups: dict[str, list[Allocation]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, attribute)].append(row)
    return groups


def _over_capacity(plan: Plan, ahead: Calendar) -> Iterator[LintWarning]:
    given = _by(plan.allocations, "person")
    contracts: dict[str, list[Contract]] = defaultdict(list)
    leaves: dict[str, list[Leave]] = defaultdict(list)
    for contract in plan.contracts:
        contracts[contract.person].append(contract)
    for leave in plan.leaves:
        leaves[leave.person].append(leave)
    for person in plan.people:
        rows = given.get(person, [])
        over = [one for one in steps(ahead, contracts[person], leaves[person], rows) if one.asked > one.capacity]
        if over:
            yield _too_much(ahead, person, rows, over)


def _too_much(ahead: Calendar, person: str, rows: list[Allocation], over: list[Step]) -> LintWarning:
    positions = [position for step in over for position in step.positions]
    spans = tuple(spans_of(ahead, positions))
    grave = any(step.confirmed > step.contract for step in over)
    involved = [row for row in rows if any(row.starts_on <= last and first <= row.ends_on for first, last in spans)]
    involved.sort(key=lambda row: (row.confirmed, row.starts_on, row.id))
    figures = (
        ("days", len(positions)),
        ("over", max(step.asked - step.capacity for step in over)),
        ("away", sum(len(step.positions) for step in over if step.asked <= step.contract)),
        ("tentative", sum(len(step.positions) for step in over if step.confirmed <= step.capacity)),
    )
    return LintWarning(
        Code.OVER_CAPACITY,
        Severity.HIGH if grave else Severity.MEDIUM,
        person=person,
        allocations=tuple(row.id for row in involved),
        spans=spans,
        figures=figures,
        mends=(*_reduced(ahead, involved, over), *(Mend(MendKind.EDIT, row.id) for row in involved[:3])),
    )


def _reduced(ahead: Calendar, involved: list[Allocation], over: list[Step]) -> list[Mend]:
    """Return the first allocation that, made smaller, would mend it all, with the greatest share that does."""
    excess = max(step.asked - step.capacity for step in over)
    for row in involved:
        held = ahead.between(row.starts_on, row.ends_on)
        share = row.hundredths + -excess // MILLS_A_HUNDREDTH
        everywhere = held.start <= over[0].positions.start and over[-1].positions.stop <= held.stop
        if everywhere and share >= LEAST_SHARE:
            return [Mend(MendKind.REDUCE, row.id, share=share)]
    return []


def _outside(engagement: Engagement, rows: list[Allocation]) -> Iterator[LintWarning]:
    for row in rows:
        spans: list[Span] = []
        start, end = engagement.starts_on, engagement.ends_on
        if start and row.starts_on < start:
            spans.append((row.starts_on, min(row.ends_on, start - ONE_DAY)))
        if end and row.ends_on > end:
            spans.append((max(row.starts_on, end + ONE_DAY), row.ends_on))
        if not spans:
            continue
        first, last = max(row.starts_on, start or row.starts_on), min(row.ends_on, end or row.ends_on)
        mend = Mend(MendKind.CLIP, row.id, first, last) if first <= last else Mend(MendKind.REMOVE, row.id)
        yield LintWarning(
            Code.OUTSIDE_DATES,
            Severity.MEDIUM,
            person=row.person,
            engagement=engagement.id,
            allocations=(row.id,),
            spans=tuple(spans),
            mends=(mend, Mend(MendKind.EDIT, row.id)),
        )


def _bounds(plan: Plan, ahead: Calendar, engagement: Engagement, rows: list[Allocation]) -> Iterator[LintWarning]:
    if engagement.minimum is None and engagement.maximum is None:
        return
    low: list[int] = []
    high: list[int] = []
    least, most = MILLS_A_HUNDREDTH * 10**6, 0
    open_days = ahead.between(
        max(plan.today, engagement.starts_on or plan.today), min(plan.until, engagement.ends_on or plan.until)
    )
    for step in steps(ahead, [], [], rows):
        inside = range(max(step.positions.start, open_days.start), min(step.positions.stop, open_days.stop))
        share = step.asked // MILLS_A_HUNDREDTH
        if inside and engagement.minimum is not None and share < engagement.minimum:
            low += inside
            least = min(least, share)
        elif inside and engagement.maximum is not None and share > engagement.maximum:
            high += inside
            most = max(most, share)
    names = tuple(row.id for row in rows)
    edits = tuple(Mend(MendKind.EDIT, row.id) for row in rows[:3])
    effort = Mend(MendKind.EFFORT)
    for code, positions, bound, reached, mends in (
        (Code.BELOW_MINIMUM, low, engagement.minimum, least, (Mend(MendKind.ALLOCATE), effort)),
        (Code.ABOVE_MAXIMUM, high, engagement.maximum, most, (*edits, effort)),
    ):
        if not positions:
            continue
        yield LintWarning(
            code,
            Severity.MEDIUM if engagement.active else Severity.LOW,
            engagement=engagement.id,
            allocations=names,
            spans=tuple(spans_of(ahead, positions)),
            figures=(("bound", bound or 0), ("reached", reached), ("days", len(positions))),
            mends=mends,
        )


def _budget(whole: Calendar, engagement: Engagement, rows: list[Allocation]) -> Iterator[LintWarning]:
    if engagement.budget is None:
        return
    planned = sum(row.hundredths * len(whole.between(row.starts_on, row.ends_on)) for row in rows)
    if abs(planned - engagement.budget) * 10 > engagement.budget:
        yield LintWarning(
            Code.OFF_BUDGET,
            Severity.MEDIUM if planned > engagement.budget else Severity.LOW,
            engagement=engagement.id,
            allocations=tuple(row.id for row in rows),
            figures=(("planned", planned), ("budget", engagement.budget)),
            mends=(Mend(MendKind.EFFORT), *(Mend(MendKind.EDIT, row.id) for row in rows[:2])),
        )


def _staffing(
    today: dt.date, working: dt.date, engagement: Engagement, rows: list[Allocation]
) -> Iterator[LintWarning]:
    start, end = engagement.starts_on, engagement.ends_on
    names = tuple(row.id for row in rows)
    if start and today < start <= today + SOON:
        within = [row for row in rows if row.ends_on >= start and (end is None or row.starts_on <= end)]
        if not any(row.confirmed for row in within):
            confirms = tuple(Mend(MendKind.CONFIRM, row.id) for row in within)
            yield LintWarning(
                Code.STARTS_UNSTAFFED,
                Severity.HIGH,
                engagement=engagement.id,
                allocations=tuple(row.id for row in within),
                spans=((start, start),),
                mends=(*confirms[:3], Mend(MendKind.ALLOCATE)),
            )
    if not engagement.active:
        return
    if (start is None or start <= today) and not any(row.starts_on <= working <= row.ends_on for row in rows):
        mends = (Mend(MendKind.ALLOCATE),)
        yield LintWarning(Code.NOBODY, Severity.HIGH, engagement=engagement.id, allocations=names, mends=mends)
    known = engagement.team | {row.person for row in rows}
    if len(known) == 1:
        yield LintWarning(
            Code.ONE_PERSON,
            Severity.LOW,
            person=next(iter(known)),
            engagement=engagement.id,
            allocations=names,
            mends=(Mend(MendKind.ALLOCATE), Mend(MendKind.TEAM)),
        )
