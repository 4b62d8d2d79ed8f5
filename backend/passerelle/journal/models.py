"""The running record of an engagement: log, risks and comments."""

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel, SharedModel
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.journal.choices import CommentTarget, LogKind, RiskCategory, RiskLevel, RiskStatus
from passerelle.plan.models import Milestone, WaitingPeriod


class LogEntry(SharedModel):
    """What happened, in Markdown. `created_by` is its author."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="log")
    kind = models.CharField(max_length=10, choices=LogKind, default=LogKind.PROGRESS)
    body = models.TextField()
    happened_on = models.DateField(default=clock.today)
    milestone = models.ForeignKey(Milestone, on_delete=models.SET_NULL, null=True, blank=True, related_name="log")
    deliverable_version = models.ForeignKey(
        DeliverableVersion, on_delete=models.SET_NULL, null=True, blank=True, related_name="log"
    )
    is_illustrative = models.BooleanField(default=False)
    # everything it is about; `milestone` and `deliverable_version` are the first of each
    milestones = models.ManyToManyField(Milestone, blank=True, related_name="entries")
    versions = models.ManyToManyField(DeliverableVersion, blank=True, related_name="entries")
    mentions = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="+")
    decided_by = models.CharField(max_length=200, blank=True)
    context = models.TextField(blank=True)
    waiting = models.ForeignKey(
        WaitingPeriod, on_delete=models.SET_NULL, null=True, blank=True, related_name="entries"
    )
    answer = models.ForeignKey("Comment", on_delete=models.SET_NULL, null=True, blank=True, related_name="answers")

    class Meta:
        ordering = ["-happened_on", "-created_at", "id"]
        verbose_name_plural = "log entries"
        indexes = [models.Index(fields=["engagement", "-happened_on", "-created_at"], name="log_recent")]


class LogRevision(BaseModel):
    """What an entry said before somebody changed it; `created_by` and `created_at` are of the change."""

    entry = models.ForeignKey(LogEntry, on_delete=models.CASCADE, related_name="revisions")
    kind = models.CharField(max_length=10, choices=LogKind)
    body = models.TextField()
    context = models.TextField(blank=True)
    decided_by = models.CharField(max_length=200, blank=True)
    happened_on = models.DateField()

    class Meta:
        ordering = ["-created_at", "id"]


class Risk(SharedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="risks")
    title = models.CharField(max_length=200)
    category = models.CharField(max_length=20, choices=RiskCategory, default=RiskCategory.OTHER)
    likelihood = models.CharField(max_length=10, choices=RiskLevel, default=RiskLevel.MEDIUM)
    impact = models.CharField(max_length=10, choices=RiskLevel, default=RiskLevel.MEDIUM)
    mitigation = models.TextField(blank=True)
    status = models.CharField(max_length=10, choices=RiskStatus, default=RiskStatus.OPEN)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="risks_owned"
    )
    review_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["status", "created_at", "id"]


class Comment(SharedModel):
    """A remark on a thing of the engagement. It never inherits a wider disclosure from what it is about."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="comments")
    target_type = models.CharField(max_length=30, choices=CommentTarget)
    target_id = models.CharField(max_length=12)
    body = models.TextField()

    class Meta:
        ordering = ["created_at", "id"]
        indexes = [models.Index(fields=["target_type", "target_id", "created_at"], name="comment_target")]
