"""What a change would do to the plan, found before anything is saved."""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.planning import permissions
from passerelle.planning.branches import Branched, overlay
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.models import Allocation
from passerelle.planning.outlook import Outlook, allocation_row, holidays_between, hundredths, outlook
from passerelle.planning.rules.days import Allocation as Row
from passerelle.planning.rules.lint import lint
from passerelle.planning.rules.warnings import Code, LintWarning, Plan
from passerelle.planning.services.allocations import check_span, clean_fte


@dataclass(frozen=True, slots=True)
class Change:
    """A new allocation (no `allocation`), a changed or a removed one; what is None stays as it is."""

    allocation: Allocation | None = None
    remove: bool = False
    person: User | None = None
    engagement: Engagement | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    fte: Decimal | float | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Linted:
    """Warnings of the plan; with changes, those that are new or different, and those that would be gone."""

    outlook: Outlook
    warnings: list[LintWarning]
    mended: list[LintWarning]


def plan_lint(actor: Any, changes: list[Change] | None = None, branch: list[Branched] | None = None) -> Linted:
    """Lint the plan as it stands or, with `changes`, what they would alter; with a `branch`, the plan as it has it.

    Raises FORBIDDEN but for directors.
    """
    if not permissions.can_edit_allocations(actor):
        raise errors.forbidden()
    found = outlook()
    if branch:
        _lay(found, branch)
    before = lint(found.plan)
    if changes is None:
        return Linted(found, before, [])
    after = lint(_planned(found, _changed(found, changes)))
    same, keys = {_said(one) for one in before}, {one.key for one in after}
    fresh = [one for one in after if _said(one) not in same]
    return Linted(found, fresh, [one for one in before if one.key not in keys])


def compared_lint(actor: Any, mine: list[Branched], other: list[Branched]) -> Linted:
    """Lint a branch against another one or, where that is empty, against the plan as it is.

    `warnings` are those of the branch that the other side does not have, `mended` the other side's that it does not.
    Raises FORBIDDEN but for directors.
    """
    if not permissions.can_edit_allocations(actor):
        raise errors.forbidden()
    found = outlook()
    live = list(found.allocations.values())
    laid = [overlay(branch)(live) for branch in (other, mine)]
    before, after = (lint(_with(found, rows)) for rows in laid)
    # of an allocation that both sides change, the branch's own is the one that its warnings speak of
    found.allocations = {row.pk: row for rows in (live, *laid) for row in rows}
    known = {row.pk for row in live}

    def key(one: LintWarning) -> tuple[Any, ...]:
        # what a branch adds has an id there alone: two branches that add the same are warned of the same
        own = one.code == Code.OUTSIDE_DATES and not known & set(one.allocations)
        return (one.code, one.person, one.engagement, one.spans) if own else one.key

    def said(one: LintWarning) -> tuple[Any, ...]:
        return (key(one), one.severity, one.spans, one.figures)

    same, keys = {said(one) for one in before}, {key(one) for one in after}
    return Linted(
        found, [one for one in after if said(one) not in same], [one for one in before if key(one) not in keys]
    )


def _said(one: LintWarning) -> tuple[Any, ...]:
    """Return what a warning says: one that says the same as before is not new, whatever it is now made of."""
    return (one.key, one.severity, one.spans, one.figures)


def _lay(found: Outlook, branch: list[Branched]) -> None:
    """Make of the outlook's allocations those of the branch."""
    rows = overlay(branch)(list(found.allocations.values()))
    found.plan = _with(found, rows)
    found.allocations = {row.pk: row for row in rows}


def _with(found: Outlook, rows: list[Allocation]) -> Plan:
    for row in rows:
        found.people.setdefault(row.person_id, row.person)
    return _planned(found, [allocation_row(row) for row in rows])


def _planned(found: Outlook, rows: list[Row]) -> Plan:
    """Return the plan with other allocations, and the holidays of every year that they touch."""
    old = [row.starts_on for row in found.plan.allocations], [row.ends_on for row in found.plan.allocations]
    first, last = min([found.plan.today, *old[0]]), max([found.plan.until, *old[1]])
    since, until = min([first, *(row.starts_on for row in rows)]), max([last, *(row.ends_on for row in rows)])
    if since.year == first.year and until.year == last.year:
        return replace(found.plan, allocations=rows)
    return replace(found.plan, allocations=rows, holidays=holidays_between(since, until))


def _changed(found: Outlook, changes: list[Change]) -> list[Row]:
    rows = {row.id: row for row in found.plan.allocations}
    for number, change in enumerate(changes):
        old = change.allocation
        if old is not None and change.remove:
            rows.pop(old.pk, None)
            continue
        row = _row(f"new{number}", change)
        rows[row.id] = row
        for person in (change.person, old.person if old else None):
            if person is not None:
                found.people.setdefault(person.pk, person)
    return list(rows.values())


def _row(name: str, change: Change) -> Row:
    old = change.allocation
    person = change.person or (old.person if old else None)
    engagement = change.engagement or (old.engagement if old else None)
    starts_on = change.starts_on or (old.starts_on if old else None)
    ends_on = change.ends_on or (old.ends_on if old else None)
    if person is None or engagement is None or starts_on is None or ends_on is None:
        raise errors.invalid("changes", _("Name the person, the engagement and both dates."))
    check_span(starts_on, ends_on)
    fte = clean_fte(change.fte if change.fte is not None else old.fte if old else None)
    status = change.status or (old.status if old else AllocationStatus.TENTATIVE)
    confirmed = status == AllocationStatus.CONFIRMED
    return Row(old.pk if old else name, person.pk, engagement.pk, starts_on, ends_on, hundredths(fte), confirmed)
