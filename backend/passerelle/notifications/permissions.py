"""Who may look after the mail."""

from typing import Any


def can_see_dead_letters(actor: Any) -> bool:
    """Directors look after what could not be delivered."""
    return bool(actor.is_active and actor.is_director)
