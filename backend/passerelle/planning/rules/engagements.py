"""What is wrong with the staffing of one engagement. See `planning.rules.lint` for what a warning means."""

import datetime as dt
from collections.abc import Iterator

from passerelle.planning.rules.days import MILLS_A_HUNDREDTH, ONE_DAY, Allocation, Calendar, spans_of, steps
from passerelle.planning.rules.warnings import (
    LEAST_SHARE,
    MOST_WAYS,
    Code,
    Engagement,
    LintWarning,
    Mend,
    MendKind,
    Plan,
    Severity,
    Span,
)

SOON = dt.timedelta(weeks=4)


def outside(engagement: Engagement, rows: list[Allocation]) -> Iterator[LintWarning]:
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


def bounds(plan: Plan, ahead: Calendar, engagement: Engagement, rows: list[Allocation]) -> Iterator[LintWarning]:
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
        (
            Code.ABOVE_MAXIMUM,
            high,
            engagement.maximum,
            most,
            (*_reduced(ahead, rows, high, most - (engagement.maximum or 0)), *edits, effort),
        ),
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


def _reduced(ahead: Calendar, rows: list[Allocation], high: list[int], excess: int) -> list[Mend]:
    """Return the first allocations of which each, made smaller by `excess`, keeps all of these days within bounds."""
    found = []
    for row in rows:
        held = ahead.between(row.starts_on, row.ends_on)
        if high and held.start <= high[0] and high[-1] < held.stop and row.hundredths - excess >= LEAST_SHARE:
            found.append(Mend(MendKind.REDUCE, row.id, share=row.hundredths - excess))
    return found[:MOST_WAYS]


def _afforded(whole: Calendar, engagement: Engagement, rows: list[Allocation], planned: int) -> list[Mend]:
    """Return the first allocations of which each, made smaller, brings what is planned down to the budget."""
    found = []
    for row in rows:
        days = len(whole.between(row.starts_on, row.ends_on))
        less = -(-(planned - (engagement.budget or 0)) // max(days, 1))
        share = row.hundredths - less
        if less > 0 and share >= LEAST_SHARE and not _is_off(planned - less * days, engagement.budget or 0):
            found.append(Mend(MendKind.REDUCE, row.id, share=share))
    return found[:MOST_WAYS]


def _is_off(planned: int, budgeted: int) -> bool:
    return abs(planned - budgeted) * 10 > budgeted


def budget(whole: Calendar, engagement: Engagement, rows: list[Allocation]) -> Iterator[LintWarning]:
    if engagement.budget is None:
        return
    planned = sum(row.hundredths * len(whole.between(row.starts_on, row.ends_on)) for row in rows)
    if _is_off(planned, engagement.budget):
        yield LintWarning(
            Code.OFF_BUDGET,
            Severity.MEDIUM if planned > engagement.budget else Severity.LOW,
            engagement=engagement.id,
            allocations=tuple(row.id for row in rows),
            figures=(("planned", planned), ("budget", engagement.budget)),
            mends=(
                *_afforded(whole, engagement, rows, planned),
                Mend(MendKind.EFFORT),
                *(Mend(MendKind.EDIT, row.id) for row in rows[:2]),
            ),
        )


def staffing(
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
