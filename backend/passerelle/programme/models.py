"""The programme: events with their registrations, and the startups that the lab stands behind."""

from django.conf import settings
from django.db import models

from passerelle.core.models import BaseModel, BilingualTitle, VersionedModel
from passerelle.partners.models import Organization
from passerelle.programme.choices import Audience, EventKind, EventStatus, PlaceStatus


class Event(VersionedModel, BilingualTitle):
    """Something that the lab invites to. `capacity` None is as many as come; `series` groups what repeats weekly.

    `counted_…` are those who came without a place in their name, counted at the door by where they are from; None is
    not counted, which is not the same as nobody.
    """

    kind = models.CharField(max_length=20, choices=EventKind)
    description = models.TextField(blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    link = models.CharField(max_length=500, blank=True)
    audience = models.CharField(max_length=10, choices=Audience, default=Audience.LAB)
    capacity = models.PositiveIntegerField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=EventStatus, default=EventStatus.DRAFT)
    counted_lab = models.PositiveIntegerField(null=True, blank=True)
    counted_partners = models.PositiveIntegerField(null=True, blank=True)
    counted_others = models.PositiveIntegerField(null=True, blank=True)
    series = models.CharField(max_length=12, blank=True)
    internal_note = models.TextField(blank=True)
    is_illustrative = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts_at", "id"]
        indexes = [models.Index(fields=["status", "starts_at"], name="event_when")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")), name="event_ends_after_start"
            ),
            models.CheckConstraint(
                condition=models.Q(capacity__isnull=True) | models.Q(capacity__gte=1), name="event_capacity_positive"
            ),
        ]


class Registration(BaseModel):
    """Somebody's place at an event, or their turn for one: the oldest waiting comes first."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="registrations")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="registrations")
    status = models.CharField(max_length=12, choices=PlaceStatus, default=PlaceStatus.REGISTERED)
    asked_at = models.DateTimeField()

    class Meta:
        ordering = ["asked_at", "id"]
        constraints = [models.UniqueConstraint(fields=["event", "person"], name="registration_once")]


class StartupSupport(VersionedModel):
    """A startup that the lab supports for some time, and whether it emerged from the lab."""

    organization = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="startup_supports")
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    emerged_on = models.DateField(null=True, blank=True)
    emerged_from = models.CharField(max_length=200, blank=True)
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = ["-starts_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["organization", "starts_on"], name="startup_support_once"),
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=models.F("starts_on")),
                name="startup_ends_after_start",
            ),
        ]
