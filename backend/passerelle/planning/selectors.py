"""Whose time a person sees, and the load of many people over many weeks in a constant number of statements."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from passerelle.core import clock, errors
from passerelle.engagements.models import TeamMember
from passerelle.engagements.selectors import lab_visibility
from passerelle.engagements.standing import on_team
from passerelle.people.choices import LabRole
from passerelle.people.models import User
from passerelle.people.permissions import can_edit_allocations, can_see_team_load, is_lab
from passerelle.people.selectors import get_lab, visible_people
from passerelle.planning import capacity
from passerelle.planning.choices import AllocationStatus, DayPart, ScenarioAct
from passerelle.planning.models import Allocation, Contract, Leave, Scenario, ScenarioChange


def people_with_visible_load(actor: Any) -> QuerySet[User]:
    """Directors and advisors see everybody's, the others their own."""
    people = visible_people(actor).order_by("name", "id")
    return people if can_see_team_load(actor) else people.filter(pk=actor.pk)


def visible_allocations(actor: Any) -> QuerySet[Allocation]:
    """Allocations of people whose load the actor sees, on engagements that they see."""
    if not is_lab(actor):
        return Allocation.objects.none()
    found = Allocation.objects.filter(lab_visibility(actor, "engagement"))
    return found if can_see_team_load(actor) else found.filter(person_id=actor.pk)


def get_allocation_for(actor: Any, allocation_id: str) -> Allocation:
    found = visible_allocations(actor).select_related("person", "engagement").filter(pk=allocation_id).first()
    if found is None:
        raise errors.not_found()
    return found


def visible_contracts(actor: Any) -> QuerySet[Contract]:
    """Of people whose load the actor sees: everybody's for directors and advisors, the others' their own."""
    if not is_lab(actor):
        return Contract.objects.none()
    return Contract.objects.all() if can_see_team_load(actor) else Contract.objects.filter(person_id=actor.pk)


def get_contract_for(actor: Any, contract_id: str) -> Contract:
    found = visible_contracts(actor).select_related("person").filter(pk=contract_id).first()
    if found is None:
        raise errors.not_found()
    return found


def visible_leaves(actor: Any) -> QuerySet[Leave]:
    """When people are away, not why: all for directors and advisors, of one's teams for scientists, else one's own."""
    if not is_lab(actor):
        return Leave.objects.none()
    if can_see_team_load(actor):
        return Leave.objects.all()
    own = Q(person_id=actor.pk)
    if actor.lab_role == LabRole.INTERN:
        return Leave.objects.filter(own)
    today = clock.today()
    mine = TeamMember.objects.filter(on_team(actor.pk)).values("engagement_id")
    now_on = Q(since__lte=today) & (Q(until__isnull=True) | Q(until__gte=today))
    with_me = TeamMember.objects.filter(now_on, engagement_id__in=mine, person_id=OuterRef("person_id"))
    return Leave.objects.filter(own | Exists(with_me))


def get_leave_for(actor: Any, leave_id: str) -> Leave:
    """Return a leave of one's own; any, for directors."""
    found = Leave.objects.select_related("person")
    leave = (found if actor.is_director else found.filter(person_id=actor.pk)).filter(pk=leave_id).first()
    if leave is None:
        raise errors.not_found()
    return leave


@dataclass(slots=True)
class PersonLoad:
    """One person's weeks, and the allocations that touch them."""

    person: User
    weeks: list[capacity.Week]
    allocations: list[Allocation]


def loads(people: list[User], start: dt.date, weeks: int) -> list[PersonLoad]:
    """Return the load of each person from the Monday of `start` on, in four statements whatever their number."""
    monday = capacity.monday_of(start)
    end = monday + dt.timedelta(weeks=weeks, days=-1)
    overlaps = Q(starts_on__lte=end, ends_on__gte=monday)
    contracts = _by_person(
        Contract.objects.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=monday), person__in=people)
    )
    leaves = _by_person(Leave.objects.filter(overlaps, person__in=people))
    allocations = _by_person(
        Allocation.objects.filter(overlaps, person__in=people).select_related("engagement").order_by("starts_on", "id")
    )
    lab = get_lab()
    years = range(monday.year, end.year + 1)
    days = frozenset().union(*(capacity.holidays_of(lab.country, lab.region, year) for year in years))
    mondays = [monday + dt.timedelta(weeks=number) for number in range(weeks)]
    return [_load_of(person, mondays, contracts, leaves, allocations.get(person.pk, []), days) for person in people]


def _load_of(
    person: User,
    mondays: list[dt.date],
    contracts: Mapping[str, list[Contract]],
    leaves: Mapping[str, list[Leave]],
    allocations: list[Allocation],
    holidays: frozenset[dt.date],
) -> PersonLoad:
    spans = [
        capacity.ContractSpan(row.starts_on, row.ends_on, float(row.hours_per_week))
        for row in contracts.get(person.pk, [])
    ]
    away = [
        capacity.LeaveSpan(row.starts_on, row.ends_on, 1.0 if row.part == DayPart.FULL else 0.5)
        for row in leaves.get(person.pk, [])
    ]
    given = [
        capacity.AllocationSpan(row.starts_on, row.ends_on, float(row.fte), row.status == AllocationStatus.CONFIRMED)
        for row in allocations
    ]
    weeks = [
        capacity.week_of(monday, contracts=spans, leaves=away, allocations=given, holidays=holidays)
        for monday in mondays
    ]
    return PersonLoad(person, weeks, allocations)


def _by_person(rows: QuerySet[Any]) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = {}
    for row in rows:
        groups.setdefault(row.person_id, []).append(row)
    return groups


def visible_scenarios(actor: Any) -> QuerySet[Scenario]:
    """Branches of the plan are the directors' own: others do not see that there are any."""
    found = Scenario.objects.all() if can_edit_allocations(actor) else Scenario.objects.none()
    return found.select_related("created_by", "closed_by")


def listed_scenarios(actor: Any, status: list[str] | None = None) -> QuerySet[Scenario]:
    """Branches for the page that lists them. Raises FORBIDDEN, so that it says whose it is, not that it is empty."""
    if not can_edit_allocations(actor):
        raise errors.forbidden()
    found = visible_scenarios(actor)
    return found.filter(status__in=status) if status else found


def get_scenario_for(actor: Any, scenario_id: str) -> Scenario:
    found = visible_scenarios(actor).filter(pk=scenario_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_change_for(actor: Any, change_id: str) -> ScenarioChange:
    found = ScenarioChange.objects.filter(scenario__in=visible_scenarios(actor), pk=change_id)
    change = found.select_related("scenario").first()
    if change is None:
        raise errors.not_found()
    return change


def target_for(actor: Any, scenario: Scenario, allocation_id: str) -> Allocation | ScenarioChange:
    """Return what an allocation's id names in a branch: one that the branch added, or one of the plan."""
    added = scenario.changes.filter(act=ScenarioAct.ADD, target_id=allocation_id).first()
    return added or get_allocation_for(actor, allocation_id)
