"""Days on which more is asked of a person than they have. See `planning.rules.lint` for what a warning means."""

from collections import defaultdict
from collections.abc import Iterator

from passerelle.planning.rules.days import (
    MILLS_A_HUNDREDTH,
    Allocation,
    Calendar,
    Contract,
    Leave,
    Step,
    spans_of,
    steps,
)
from passerelle.planning.rules.warnings import (
    LEAST_SHARE,
    MOST_WAYS,
    Code,
    LintWarning,
    Mend,
    MendKind,
    Plan,
    Severity,
    by,
)


def over_capacity(plan: Plan, ahead: Calendar) -> Iterator[LintWarning]:
    given = by(plan.allocations, "person")
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
    """Return the first allocations of which each, made smaller, would mend it all, with the greatest such share."""
    excess = max(step.asked - step.capacity for step in over)
    found: list[Mend] = []
    for row in involved:
        held = ahead.between(row.starts_on, row.ends_on)
        share = row.hundredths + -excess // MILLS_A_HUNDREDTH
        everywhere = held.start <= over[0].positions.start and over[-1].positions.stop <= held.stop
        if everywhere and share >= LEAST_SHARE:
            found.append(Mend(MendKind.REDUCE, row.id, share=share))
    return found[:MOST_WAYS]
