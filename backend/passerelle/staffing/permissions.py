"""Who sees what is needed of people, and who decides on it."""

from typing import Any

from passerelle.people.permissions import can_edit_allocations, can_see_team_load

__all__ = ["can_edit_allocations", "can_see_needs"]


def can_see_needs(actor: Any) -> bool:
    """Candidates tell who has room, which is for those who see everybody's load."""
    return can_see_team_load(actor)
