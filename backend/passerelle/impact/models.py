"""Outcomes of engagements, and the yearly figures that the lab published."""

from django.db import models

from passerelle.core.models import BaseModel, SharedModel
from passerelle.engagements.models import Engagement
from passerelle.impact.choices import OutcomeKind
from passerelle.partners.models import Organization


class Outcome(SharedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="outcomes")
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="outcomes"
    )
    kind = models.CharField(max_length=15, choices=OutcomeKind)
    title = models.CharField(max_length=300)
    doi = models.CharField(max_length=200, blank=True)
    happened_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["created_at", "id"]


class PublishedFigure(BaseModel):
    """A figure as the lab published it for a period; `at_least` when the source says "more than" or "+"."""

    period = models.CharField(max_length=20)
    indicator = models.SlugField(max_length=80)
    value = models.PositiveIntegerField()
    at_least = models.BooleanField(default=False)

    class Meta:
        ordering = ["period", "indicator"]
        constraints = [models.UniqueConstraint(fields=["period", "indicator"], name="figure_once")]
