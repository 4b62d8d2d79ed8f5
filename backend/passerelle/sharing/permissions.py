"""Who may share how widely."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_share
from passerelle.engagements.standing import standing

__all__ = ["can_disclose", "can_share"]


def can_disclose(actor: Any, engagement: Engagement, disclosure: str) -> bool:
    """Whoever shares with the client may take it back; only a director publishes, or takes that back."""
    if disclosure == Disclosure.PUBLIC:
        return standing(actor, engagement).is_director
    return can_share(actor, engagement)
