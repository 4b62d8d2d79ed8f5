"""The life of a milestone: begun, reached, approved or sent back, reopened."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.models import Event
from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.reactions import react
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.engagements.choices import ENDED
from passerelle.people.models import User
from passerelle.plan import permissions
from passerelle.plan.choices import (
    LOGGABLE,
    REACHED,
    STARTABLE,
    ApprovalVerdict,
    GateDecision,
    MilestoneOutcome,
    MilestoneStatus,
)
from passerelle.plan.models import Milestone, MilestoneApproval
from passerelle.plan.services.checks import NOTE_LENGTH, open_milestone, past_day, require_status
from passerelle.plan.services.evidence import Evidence, evidence_add

REACHED_FIELDS = ("reached_on", "outcome", "outcome_note", "gate_decision", "gate_decided_by")
SEAT_FIELDS = ["verdict", "reason", "decided_by", "decided_at"]


@transaction.atomic
def milestone_start(*, actor: User, milestone: Milestone, version: int) -> Milestone:
    """Begin a planned milestone, or take one up again that was sent back."""
    milestone = open_milestone(actor, milestone, version)
    require_status(milestone, STARTABLE)
    before, milestone.status = milestone.status, MilestoneStatus.IN_PROGRESS
    bump(milestone, "status")
    _record(actor, "milestone.started", milestone, {"status": before}, {"status": milestone.status})
    return milestone


@transaction.atomic
def milestone_log(
    *,
    actor: User,
    milestone: Milestone,
    version: int,
    outcome: str,
    reached_on: dt.date | None = None,
    note: str | None = None,
    gate_decision: str | None = None,
    gate_decided_by: str | None = None,
    evidence: list[Evidence] | None = None,
) -> Milestone:
    """Log that the milestone was reached, what it showed and what proves it: a negative answer counts as delivered.

    Every seat starts anew; those that the actor holds are approved by this act. With no seat left pending the
    milestone is accepted at once. A gate needs its decision; `gate_decided_by` says in words who took it (whoever
    logs it, unless named). Raises VALIDATION naming outcome, reached_on, gate_decision, gate_decided_by, note or
    evidence.
    """
    milestone = open_milestone(actor, milestone, version)
    require_status(milestone, LOGGABLE)
    before = {"status": milestone.status}
    milestone.outcome = clean_choice(outcome, MilestoneOutcome, "outcome")
    milestone.gate_decision = _gate_decision(milestone, gate_decision)
    milestone.gate_decided_by = _gate_decided_by(actor, milestone, gate_decided_by)
    milestone.reached_on = past_day(reached_on, "reached_on")
    milestone.outcome_note = clean_text(note, "note", maximum=NOTE_LENGTH, required=False)
    seats = list(MilestoneApproval.objects.filter(milestone=milestone))
    for seat in seats:
        own = permissions.can_hold_seat(actor, milestone.engagement, seat.signer)
        _decide(seat, actor if own else None, ApprovalVerdict.APPROVED if own else ApprovalVerdict.PENDING)
    MilestoneApproval.objects.bulk_update(seats, SEAT_FIELDS)
    milestone.status = _status_after(seats)
    bump(milestone, "status", *REACHED_FIELDS)
    shown = evidence_add(actor, milestone, evidence or [])
    after: dict[str, Any] = {"status": milestone.status, "outcome": milestone.outcome}
    after |= {"reached_on": milestone.reached_on, "gate_decision": milestone.gate_decision}
    after |= {"gate_decided_by": milestone.gate_decided_by, "evidence": shown}
    approved = [seat.signer for seat in seats if seat.verdict == ApprovalVerdict.APPROVED]
    _record(actor, "milestone.logged", milestone, before, after | {"approved_by": approved})
    return milestone


@transaction.atomic
def milestone_decide(
    *, actor: User, approval: MilestoneApproval, version: int, verdict: str, reason: str | None = None
) -> Milestone:
    """Record a seat's word on a submitted milestone: approved, or changes requested with the reason.

    Only whoever holds the seat; `version` is the milestone's. The last approval accepts it; one request for changes
    sends it back at once. Raises FORBIDDEN, CONFLICT, INVALID_STATE, or VALIDATION naming verdict or reason.
    """
    milestone = lock(approval.milestone)
    seats = list(MilestoneApproval.objects.filter(milestone=milestone))
    seat = next((row for row in seats if row.pk == approval.pk), None)
    if seat is None:
        raise errors.not_found()
    require(permissions.can_hold_seat(actor, milestone.engagement, seat.signer))
    check_version(milestone, version)
    _require_waiting(milestone, seat)
    verdict = clean_choice(verdict, ApprovalVerdict, "verdict")
    if verdict == ApprovalVerdict.PENDING:
        raise errors.invalid("verdict", _("Approve, or ask for changes."))
    changes = verdict == ApprovalVerdict.CHANGES_REQUESTED
    text = clean_text(reason, "reason", maximum=NOTE_LENGTH, required=changes)
    _decide(seat, actor, verdict, text)
    seat.save(update_fields=SEAT_FIELDS)
    before = {"status": milestone.status}
    milestone.status = MilestoneStatus.CHANGES_REQUESTED if changes else _status_after(seats)
    bump(milestone, "status")
    verb = "milestone.changes_requested" if changes else "milestone.approved"
    react(_record(actor, verb, milestone, before, {"status": milestone.status, "signer": seat.signer, "reason": text}))
    return milestone


@transaction.atomic
def milestone_reopen(*, actor: User, milestone: Milestone, version: int, reason: str) -> Milestone:
    """Take back that a milestone was reached, with the reason. No approval holds any longer; the audit keeps them."""
    milestone = open_milestone(actor, milestone, version)
    require_status(milestone, REACHED)
    text = clean_text(reason, "reason", maximum=NOTE_LENGTH)
    before: dict[str, Any] = {field: getattr(milestone, field) for field in ("status", *REACHED_FIELDS)}
    milestone.status = MilestoneStatus.IN_PROGRESS
    milestone.reached_on = None
    milestone.outcome = milestone.outcome_note = milestone.gate_decision = milestone.gate_decided_by = ""
    seats = list(MilestoneApproval.objects.filter(milestone=milestone))
    for seat in seats:
        _decide(seat, None, ApprovalVerdict.PENDING)
    MilestoneApproval.objects.bulk_update(seats, SEAT_FIELDS)
    bump(milestone, "status", *REACHED_FIELDS)
    _record(actor, "milestone.reopened", milestone, before, {"status": milestone.status, "reason": text})
    return milestone


def _gate_decision(milestone: Milestone, decision: str | None) -> str:
    if not milestone.gate:
        if decision:
            raise errors.invalid("gate_decision", _("This milestone is not a gate: there is nothing to decide."))
        return ""
    if not decision:
        raise errors.invalid("gate_decision", _("This milestone is a gate. Choose go, no go or pivot."))
    return clean_choice(decision, GateDecision, "gate_decision")


def _gate_decided_by(actor: User, milestone: Milestone, who: str | None) -> str:
    if not milestone.gate:
        if who:
            raise errors.invalid("gate_decided_by", _("This milestone is not a gate: there is nothing to decide."))
        return ""
    return clean_line(who if who is not None else actor.name, "gate_decided_by")


def _require_waiting(milestone: Milestone, seat: MilestoneApproval) -> None:
    if milestone.engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended: its plan is history."))
    require_status(milestone, frozenset({MilestoneStatus.SUBMITTED}))
    if seat.verdict != ApprovalVerdict.PENDING:
        raise errors.invalid_state(_("This approval was given already."))


def _decide(seat: MilestoneApproval, actor: User | None, verdict: str, reason: str = "") -> None:
    seat.verdict, seat.reason = verdict, reason
    seat.decided_by, seat.decided_at = actor, clock.now() if actor else None


def _status_after(seats: list[MilestoneApproval]) -> str:
    waiting = any(seat.verdict != ApprovalVerdict.APPROVED for seat in seats)
    return MilestoneStatus.SUBMITTED if waiting else MilestoneStatus.ACCEPTED


def _record(actor: User, verb: str, milestone: Milestone, before: dict[str, Any], after: dict[str, Any]) -> Event:
    engagement_id = milestone.engagement_id
    return record(actor=actor, verb=verb, target=milestone, engagement_id=engagement_id, before=before, after=after)
