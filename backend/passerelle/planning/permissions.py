"""Who sees and edits whose time."""

from typing import Any

from passerelle.people.models import User
from passerelle.people.permissions import can_edit_allocations, can_see_team_load
from passerelle.planning.choices import AllocationAction
from passerelle.planning.models import Allocation, Leave

__all__ = ["can_edit_allocations", "can_see_team_load"]


def can_see_load_of(actor: Any, person: User) -> bool:
    return can_see_team_load(actor) or actor.pk == person.pk


def can_edit_leave(actor: Any, person: User) -> bool:
    """Directors, and everybody their own."""
    return can_edit_allocations(actor) or (bool(actor.is_lab) and actor.pk == person.pk)


def can_see_leave_reason(actor: Any, leave: Leave) -> bool:
    return bool(actor.is_director) or actor.pk == leave.person_id


def allowed_actions(actor: Any, allocation: Allocation) -> list[str]:
    """Return what the actor may do to an allocation, as `AllocationAction` values."""
    return list(AllocationAction.values) if can_edit_allocations(actor) else []
