"""The know-how that passes to the client's staff: checklist, evidence, sign-offs and capability."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils import translation

from passerelle.core import clock
from passerelle.core.models import BaseModel, BilingualTitle, NamedByOthers, SharedModel, StoredFile, VersionedModel
from passerelle.engagements.choices import Signer
from passerelle.engagements.models import Engagement
from passerelle.transfer.choices import Dimension, Occasion, TransferLevel


def _chosen(english: str, french: str, language: str) -> str:
    return (french or english) if language == "fr" else (english or french)


class Checklist(SharedModel):
    """The transfer checklist of an engagement: one each. Its disclosure covers its items, not their evidence."""

    engagement = models.OneToOneField(Engagement, on_delete=models.CASCADE, related_name="checklist")


class Section(BilingualTitle, VersionedModel):
    checklist = models.ForeignKey(Checklist, on_delete=models.CASCADE, related_name="sections")
    key = models.SlugField(max_length=60)
    position = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.UniqueConstraint(fields=["checklist", "key"], name="section_once")]


class Item(VersionedModel):
    """An observable capability of the client's own staff. Waived items leave the denominator of progress.

    `level` is the level last signed; the sign-offs hold how it was reached.
    """

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveIntegerField(default=0)
    capability_en = models.CharField(max_length=300, blank=True)
    capability_fr = models.CharField(max_length=300, blank=True)
    evidence_asked_en = models.CharField(max_length=300, blank=True)
    evidence_asked_fr = models.CharField(max_length=300, blank=True)
    signer = models.CharField(max_length=2, choices=Signer)
    level = models.CharField(max_length=15, choices=TransferLevel, default=TransferLevel.NOT_STARTED)
    waived_reason = models.TextField(blank=True)
    performer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    internal_note = models.TextField(blank=True)

    def capability_in(self, language: str) -> str:
        """Return what the person can do, in the reader's language or else the other one."""
        return _chosen(self.capability_en, self.capability_fr, language)

    def evidence_asked_in(self, language: str) -> str:
        return _chosen(self.evidence_asked_en, self.evidence_asked_fr, language)

    class Meta:
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(level=TransferLevel.WAIVED) | ~models.Q(waived_reason=""),
                name="item_waived_has_reason",
            ),
        ]


class Evidence(SharedModel, NamedByOthers):
    """What proves an item. Internal until shared; evidence that the client brings is the client's to see."""

    NAMED_WITH = ("item",)

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="evidence")
    text = models.TextField(blank=True)
    link = models.CharField(max_length=500, blank=True)
    file = models.OneToOneField(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="transfer_evidence"
    )

    class Meta:
        ordering = ["created_at", "id"]
        verbose_name_plural = "evidence"

    def name_in(self, language: str) -> str:
        return self.item.capability_in(language)


class SignOff(BaseModel):
    """A named signer's word that an item is at a level. The performer is client staff, the witness another person."""

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="sign_offs")
    level = models.CharField(max_length=15, choices=TransferLevel)
    performer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="performed")
    witness = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="witnessed")
    signer = models.CharField(max_length=2, choices=Signer)
    evidence_text = models.TextField(blank=True)
    signed_at = models.DateTimeField(default=clock.now)
    auth_method = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ["signed_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(performer=models.F("witness")), name="witness_is_another"),
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError("sign-offs are never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TypeError("sign-offs are never deleted")


class CapabilityAssessment(SharedModel, NamedByOthers):
    """The client's capability on one occasion, dimension by dimension; never averaged into one grade."""

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="capability_assessments")
    occasion = models.CharField(max_length=15, choices=Occasion)
    assessed_on = models.DateField(default=clock.today)

    class Meta:
        ordering = ["assessed_on", "id"]
        constraints = [models.UniqueConstraint(fields=["engagement", "occasion"], name="assessment_once")]

    def name_in(self, language: str) -> str:
        with translation.override(language):
            return str(Occasion(self.occasion).label)


class CapabilityScore(BaseModel):
    assessment = models.ForeignKey(CapabilityAssessment, on_delete=models.CASCADE, related_name="scores")
    dimension = models.CharField(max_length=20, choices=Dimension)
    level = models.PositiveSmallIntegerField()
    evidence = models.TextField(blank=True)

    class Meta:
        ordering = ["dimension"]
        constraints = [
            models.UniqueConstraint(fields=["assessment", "dimension"], name="score_once"),
            models.CheckConstraint(condition=models.Q(level__gte=1, level__lte=5), name="score_level_range"),
            models.CheckConstraint(
                condition=models.Q(level__lt=3) | ~models.Q(evidence=""), name="score_evidence_from_three"
            ),
        ]
