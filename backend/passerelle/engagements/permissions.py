"""Who may do what on an engagement. Being able to see it was settled before: see `selectors`."""

from typing import Any

from passerelle.engagements.choices import (
    CLIENT_SEATS,
    DIRECTOR_SEATS,
    ENDED,
    SCIENTIST_SEATS,
    SCOPING,
    ClientRole,
    EngagementAction,
)
from passerelle.engagements.models import Delegation, Engagement
from passerelle.engagements.standing import Standing, standing
from passerelle.people.permissions import can_edit_allocations


def can_edit_plan(actor: Any, engagement: Engagement) -> bool:
    """Plan, log, versions, transfer: directors and scientists of the team; advisors while it is scoped."""
    who = standing(actor, engagement)
    return who.is_director or who.is_team_scientist or (who.is_partnerships and engagement.status in SCOPING)


def can_update(actor: Any, engagement: Engagement) -> bool:
    """Title, summary, dates, lead, confidentiality: directors, advisors, the team's scientists."""
    who = standing(actor, engagement)
    return who.is_director or who.is_partnerships or who.is_team_scientist


def can_edit_agreements(actor: Any, engagement: Engagement) -> bool:
    """What binds the lab is kept by directors and advisors; the team reads it."""
    who = standing(actor, engagement)
    return who.is_director or who.is_partnerships


def can_change_status(actor: Any, engagement: Engagement) -> bool:
    return can_update(actor, engagement)


def can_edit_team(actor: Any, engagement: Engagement) -> bool:
    who = standing(actor, engagement)
    return who.is_director or who.is_team_scientist


def can_share(actor: Any, engagement: Engagement) -> bool:
    """Share with the client, and let the client's people in."""
    who = standing(actor, engagement)
    return who.is_director or who.is_partnerships or who.is_team_scientist


def can_log(actor: Any, engagement: Engagement) -> bool:
    """Write in the log and draft: whoever edits the plan, and interns of the team."""
    return can_edit_plan(actor, engagement) or standing(actor, engagement).is_team_member


def can_comment(actor: Any, engagement: Engagement) -> bool:
    """Everybody who works on it, advisors, and the client's people but observers (on shared parts)."""
    who = standing(actor, engagement)
    if who.is_client:
        return bool(who.client_roles - {ClientRole.OBSERVER})
    return who.is_director or who.is_partnerships or who.is_team_member


def can_see_internal(actor: Any, engagement: Engagement) -> bool:
    """Whoever sees an engagement from the lab's side sees its internal parts."""
    return standing(actor, engagement).lab_role is not None


def holds_seat(who: Standing, signer: str) -> bool:
    """Tell whether a standing fills the seat that signs."""
    if who.client_roles:
        return bool(CLIENT_SEATS.get(signer, frozenset()) & who.client_roles)
    if who.is_director and signer in DIRECTOR_SEATS:
        return True
    return who.is_team_scientist and signer in SCIENTIST_SEATS


def can_delegate(actor: Any, engagement: Engagement) -> bool:
    """Client's people with a deciding role of their own, until the engagement has ended."""
    who = standing(actor, engagement)
    return bool(who.own_roles - {ClientRole.OBSERVER}) and engagement.status not in ENDED


def can_end_delegation(actor: Any, delegation: Delegation) -> bool:
    """Whoever gave it."""
    return bool(actor.is_active) and actor.pk == delegation.delegator_id


def can_see_allocations(actor: Any, engagement: Engagement) -> bool:
    """Who works how much on it: directors, advisors and the team's scientists; interns see their own alone."""
    who = standing(actor, engagement)
    return who.is_director or who.is_partnerships or who.is_team_scientist


def can_sign_for(actor: Any, engagement: Engagement, signer: str) -> bool:
    return holds_seat(standing(actor, engagement), signer)


def allowed_actions(actor: Any, engagement: Engagement) -> list[str]:
    """Return what the actor may do to the engagement now, as `EngagementAction` values."""
    edits = can_edit_plan(actor, engagement) and engagement.status not in ENDED
    checks = {
        EngagementAction.UPDATE: can_update(actor, engagement),
        EngagementAction.CHANGE_STATUS: can_change_status(actor, engagement),
        EngagementAction.EDIT_TEAM: can_edit_team(actor, engagement),
        EngagementAction.INVITE_CLIENT: can_share(actor, engagement) and engagement.status not in ENDED,
        EngagementAction.SHARE: can_share(actor, engagement),
        EngagementAction.EDIT_PLAN: edits,
        EngagementAction.LOG: can_log(actor, engagement) and engagement.status not in ENDED,
        EngagementAction.SUBMIT_VERSION: edits,
        EngagementAction.EDIT_TRANSFER: edits,
        EngagementAction.COMMENT: can_comment(actor, engagement),
        EngagementAction.ALLOCATE: can_edit_allocations(actor),
        EngagementAction.EDIT_AGREEMENTS: can_edit_agreements(actor, engagement),
    }
    return [action for action, allowed in checks.items() if allowed]
