"""The plan of an engagement: stages, milestones, slips and what is waited for."""

import datetime as dt

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel, BilingualTitle, SharedModel
from passerelle.engagements.choices import Signer
from passerelle.engagements.models import Engagement
from passerelle.plan.choices import (
    LOGGABLE,
    ApprovalVerdict,
    Clock,
    GateDecision,
    MilestoneOutcome,
    MilestoneStatus,
    SlipReason,
    WaitingFor,
)


class Stage(BilingualTitle, BaseModel):
    """A phase of the work. It can be left and entered again: see `StageEntry`."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="stages")
    key = models.SlugField(max_length=60)
    position = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.UniqueConstraint(fields=["engagement", "key"], name="stage_once")]


class StageEntry(BaseModel):
    stage = models.ForeignKey(Stage, on_delete=models.CASCADE, related_name="entries")
    entered_on = models.DateField(default=clock.today)
    left_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["entered_on", "created_at"]


class Milestone(BilingualTitle, SharedModel):
    """A dated point that is reached or not.

    `baseline_on` is frozen when the engagement is agreed; `due_on` is the live date, and every change of it after
    that writes a `Slip`.
    """

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="milestones")
    stage = models.ForeignKey(Stage, on_delete=models.SET_NULL, null=True, blank=True, related_name="milestones")
    key = models.SlugField(max_length=60, blank=True)
    position = models.PositiveIntegerField(default=0)
    baseline_on = models.DateField(null=True, blank=True)
    due_on = models.DateField(null=True, blank=True)
    reached_on = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=20, choices=MilestoneStatus, default=MilestoneStatus.PLANNED)
    gate = models.BooleanField(default=False)
    gate_decision = models.CharField(max_length=10, choices=GateDecision, blank=True)
    gate_decided_by = models.CharField(max_length=200, blank=True)
    outcome = models.CharField(max_length=15, choices=MilestoneOutcome, blank=True)
    outcome_note = models.TextField(blank=True)
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = [models.F("due_on").asc(nulls_last=True), "position", "id"]
        indexes = [
            models.Index(fields=["engagement", "status", "due_on"], name="milestone_next"),
            models.Index(fields=["status", "due_on"], name="milestone_due"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=MilestoneStatus.values), name="milestone_status_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=[MilestoneStatus.SUBMITTED, MilestoneStatus.ACCEPTED])
                | (models.Q(reached_on__isnull=False) & ~models.Q(outcome="")),
                name="milestone_reached_has_outcome",
            ),
        ]

    @property
    def slip_days(self) -> int | None:
        """Days by which the live date lies after the baseline (negative: before it); None without a baseline."""
        if self.due_on is None or self.baseline_on is None:
            return None
        return (self.due_on - self.baseline_on).days

    def is_late(self, today: dt.date) -> bool:
        """Tell whether the date passed before it was logged as reached: what waits for a seat is not late."""
        return self.status in LOGGABLE and self.due_on is not None and self.due_on < today


class MilestoneApproval(BaseModel):
    """One seat's word on one milestone; the milestone is accepted when no seat is left pending."""

    milestone = models.ForeignKey(Milestone, on_delete=models.CASCADE, related_name="approvals")
    signer = models.CharField(max_length=2, choices=Signer)
    verdict = models.CharField(max_length=20, choices=ApprovalVerdict, default=ApprovalVerdict.PENDING)
    reason = models.TextField(blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [models.UniqueConstraint(fields=["milestone", "signer"], name="approval_once")]


class MilestoneEvidence(BaseModel):
    """What shows that the outcome is what it is. The lab's own: sharing the milestone does not share it."""

    milestone = models.ForeignKey(Milestone, on_delete=models.CASCADE, related_name="evidence")
    text = models.TextField(blank=True)
    link = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["created_at", "id"]
        verbose_name_plural = "milestone evidence"


class Slip(BaseModel):
    """One move of a milestone's date: why, and on whose clock. Never changed; a move taken back leaves none.

    Slips of one act share `batch`. `milestone_version` is the milestone's version right after the move: as long as it
    is still that, nothing else has happened to the milestone since.
    """

    milestone = models.ForeignKey(Milestone, on_delete=models.CASCADE, related_name="slips")
    from_on = models.DateField(null=True, blank=True)
    to_on = models.DateField()
    reason = models.CharField(max_length=20, choices=SlipReason)
    clock = models.CharField(max_length=10, choices=Clock)
    note = models.TextField(blank=True)
    batch = models.CharField(max_length=12, blank=True)
    milestone_version = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["created_at", "id"]
        indexes = [models.Index(fields=["batch"], name="slip_batch")]


class WaitingPeriod(SharedModel):
    """A time during which the next step is the client's."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="waiting_periods")
    milestone = models.ForeignKey(
        Milestone, on_delete=models.SET_NULL, null=True, blank=True, related_name="waiting_periods"
    )
    waiting_for = models.CharField(max_length=10, choices=WaitingFor)
    what = models.CharField(max_length=200)
    since = models.DateField(default=clock.today)
    until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["since", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(until__isnull=True) | models.Q(until__gte=models.F("since")),
                name="waiting_until_after_since",
            ),
        ]

    def days(self, today: dt.date) -> int:
        """Days waited so far, or in all once it is over."""
        return max(((self.until or today) - self.since).days, 0)
