"""Bounds and budgets of engagements, people's target bands, and allocations cut in two."""

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_known, check_version, lock, require
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.planning import permissions
from passerelle.planning.models import Allocation, EffortPlan, LoadTarget

MOST_FTE, MOST_DAYS = Decimal(100), Decimal(20000)


def clean_amount(value: Any, field: str, maximum: Decimal) -> Decimal | None:
    """Return a number from 0 to `maximum` with two decimals, or None; raise VALIDATION otherwise."""
    if value is None:
        return None
    try:
        amount = Decimal(str(value)).quantize(Decimal("0.01"))
    except InvalidOperation:
        amount = Decimal(-1)
    if not 0 <= amount <= maximum:
        raise errors.invalid(field, _("Give a number between 0 and %(maximum)d.") % {"maximum": maximum})
    return amount


@transaction.atomic
def effort_plan_set(
    *, actor: User, engagement: Engagement, version: int, min_fte: Any, max_fte: Any, budget_days: Any
) -> EffortPlan:
    """Set bounds and budget; None takes one away. `version` is 0 the first time. Raises CONFLICT on a stale one."""
    engagement = lock(engagement)
    require(permissions.can_edit_allocations(actor))
    plan = EffortPlan.objects.filter(engagement=engagement).first()
    check_known(plan, version)
    values = {
        "min_fte": clean_amount(min_fte, "min_fte", MOST_FTE),
        "max_fte": clean_amount(max_fte, "max_fte", MOST_FTE),
        "budget_days": clean_amount(budget_days, "budget_days", MOST_DAYS),
    }
    low, high = values["min_fte"], values["max_fte"]
    if low is not None and high is not None and high < low:
        raise errors.invalid("max_fte", _("The maximum is below the minimum. Give a larger one."))
    before = {name: getattr(plan, name, None) for name in values}
    if plan is None:
        plan = EffortPlan.objects.create(engagement=engagement, created_by=actor, **values)
    else:
        for name, value in values.items():
            setattr(plan, name, value)
        bump(plan, *values)
    record(actor=actor, verb="effort.set", target=plan, engagement_id=engagement.pk, before=before, after=values)
    return plan


@transaction.atomic
def load_target_set(*, actor: User, person: User, low: int, high: int, version: int | None = None) -> LoadTarget:
    """Set the band of somebody's capacity that engagements should take, in percent.

    `version` is 0 the first time. Raises CONFLICT on a stale one, VALIDATION by field.
    """
    person = lock(person)
    require(permissions.can_edit_allocations(actor))
    if not person.is_lab:
        raise errors.invalid("person", _("Only the lab's own people are allocated."))
    if not 0 <= low <= 100:
        raise errors.invalid("low", _("Give a percentage between 0 and 100."))
    if not low <= high <= 100:
        raise errors.invalid("high", _("Give a percentage between the lower one and 100."))
    target = LoadTarget.objects.filter(person=person).first()
    check_known(target, version)
    if target is None:
        target = LoadTarget.objects.create(person=person, low=low, high=high, created_by=actor)
    else:
        target.low, target.high = low, high
        bump(target, "low", "high")
    record(actor=actor, verb="load_target.set", target=target, after={"person": person.name, "low": low, "high": high})
    return target


@transaction.atomic
def allocation_split(*, actor: User, allocation: Allocation, version: int, on: dt.date) -> list[Allocation]:
    """Cut an allocation in two: the second part starts on `on`. Both keep share, state and note."""
    allocation = lock(allocation)
    require(permissions.can_edit_allocations(actor))
    check_version(allocation, version)
    if not allocation.starts_on < on <= allocation.ends_on:
        raise errors.invalid("on", _("Give a day after the first one and no later than the last."))
    last = allocation.ends_on
    allocation.ends_on = on - dt.timedelta(days=1)
    bump(allocation, "ends_on")
    second = Allocation.objects.create(
        person_id=allocation.person_id,
        engagement_id=allocation.engagement_id,
        starts_on=on,
        ends_on=last,
        fte=allocation.fte,
        status=allocation.status,
        note=allocation.note,
        created_by=actor,
    )
    record(
        actor=actor,
        verb="allocation.split",
        target=allocation,
        engagement_id=allocation.engagement_id,
        before={"ends_on": last},
        after={"ends_on": allocation.ends_on, "second": second.pk},
    )
    return [allocation, second]
