"""Who sees and edits whose time."""

from typing import Any

from passerelle.engagements.permissions import can_see_allocations
from passerelle.people.models import User
from passerelle.people.permissions import can_edit_allocations, can_see_team_load
from passerelle.planning.choices import AllocationAction
from passerelle.planning.models import Allocation, Leave

__all__ = ["can_edit_allocations", "can_see_allocations", "can_see_team_load"]


def can_see_load_of(actor: Any, person: User) -> bool:
    return can_see_team_load(actor) or actor.pk == person.pk


def can_edit_leave(actor: Any, person: User) -> bool:
    """Directors, and everybody their own."""
    return can_edit_allocations(actor) or (bool(actor.is_lab) and actor.pk == person.pk)


def can_edit_contracts(actor: Any) -> bool:
    return can_edit_allocations(actor)


def can_see_leave_reason(actor: Any, leave: Leave) -> bool:
    return bool(actor.is_director) or actor.pk == leave.person_id


def can_see_time_of(actor: Any, person: User) -> bool:
    """Half day by half day: the person, and directors. Leads see the totals of their engagements instead."""
    return bool(actor.is_lab) and (bool(actor.is_director) or actor.pk == person.pk)


def can_record_time_of(actor: Any, person: User) -> bool:
    """Everybody of the lab their own, nobody another's."""
    return bool(actor.is_lab) and bool(actor.is_active) and actor.pk == person.pk


def allowed_actions(actor: Any, allocation: Allocation) -> list[str]:
    """Return what the actor may do to an allocation, as `AllocationAction` values."""
    return list(AllocationAction.values) if can_edit_allocations(actor) else []
