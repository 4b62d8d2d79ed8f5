"""The audit trail: append-only events in one chain of hashes."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.ids import new_id


class Event(models.Model):
    """One change: who did what to which object, before and after. Never changed, never deleted.

    `sequence` has no gaps; `hash` covers every other column and `previous_hash` (see `audit.chain`).
    `engagement_id` is a plain column, since this app knows nothing of the apps above it.
    """

    sequence = models.BigIntegerField(primary_key=True)
    id = models.CharField(max_length=12, default=new_id, unique=True)
    at = models.DateTimeField(default=clock.now)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    verb = models.CharField(max_length=60)
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=12)
    engagement_id = models.CharField(max_length=12, blank=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    auth_method = models.CharField(max_length=40, blank=True)
    request_id = models.CharField(max_length=40, blank=True)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["sequence"]
        indexes = [
            models.Index(fields=["engagement_id", "at", "sequence"], name="event_engagement_at"),
            models.Index(fields=["object_type", "object_id"], name="event_object"),
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("audit events are never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError("audit events are never deleted")


class ChainHead(models.Model):
    """The end of the chain, one row: locking it orders the writers, and a cut tail is noticed against it."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    sequence = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default="0" * 64)
