"""Who may write, change and remark on what happened."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.engagements import permissions as engagement_permissions
from passerelle.engagements.choices import ENDED
from passerelle.engagements.standing import standing
from passerelle.journal.choices import LogEntryAction
from passerelle.journal.models import LogEntry


def can_update(actor: Any, entry: LogEntry) -> bool:
    """Its author while on the team, and whoever edits the plan."""
    own = entry.created_by_id == actor.pk and engagement_permissions.can_log(actor, entry.engagement)
    return own or engagement_permissions.can_edit_plan(actor, entry.engagement)


def can_delete(actor: Any, entry: LogEntry) -> bool:
    """What the client was shown is never deleted, only un-shared."""
    return entry.disclosure == Disclosure.INTERNAL and can_update(actor, entry)


def can_answer(actor: Any, entry: LogEntry) -> bool:
    """A blocker on the client is answered by the client, or noted by whoever edits the plan, once."""
    waiting, engagement = entry.waiting, entry.engagement
    if waiting is None or waiting.until is not None or engagement.status in ENDED:
        return False
    if standing(actor, engagement).is_client:
        return entry.disclosure != Disclosure.INTERNAL and engagement_permissions.can_comment(actor, engagement)
    return engagement_permissions.can_edit_plan(actor, engagement)


def allowed_actions(actor: Any, entry: LogEntry) -> list[str]:
    """Return what the actor may do to the entry, as `LogEntryAction` values."""
    checks = {
        LogEntryAction.UPDATE: entry.engagement.status not in ENDED and can_update(actor, entry),
        LogEntryAction.SHARE: engagement_permissions.can_share(actor, entry.engagement),
        LogEntryAction.COMMENT: engagement_permissions.can_comment(actor, entry.engagement),
        LogEntryAction.DELETE: entry.engagement.status not in ENDED and can_delete(actor, entry),
        LogEntryAction.ANSWER: can_answer(actor, entry),
    }
    return [action for action, allowed in checks.items() if allowed]
