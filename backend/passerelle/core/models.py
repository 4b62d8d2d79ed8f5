"""Bases of every table, stored files and idempotency keys."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.ids import new_id


class BaseModel(models.Model):
    """A row with a random public id, and who made it when."""

    id = models.CharField(primary_key=True, max_length=12, default=new_id, editable=False)
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )

    class Meta:
        abstract = True


class VersionedModel(BaseModel):
    """A row that two people may edit: `version` goes up by one with each change."""

    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True


class SharedModel(VersionedModel):
    """A row that can be shown to the client or to the public; internal until somebody shares it."""

    disclosure = models.CharField(max_length=10, choices=Disclosure, default=Disclosure.INTERNAL)

    class Meta:
        abstract = True


class BilingualTitle(models.Model):
    """A title in English, French or both; a reader gets their own language, else the other one."""

    title_en = models.CharField(max_length=200, blank=True)
    title_fr = models.CharField(max_length=200, blank=True)

    class Meta:
        abstract = True

    def title_in(self, language: str) -> str:
        """Return the title for a reader of `language` ("en" or "fr")."""
        first, second = (self.title_fr, self.title_en) if language == "fr" else (self.title_en, self.title_fr)
        return first or second


class NamedByOthers(models.Model):
    """What has no title of its own: a version, a review, a decision. The history calls it by what it is of.

    `NAMED_WITH` are the joins that its name needs, so that many are named by one statement.
    """

    NAMED_WITH: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def name_in(self, language: str) -> str:
        """Return what a reader of `language` ("en" or "fr") calls it."""
        raise NotImplementedError


class StoredFile(BaseModel):
    """Bytes received once and kept for ever; what may be done with them is asked of what they belong to."""

    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    storage_key = models.CharField(max_length=120, unique=True)
    claimed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(size__gte=0), name="storedfile_size_positive"),
        ]
        indexes = [models.Index(fields=["claimed_at", "created_at"], name="storedfile_orphans")]


class IdempotencyKey(models.Model):
    """The answer already given to a creating request, for its author to get again."""

    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=100)
    body_sha256 = models.CharField(max_length=64)
    response = models.TextField(blank=True)
    created_at = models.DateTimeField(default=clock.now, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["actor", "key"], name="idempotency_once")]


class Upload(BaseModel):
    """A file on its way in parts. How much of it is here is asked of the disk, which alone knows."""

    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100, blank=True)
    size = models.BigIntegerField()
    expected_sha256 = models.CharField(max_length=64, blank=True)
    expires_at = models.DateTimeField()
    file = models.OneToOneField(StoredFile, on_delete=models.CASCADE, null=True, blank=True, related_name="+")

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(size__gt=0), name="upload_size_positive")]
        indexes = [models.Index(fields=["expires_at"], name="upload_expiry")]


class OutgoingMail(BaseModel):
    """A mail to be sent: what renders it and with which arguments. The text is made at the moment of sending.

    The row's id makes the Message-ID, so that a mail sent again after a crash is the same mail.
    """

    key = models.CharField(max_length=200, unique=True)
    renderer = models.CharField(max_length=200)
    arguments = models.JSONField(default=dict)
    next_try_at = models.DateTimeField(default=clock.now)
    tries = models.PositiveIntegerField(default=0)
    failures = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=500, blank=True)
    recipient = models.EmailField(blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    dropped_at = models.DateTimeField(null=True, blank=True)
    dead_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "id"]
        indexes = [
            models.Index(
                fields=["next_try_at"],
                condition=models.Q(sent_at__isnull=True, dropped_at__isnull=True, dead_at__isnull=True),
                name="outgoing_mail_waiting",
            ),
            models.Index(fields=["-dead_at"], condition=models.Q(dead_at__isnull=False), name="outgoing_mail_dead"),
        ]


class PeriodicJob(models.Model):
    """When a periodic job runs next, and who runs it now: `leased_until` keeps a second worker away."""

    name = models.CharField(primary_key=True, max_length=80)
    next_run_at = models.DateTimeField(default=clock.now)
    leased_until = models.DateTimeField(null=True, blank=True)
    holder = models.CharField(max_length=12, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=500, blank=True)
