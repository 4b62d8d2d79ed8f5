"""Who records outcomes, keeps the register and says what the public reads."""

from typing import Any

from passerelle.engagements.choices import ClientRole, EngagementStatus
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_share, can_update
from passerelle.engagements.standing import standing
from passerelle.impact.choices import OutcomeAction, ShowcaseAction
from passerelle.impact.models import ImpactEnquiry, Outcome, ShowcaseEntry
from passerelle.people.permissions import can_edit_partners, can_see_portfolio

__all__ = ["can_see_impact", "can_update"]

ANSWERING = frozenset({ClientRole.SPONSOR, ClientRole.TECHNICAL_LEAD})


def can_see_impact(actor: Any) -> bool:
    """The lab's figures are for everybody who sees the portfolio."""
    return can_see_portfolio(actor)


def can_keep_register(actor: Any) -> bool:
    """Directors and advisors keep the register and freeze a year."""
    return can_edit_partners(actor)


def can_answer(actor: Any, enquiry: ImpactEnquiry) -> bool:
    """The lab's people who keep the engagement, and the client's sponsor or technical lead."""
    who = standing(actor, enquiry.engagement)
    if who.is_client:
        return bool(who.client_roles & ANSWERING)
    return can_update(actor, enquiry.engagement)


def can_write_showcase(actor: Any, engagement: Engagement) -> bool:
    return can_update(actor, engagement)


def can_publish(actor: Any, engagement: Engagement) -> bool:
    """What the public reads is a director's word."""
    return standing(actor, engagement).is_director


def outcome_actions(actor: Any, outcome: Outcome) -> list[str]:
    edits = can_update(actor, outcome.engagement)
    checks = {
        OutcomeAction.UPDATE: edits,
        OutcomeAction.DELETE: edits,
        OutcomeAction.SHARE: can_share(actor, outcome.engagement),
    }
    return [action for action, allowed in checks.items() if allowed]


def showcase_actions(actor: Any, engagement: Engagement, entry: ShowcaseEntry | None) -> list[str]:
    """Return what the actor may do to an engagement's public page; it is the same whether there is one or not."""
    if engagement.status in {EngagementStatus.LEAD, EngagementStatus.APPRAISAL, EngagementStatus.DECLINED}:
        return []
    public = entry is not None and entry.published_at is not None
    checks = {
        ShowcaseAction.UPDATE: can_publish(actor, engagement) if public else can_write_showcase(actor, engagement),
        ShowcaseAction.PUBLISH: entry is not None and not public and can_publish(actor, engagement),
        ShowcaseAction.WITHDRAW: public and can_publish(actor, engagement),
    }
    return [action for action, allowed in checks.items() if allowed]
