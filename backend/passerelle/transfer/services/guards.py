"""What every change of a checklist asks first: the right, then the state, each with its own answer."""

from typing import Any

from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.services import require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan
from passerelle.transfer import permissions


def require_running(engagement: Engagement) -> None:
    """Raise INVALID_STATE once the engagement has ended: whoever might otherwise should learn why they may not."""
    if permissions.has_ended(engagement):
        raise errors.invalid_state(_("This engagement has ended: its transfer checklist is history."))


def require_editor(actor: Any, engagement: Engagement) -> None:
    """Raise FORBIDDEN without the right to edit, INVALID_STATE once the engagement has ended."""
    require(can_edit_plan(actor, engagement))
    require_running(engagement)
