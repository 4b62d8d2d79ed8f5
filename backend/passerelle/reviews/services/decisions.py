"""What a reviewer decides, bound to what was shown to them."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, context, errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.reactions import react
from passerelle.core.services import bump, check_version, clean_choice, clean_text, lock, require
from passerelle.deliverables.choices import DeliverableStatus
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.deliverables.services.deliverables import deliverable_settle
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Opening
from passerelle.people.models import User
from passerelle.reviews import permissions, selectors
from passerelle.reviews.choices import RoundStatus, Verdict
from passerelle.reviews.models import Decision, Reviewer, ReviewRound
from passerelle.reviews.shown import shown_text

REASON_LENGTH = 5000
MOST_AT_ONCE = 20
RECORDED = ("verdict", "reason", "role", "version_number", "fingerprint")
OUTCOME: dict[str, str] = {
    RoundStatus.ACCEPTED: DeliverableStatus.ACCEPTED,
    RoundStatus.CHANGES_REQUESTED: DeliverableStatus.CHANGES_REQUESTED,
}


@transaction.atomic
def decision_make(
    *, actor: User, review: ReviewRound, version: int, fingerprint: str, verdict: str, reason: str | None = None
) -> Decision:
    """Record one reviewer's decision, and what follows from it for the round and the deliverable.

    Accepted by all: both are accepted. Changes requested by one: the round ends and the deliverable goes back. Needs
    information: the round stays open and waits for the lab's answer; the same person decides later, or without it.

    Args:
        version: the round's, as the person saw it.
        fingerprint: SHA-256 (hexadecimal) of the content that was on their page.
        reason: needed unless accepted.

    Raises FORBIDDEN for whoever was not asked in a role they still have, CONFLICT when the page was old or the client
    was shown a newer version since, INVALID_STATE once it is decided or over, VALIDATION naming verdict or reason.
    """
    deliverable = lock(review.deliverable_version.deliverable)
    review = _locked(review)
    seat = _seat_of(actor, review)
    check_version(review, version)
    _require_waiting(review, seat)
    _require_not_on_hold(review)
    _require_same(review, fingerprint)
    verdict = clean_choice(verdict, Verdict, "verdict")
    text = clean_text(reason, "reason", maximum=REASON_LENGTH, required=verdict != Verdict.ACCEPTED)
    shown = review.deliverable_version
    decision = Decision.objects.create(
        round=review,
        reviewer=actor,
        role=seat.role,
        verdict=verdict,
        reason=text,
        decided_at=clock.now(),
        auth_method=context.current().auth_method,
        version_number=shown.number,
        fingerprint=shown.fingerprint,
        shown_text=shown_text(criteria=deliverable.acceptance_criteria, note=shown.note),
        created_by=actor,
    )
    asks = verdict == Verdict.NEEDS_INFORMATION
    seat.decided, seat.question = not asks, decision if asks else None
    seat.save(update_fields=["decided", "question"])
    _settle(actor, review, deliverable, decision, seat)
    return decision


@transaction.atomic
def decisions_accept(*, actor: User, chosen: list[tuple[ReviewRound, int, str]]) -> list[Decision]:
    """Accept several versions at once, all or none: only what the person opened before.

    Args:
        chosen: round, its version and the fingerprint as the page showed them.

    Raises VALIDATION naming rounds when one was never opened, and what `decision_make` raises.
    """
    if not chosen or len(chosen) > MOST_AT_ONCE:
        raise errors.invalid("rounds", _("Choose between 1 and %(most)d versions.") % {"most": MOST_AT_ONCE})
    rounds = [review for review, *_rest in chosen]
    seats = Reviewer.objects.filter(round__in=rounds).select_related(
        "round__deliverable_version__deliverable__engagement"
    )
    asked = {seat.round_id for seat in seats if permissions.holds(actor, seat)}
    require(all(review.pk in asked for review in rounds))
    versions = [review.deliverable_version_id for review, _version, _fingerprint in chosen]
    opened = Opening.objects.filter(object_type="DeliverableVersion", object_id__in=versions, user=actor)
    if set(versions) - set(opened.values_list("object_id", flat=True)):
        raise errors.invalid("rounds", _("Open each version before you accept it."))
    # in one order, so that two people who accept the same versions do not wait for each other
    return [
        decision_make(
            actor=actor, review=review, version=version, fingerprint=fingerprint, verdict=Verdict.ACCEPTED, reason=""
        )
        for review, version, fingerprint in sorted(chosen, key=lambda one: one[0].deliverable_version.deliverable_id)
    ]


def _behalf(actor: User, seat: Reviewer) -> dict[str, str]:
    return {"on_behalf_of": seat.user.name} if seat.user_id != actor.pk else {}


def _settle(actor: User, review: ReviewRound, deliverable: Deliverable, decision: Decision, seat: Reviewer) -> None:
    """Close the round when this decision ends it, and record the decision with what it did."""
    before, review.status = review.status, _status_after(review, decision.verdict)
    if review.status != RoundStatus.OPEN:
        review.closed_at = clock.now()
        bump(review, "status", "closed_at")
        deliverable_settle(actor=actor, deliverable=deliverable, status=OUTCOME[review.status])
    after = {field: getattr(decision, field) for field in RECORDED}
    event = record(
        actor=actor,
        verb="review.decided",
        target=decision,
        engagement_id=deliverable.engagement_id,
        before={"status": before},
        after={"status": review.status, **after, **_behalf(actor, seat)},
    )
    react(event)


def _locked(review: ReviewRound) -> ReviewRound:
    """Return the round under its lock, with the version as it is now."""
    review = lock(review)
    versions = DeliverableVersion.objects.select_related("file", "deliverable__engagement")
    review.deliverable_version = versions.get(pk=review.deliverable_version_id)
    return review


def _seat_of(actor: User, review: ReviewRound) -> Reviewer:
    """Return the person's seat; raise FORBIDDEN for whoever was not asked in a role they still have."""
    seats = list(Reviewer.objects.filter(round=review).select_for_update(of=("self",)))
    for seat in seats:
        seat.round = review
    held = [seat for seat in seats if permissions.holds(actor, seat)]
    require(bool(held))
    # one's own before another's, and what waits before what is decided
    return min(held, key=lambda seat: (seat.decided, seat.user_id != actor.pk, seat.position))


def _require_waiting(review: ReviewRound, seat: Reviewer) -> None:
    version = review.deliverable_version
    if review.status != RoundStatus.OPEN or version.deliverable.engagement.status in ENDED:
        raise errors.invalid_state(_("This review is over."))
    if not permissions.is_turn(review, seat, list(Reviewer.objects.filter(round=review))):
        raise errors.invalid_state(_("Others decide before you. You will be written to when it is your turn."))
    if not permissions.is_shown(version):
        raise errors.not_found()
    if seat.decided:
        raise errors.invalid_state(_("You decided already."))


def _require_not_on_hold(review: ReviewRound) -> None:
    """Nobody decides on a version without knowing whether the newer one that they see takes its place."""
    if not ReviewRound.objects.filter(selectors.on_hold(), pk=review.pk).exists():
        return
    version = review.deliverable_version
    message = _(
        "Version %(newest)d is here since. Nobody decides on version %(number)d until the lab says whether this "
        "review goes on."
    )
    named = {"newest": selectors.newest_shown(version.deliverable), "number": version.number}
    raise DomainError(Code.CONFLICT, message % named, details={"currentVersion": review.version})


def _require_same(review: ReviewRound, fingerprint: str) -> None:
    """A decision holds for exactly the content that was shown."""
    if fingerprint != review.deliverable_version.fingerprint:
        message = _("What you were shown is not what is under review. Reload, look again and decide.")
        details = {"currentVersion": review.version}
        raise DomainError(Code.CONFLICT, message, field="fingerprint", details=details)


def _status_after(review: ReviewRound, verdict: str) -> RoundStatus:
    if verdict == Verdict.CHANGES_REQUESTED:
        return RoundStatus.CHANGES_REQUESTED
    waiting = Reviewer.objects.filter(round=review, decided=False).exists()
    return RoundStatus.OPEN if waiting else RoundStatus.ACCEPTED
