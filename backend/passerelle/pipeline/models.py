"""What somebody asked of the lab, from the public form to an engagement or a reasoned no."""

from django.conf import settings
from django.db import models

from passerelle.core.choices import Language
from passerelle.core.models import VersionedModel
from passerelle.engagements.models import Engagement
from passerelle.partners.choices import OrganizationKind
from passerelle.partners.models import Organization
from passerelle.pipeline.choices import InquiryStatus, Timeframe, Wanted


class Inquiry(VersionedModel):
    """An inquiry with the readiness survey that its author filled: a level from 1 to 5, or nothing, by dimension.

    `address_sha256` is kept for a day, to hold off floods; `erased_at` tells that what names a person was removed.
    `held`: it came in while more came in than a lab is asked in a day, and nobody has looked at it yet.
    """

    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    organization_name = models.CharField(max_length=200)
    organization_kind = models.CharField(max_length=20, choices=OrganizationKind)
    sector = models.CharField(max_length=120, blank=True)
    contact_name = models.CharField(max_length=120)
    contact_title = models.CharField(max_length=120, blank=True)
    contact_email = models.EmailField()
    telephone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    need = models.TextField()
    tried = models.TextField(blank=True)
    wanted = models.CharField(max_length=20, choices=Wanted)
    timeframe = models.CharField(max_length=10, choices=Timeframe)
    readiness = models.JSONField(default=dict)
    status = models.CharField(max_length=20, choices=InquiryStatus, default=InquiryStatus.RECEIVED)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reasons = models.JSONField(default=list)
    decision_note = models.TextField(blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    engagement = models.OneToOneField(
        Engagement, on_delete=models.PROTECT, null=True, blank=True, related_name="inquiry"
    )
    address_sha256 = models.CharField(max_length=64, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)
    held = models.BooleanField(default=False)

    class Meta:
        ordering = ["-created_at", "id"]
        verbose_name_plural = "inquiries"
        indexes = [models.Index(fields=["status", "-created_at"], name="inquiry_board")]
        constraints = [
            models.CheckConstraint(condition=models.Q(status__in=InquiryStatus.values), name="inquiry_status_known"),
            models.CheckConstraint(
                condition=~models.Q(status=InquiryStatus.CONVERTED) | models.Q(engagement__isnull=False),
                name="inquiry_converted_has_engagement",
            ),
        ]

    def __str__(self) -> str:
        return self.organization_name
