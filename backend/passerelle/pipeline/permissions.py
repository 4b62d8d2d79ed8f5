"""Who sees inquiries and who decides on them: what the lab's table says of partners."""

from typing import Any

from passerelle.people.permissions import can_edit_partners, can_see_partners
from passerelle.pipeline.choices import TRANSITIONS, InquiryAction, InquiryStatus
from passerelle.pipeline.models import Inquiry

__all__ = ["can_decide", "can_see_inquiries"]


def can_see_inquiries(actor: Any) -> bool:
    return can_see_partners(actor)


def can_decide(actor: Any) -> bool:
    """Directors and partnerships advisors."""
    return can_edit_partners(actor)


def allowed_actions(actor: Any, inquiry: Inquiry) -> list[str]:
    """Return what the actor may do to an inquiry now, as `InquiryAction` values."""
    if not can_decide(actor):
        return []
    if inquiry.held:
        return [InquiryAction.RELEASE, InquiryAction.DISCARD]
    open_to = TRANSITIONS[inquiry.status]
    decided = inquiry.status in {InquiryStatus.DECLINED, InquiryStatus.CONVERTED}
    checks = {
        InquiryAction.TAKE: inquiry.status in {InquiryStatus.RECEIVED, InquiryStatus.IN_TRIAGE, InquiryStatus.FIT},
        InquiryAction.ACCEPT: InquiryStatus.FIT in open_to,
        InquiryAction.DECLINE: InquiryStatus.DECLINED in open_to,
        InquiryAction.REOPEN: inquiry.status in {InquiryStatus.DECLINED, InquiryStatus.FIT},
        InquiryAction.CONVERT: inquiry.status == InquiryStatus.FIT,
        InquiryAction.ERASE: decided and inquiry.erased_at is None,
    }
    return [action for action, allowed in checks.items() if allowed]
