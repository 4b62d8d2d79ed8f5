"""Giving people's time to engagements."""

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, lock, require
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.planning import permissions
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.models import Allocation

EARLIEST, LATEST = dt.date(1990, 1, 1), dt.date(2100, 1, 1)
LONGEST = dt.timedelta(days=366 * 5)
LEAST, MOST = Decimal("0.05"), Decimal("1.00")


def check_span(starts_on: dt.date, ends_on: dt.date) -> None:
    """Raise VALIDATION unless both dates are plausible, in order and at most five years apart."""
    for field, value in (("starts_on", starts_on), ("ends_on", ends_on)):
        if not EARLIEST <= value < LATEST:
            raise errors.invalid(field, _("Give a date between 1990 and 2099."))
    if ends_on < starts_on:
        raise errors.invalid("ends_on", _("The last day is before the first. Give a later date."))
    if ends_on - starts_on > LONGEST:
        raise errors.invalid("ends_on", _("This is longer than five years. Give an earlier last day."))


def clean_fte(value: Any) -> Decimal:
    """Return a share from 0.05 to 1 with two decimals; raise VALIDATION otherwise."""
    try:
        fte = Decimal(str(value)).quantize(Decimal("0.01"))
    except InvalidOperation:
        fte = Decimal(0)
    if not LEAST <= fte <= MOST:
        raise errors.invalid("fte", _("Give a share between 0.05 and 1."))
    return fte


@transaction.atomic
def allocation_create(
    *,
    actor: User,
    person: User,
    engagement: Engagement,
    starts_on: dt.date,
    ends_on: dt.date,
    fte: Any,
    status: str = AllocationStatus.TENTATIVE,
    note: str | None = None,
) -> Allocation:
    """Allocate a share of a person's time, both days included. Being over capacity is told, not forbidden."""
    require(permissions.can_edit_allocations(actor))
    person = lock(person)
    if not person.is_lab:
        raise errors.invalid("person", _("Only the lab's own people are allocated."))
    check_span(starts_on, ends_on)
    allocation = Allocation.objects.create(
        person=person,
        engagement=engagement,
        starts_on=starts_on,
        ends_on=ends_on,
        fte=clean_fte(fte),
        status=clean_choice(status, AllocationStatus, "status"),
        note=clean_line(note, "note", required=False),
        created_by=actor,
    )
    after = {"person": person.name, "starts_on": starts_on, "ends_on": ends_on, "fte": allocation.fte}
    record(
        actor=actor,
        verb="allocation.created",
        target=allocation,
        engagement_id=engagement.pk,
        after={**after, "status": allocation.status},
    )
    return allocation


@transaction.atomic
def allocation_update(*, actor: User, allocation: Allocation, version: int, **values: Any) -> Allocation:
    """Change dates, share, status or note. Raises CONFLICT on a stale version."""
    allocation = lock(allocation)
    require(permissions.can_edit_allocations(actor))
    check_version(allocation, version)
    changes = {field: value for field, value in values.items() if value is not None}
    if "fte" in changes:
        changes["fte"] = clean_fte(changes["fte"])
    if "status" in changes:
        changes["status"] = clean_choice(changes["status"], AllocationStatus, "status")
    if "note" in changes:
        changes["note"] = clean_line(changes["note"], "note", required=False)
    before = {field: getattr(allocation, field) for field in changes}
    for field, value in changes.items():
        setattr(allocation, field, value)
    check_span(allocation.starts_on, allocation.ends_on)
    bump(allocation, *changes)
    record(
        actor=actor,
        verb="allocation.updated",
        target=allocation,
        engagement_id=allocation.engagement_id,
        before=before,
        after=changes,
    )
    return allocation


@transaction.atomic
def allocation_delete(*, actor: User, allocation: Allocation, version: int) -> None:
    """Remove an allocation; the audit trail keeps what it was."""
    allocation = lock(allocation)
    require(permissions.can_edit_allocations(actor))
    check_version(allocation, version)
    before = {
        "person": allocation.person.name,
        "starts_on": allocation.starts_on,
        "ends_on": allocation.ends_on,
        "fte": allocation.fte,
    }
    record(
        actor=actor,
        verb="allocation.deleted",
        target=allocation,
        engagement_id=allocation.engagement_id,
        before=before,
    )
    allocation.delete()
