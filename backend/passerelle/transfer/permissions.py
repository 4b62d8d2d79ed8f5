"""Who may edit, sign and prove the items of a transfer checklist."""

from typing import Any

from passerelle.engagements.choices import ENDED, ClientRole
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan, can_log, can_sign_for
from passerelle.engagements.standing import standing
from passerelle.transfer.choices import DONE, ClientItemAction, ItemAction, TransferLevel
from passerelle.transfer.models import Item


def engagement_of(item: Item) -> Engagement:
    return item.section.checklist.engagement


def can_edit(actor: Any, engagement: Engagement) -> bool:
    return engagement.status not in ENDED and can_edit_plan(actor, engagement)


def is_done(item: Item) -> bool:
    """Nothing is left to sign or to waive."""
    return item.level in DONE


def holds_seat_of(actor: Any, item: Item) -> bool:
    """Whoever holds the item's seat, until the engagement has ended."""
    engagement = engagement_of(item)
    return engagement.status not in ENDED and can_sign_for(actor, engagement, item.signer)


def can_sign(actor: Any, item: Item) -> bool:
    return not is_done(item) and holds_seat_of(actor, item)


def can_add_evidence(actor: Any, engagement: Engagement) -> bool:
    """The lab's loggers, and every client's person but observers: performing is the client's part."""
    who = standing(actor, engagement)
    if who.is_client:
        return bool(who.client_roles - {ClientRole.OBSERVER})
    return can_log(actor, engagement)


def allowed_actions(actor: Any, item: Item) -> list[str]:
    """Return what a lab person may do to the item, as `ItemAction` values."""
    engagement = engagement_of(item)
    edits = can_edit(actor, engagement)
    checks = {
        ItemAction.UPDATE: edits and item.level == TransferLevel.NOT_STARTED,
        ItemAction.SIGN: can_sign(actor, item),
        ItemAction.WAIVE: edits and not is_done(item),
        ItemAction.ADD_EVIDENCE: can_add_evidence(actor, engagement),
    }
    return [action for action, allowed in checks.items() if allowed]


def client_actions(actor: Any, item: Item) -> list[str]:
    """Return what a client's person may do to the item, as `ClientItemAction` values."""
    checks = {
        ClientItemAction.SIGN: can_sign(actor, item),
        ClientItemAction.PERFORM: can_add_evidence(actor, engagement_of(item)),
    }
    return [action for action, allowed in checks.items() if allowed]
