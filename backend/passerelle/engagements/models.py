"""Engagements, who works on them and who is let in from the client."""

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel, SharedModel, StoredFile, VersionedModel
from passerelle.engagements.choices import (
    AgreementKind,
    ClientRole,
    DatePrecision,
    EngagementKind,
    EngagementStatus,
    TeamRole,
)
from passerelle.partners.models import Organization


class Engagement(VersionedModel):
    """One piece of work with one partner, from inquiry to follow-up.

    `starts_on` is the kick-off and `ends_on` the closure; either may be unknown, and `starts_precision` says how
    much of the first is known (a source that gives "2019" is kept as 2019-01-01 with precision `year`).
    """

    reference = models.CharField(max_length=20, unique=True)
    import_key = models.SlugField(max_length=80, unique=True, null=True, blank=True)
    kind = models.CharField(max_length=40, choices=EngagementKind)
    organization = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="engagements")
    title = models.CharField(max_length=200)
    summary = models.TextField(blank=True)
    lead = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="led_engagements"
    )
    status = models.CharField(max_length=20, choices=EngagementStatus, default=EngagementStatus.LEAD)
    confidential = models.BooleanField(default=False)
    starts_on = models.DateField(null=True, blank=True)
    starts_precision = models.CharField(max_length=5, choices=DatePrecision, default=DatePrecision.DAY)
    ends_on = models.DateField(null=True, blank=True)
    internal_notes = models.TextField(blank=True)
    playbook_key = models.SlugField(max_length=80, blank=True)
    is_illustrative = models.BooleanField(default=False)

    class Meta:
        ordering = ["-created_at", "id"]
        indexes = [models.Index(fields=["status", "ends_on"], name="engagement_status")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=EngagementStatus.values), name="engagement_status_known"
            ),
            models.CheckConstraint(condition=models.Q(kind__in=EngagementKind.values), name="engagement_kind_known"),
            models.CheckConstraint(
                condition=models.Q(starts_on__isnull=True)
                | models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
                name="engagement_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.title}"


class ReferenceCounter(models.Model):
    """Last number given for a prefix and a year, so that references have no gap and no double."""

    prefix = models.CharField(max_length=3)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["prefix", "year"], name="reference_counter_once")]


class Objective(SharedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="objectives")
    position = models.PositiveIntegerField(default=0)
    statement = models.TextField()
    metric = models.CharField(max_length=200, blank=True)
    target = models.CharField(max_length=200, blank=True)
    result = models.CharField(max_length=200, blank=True)
    met = models.BooleanField(null=True, blank=True)

    class Meta:
        ordering = ["position", "created_at", "id"]


class Agreement(VersionedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="agreements")
    kind = models.CharField(max_length=20, choices=AgreementKind)
    title = models.CharField(max_length=200)
    signed_on = models.DateField(null=True, blank=True)
    effective_on = models.DateField(null=True, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["effective_on", "created_at", "id"]


class Signatory(BaseModel):
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="signatories")
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=120, blank=True)
    side = models.CharField(max_length=10, choices=[("lab", "lab"), ("client", "client")])
    signed_on = models.DateField(null=True, blank=True)


class TeamMember(VersionedModel):
    """A lab person on an engagement: what permissions look at. `until` is the last day, or None."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="team")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="team_memberships")
    role = models.CharField(max_length=20, choices=TeamRole)
    since = models.DateField(default=clock.today)
    until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["since", "id"]
        indexes = [models.Index(fields=["person", "engagement"], name="team_person_engagement")]
        constraints = [
            models.UniqueConstraint(
                fields=["engagement", "person"], condition=models.Q(until__isnull=True), name="team_member_once"
            ),
            models.CheckConstraint(
                condition=models.Q(until__isnull=True) | models.Q(until__gte=models.F("since")),
                name="team_member_until_after_since",
            ),
        ]


class ClientMembership(VersionedModel):
    """A client's person let into an engagement in one role; out at the next request once revoked."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="client_memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="client_memberships")
    role = models.CharField(max_length=20, choices=ClientRole)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    accepted_at = models.DateTimeField(default=clock.now)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["accepted_at", "id"]
        indexes = [models.Index(fields=["user", "engagement"], name="membership_user_engagement")]
        constraints = [
            models.UniqueConstraint(
                fields=["engagement", "user", "role"],
                condition=models.Q(revoked_at__isnull=True),
                name="membership_once",
            ),
        ]


class Invitation(BaseModel):
    """A one-time way in, bound to an e-mail, an engagement and a role. Only the token's SHA-256 is kept."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    name = models.CharField(max_length=120, blank=True)
    role = models.CharField(max_length=20, choices=ClientRole)
    language = models.CharField(max_length=2, default="fr")
    token_sha256 = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]


class Delegation(BaseModel):
    """A client's person who stands in for another on one engagement, from a day to a day.

    The delegate decides and signs where the delegator's roles are named. It gives nothing onward: what somebody holds
    by delegation they cannot delegate.
    """

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="delegations")
    delegator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    delegate = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    starts_on = models.DateField()
    ends_on = models.DateField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-starts_on", "-created_at", "id"]
        indexes = [models.Index(fields=["delegate", "engagement"], name="delegation_delegate")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="delegation_ends_after_start"
            ),
            models.CheckConstraint(
                condition=~models.Q(delegator=models.F("delegate")), name="delegation_to_somebody_else"
            ),
        ]


class Visit(models.Model):
    """When a person last looked at an engagement, for "since I last looked"."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["engagement", "user"], name="visit_once")]


class Opening(models.Model):
    """That a client's person opened what was shared with them: a version, a log entry, a milestone."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=12)
    first_at = models.DateTimeField(default=clock.now)
    last_at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["object_type", "object_id", "user"], name="opening_once")]
