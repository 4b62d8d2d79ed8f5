"""Who sees the portfolio's figures and keeps views of it."""

from typing import Any

from passerelle.people.models import User
from passerelle.people.permissions import can_see_portfolio, can_see_team_load
from passerelle.portfolio.models import SavedView

__all__ = ["can_see_effort", "can_see_portfolio"]


def can_see_effort(actor: Any) -> bool:
    """Effort tells who works how much, which is for those who see everybody's load."""
    return can_see_team_load(actor)


def can_share_view(actor: Any) -> bool:
    return can_see_team_load(actor)


def can_delete_view(actor: User, view: SavedView) -> bool:
    return view.person_id == actor.pk
