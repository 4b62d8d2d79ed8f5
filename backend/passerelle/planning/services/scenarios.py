"""Branching the plan, editing the branch, and making it the plan: all of it or nothing."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import (
    bump,
    check_known,
    check_version,
    clean_choice,
    clean_line,
    clean_text,
    lock,
    require,
)
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.plan.choices import MOVABLE, Clock, SlipReason
from passerelle.plan.models import Milestone
from passerelle.plan.services.checks import plausible, require_status
from passerelle.plan.services.moves import milestone_move
from passerelle.planning import permissions
from passerelle.planning.branches import Branched, branch_of, snapshot
from passerelle.planning.choices import AllocationStatus, ScenarioAct, ScenarioState, ScenarioStatus
from passerelle.planning.models import Allocation, Scenario, ScenarioChange
from passerelle.planning.services.allocations import (
    allocation_create,
    allocation_delete,
    allocation_update,
    check_span,
    clean_fte,
)

MOST_CHANGES = 300


@transaction.atomic
def scenario_create(*, actor: User, name: str, note: str | None = None, copied: Scenario | None = None) -> Scenario:
    """Branch the plan as it is, or branch a branch that is not the plan already."""
    require(permissions.can_edit_allocations(actor))
    if copied is not None and copied.status == ScenarioStatus.APPLIED:
        raise errors.invalid("copied", _("This scenario is part of the plan already. Begin from the plan as it is."))
    scenario = Scenario.objects.create(
        name=clean_line(name, "name", maximum=120),
        note=clean_text(note, "note", maximum=5000, required=False),
        created_by=actor,
    )
    if copied is not None:
        ScenarioChange.objects.bulk_create(
            ScenarioChange(
                scenario=scenario,
                act=row.act,
                target_id=row.target_id,
                base_version=row.base_version,
                base=row.base,
                values=row.values,
                created_by=actor,
            )
            for row in copied.changes.all()
        )
        _rename_added(scenario)
    after = {"name": scenario.name, "copied": copied.name if copied else ""}
    record(actor=actor, verb="scenario.created", target=scenario, after=after)
    return scenario


def _rename_added(scenario: Scenario) -> None:
    """An added allocation is known by its change; a copy of it is another one."""
    for row in scenario.changes.filter(act=ScenarioAct.ADD):
        ScenarioChange.objects.filter(pk=row.pk).update(target_id=row.pk)


@transaction.atomic
def scenario_update(
    *, actor: User, scenario: Scenario, version: int, name: str | None = None, note: str | None = None
) -> Scenario:
    scenario = _open(actor, scenario)
    check_version(scenario, version)
    before = {"name": scenario.name, "note": scenario.note}
    if name is not None:
        scenario.name = clean_line(name, "name", maximum=120)
    if note is not None:
        scenario.note = clean_text(note, "note", maximum=5000, required=False)
    bump(scenario, "name", "note")
    after = {"name": scenario.name, "note": scenario.note}
    record(actor=actor, verb="scenario.updated", target=scenario, before=before, after=after)
    return scenario


@transaction.atomic
def scenario_discard(*, actor: User, scenario: Scenario, version: int) -> Scenario:
    scenario = _open(actor, scenario)
    check_version(scenario, version)
    _close(actor, scenario, ScenarioStatus.DISCARDED)
    record(actor=actor, verb="scenario.discarded", target=scenario, before={"name": scenario.name})
    return scenario


@transaction.atomic
def scenario_allocate(
    *,
    actor: User,
    scenario: Scenario,
    target: Allocation | ScenarioChange | None,
    person: User | None = None,
    engagement: Engagement | None = None,
    starts_on: dt.date,
    ends_on: dt.date,
    fte: Any,
    status: str = AllocationStatus.TENTATIVE,
    version: int | None = None,
) -> Scenario:
    """Add an allocation to the branch (no target), change one of the plan, or change one that the branch added.

    Person and engagement are those of the target where there is one. `version` is that of the change to the target
    that the caller read, 0 for none. Raises VALIDATION by field, CONFLICT when the branch changed the target since.
    """
    scenario = _open(actor, scenario)
    check_span(starts_on, ends_on)
    values = {
        "starts_on": starts_on.isoformat(),
        "ends_on": ends_on.isoformat(),
        "fte": str(clean_fte(fte)),
        "status": clean_choice(status, AllocationStatus, "status"),
    }
    if isinstance(target, ScenarioChange):
        target = lock(target)
        check_version(target, version)
        target.values, target.version = {**target.values, **values}, scenario.version + 1
        target.save(update_fields=["values", "version"])
    elif target is not None:
        base = snapshot(target)
        _put(actor, scenario, ScenarioAct.CHANGE, target, {**base, **values}, version)
    else:
        if person is None or engagement is None:
            raise errors.invalid("person", _("Name the person and the engagement."))
        if not person.is_lab:
            raise errors.invalid("person", _("Only the lab's own people are allocated."))
        _require_room(scenario)
        change = ScenarioChange(
            scenario=scenario,
            act=ScenarioAct.ADD,
            values={"person": person.pk, "engagement": engagement.pk, **values},
            version=scenario.version + 1,
            created_by=actor,
        )
        change.target_id = change.pk
        change.save()
    bump(scenario)
    return scenario


@transaction.atomic
def scenario_remove(
    *, actor: User, scenario: Scenario, allocation: Allocation, version: int | None = None
) -> Scenario:
    """In the branch, an allocation of the plan is no longer there. For `version` see `scenario_allocate`."""
    scenario = _open(actor, scenario)
    _put(actor, scenario, ScenarioAct.REMOVE, allocation, {}, version)
    bump(scenario)
    return scenario


@transaction.atomic
def scenario_move(
    *,
    actor: User,
    scenario: Scenario,
    milestone: Milestone,
    due_on: dt.date,
    reason: str,
    clock: str,
    note: str = "",
    version: int | None = None,
) -> Scenario:
    """In the branch, a milestone is due on another day; why and on whose clock is kept for when it is applied.

    For `version` see `scenario_allocate`.
    """
    scenario = _open(actor, scenario)
    require_status(milestone, MOVABLE)
    plausible(due_on, "due_on")
    values = {
        "due_on": due_on.isoformat(),
        "reason": clean_choice(reason, SlipReason, "reason"),
        "clock": clean_choice(clock, Clock, "clock"),
        "note": clean_text(note, "note", maximum=1000, required=False),
    }
    _put(actor, scenario, ScenarioAct.MOVE, milestone, values, version)
    bump(scenario)
    return scenario


@transaction.atomic
def change_drop(*, actor: User, change: ScenarioChange, version: int | None = None) -> Scenario:
    """Take a change out of the branch: the plan's own value counts. Raises CONFLICT when it is not as it was read."""
    scenario = _open(actor, change.scenario)
    change = lock(change)
    check_version(change, version)
    change.delete()
    bump(scenario)
    return scenario


@transaction.atomic
def change_keep(
    *, actor: User, change: ScenarioChange, version: int | None = None, now_version: int | None = None
) -> Scenario:
    """Hold on to a change although the plan has moved on underneath: what is there now was seen.

    Raises CONFLICT when the change, or what it is about (`now_version`), is not as it was read.
    """
    scenario = _open(actor, change.scenario)
    check_version(lock(change), version)
    one = next((row for row in branch_of(scenario) if row.change.pk == change.pk), None)
    if one is None:
        raise errors.not_found()
    if one.live is None:
        raise errors.invalid_state(_("What this change is about is no longer there. Take it out of the scenario."))
    check_version(one.live, now_version)
    change.base, change.base_version = snapshot(one.live), one.live.version
    change.save(update_fields=["base", "base_version"])
    bump(scenario)
    return scenario


@transaction.atomic
def scenario_apply(*, actor: User, scenario: Scenario, version: int) -> Scenario:
    """Make the branch the plan, in one transaction: every change through its own service, and one event over all.

    Raises INVALID_STATE when it is empty or when the plan has moved on under one of its changes, CONFLICT when the
    branch or a row changed since it was looked at. Then nothing is changed.
    """
    scenario = _open(actor, scenario)
    check_version(scenario, version)
    found = branch_of(scenario)
    if not found:
        raise errors.invalid_state(_("There is nothing to apply in this scenario."))
    stale = [one for one in found if one.state in {ScenarioState.OVERTAKEN, ScenarioState.GONE}]
    if stale:
        message = _("The plan has changed under %(count)d of these changes. Keep or drop each of them first.")
        raise errors.invalid_state(message % {"count": len(stale)})
    done = [one for one in found if one.state == ScenarioState.READY]
    for one in done:
        _apply(actor, one)
    _close(actor, scenario, ScenarioStatus.APPLIED)
    counts = {act: sum(1 for one in done if one.change.act == act) for act in ScenarioAct.values}
    record(actor=actor, verb="scenario.applied", target=scenario, after={"name": scenario.name, **counts})
    return scenario


def _apply(actor: User, one: Branched) -> None:
    change, live, result = one.change, one.live, one.result
    if isinstance(live, Milestone):
        milestone_move(
            actor=actor,
            milestone=live,
            version=change.base_version,
            due_on=dt.date.fromisoformat(change.values["due_on"]),
            reason=change.values["reason"],
            clock=change.values["clock"],
            note=change.values["note"],
        )
    elif change.act == ScenarioAct.REMOVE and live is not None:
        allocation_delete(actor=actor, allocation=live, version=change.base_version)
    elif result is not None:
        values: dict[str, Any] = {
            "starts_on": result.starts_on,
            "ends_on": result.ends_on,
            "fte": result.fte,
            "status": result.status,
        }
        if live is not None:
            allocation_update(actor=actor, allocation=live, version=change.base_version, **values)
        else:
            allocation_create(actor=actor, person=result.person, engagement=result.engagement, **values)


def _open(actor: User, scenario: Scenario) -> Scenario:
    require(permissions.can_edit_allocations(actor))
    scenario = lock(scenario)
    if scenario.status != ScenarioStatus.DRAFT:
        raise errors.invalid_state(_("This scenario is closed."))
    return scenario


def _close(actor: User, scenario: Scenario, status: str) -> None:
    scenario.status, scenario.closed_at, scenario.closed_by = status, clock.now(), actor
    bump(scenario, "status", "closed_at", "closed_by")


def _require_room(scenario: Scenario) -> None:
    if scenario.changes.count() >= MOST_CHANGES:
        raise errors.invalid_state(_("A scenario holds at most %(most)d changes.") % {"most": MOST_CHANGES})


def _put(
    actor: User,
    scenario: Scenario,
    act: str,
    target: Allocation | Milestone,
    values: dict[str, Any],
    version: int | None = None,
) -> None:
    """Write what is wanted of a row; what the row was is kept from the first time that the branch touched it."""
    known = scenario.changes.filter(target_id=target.pk).first()
    check_known(known, version)
    if known is not None:
        known.act, known.values, known.version = act, values, scenario.version + 1
        known.save(update_fields=["act", "values", "version"])
        return
    _require_room(scenario)
    ScenarioChange.objects.create(
        scenario=scenario,
        act=act,
        target_id=target.pk,
        base_version=target.version,
        base=snapshot(target),
        values=values,
        version=scenario.version + 1,
        created_by=actor,
    )
