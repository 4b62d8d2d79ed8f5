"""Kinds of log entries and the states of risks."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LogKind(models.TextChoices):
    PROGRESS = "progress", _("Progress")
    DECISION = "decision", _("Decision")
    BLOCKER = "blocker", _("Blocker")
    MEETING = "meeting", _("Meeting")


class RiskLevel(models.TextChoices):
    LOW = "low", _("Low")
    MEDIUM = "medium", _("Medium")
    HIGH = "high", _("High")


class RiskStatus(models.TextChoices):
    OPEN = "open", _("Open")
    MITIGATED = "mitigated", _("Mitigated")
    OCCURRED = "occurred", _("Occurred")
    CLOSED = "closed", _("Closed")


class RiskCategory(models.TextChoices):
    DATA = "data", _("Data")
    RESEARCH = "research", _("Research")
    PEOPLE = "people", _("People")
    LEGAL = "legal", _("Legal")
    INFRASTRUCTURE = "infrastructure", _("Infrastructure")
    OTHER = "other", _("Other")


class CommentTarget(models.TextChoices):
    """What can be commented on: everything of an engagement that can be shared."""

    LOG_ENTRY = "LogEntry", _("Log entry")
    MILESTONE = "Milestone", _("Milestone")
    DELIVERABLE = "Deliverable", _("Deliverable")
    VERSION = "DeliverableVersion", _("Version")
    RISK = "Risk", _("Risk")


class LogEntryAction(models.TextChoices):
    """What a viewer may do to an entry of the log."""

    UPDATE = "update"
    SHARE = "share"
    COMMENT = "comment"
    DELETE = "delete"
    ANSWER = "answer"


class DecisionFormat(models.TextChoices):
    """How the decision log is written out."""

    MARKDOWN = "markdown", "Markdown"
    CSV = "csv", "CSV"
