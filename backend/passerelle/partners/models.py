"""Organizations that work with the lab, and their contacts."""

from django.db import models

from passerelle.core.choices import Language
from passerelle.core.models import VersionedModel
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus


class Organization(VersionedModel):
    key = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=OrganizationKind)
    sector = models.CharField(max_length=120, blank=True)
    programme_status = models.CharField(max_length=20, choices=ProgrammeStatus, default=ProgrammeStatus.NONE)
    partner_since = models.DateField(null=True, blank=True)
    is_illustrative = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind__in=OrganizationKind.values), name="organization_kind_known"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ProgrammePeriod(VersionedModel):
    """What an organization was to the partner programme for some time: a prospect, or a partner.

    `since` None is a day that nobody knows; `until` is the last day, None while it lasts. The organization's
    `programme_status` and `partner_since` repeat what the periods say of today, so that lists need not read them.
    """

    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="programme_periods")
    status = models.CharField(max_length=20, choices=ProgrammeStatus)
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = [models.F("since").asc(nulls_first=True), "created_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=[ProgrammeStatus.PROSPECT, ProgrammeStatus.MEMBER]),
                name="programme_period_status",
            ),
            models.CheckConstraint(
                condition=models.Q(since__isnull=True)
                | models.Q(until__isnull=True)
                | models.Q(until__gte=models.F("since")),
                name="programme_period_in_order",
            ),
            models.UniqueConstraint(
                fields=["organization"], condition=models.Q(until__isnull=True), name="programme_period_one_lasts"
            ),
        ]


class Contact(VersionedModel):
    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    telephone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)

    class Meta:
        ordering = ["name", "id"]
