"""Who may write, change and remark on what happened."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.engagements import permissions as engagement_permissions
from passerelle.journal.choices import LogEntryAction
from passerelle.journal.models import LogEntry


def can_update(actor: Any, entry: LogEntry) -> bool:
    """Its author while on the team, and whoever edits the plan."""
    own = entry.created_by_id == actor.pk and engagement_permissions.can_log(actor, entry.engagement)
    return own or engagement_permissions.can_edit_plan(actor, entry.engagement)


def can_delete(actor: Any, entry: LogEntry) -> bool:
    """What the client was shown is never deleted, only un-shared."""
    return entry.disclosure == Disclosure.INTERNAL and can_update(actor, entry)


def allowed_actions(actor: Any, entry: LogEntry) -> list[str]:
    """Return what the actor may do to the entry, as `LogEntryAction` values."""
    checks = {
        LogEntryAction.UPDATE: can_update(actor, entry),
        LogEntryAction.SHARE: engagement_permissions.can_share(actor, entry.engagement),
        LogEntryAction.COMMENT: engagement_permissions.can_comment(actor, entry.engagement),
        LogEntryAction.DELETE: can_delete(actor, entry),
    }
    return [action for action, allowed in checks.items() if allowed]
