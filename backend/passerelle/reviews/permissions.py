"""Who may open, withdraw and decide a review. Being able to see it was settled before: see `selectors`."""

from typing import Any

from passerelle.core.choices import Disclosure
from passerelle.deliverables.choices import VersionAction
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.choices import ENDED, ClientRole
from passerelle.engagements.permissions import can_share
from passerelle.engagements.standing import standing
from passerelle.plan.permissions import can_edit_now, can_edit_plan
from passerelle.reviews.choices import RoundStatus
from passerelle.reviews.models import Reviewer, ReviewRound

__all__ = ["can_decide", "can_edit_plan", "holds", "is_shown", "version_actions"]


def is_shown(version: DeliverableVersion) -> bool:
    """Tell whether the client sees the version."""
    return Disclosure.INTERNAL not in {version.disclosure, version.deliverable.disclosure}


def holds(actor: Any, seat: Reviewer) -> bool:
    """A seat is its person's, or their delegate's, while that person has the role in which they were asked."""
    who = standing(actor, seat.round.deliverable_version.deliverable.engagement)
    if seat.user_id != actor.pk:
        return (seat.user_id, seat.role) in who.stands_for
    return seat.role in who.client_roles - {ClientRole.OBSERVER}


def can_decide(actor: Any, review: ReviewRound, seats: list[Reviewer], *, on_hold: bool) -> bool:
    """Tell whether one of the round's seats is the person's to decide now.

    Args:
        seats: all of the round's, in their order.
        on_hold: whether the client sees a newer version, on which the lab has said nothing (`selectors.on_hold`).
    """
    engagement = review.deliverable_version.deliverable.engagement
    if review.status != RoundStatus.OPEN or on_hold or engagement.status in ENDED:
        return False
    return any(not seat.decided and holds(actor, seat) for seat in seats if is_turn(review, seat, seats))


def is_turn(review: ReviewRound, seat: Reviewer, seats: list[Reviewer]) -> bool:
    """Tell whether nobody decides before this seat: always so, unless the round goes in order."""
    return not review.in_order or all(other.decided for other in seats if other.position < seat.position)


def decide_before(actor: Any, review: ReviewRound, seats: list[Reviewer]) -> list[Reviewer]:
    """Return the seats whose decision comes before the person's own; none when it is their turn or not theirs."""
    if review.status != RoundStatus.OPEN or not review.in_order:
        return []
    own = [seat.position for seat in seats if not seat.decided and holds(actor, seat)]
    return [seat for seat in seats if own and not seat.decided and seat.position < min(own)]


def version_actions(actor: Any, version: DeliverableVersion, *, under_review: bool, on_hold: bool) -> list[str]:
    """Return what the lab person may do to the version now, as `VersionAction` values."""
    engagement = version.deliverable.engagement
    edits = can_edit_now(actor, engagement)
    checks = {
        VersionAction.SHARE: can_share(actor, engagement),
        VersionAction.OPEN_REVIEW: edits and is_shown(version) and not under_review,
        VersionAction.WITHDRAW_REVIEW: edits and under_review,
        VersionAction.CONTINUE_REVIEW: edits and on_hold,
    }
    return [action for action, allowed in checks.items() if allowed]
