"""Milestone states and slip reasons, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MilestoneStatus(models.TextChoices):
    PLANNED = "planned", _("Planned")
    IN_PROGRESS = "in_progress", _("In progress")
    SUBMITTED = "submitted", _("Submitted")
    CHANGES_REQUESTED = "changes_requested", _("Changes requested")
    ACCEPTED = "accepted", _("Accepted")


_S = MilestoneStatus
TRANSITIONS: dict[str, frozenset[str]] = {
    _S.PLANNED: frozenset({_S.IN_PROGRESS, _S.SUBMITTED}),
    _S.IN_PROGRESS: frozenset({_S.PLANNED, _S.SUBMITTED}),
    _S.SUBMITTED: frozenset({_S.ACCEPTED, _S.CHANGES_REQUESTED, _S.IN_PROGRESS}),
    _S.CHANGES_REQUESTED: frozenset({_S.IN_PROGRESS, _S.SUBMITTED}),
    _S.ACCEPTED: frozenset({_S.IN_PROGRESS}),
}
OPEN = frozenset({_S.PLANNED, _S.IN_PROGRESS, _S.SUBMITTED, _S.CHANGES_REQUESTED})
MOVABLE = frozenset({_S.PLANNED, _S.IN_PROGRESS, _S.CHANGES_REQUESTED, _S.SUBMITTED})
STARTABLE = frozenset({_S.PLANNED, _S.CHANGES_REQUESTED})
LOGGABLE = frozenset({_S.PLANNED, _S.IN_PROGRESS, _S.CHANGES_REQUESTED})
REACHED = frozenset({_S.SUBMITTED, _S.ACCEPTED})


class MilestoneAction(models.TextChoices):
    """What a viewer may do to a milestone now."""

    UPDATE = "update"
    MOVE = "move"
    START = "start"
    LOG = "log"
    APPROVE = "approve"
    REOPEN = "reopen"
    SHARE = "share"
    COMMENT = "comment"
    DELETE = "delete"


class MilestoneOutcome(models.TextChoices):
    """What a reached milestone showed. A negative answer counts as delivered."""

    CONFIRMED = "confirmed", _("Confirmed")
    NEGATIVE = "negative", _("Negative")
    INCONCLUSIVE = "inconclusive", _("Inconclusive")
    PIVOTED = "pivoted", _("Pivoted")


class GateDecision(models.TextChoices):
    GO = "go", _("Go")
    NO_GO = "no_go", _("No go")
    PIVOT = "pivot", _("Pivot")


class ApprovalVerdict(models.TextChoices):
    PENDING = "pending", _("Pending")
    APPROVED = "approved", _("Approved")
    CHANGES_REQUESTED = "changes_requested", _("Changes requested")


class SlipReason(models.TextChoices):
    DATA = "data", _("Data")
    ACCESS = "access", _("Access")
    PEOPLE = "people", _("People")
    SCOPE = "scope", _("Scope")
    RESEARCH = "research", _("Research result")
    COMPUTE = "compute", _("Computing")
    AGREEMENT = "agreement", _("Agreement")
    APPROVAL = "approval", _("Approval")
    PLANNING = "planning", _("Planning")
    OTHER = "other", _("Other")


class Clock(models.TextChoices):
    """Whose time a slip consumed."""

    LAB = "lab", _("Lab")
    CLIENT = "client", _("Client")
    SHARED = "shared", _("Shared")
    EXTERNAL = "external", _("External")


class WaitingFor(models.TextChoices):
    DATA = "data", _("Data")
    AGREEMENT = "agreement", _("Agreement")
    ACCESS = "access", _("Access")
    APPROVAL = "approval", _("Approval")
