"""Asking for people, and taking over who is proposed."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_line, lock, require
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.people.models import Skill, User
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.services.allocations import allocation_create, check_span, clean_fte
from passerelle.staffing.choices import NeedStatus
from passerelle.staffing.coverage import coverage, end_of
from passerelle.staffing.models import StaffingNeed
from passerelle.staffing.permissions import can_edit_allocations
from passerelle.staffing.selectors import HORIZON

MOST_AT_ONCE = 200


@transaction.atomic
def need_add(
    *,
    actor: User,
    engagement: Engagement,
    skill: Skill | None,
    min_fte: Any,
    nominal_fte: Any,
    max_fte: Any,
    weeks: int,
    earliest_on: dt.date,
    latest_on: dt.date,
    note: str = "",
) -> StaffingNeed:
    """Ask for one person's share for some weeks. Raises VALIDATION by field, INVALID_STATE on an ended engagement."""
    require(can_edit_allocations(actor))
    if engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended."))
    values = _cleaned(
        min_fte=min_fte,
        nominal_fte=nominal_fte,
        max_fte=max_fte,
        weeks=weeks,
        earliest_on=earliest_on,
        latest_on=latest_on,
        note=note,
    )
    need = StaffingNeed.objects.create(engagement=engagement, skill=skill, created_by=actor, **values)
    record(actor=actor, verb="need.added", target=need, engagement_id=engagement.pk, after=_told(need))
    return need


def _cleaned(
    *, min_fte: Any, nominal_fte: Any, max_fte: Any, weeks: int, earliest_on: dt.date, latest_on: dt.date, note: str
) -> dict[str, Any]:
    """Return what a need asks, clean; raise VALIDATION by field."""
    least, nominal, most = clean_fte(min_fte), clean_fte(nominal_fte), clean_fte(max_fte)
    if not least <= nominal <= most:
        raise errors.invalid("nominal_fte", _("The usual share lies between the least and the most."))
    if not 1 <= weeks <= HORIZON:
        raise errors.invalid("weeks", _("Ask for between 1 and %(maximum)d weeks.") % {"maximum": HORIZON})
    check_span(earliest_on, latest_on)
    return {
        "min_fte": least,
        "nominal_fte": nominal,
        "max_fte": most,
        "weeks": weeks,
        "earliest_on": earliest_on,
        "latest_on": latest_on,
        "note": clean_line(note, "note", required=False),
    }


def _told(need: StaffingNeed) -> dict[str, Any]:
    """Return what the audit trail says of a need."""
    return {
        "skill": need.skill.key if need.skill else "",
        "fte": need.nominal_fte,
        "min_fte": need.min_fte,
        "max_fte": need.max_fte,
        "weeks": need.weeks,
        "earliest_on": need.earliest_on,
        "latest_on": need.latest_on,
        "note": need.note,
    }


@transaction.atomic
def need_update(*, actor: User, need: StaffingNeed, version: int, skill: Skill | None, **values: Any) -> StaffingNeed:
    """Ask for something else: all of what a need asks is given anew. Whether it is met follows from the plan.

    Raises VALIDATION by field, CONFLICT on a stale version, INVALID_STATE when it was withdrawn.
    """
    require(can_edit_allocations(actor))
    need = lock(need)
    check_version(need, version)
    if need.status == NeedStatus.WITHDRAWN:
        raise errors.invalid_state(_("This need was withdrawn."))
    before = _told(need)
    changes = {**_cleaned(**values), "skill": skill}
    for name, value in changes.items():
        setattr(need, name, value)
    bump(need, *changes)
    record(
        actor=actor,
        verb="need.updated",
        target=need,
        engagement_id=need.engagement_id,
        before=before,
        after=_told(need),
    )
    return need


@transaction.atomic
def need_withdraw(*, actor: User, need: StaffingNeed, version: int) -> StaffingNeed:
    """Ask no longer. Raises INVALID_STATE when a proposal was taken over for it that still meets it."""
    require(can_edit_allocations(actor))
    need = lock(need)
    check_version(need, version)
    if need.status == NeedStatus.WITHDRAWN or (need.status == NeedStatus.FILLED and need.pk in coverage()[1]):
        raise errors.invalid_state(_("This need is not open any more."))
    need.status = NeedStatus.WITHDRAWN
    bump(need, "status")
    record(
        actor=actor,
        verb="need.withdrawn",
        target=need,
        engagement_id=need.engagement_id,
        after={"status": need.status},
    )
    return need


@dataclass(frozen=True, slots=True)
class Taken:
    """Who takes which need, from when, at which share."""

    need: StaffingNeed
    person: User
    starts_on: dt.date
    fte: Any


@transaction.atomic
def proposal_take(*, actor: User, taken: list[Taken]) -> list[StaffingNeed]:
    """Turn placements into tentative allocations and fill their needs: all or none.

    Raises INVALID_STATE when a need was filled or withdrawn meanwhile, VALIDATION when a share is out of what the need
    asks.
    """
    require(can_edit_allocations(actor))
    if not taken or len(taken) > MOST_AT_ONCE or len({row.need.pk for row in taken}) < len(taken):
        raise errors.invalid(
            "placements", _("Choose between 1 and %(most)d needs, each once.") % {"most": MOST_AT_ONCE}
        )
    filled = []
    rows = [(row, lock(row.need)) for row in sorted(taken, key=lambda one: one.need.pk)]
    # under the locks: whoever took over the same needs a moment ago has written what meets them
    met = coverage()[1]
    for row, need in rows:
        if need.status == NeedStatus.WITHDRAWN or need.pk in met:
            raise errors.invalid_state(_("A need was filled or withdrawn meanwhile. Ask for a new proposal."))
        fte = clean_fte(row.fte)
        if not need.min_fte <= fte <= need.max_fte:
            raise errors.invalid("placements", _("A share is out of what the need asks."))
        if not need.earliest_on <= row.starts_on <= need.latest_on:
            raise errors.invalid("placements", _("A start is out of what the need asks."))
        allocation = allocation_create(
            actor=actor,
            person=row.person,
            engagement=need.engagement,
            starts_on=row.starts_on,
            ends_on=end_of(need, row.starts_on),
            fte=fte,
            status=AllocationStatus.TENTATIVE,
            note=need.note,
        )
        need.status, need.allocation = NeedStatus.FILLED, allocation
        bump(need, "status", "allocation")
        after = {"status": need.status, "person": row.person.name}
        record(actor=actor, verb="need.filled", target=need, engagement_id=need.engagement_id, after=after)
        filled.append(need)
    return filled
