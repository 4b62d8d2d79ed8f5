"""Outcomes of engagements, what clients say later, what the lab counts, and what it published."""

from django.db import models

from passerelle.core.models import BaseModel, SharedModel, VersionedModel
from passerelle.engagements.models import Engagement
from passerelle.impact.choices import EnquiryUse, OutcomeKind, RegisterKind
from passerelle.partners.models import Organization


class Outcome(SharedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="outcomes")
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="outcomes"
    )
    kind = models.CharField(max_length=15, choices=OutcomeKind)
    title = models.CharField(max_length=300)
    authors = models.CharField(max_length=1000, blank=True)
    venue = models.CharField(max_length=300, blank=True)
    doi = models.CharField(max_length=200, blank=True)
    url = models.CharField(max_length=500, blank=True)
    happened_on = models.DateField(null=True, blank=True)
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = ["created_at", "id"]


class ImpactEnquiry(VersionedModel):
    """A question to the client some time after closure: what came of it. Due on a day, answered once."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="enquiries")
    due_on = models.DateField()
    use = models.CharField(max_length=10, choices=EnquiryUse, blank=True)
    changed = models.TextField(blank=True)
    value = models.CharField(max_length=300, blank=True)
    respondent = models.CharField(max_length=120, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = ["due_on", "id"]
        verbose_name_plural = "impact enquiries"
        constraints = [
            models.UniqueConstraint(fields=["engagement", "due_on"], name="enquiry_once_a_day"),
            models.CheckConstraint(
                condition=models.Q(answered_at__isnull=True, use="") | models.Q(answered_at__isnull=False),
                name="enquiry_use_when_answered",
            ),
        ]


class RegisterEntry(VersionedModel):
    """Something counted that no engagement holds: an article, a faculty member, a list of so many members."""

    kind = models.CharField(max_length=20, choices=RegisterKind)
    title = models.CharField(max_length=300)
    quantity = models.PositiveIntegerField(default=1)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    doi = models.CharField(max_length=200, blank=True)
    with_industry = models.BooleanField(default=False)
    source = models.CharField(max_length=300, blank=True)
    is_illustrative = models.BooleanField(default=False)

    class Meta:
        ordering = ["kind", "-starts_on", "title", "id"]
        verbose_name_plural = "register entries"
        indexes = [models.Index(fields=["kind", "starts_on"], name="register_kind_start")]
        constraints = [
            models.CheckConstraint(condition=models.Q(quantity__gte=1), name="register_quantity_positive"),
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=models.F("starts_on")),
                name="register_ends_after_start",
            ),
        ]


class YearlyReport(BaseModel):
    """The figures of a year as they were counted on one day. Never changed; a later count is a later report.

    `figures`: a list of {indicator, number, en, fr, value, published, records: [{kind, id, label, quantity}]}.
    """

    year = models.PositiveSmallIntegerField()
    number = models.PositiveSmallIntegerField()
    note = models.TextField(blank=True)
    figures = models.JSONField(default=list)
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ["-year", "-number"]
        constraints = [models.UniqueConstraint(fields=["year", "number"], name="yearly_report_once")]


class ShowcaseEntry(VersionedModel):
    """What the public may read of an engagement. `agreed_on` is when the partner said yes to it."""

    engagement = models.OneToOneField(Engagement, on_delete=models.CASCADE, related_name="showcase")
    title_en = models.CharField(max_length=200, blank=True)
    title_fr = models.CharField(max_length=200, blank=True)
    summary_en = models.TextField(blank=True)
    summary_fr = models.TextField(blank=True)
    names_partner = models.BooleanField(default=False)
    agreed_on = models.DateField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-published_at", "id"]
        verbose_name_plural = "showcase entries"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(published_at__isnull=True) | models.Q(agreed_on__isnull=False),
                name="showcase_published_with_agreement",
            )
        ]


class PublishedFigure(BaseModel):
    """A figure as the lab published it for a period; `at_least` when the source says "more than" or "+"."""

    period = models.CharField(max_length=20)
    indicator = models.SlugField(max_length=80)
    value = models.PositiveIntegerField()
    at_least = models.BooleanField(default=False)

    class Meta:
        ordering = ["period", "indicator"]
        constraints = [models.UniqueConstraint(fields=["period", "indicator"], name="figure_once")]
