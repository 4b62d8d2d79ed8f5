"""Contracts and leave: what a person's time is made of."""

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_known, check_version, clean_choice, clean_line, lock, require
from passerelle.people.models import User
from passerelle.planning import permissions
from passerelle.planning.choices import DayPart, LeaveKind
from passerelle.planning.models import Contract, Leave
from passerelle.planning.services.allocations import check_span


@transaction.atomic
def contract_set(
    *, actor: User, person: User, hours_per_week: Any, starts_on: dt.date, version: int | None = None
) -> Contract:
    """Set somebody's hours a week from a day on; the same day again replaces them.

    `version` is that of the contract from this day on, 0 for none. Raises CONFLICT on a stale one.
    """
    require(permissions.can_edit_allocations(actor))
    person = lock(person)
    check_span(starts_on, starts_on)
    try:
        hours = Decimal(str(hours_per_week)).quantize(Decimal("0.01"))
    except InvalidOperation:
        hours = Decimal(0)
    if not 0 < hours <= 60:
        raise errors.invalid("hours_per_week", _("Give between 1 and 60 hours a week."))
    contract = Contract.objects.filter(person=person, starts_on=starts_on).first()
    check_known(contract, version)
    if contract is None:
        contract = Contract.objects.create(person=person, starts_on=starts_on, hours_per_week=hours, created_by=actor)
    else:
        contract.hours_per_week = hours
        bump(contract, "hours_per_week")
    after = {"person": person.name, "hours_per_week": hours, "starts_on": starts_on}
    record(actor=actor, verb="contract.set", target=contract, after=after)
    return contract


@transaction.atomic
def leave_add(
    *,
    actor: User,
    person: User,
    kind: str,
    starts_on: dt.date,
    ends_on: dt.date,
    part: str = DayPart.FULL,
    note: str | None = None,
) -> Leave:
    """Record days away, both included; a half day is one day. The trail does not repeat the reason."""
    require(permissions.can_edit_leave(actor, person))
    part = clean_choice(part, DayPart, "part")
    _check_days(starts_on, ends_on, part)
    leave = Leave.objects.create(
        person=person,
        kind=clean_choice(kind, LeaveKind, "kind"),
        starts_on=starts_on,
        ends_on=ends_on,
        part=part,
        note=clean_line(note, "note", required=False),
        created_by=actor,
    )
    record(actor=actor, verb="leave.added", target=leave, after=_days_of(leave))
    return leave


@transaction.atomic
def leave_update(*, actor: User, leave: Leave, version: int, **values: Any) -> Leave:
    """Change days, part of the day, kind or note of a leave; what is not given stays.

    Raises CONFLICT on a stale version. The trail has the days alone, as for `leave_add`.
    """
    leave = lock(leave)
    require(permissions.can_edit_leave(actor, leave.person))
    check_version(leave, version)
    before = _days_of(leave)
    for field in ("starts_on", "ends_on"):
        if values.get(field) is not None:
            setattr(leave, field, values[field])
    if "part" in values:
        leave.part = clean_choice(values["part"], DayPart, "part")
    if "kind" in values:
        leave.kind = clean_choice(values["kind"], LeaveKind, "kind")
    if "note" in values:
        leave.note = clean_line(values["note"], "note", required=False)
    _check_days(leave.starts_on, leave.ends_on, leave.part)
    bump(leave, "starts_on", "ends_on", "part", "kind", "note")
    record(actor=actor, verb="leave.updated", target=leave, before=before, after=_days_of(leave))
    return leave


def _check_days(starts_on: dt.date, ends_on: dt.date, part: str) -> None:
    check_span(starts_on, ends_on)
    if part != DayPart.FULL and starts_on != ends_on:
        raise errors.invalid("ends_on", _("A half day starts and ends on the same day."))


def _days_of(leave: Leave) -> dict[str, Any]:
    return {
        "person": leave.person.name,
        "starts_on": leave.starts_on,
        "ends_on": leave.ends_on,
        "part": leave.part,
    }


@transaction.atomic
def leave_remove(*, actor: User, leave: Leave) -> None:
    leave = lock(leave)
    require(permissions.can_edit_leave(actor, leave.person))
    record(actor=actor, verb="leave.removed", target=leave, before=_days_of(leave))
    leave.delete()


@transaction.atomic
def contract_remove(*, actor: User, contract: Contract) -> None:
    """Take away a contract that was entered by mistake; the one before it holds again."""
    require(permissions.can_edit_contracts(actor))
    contract = lock(contract)
    before = {
        "person": contract.person.name,
        "hours_per_week": contract.hours_per_week,
        "starts_on": contract.starts_on,
    }
    record(actor=actor, verb="contract.removed", target=contract, before=before)
    contract.delete()
