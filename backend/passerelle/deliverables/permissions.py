"""Who may do what to a deliverable. Being able to see it was settled before: see `selectors`."""

from typing import Any

from passerelle.deliverables.choices import DeliverableAction, DeliverableStatus
from passerelle.deliverables.models import Deliverable
from passerelle.engagements import permissions as engagement_permissions
from passerelle.plan.permissions import can_edit_now, can_edit_plan

__all__ = ["allowed_actions", "can_delete", "can_edit_now", "can_edit_plan"]


def can_delete(actor: Any, deliverable: Deliverable) -> bool:
    """Only what was never handed over nor shown disappears; everything else is kept."""
    untouched = deliverable.status == DeliverableStatus.PLANNED and deliverable.disclosure == "internal"
    return untouched and can_edit_now(actor, deliverable.engagement)


def allowed_actions(actor: Any, deliverable: Deliverable) -> list[str]:
    """Return what the actor may do to the deliverable now, as `DeliverableAction` values."""
    engagement = deliverable.engagement
    edits = can_edit_now(actor, engagement)
    checks = {
        DeliverableAction.UPDATE: edits,
        DeliverableAction.SUBMIT_VERSION: edits,
        DeliverableAction.SHARE: engagement_permissions.can_share(actor, engagement),
        DeliverableAction.COMMENT: engagement_permissions.can_comment(actor, engagement),
        DeliverableAction.DELETE: can_delete(actor, deliverable),
    }
    return [action for action, allowed in checks.items() if allowed]
