"""What engagements need of people, before anybody is named."""

from typing import Any

from django.db import models

from passerelle.core.models import VersionedModel
from passerelle.engagements.models import Engagement
from passerelle.people.models import Skill
from passerelle.planning.models import Allocation
from passerelle.staffing.choices import NeedStatus


class StaffingNeed(VersionedModel):
    """One person's share for some weeks, beginning in a week between two; `skill` is what that person must have.

    Whether it is met is read from the plan (`staffing.coverage`): FILLED alone says that a proposal was taken over for
    it, and `allocation` which one came of that.
    """

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="staffing_needs")
    skill = models.ForeignKey(Skill, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    min_fte = models.DecimalField(max_digits=3, decimal_places=2)
    nominal_fte = models.DecimalField(max_digits=3, decimal_places=2)
    max_fte = models.DecimalField(max_digits=3, decimal_places=2)
    weeks = models.PositiveSmallIntegerField()
    earliest_on = models.DateField()
    latest_on = models.DateField()
    note = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=10, choices=NeedStatus, default=NeedStatus.OPEN)
    allocation = models.OneToOneField(
        Allocation, on_delete=models.SET_NULL, null=True, blank=True, related_name="staffing_need"
    )

    # what meets it in the plan, once that was looked up (staffing.selectors)
    met: Any

    class Meta:
        ordering = ["earliest_on", "created_at", "id"]
        indexes = [models.Index(fields=["status", "earliest_on"], name="need_open")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(min_fte__gt=0)
                & models.Q(nominal_fte__gte=models.F("min_fte"))
                & models.Q(max_fte__gte=models.F("nominal_fte"))
                & models.Q(max_fte__lte=1),
                name="need_shares_in_order",
            ),
            models.CheckConstraint(
                condition=models.Q(latest_on__gte=models.F("earliest_on")), name="need_latest_after_earliest"
            ),
        ]
