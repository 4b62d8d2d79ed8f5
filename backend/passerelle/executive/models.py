"""Named, expiring links to a read-only summary of one engagement, for readers without an account."""

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel
from passerelle.engagements.models import Engagement


class ExecutiveLink(BaseModel):
    """A way to the shared summary of an engagement. Only the token's SHA-256 and a hash of the password are kept.

    It opens until its last day ends at the lab: the day is kept, so that it stays the same when the lab moves.
    """

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="executive_links")
    name = models.CharField(max_length=120)
    token_sha256 = models.CharField(max_length=64, unique=True)
    password = models.CharField(max_length=128, blank=True)
    shows_staff = models.BooleanField(default=False)
    ends_on = models.DateField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-created_at", "id"]


class LinkVisit(models.Model):
    """One opening of a link: when, from which network address, and whether the password was right."""

    link = models.ForeignKey(ExecutiveLink, on_delete=models.CASCADE, related_name="visits")
    at = models.DateTimeField(default=clock.now)
    address = models.CharField(max_length=45, blank=True)
    admitted = models.BooleanField()

    class Meta:
        ordering = ["-at"]
        indexes = [models.Index(fields=["link", "-at"], name="link_visit_recent")]
