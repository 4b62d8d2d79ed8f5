"""What a client holds as proof of a decision, sealed when it was made."""

import json
from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel, NamedByOthers
from passerelle.engagements.models import Engagement
from passerelle.records.choices import RecordKind


class Sealed(models.QuerySet["AcceptanceRecord"]):
    """Records are changed in bulk no more than one by one. Whoever goes past this breaks the seal."""

    def update(self, **kwargs: Any) -> NoReturn:
        raise TypeError("acceptance records are never changed")

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError("acceptance records are never changed")

    def delete(self) -> NoReturn:
        raise TypeError("acceptance records are never deleted")


class AcceptanceRecord(BaseModel, NamedByOthers):
    """One decision as it was made. Never changed: a later decision makes a record of its own.

    `content` is the canonical JSON that `sha256` and `signature` cover (see `sealing.canonical`). `subject_id` is the
    decision, the approval or the sign-off; an approval that was taken back keeps its earlier records.
    """

    engagement = models.ForeignKey(Engagement, on_delete=models.PROTECT, related_name="records")
    kind = models.CharField(max_length=10, choices=RecordKind)
    subject_id = models.CharField(max_length=12)
    # what must be visible to whoever reads the record without having signed it
    target_id = models.CharField(max_length=12)
    signer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="acceptance_records")
    decided_at = models.DateTimeField()
    content = models.TextField()
    sha256 = models.CharField(max_length=64, unique=True)
    signature = models.CharField(max_length=100)
    key_id = models.CharField(max_length=16)

    objects = Sealed.as_manager()

    class Meta:
        ordering = ["-decided_at", "id"]
        indexes = [
            models.Index(fields=["kind", "subject_id"], name="record_subject"),
            models.Index(fields=["engagement", "-decided_at"], name="record_engagement"),
        ]

    def name_in(self, language: str) -> str:
        """What was decided on, as the record itself says."""
        content = json.loads(self.content)
        words = content["item"]["capability"] if "item" in content else _title(content)
        name = words.get(language) or words["en"] or words["fr"]
        return f"{name}, v{content['version']['number']}" if "version" in content else str(name)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("acceptance records are never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError("acceptance records are never deleted")


def _title(content: dict[str, Any]) -> dict[str, str]:
    words: dict[str, str] = (content.get("deliverable") or content["milestone"])["title"]
    return words


class RecordKey(models.Model):
    """A public key that records were sealed with. The private one follows from the deployment's secret."""

    key_id = models.CharField(max_length=16, primary_key=True)
    public_key = models.CharField(max_length=64)
    first_used_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering = ["first_used_at"]
