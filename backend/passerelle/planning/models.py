"""Who has how much time, and what it is given to."""

from decimal import Decimal

from django.conf import settings
from django.db import models

from passerelle.core.models import BaseModel, VersionedModel
from passerelle.engagements.models import Engagement
from passerelle.planning.choices import AllocationStatus, DayPart, HalfDay, LeaveKind, ScenarioAct, ScenarioStatus

AFTER_START = models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=models.F("starts_on"))


class Contract(VersionedModel):
    """Hours a week that a person works from a date on, spread evenly over Monday to Friday."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contracts")
    hours_per_week = models.DecimalField(max_digits=4, decimal_places=2)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["starts_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["person", "starts_on"], name="contract_once_a_date"),
            models.CheckConstraint(condition=AFTER_START, name="contract_ends_after_start"),
            models.CheckConstraint(
                condition=models.Q(hours_per_week__gt=0, hours_per_week__lte=60), name="contract_hours_range"
            ),
        ]


class Leave(VersionedModel):
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="leaves")
    kind = models.CharField(max_length=15, choices=LeaveKind, default=LeaveKind.VACATION)
    starts_on = models.DateField()
    ends_on = models.DateField()
    part = models.CharField(max_length=10, choices=DayPart, default=DayPart.FULL)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["starts_on", "id"]
        indexes = [models.Index(fields=["person", "starts_on", "ends_on"], name="leave_span")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="leave_ends_after_start"
            ),
            models.CheckConstraint(
                condition=models.Q(part=DayPart.FULL) | models.Q(ends_on=models.F("starts_on")),
                name="half_leave_is_one_day",
            ),
        ]


class Allocation(VersionedModel):
    """A share of a person's time on an engagement, both dates included. `fte` 1 is a whole full-time week."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="allocations")
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="allocations")
    starts_on = models.DateField()
    ends_on = models.DateField()
    fte = models.DecimalField(max_digits=3, decimal_places=2)
    status = models.CharField(max_length=10, choices=AllocationStatus, default=AllocationStatus.TENTATIVE)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["starts_on", "id"]
        indexes = [models.Index(fields=["person", "starts_on", "ends_on"], name="allocation_span")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="allocation_ends_after_start"
            ),
            models.CheckConstraint(
                condition=models.Q(fte__gt=Decimal(0), fte__lte=Decimal(1)), name="allocation_fte_range"
            ),
        ]


class TimeWeek(VersionedModel):
    """That a person wrote down a week, even an empty one; `version` guards the week as a whole."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="time_weeks")
    starts_on = models.DateField()

    class Meta:
        ordering = ["starts_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["person", "starts_on"], name="time_week_once"),
        ]


class TimeEntry(BaseModel):
    """Half a day that a person worked, on an engagement or, without one, on something else."""

    week = models.ForeignKey(TimeWeek, on_delete=models.CASCADE, related_name="entries")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="time_entries")
    engagement = models.ForeignKey(
        Engagement, on_delete=models.PROTECT, null=True, blank=True, related_name="time_entries"
    )
    day = models.DateField()
    part = models.CharField(max_length=10, choices=HalfDay)

    class Meta:
        ordering = ["day", "-part", "id"]
        verbose_name_plural = "time entries"
        indexes = [models.Index(fields=["engagement", "day"], name="time_entry_effort")]
        constraints = [
            models.UniqueConstraint(fields=["person", "day", "part"], name="half_day_once"),
        ]


class EffortPlan(VersionedModel):
    """What an engagement may take: bounds of the sum of shares on any of its working days, and its person-days."""

    engagement = models.OneToOneField(Engagement, on_delete=models.CASCADE, related_name="effort_plan")
    min_fte = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    max_fte = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    budget_days = models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(min_fte__isnull=True) | models.Q(min_fte__gte=0), name="effort_minimum_not_negative"
            ),
            models.CheckConstraint(
                condition=models.Q(min_fte__isnull=True)
                | models.Q(max_fte__isnull=True)
                | models.Q(max_fte__gte=models.F("min_fte")),
                name="effort_bounds_in_order",
            ),
            models.CheckConstraint(
                condition=models.Q(budget_days__isnull=True) | models.Q(budget_days__gte=0),
                name="effort_budget_not_negative",
            ),
        ]


class LoadTarget(VersionedModel):
    """The share of somebody's capacity, in percent, that engagements should take. Without one the role's holds."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="load_target")
    low = models.PositiveSmallIntegerField()
    high = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(low__lte=models.F("high"), high__lte=100), name="load_target_in_order"
            ),
        ]


class Scenario(VersionedModel):
    """A branch of the plan: what would be different, kept beside the plan until it is applied or discarded."""

    name = models.CharField(max_length=120)
    note = models.TextField(blank=True)
    status = models.CharField(max_length=10, choices=ScenarioStatus, default=ScenarioStatus.DRAFT)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-created_at", "id"]


class ScenarioChange(VersionedModel):
    """One thing that would be different. An added allocation is its own target, others name a row of the plan.

    `version` is that which the branch came to when this was last written, so that one which was taken out and written
    anew is never taken for the one that somebody read. `values` holds what is wanted; `base` what the row was when the
    branch touched it, at `base_version`. For an allocation: {person, engagement, starts_on, ends_on, fte, status}; for
    a milestone: {due_on}, and in `values` also {reason, clock, note}.
    """

    scenario = models.ForeignKey(Scenario, on_delete=models.CASCADE, related_name="changes")
    act = models.CharField(max_length=10, choices=ScenarioAct)
    target_id = models.CharField(max_length=12)
    base_version = models.PositiveIntegerField(default=0)
    base = models.JSONField(default=dict)
    values = models.JSONField(default=dict)

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["scenario", "target_id"], name="scenario_target_once"),
        ]
