"""Fields, values and reasons of the trail in the reader's words; what has none is told as it was recorded."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from passerelle.changes.choices import AllocationState
from passerelle.core.choices import Disclosure
from passerelle.deliverables.choices import DeliverableKind, DeliverableStatus
from passerelle.engagements.choices import (
    AgreementKind,
    ClientRole,
    EngagementKind,
    EngagementStatus,
    Signer,
    TeamRole,
)
from passerelle.journal.choices import LogKind, RiskCategory, RiskLevel, RiskStatus
from passerelle.plan.choices import Clock, GateDecision, MilestoneOutcome, MilestoneStatus, SlipReason, WaitingFor
from passerelle.reviews.choices import RoundStatus, Verdict
from passerelle.transfer.choices import Dimension, Occasion, TransferLevel

FIELDS: dict[str, Any] = {
    **{str(dimension.value): dimension.label for dimension in Dimension},
    "acceptance_criteria": _("Acceptance criteria"),
    "body": _("Text"),
    "capability": _("Capability"),
    "category": _("Category"),
    "confidential": _("Confidential"),
    "context": _("Context"),
    "decided_by": _("Decided by"),
    "disclosure": _("Seen by"),
    "due_on": _("Due date"),
    "effective_on": _("In force from"),
    "email": _("E-mail"),
    "ends_on": _("Closure"),
    "expires_on": _("Expires on"),
    "fte": _("FTE"),
    "gate": _("Gate"),
    "gate_decision": _("Decision at the gate"),
    "happened_on": _("Day"),
    "impact": _("Impact"),
    "internal_note": _("Internal note"),
    "internal_notes": _("Internal notes"),
    "kind": _("Kind"),
    "lead": _("Lead scientist"),
    "level": _("Level"),
    "likelihood": _("Likelihood"),
    "link": _("Link"),
    "met": _("Met"),
    "metric": _("Metric"),
    "mitigation": _("Mitigation"),
    "occasion": _("Occasion"),
    "outcome": _("Outcome"),
    "outcome_note": _("Note on the outcome"),
    "performer": _("Performer"),
    "person": _("Person"),
    "reached_on": _("Reached on"),
    "respond_by": _("Respond by"),
    "result": _("Result"),
    "role": _("Role"),
    "signatories": _("Signatories"),
    "signed_on": _("Signed on"),
    "signer": _("Signer"),
    "since": _("Since"),
    "stage": _("Stage"),
    "starts_on": _("Kick-off"),
    "statement": _("Objective"),
    "status": _("Status"),
    "summary": _("Summary"),
    "target": _("Target"),
    "title": _("Title"),
    "title_en": _("Title, English"),
    "title_fr": _("Title, French"),
    "until": _("Until"),
    "verdict": _("Verdict"),
    "version_number": _("Version"),
    "waiting_for": _("The client owes"),
    "what": _("What"),
}
TYPES: dict[str, Any] = {
    "AcceptanceRecord": _("Acceptance record"),
    "Agreement": _("Agreement"),
    "Allocation": _("Allocation"),
    "CapabilityAssessment": _("Capability assessment"),
    "Checklist": _("Checklist"),
    "ClientMembership": _("Client's person"),
    "Comment": _("Comment"),
    "Decision": _("Decision"),
    "Delegation": _("Delegation"),
    "Deliverable": _("Deliverable"),
    "DeliverableVersion": _("Version"),
    "Engagement": _("Engagement"),
    "Evidence": _("Evidence"),
    "ExecutiveLink": _("Executive link"),
    "ImpactEnquiry": _("Enquiry"),
    "Inquiry": _("Inquiry"),
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
    "ShowcaseEntry": _("Page of the showcase"),
    "Stage": _("Stage"),
    "StaffingNeed": _("Staffing need"),
    "TeamMember": _("Member of the team"),
    "WaitingPeriod": _("Waiting on the client"),
}
# where a kind of thing uses a field's name for something else
OF_A_KIND: dict[str, Any] = {
    f"{kind}.{name}": word
    for kind in ("Allocation", "Delegation")
    for name, word in (("starts_on", _("First day")), ("ends_on", _("Last day")))
}
# by the field's name, and where kinds of things use one name for different words, by the thing's
VALUES: dict[str, tuple[Any, ...]] = {
    "status": (MilestoneStatus, EngagementStatus, DeliverableStatus),
    "Risk.status": (RiskStatus,),
    "ReviewRound.status": (RoundStatus,),
    "Decision.status": (RoundStatus,),
    "Allocation.status": (AllocationState,),
    "Engagement.kind": (EngagementKind,),
    "LogEntry.kind": (LogKind,),
    "Agreement.kind": (AgreementKind,),
    "Deliverable.kind": (DeliverableKind,),
    "category": (RiskCategory,),
    "disclosure": (Disclosure,),
    "likelihood": (RiskLevel,),
    "impact": (RiskLevel,),
    "outcome": (MilestoneOutcome,),
    "level": (TransferLevel,),
    "gate_decision": (GateDecision,),
    "occasion": (Occasion,),
    "signer": (Signer,),
    "role": (TeamRole, ClientRole),
    "verdict": (Verdict,),
    "waiting_for": (WaitingFor,),
}
REASONS = (SlipReason, Clock)


def field_word(object_type: str, name: str) -> str:
    return str(OF_A_KIND.get(f"{object_type}.{name}") or FIELDS[name])


def type_word(object_type: str) -> str:
    return str(TYPES.get(object_type, object_type))


def value_word(object_type: str, name: str, value: Any) -> Any:
    return _word(VALUES.get(f"{object_type}.{name}") or VALUES.get(name, ()), value)


def reason_words(reasons: tuple[str, ...]) -> str:
    return " · ".join(str(_word(REASONS, reason)) for reason in reasons)


def _word(choices: tuple[Any, ...], value: Any) -> Any:
    known = (str(choice(value).label) for choice in choices if isinstance(value, str) and value in choice.values)
    return next(known, value)
