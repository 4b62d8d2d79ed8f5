"""Why somebody is told something, and how."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reason(models.TextChoices):
    REVIEW = "review", _("A review asks for your decision")
    REMINDER = "reminder", _("A respond-by date comes near")
    DECISION = "decision", _("Somebody decided or signed")
    PLAN = "plan", _("Milestones and dates")
    DELIVERABLE = "deliverable", _("Deliverables and versions")
    LOG = "log", _("Log entries and risks")
    COMMENT = "comment", _("Comments")
    TRANSFER = "transfer", _("The transfer checklist")
    PEOPLE = "people", _("People and the state of the engagement")
    REPORT = "report", _("Progress reports")
    IMPACT = "impact", _("What came of the work")


class Frequency(models.TextChoices):
    """When the mail goes; in the app everything shows at once."""

    AT_ONCE = "at_once", _("At once")
    DAILY = "daily", _("Once a day")
    WEEKLY = "weekly", _("Once a week")
    NEVER = "never", _("Never")


class Following(models.TextChoices):
    """What a person wants of one engagement, whatever they want otherwise."""

    MUTE = "mute", _("Tell me nothing")
    WATCH = "watch", _("Tell me everything at once")
    DAILY = "daily", _("Tell me everything once a day")
    WEEKLY = "weekly", _("Tell me everything once a week")


# how often mail of one engagement goes, whatever is chosen for the reasons but "never"
FREQUENCY_OF: dict[str, str] = {
    Following.WATCH: Frequency.AT_ONCE,
    Following.DAILY: Frequency.DAILY,
    Following.WEEKLY: Frequency.WEEKLY,
}
# at once, these come as a mail of their own kind, not as a line
OWN_MAIL = frozenset({Reason.REPORT})
# these have a date of their own: they do not wait for an engagement's digest
URGENT = frozenset({Reason.REVIEW, Reason.REMINDER, Reason.IMPACT})

DEFAULTS: dict[str, str] = {
    Reason.REVIEW: Frequency.AT_ONCE,
    Reason.REMINDER: Frequency.AT_ONCE,
    Reason.DECISION: Frequency.AT_ONCE,
    Reason.PLAN: Frequency.DAILY,
    Reason.DELIVERABLE: Frequency.DAILY,
    Reason.LOG: Frequency.WEEKLY,
    Reason.COMMENT: Frequency.AT_ONCE,
    Reason.TRANSFER: Frequency.DAILY,
    Reason.PEOPLE: Frequency.DAILY,
    Reason.REPORT: Frequency.AT_ONCE,
    Reason.IMPACT: Frequency.AT_ONCE,
}

# by verb first, else by the kind of thing; what stands in neither is told to nobody
VERB_REASONS: dict[str, str] = {
    "review.opened": Reason.REVIEW,
    "review.continued": Reason.REVIEW,
    "review.withdrawn": Reason.DELIVERABLE,
    "review.decided": Reason.DECISION,
    "milestone.approved": Reason.DECISION,
    "milestone.changes_requested": Reason.DECISION,
    "item.signed": Reason.DECISION,
    "delegation.given": Reason.PEOPLE,
    "engagement.status_changed": Reason.PEOPLE,
    "team.joined": Reason.PEOPLE,
    "team.left": Reason.PEOPLE,
    "client.joined": Reason.PEOPLE,
    "log.added": Reason.LOG,
    "risk.added": Reason.LOG,
    "log.answered": Reason.COMMENT,
    "comment.added": Reason.COMMENT,
    "version.submitted": Reason.DELIVERABLE,
    "deliverable.added": Reason.DELIVERABLE,
    "milestone.added": Reason.PLAN,
    "milestone.moved": Reason.PLAN,
    "milestone.move_undone": Reason.PLAN,
    "milestone.started": Reason.PLAN,
    "milestone.logged": Reason.PLAN,
    "milestone.reopened": Reason.PLAN,
    "waiting.opened": Reason.PLAN,
    "waiting.closed": Reason.PLAN,
    "item.added": Reason.TRANSFER,
    "item.waived": Reason.TRANSFER,
    "evidence.added": Reason.TRANSFER,
    "report.shared": Reason.REPORT,
}
SHARED_REASONS: dict[str, str] = {
    "Milestone": Reason.PLAN,
    "WaitingPeriod": Reason.PLAN,
    "Deliverable": Reason.DELIVERABLE,
    "DeliverableVersion": Reason.DELIVERABLE,
    "LogEntry": Reason.LOG,
    "Comment": Reason.COMMENT,
    "Risk": Reason.LOG,
    "Objective": Reason.PLAN,
    "Checklist": Reason.TRANSFER,
    "Evidence": Reason.TRANSFER,
    "Outcome": Reason.IMPACT,
}
SHARED_VERB = "shared"
REMINDER_VERB = "reminder"
# a newer version was shared while one is under review
HOLD_VERB = "review.on_hold"
# an accepted version goes to the next reviewer, where they decide in order
TURN_VERB = "review.turn"
# what is laid before the client's people whose seat it needs: who is asked is not told besides that it is there
ASKED_VERBS: dict[str, str] = {"Milestone": "milestone.asked", "Item": "item.asked"}
