"""Fields, values and reasons of the trail in the reader's words; what has none is told as it was recorded."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from passerelle.deliverables.choices import DeliverableStatus
from passerelle.engagements.choices import EngagementStatus
from passerelle.plan.choices import Clock, GateDecision, MilestoneOutcome, MilestoneStatus, SlipReason
from passerelle.transfer.choices import TransferLevel

FIELDS: dict[str, Any] = {
    "acceptance_criteria": _("Acceptance criteria"),
    "body": _("Text"),
    "confidential": _("Confidential"),
    "due_on": _("Due date"),
    "ends_on": _("Closure"),
    "gate": _("Gate"),
    "gate_decision": _("Decision at the gate"),
    "internal_note": _("Internal note"),
    "internal_notes": _("Internal notes"),
    "lead": _("Lead scientist"),
    "level": _("Level"),
    "outcome": _("Outcome"),
    "outcome_note": _("Note on the outcome"),
    "reached_on": _("Reached on"),
    "result": _("Result"),
    "stage": _("Stage"),
    "starts_on": _("Kick-off"),
    "statement": _("Objective"),
    "status": _("Status"),
    "summary": _("Summary"),
    "target": _("Target"),
    "title": _("Title"),
    "title_en": _("Title, English"),
    "title_fr": _("Title, French"),
}
TYPES: dict[str, Any] = {
    "AcceptanceRecord": _("Acceptance record"),
    "Agreement": _("Agreement"),
    "Allocation": _("Allocation"),
    "CapabilityAssessment": _("Capability assessment"),
    "ClientMembership": _("Client's person"),
    "Comment": _("Comment"),
    "Decision": _("Decision"),
    "Deliverable": _("Deliverable"),
    "DeliverableVersion": _("Version"),
    "Engagement": _("Engagement"),
    "Evidence": _("Evidence"),
    "Invitation": _("Invitation"),
    "Item": _("Transfer item"),
    "LogEntry": _("Log entry"),
    "Milestone": _("Milestone"),
    "MilestoneApproval": _("Approval"),
    "Objective": _("Objective"),
    "Outcome": _("Outcome"),
    "ProgressReport": _("Progress report"),
    "ReviewRound": _("Review"),
    "Risk": _("Risk"),
    "Section": _("Checklist section"),
    "Stage": _("Stage"),
    "TeamMember": _("Member of the team"),
    "WaitingPeriod": _("Waiting on the client"),
}
VALUES: dict[str, tuple[Any, ...]] = {
    "status": (MilestoneStatus, EngagementStatus, DeliverableStatus),
    "outcome": (MilestoneOutcome,),
    "level": (TransferLevel,),
    "gate_decision": (GateDecision,),
}
REASONS = (SlipReason, Clock)


def field_word(name: str) -> str:
    return str(FIELDS[name])


def type_word(object_type: str) -> str:
    return str(TYPES.get(object_type, object_type))


def value_word(name: str, value: Any) -> Any:
    return _word(VALUES.get(name, ()), value)


def reason_words(reasons: tuple[str, ...]) -> str:
    return " · ".join(str(_word(REASONS, reason)) for reason in reasons)


def _word(choices: tuple[Any, ...], value: Any) -> Any:
    known = (str(choice(value).label) for choice in choices if isinstance(value, str) and value in choice.values)
    return next(known, value)
