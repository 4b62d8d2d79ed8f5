"""Opening and withdrawing reviews. Every change of a deliverable's rounds happens under the deliverable's lock."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, clean_text, lock
from passerelle.deliverables.choices import DeliverableStatus
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.deliverables.services.deliverables import deliverable_settle
from passerelle.engagements.choices import ClientRole
from passerelle.engagements.models import ClientMembership
from passerelle.people.models import User
from passerelle.plan.services.checks import plausible, require_editable
from passerelle.reviews import permissions, selectors
from passerelle.reviews.choices import RoundStatus
from passerelle.reviews.models import Reviewer, ReviewRound

MAX_REVIEWERS = 20
MESSAGE_LENGTH = 2000


@transaction.atomic
def round_open(
    *,
    actor: User,
    version: DeliverableVersion,
    memberships: list[ClientMembership],
    respond_by: dt.date | None = None,
    message: str | None = None,
    in_order: bool = False,
) -> ReviewRound:
    """Ask members of the client to decide on a shared version; notifications tell each of them when it is their turn.

    Args:
        memberships: in the order in which they decide, where `in_order` asks for one.

    Open rounds on older versions of the deliverable are withdrawn. Raises INVALID_STATE for a version that is not
    shared or is under review, or has a newer one that is; VALIDATION naming reviewers, respond_by or message. Whoever
    asks for an older version than the client sees does so knowingly: its review is not on hold.
    """
    deliverable = lock(version.deliverable)
    version = DeliverableVersion.objects.select_related("deliverable__engagement").get(pk=version.pk)
    require_editable(actor, deliverable.engagement)
    if not permissions.is_shown(version):
        raise errors.invalid_state(_("Share this version with the client first."))
    others = _open_rounds(deliverable)
    if any(other.deliverable_version.number >= version.number for other in others):
        raise errors.invalid_state(_("This version, or a newer one, is under review already."))
    seats = _seats(version, memberships)
    newest = selectors.newest_shown(deliverable)
    review = ReviewRound.objects.create(
        deliverable_version=version,
        respond_by=_to_come(respond_by),
        despite=newest if newest > version.number else None,
        message=clean_text(message, "message", maximum=MESSAGE_LENGTH, required=False),
        in_order=in_order,
        created_by=actor,
    )
    Reviewer.objects.bulk_create(
        Reviewer(round=review, user=m.user, role=m.role, position=position, created_by=actor)
        for position, m in enumerate(seats)
    )
    for other in others:
        _withdraw(actor, other)
    deliverable_settle(actor=actor, deliverable=deliverable, status=DeliverableStatus.SUBMITTED)
    after = {"version_number": version.number, "respond_by": respond_by, "reviewers": [m.user.name for m in seats]}
    _record(actor, "review.opened", review, {}, after)
    return review


@transaction.atomic
def round_continue(
    *, actor: User, review: ReviewRound, version: int, respond_by: dt.date | None = None
) -> ReviewRound:
    """Say that a review goes on with its version, although the client was shown a newer one: it asks again.

    Pages opened before are stale from here on: whoever decides was told of the newer version.

    Args:
        respond_by: a later date than before, where the wait took the time away; None leaves it as it is.

    Raises FORBIDDEN, CONFLICT, INVALID_STATE for a review that is over or not on hold, VALIDATION naming respond_by.
    """
    deliverable = lock(review.deliverable_version.deliverable)
    review = lock(review)
    require_editable(actor, deliverable.engagement)
    check_version(review, version)
    if review.status != RoundStatus.OPEN:
        raise errors.invalid_state(_("This review is over."))
    if not ReviewRound.objects.filter(selectors.on_hold(), pk=review.pk).exists():
        raise errors.invalid_state(_("The client sees no newer version: this review goes on as it is."))
    before = {"respond_by": review.respond_by}
    review.despite = selectors.newest_shown(deliverable)
    if respond_by is not None:
        review.respond_by = _to_come(respond_by)
    bump(review, "despite", "respond_by")
    questions_answered(version_ids=[review.deliverable_version_id])
    number = review.deliverable_version.number
    after = {"version_number": number, "newest": review.despite, "respond_by": review.respond_by}
    _record(actor, "review.continued", review, before, after)
    return review


@transaction.atomic
def round_withdraw(*, actor: User, review: ReviewRound, version: int) -> ReviewRound:
    """End an open round without a decision. What was decided in it stays."""
    deliverable = lock(review.deliverable_version.deliverable)
    review = lock(review)
    require_editable(actor, deliverable.engagement)
    check_version(review, version)
    if review.status != RoundStatus.OPEN:
        raise errors.invalid_state(_("This review is over."))
    _withdraw(actor, review)
    return review


def rounds_withdraw_hidden(*, actor: User, version_ids: Iterable[str]) -> None:
    """Withdraw the open rounds of versions that the client sees no longer: nobody could decide them.

    Part of the caller's act and transaction, who asked for the permission to unshare.
    """
    open_ones = ReviewRound.objects.filter(deliverable_version__in=list(version_ids), status=RoundStatus.OPEN)
    for review in open_ones.select_for_update(of=("self",)):
        _withdraw(actor, review)


def questions_answered(*, version_ids: Iterable[str]) -> None:
    """The lab said something that the client sees of these versions: what waited for its word waits for them again.

    Part of the caller's act and transaction, whose event tells it.
    """
    asked = Reviewer.objects.filter(round__deliverable_version__in=list(version_ids), question__isnull=False)
    asked.update(question=None)


def on_deliverable_updated(*, event: Any) -> None:
    """When the acceptance criteria move, pages opened before show other words than would be recorded.

    The version of every open round goes up with them, so that a decision sent from such a page is a conflict.
    """
    if "acceptance_criteria" not in event.after:
        return
    open_ones = ReviewRound.objects.filter(
        deliverable_version__deliverable_id=event.object_id, status=RoundStatus.OPEN
    )
    for review in open_ones.select_for_update(of=("self",)):
        bump(review)


def _to_come(respond_by: dt.date | None) -> dt.date | None:
    if respond_by is not None and respond_by < clock.today():
        raise errors.invalid("respond_by", _("This date has passed. Give today or a later day."))
    return plausible(respond_by, "respond_by")


def _open_rounds(deliverable: Deliverable) -> list[ReviewRound]:
    found = ReviewRound.objects.filter(deliverable_version__deliverable=deliverable, status=RoundStatus.OPEN)
    return list(found.select_for_update(of=("self",)).select_related("deliverable_version"))


def _withdraw(actor: User, review: ReviewRound) -> None:
    review.status, review.closed_at = RoundStatus.WITHDRAWN, clock.now()
    bump(review, "status", "closed_at")
    _record(actor, "review.withdrawn", review, {"status": RoundStatus.OPEN}, {"status": review.status})


def _seats(version: DeliverableVersion, memberships: list[ClientMembership]) -> list[ClientMembership]:
    """Return one membership for each person; raise VALIDATION naming reviewers."""
    if not memberships:
        raise errors.invalid("reviewers", _("Choose at least one reviewer."))
    if len(memberships) > MAX_REVIEWERS:
        raise errors.invalid("reviewers", _("Choose at most %(maximum)d reviewers.") % {"maximum": MAX_REVIEWERS})
    engagement_id = version.deliverable.engagement_id
    for membership in memberships:
        if membership.engagement_id != engagement_id or membership.revoked_at is not None:
            raise errors.invalid("reviewers", _("Choose reviewers among the client's present members."))
        if membership.role == ClientRole.OBSERVER:
            raise errors.invalid("reviewers", _("An observer decides nothing. Choose somebody else."))
    return list({membership.user_id: membership for membership in reversed(memberships)}.values())[::-1]


def _record(actor: User, verb: str, review: ReviewRound, before: dict[str, Any], after: dict[str, Any]) -> None:
    engagement_id = review.deliverable_version.deliverable.engagement_id
    record(actor=actor, verb=verb, target=review, engagement_id=engagement_id, before=before, after=after)
