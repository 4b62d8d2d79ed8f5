"""Review rounds: one version before its reviewers, and what they decided."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from passerelle.core import clock
from passerelle.core.models import BaseModel, NamedByOthers, VersionedModel
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.choices import ClientRole
from passerelle.reviews.choices import RoundStatus, Verdict


class ReviewRound(VersionedModel, NamedByOthers):
    """One version under review until every reviewer accepted, or one asked for changes."""

    NAMED_WITH = ("deliverable_version__deliverable",)

    deliverable_version = models.ForeignKey(DeliverableVersion, on_delete=models.PROTECT, related_name="rounds")
    respond_by = models.DateField(null=True, blank=True)
    message = models.TextField(blank=True)
    # each reviewer waits until those before them accepted
    in_order = models.BooleanField(default=False)
    # the newer version that the client saw when the lab said that its word on this one is wanted all the same
    despite = models.PositiveIntegerField(null=True, blank=True)
    status = models.CharField(max_length=20, choices=RoundStatus, default=RoundStatus.OPEN)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["deliverable_version"],
                condition=models.Q(status=RoundStatus.OPEN),
                name="one_open_round_a_version",
            ),
        ]

    def name_in(self, language: str) -> str:
        return self.deliverable_version.name_in(language)


class Reviewer(BaseModel):
    """A client's person asked to decide in a round, in the role they hold on the engagement."""

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="reviewers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="review_seats")
    role = models.CharField(max_length=20, choices=ClientRole)
    position = models.PositiveSmallIntegerField(default=0)
    decided = models.BooleanField(default=False)
    # what they asked in this round and the lab has not answered: until then it waits for the lab, not for them
    question = models.ForeignKey("Decision", on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["position", "created_at", "id"]
        indexes = [models.Index(fields=["user", "decided"], name="reviewer_waiting")]
        constraints = [models.UniqueConstraint(fields=["round", "user"], name="reviewer_once")]


class Decision(BaseModel, NamedByOthers):
    """What one reviewer decided on one version. Never changed: a later decision is a new row.

    `fingerprint` is the SHA-256 of what was shown, `shown_text` the exact criteria and note beside it.
    """

    NAMED_WITH = ("round__deliverable_version__deliverable",)

    round = models.ForeignKey(ReviewRound, on_delete=models.PROTECT, related_name="decisions")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions")
    role = models.CharField(max_length=20, choices=ClientRole)
    verdict = models.CharField(max_length=20, choices=Verdict)
    reason = models.TextField(blank=True)
    decided_at = models.DateTimeField(default=clock.now)
    auth_method = models.CharField(max_length=40)
    version_number = models.PositiveIntegerField()
    fingerprint = models.CharField(max_length=64)
    shown_text = models.TextField()

    class Meta:
        ordering = ["decided_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(verdict=Verdict.ACCEPTED) | ~models.Q(reason=""), name="decision_has_reason"
            ),
        ]

    def name_in(self, language: str) -> str:
        return self.round.name_in(language)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("decisions are never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError("decisions are never deleted")
