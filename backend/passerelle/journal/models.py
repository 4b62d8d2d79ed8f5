"""The running record of an engagement: log, risks and comments."""

from django.db import models

from passerelle.core import clock
from passerelle.core.models import SharedModel
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.journal.choices import CommentTarget, LogKind, RiskCategory, RiskLevel, RiskStatus
from passerelle.plan.models import Milestone


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

    class Meta:
        ordering = ["-happened_on", "-created_at", "id"]
        verbose_name_plural = "log entries"
        indexes = [models.Index(fields=["engagement", "-happened_on", "-created_at"], name="log_recent")]


class Risk(SharedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="risks")
    title = models.CharField(max_length=200)
    category = models.CharField(max_length=20, choices=RiskCategory, default=RiskCategory.OTHER)
    likelihood = models.CharField(max_length=10, choices=RiskLevel, default=RiskLevel.MEDIUM)
    impact = models.CharField(max_length=10, choices=RiskLevel, default=RiskLevel.MEDIUM)
    mitigation = models.TextField(blank=True)
    status = models.CharField(max_length=10, choices=RiskStatus, default=RiskStatus.OPEN)

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
