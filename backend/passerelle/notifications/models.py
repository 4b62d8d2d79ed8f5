"""What people are told, how they want it, and their calendar's address."""

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel
from passerelle.engagements.models import Engagement
from passerelle.notifications.choices import Following, Frequency, Reason


class Notification(BaseModel):
    """One line for one reader: what one person did of one kind on one engagement, within a few minutes.

    The text is made when it is read, from the items that the reader sees at that moment.
    """

    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notifications")
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="+")
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    reason = models.CharField(max_length=20, choices=Reason)
    verb = models.CharField(max_length=60)
    at = models.DateTimeField(default=clock.now)
    read_at = models.DateTimeField(null=True, blank=True)
    mail_due_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["recipient", "-at"], name="notification_recent"),
            models.Index(
                fields=["mail_due_at"],
                condition=models.Q(mailed_at__isnull=True, mail_due_at__isnull=False),
                name="notification_mail_due",
            ),
        ]


class NotificationItem(models.Model):
    """One thing that a line is about."""

    notification = models.ForeignKey(Notification, on_delete=models.CASCADE, related_name="items")
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=12)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["notification", "object_type", "object_id"], name="notification_item_once")
        ]


class Cursor(models.Model):
    """How far the audit trail was read: one row, moved in the transaction of what was derived."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    sequence = models.BigIntegerField(default=0)


class ReasonPreference(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    reason = models.CharField(max_length=20, choices=Reason)
    frequency = models.CharField(max_length=10, choices=Frequency)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "reason"], name="reason_preference_once")]


class EngagementPreference(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="+")
    following = models.CharField(max_length=10, choices=Following)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "engagement"], name="engagement_preference_once")]


class CalendarFeed(BaseModel):
    """The secret address of a person's calendar. Only its SHA-256 is kept; a new one replaces the old."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_feed")
    token_sha256 = models.CharField(max_length=64, unique=True)
    last_read_at = models.DateTimeField(null=True, blank=True)


class CalendarStamp(models.Model):
    """What an entry of a person's calendar last said, so that a change raises its sequence and its time stamp."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    uid = models.CharField(max_length=60)
    said_sha256 = models.CharField(max_length=64)
    sequence = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "uid"], name="calendar_stamp_once")]
