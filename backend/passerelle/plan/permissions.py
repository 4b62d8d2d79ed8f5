"""Who may do what to a plan. Being able to see it was settled before: see `selectors`."""

import datetime as dt
from typing import Any

from passerelle.core import clock
from passerelle.engagements import permissions as engagement_permissions
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.plan.choices import LOGGABLE, MOVABLE, REACHED, STARTABLE, ApprovalVerdict, MilestoneAction
from passerelle.plan.choices import MilestoneStatus as S
from passerelle.plan.models import Milestone, MilestoneApproval, Slip, StageEntry, WaitingPeriod

ENTRY_DAYS = 7
can_edit_plan = engagement_permissions.can_edit_plan


def can_edit_now(actor: Any, engagement: Engagement) -> bool:
    """The plan of an engagement that has ended is history: nobody edits it."""
    return engagement.status not in ENDED and can_edit_plan(actor, engagement)


def can_hold_seat(actor: Any, engagement: Engagement, signer: str) -> bool:
    """Tell whether the person sits in the seat, whatever waits for it."""
    return engagement_permissions.can_sign_for(actor, engagement, signer)


def can_decide(actor: Any, milestone: Milestone, approval: MilestoneApproval) -> bool:
    """A seat is decided by whoever holds it, while the milestone is submitted and the seat is pending."""
    engagement = milestone.engagement
    return (
        milestone.status == S.SUBMITTED
        and approval.verdict == ApprovalVerdict.PENDING
        and engagement.status not in ENDED
        and can_hold_seat(actor, engagement, approval.signer)
    )


def is_last_word(slip: Slip, milestone: Milestone) -> bool:
    """Nothing happened to the milestone since it was moved: it may come back."""
    return milestone.version == slip.milestone_version and milestone.status in MOVABLE


def can_take_back(actor: Any, slips: list[Slip]) -> bool:
    """A move comes back with all that moved in its act (`slips`)."""
    return all(is_last_word(slip, slip.milestone) and can_edit_now(actor, slip.milestone.engagement) for slip in slips)


def can_take_back_entry(actor: Any, entry: StageEntry, engagement: Engagement) -> bool:
    """The stage that the engagement is in was entered by mistake: within days that is mended, later it is history."""
    fresh = entry.entered_on >= clock.today() - dt.timedelta(days=ENTRY_DAYS)
    return entry.left_on is None and fresh and can_edit_now(actor, engagement)


def can_close(actor: Any, waiting: WaitingPeriod) -> bool:
    return waiting.until is None and can_edit_now(actor, waiting.engagement)


def can_delete(actor: Any, milestone: Milestone) -> bool:
    """Only what was never agreed nor begun disappears; everything else is kept."""
    untouched = milestone.status == S.PLANNED and milestone.baseline_on is None
    return untouched and can_edit_now(actor, milestone.engagement)


def allowed_actions(actor: Any, milestone: Milestone) -> list[str]:
    """Return what the actor may do to the milestone now, as `MilestoneAction` values.

    Reads `milestone.engagement` and `milestone.approvals.all()`: load both for many rows beforehand.
    """
    engagement, status = milestone.engagement, milestone.status
    edits = can_edit_now(actor, engagement)
    checks = {
        MilestoneAction.UPDATE: edits,
        MilestoneAction.MOVE: edits and status in MOVABLE,
        MilestoneAction.START: edits and status in STARTABLE,
        MilestoneAction.LOG: edits and status in LOGGABLE,
        MilestoneAction.APPROVE: any(can_decide(actor, milestone, seat) for seat in milestone.approvals.all()),
        MilestoneAction.REOPEN: edits and status in REACHED,
        MilestoneAction.SHARE: engagement_permissions.can_share(actor, engagement),
        MilestoneAction.COMMENT: engagement_permissions.can_comment(actor, engagement),
        MilestoneAction.DELETE: can_delete(actor, milestone),
    }
    return [action for action, allowed in checks.items() if allowed]
