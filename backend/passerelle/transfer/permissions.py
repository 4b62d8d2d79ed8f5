"""Who may edit, sign and prove the items of a transfer checklist."""

from typing import Any

from passerelle.engagements.choices import ENDED, ClientRole, EngagementStatus
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_edit_plan, can_log, can_sign_for
from passerelle.engagements.standing import standing
from passerelle.transfer.choices import (
    DONE,
    ClientItemAction,
    ItemAction,
    Occasion,
    SectionAction,
    TransferLevel,
)
from passerelle.transfer.models import Item


def engagement_of(item: Item) -> Engagement:
    return item.section.checklist.engagement


def has_ended(engagement: Engagement) -> bool:
    return engagement.status in ENDED


def can_edit(actor: Any, engagement: Engagement) -> bool:
    """Whoever edits the plan, until the engagement has ended. Services ask both apart, to say which one failed."""
    return not has_ended(engagement) and can_edit_plan(actor, engagement)


def assessable_on(engagement: Engagement, occasion: str) -> bool:
    """A closed engagement still takes the look back twelve months after: that one only falls due then."""
    if engagement.status == EngagementStatus.CLOSED:
        return occasion == Occasion.TWELVE_MONTHS
    return not has_ended(engagement)


def assessable_occasions(actor: Any, engagement: Engagement) -> list[str]:
    """Return the occasions on which the person may assess the client now, as `Occasion` values."""
    if not can_edit_plan(actor, engagement):
        return []
    return [occasion for occasion in Occasion.values if assessable_on(engagement, occasion)]


def is_done(item: Item) -> bool:
    """Nothing is left to sign or to waive."""
    return item.level in DONE


def holds_seat_of(actor: Any, item: Item) -> bool:
    return can_sign_for(actor, engagement_of(item), item.signer)


def can_sign(actor: Any, item: Item) -> bool:
    """Whoever holds the item's seat, until the item is done or the engagement has ended."""
    return not is_done(item) and not has_ended(engagement_of(item)) and holds_seat_of(actor, item)


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
        ItemAction.MOVE: edits and item.level == TransferLevel.NOT_STARTED,
        ItemAction.SIGN: can_sign(actor, item),
        ItemAction.WAIVE: edits and not is_done(item),
        ItemAction.UNWAIVE: edits and item.level == TransferLevel.WAIVED,
        ItemAction.ADD_EVIDENCE: not has_ended(engagement) and can_add_evidence(actor, engagement),
    }
    return [action for action, allowed in checks.items() if allowed]


def section_actions(actor: Any, engagement: Engagement, *, signed: bool) -> list[str]:
    """Return what a lab person may do to a section, as `SectionAction` values; `signed` when any of its items is."""
    edits = can_edit(actor, engagement)
    checks = {
        SectionAction.UPDATE: edits and not signed,
        SectionAction.MOVE: edits,
        SectionAction.ADD_ITEM: edits,
    }
    return [action for action, allowed in checks.items() if allowed]


def client_actions(actor: Any, item: Item) -> list[str]:
    """Return what a client's person may do to the item, as `ClientItemAction` values."""
    checks = {
        ClientItemAction.SIGN: can_sign(actor, item),
        ClientItemAction.PERFORM: not has_ended(engagement_of(item)) and can_add_evidence(actor, engagement_of(item)),
    }
    return [action for action, allowed in checks.items() if allowed]
