"""Deliverables and their versions, which are kept for ever."""

import datetime as dt

from django.db import models

from passerelle.core.models import BaseModel, BilingualTitle, NamedByOthers, SharedModel, StoredFile
from passerelle.deliverables.choices import LATE, DeliverableKind, DeliverableStatus, LinkKind, RunProblem, RunState
from passerelle.deliverables.fingerprint import link_fingerprint
from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone


class Deliverable(BilingualTitle, SharedModel):
    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="deliverables")
    milestone = models.ForeignKey(
        Milestone, on_delete=models.SET_NULL, null=True, blank=True, related_name="deliverables"
    )
    kind = models.CharField(max_length=20, choices=DeliverableKind)
    acceptance_criteria = models.TextField(blank=True)
    due_on = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=20, choices=DeliverableStatus, default=DeliverableStatus.PLANNED)
    position = models.PositiveIntegerField(default=0)
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = [models.F("due_on").asc(nulls_last=True), "position", "id"]
        indexes = [models.Index(fields=["engagement", "status"], name="deliverable_status")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=DeliverableStatus.values), name="deliverable_status_known"
            ),
            models.CheckConstraint(condition=models.Q(kind__in=DeliverableKind.values), name="deliverable_kind_known"),
        ]

    def is_late(self, today: dt.date) -> bool:
        """Tell whether the date passed and the next step is still the lab's: a submitted one waits for the client."""
        return self.status in LATE and self.due_on is not None and self.due_on < today


class DeliverableVersion(SharedModel, NamedByOthers):
    """One handed-over version: a file with its SHA-256, or a link. Only its disclosure can change."""

    NAMED_WITH = ("deliverable",)

    deliverable = models.ForeignKey(Deliverable, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    file = models.OneToOneField(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="deliverable_version"
    )
    link_kind = models.CharField(max_length=10, choices=LinkKind, default=LinkKind.NONE)
    link = models.CharField(max_length=500, blank=True)
    note = models.TextField(blank=True)
    internal_note = models.TextField(blank=True)
    # a model's card or a dataset's datasheet: texts by section
    model_card = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["deliverable", "number"], name="version_number_once"),
            models.CheckConstraint(
                condition=(models.Q(file__isnull=False) & models.Q(link_kind=LinkKind.NONE) & models.Q(link=""))
                | (models.Q(file__isnull=True) & ~models.Q(link_kind=LinkKind.NONE) & ~models.Q(link="")),
                name="version_is_file_or_link",
            ),
        ]

    def name_in(self, language: str) -> str:
        return f"{self.deliverable.title_in(language)}, v{self.number}"

    @property
    def fingerprint(self) -> str:
        """The hex SHA-256 of the file, or of `<kind>:<link>` for a link: what a decision is bound to."""
        return self.file.sha256 if self.file else link_fingerprint(self.link_kind, self.link)


class TrackedRun(BaseModel):
    """What a version's run had when it was fetched. Kept as it was, whatever becomes of the run."""

    version = models.OneToOneField(DeliverableVersion, on_delete=models.PROTECT, related_name="tracked_run")
    state = models.CharField(max_length=10, choices=RunState, default=RunState.PENDING)
    problem = models.CharField(max_length=20, choices=RunProblem, blank=True)
    run_id = models.CharField(max_length=32, blank=True)
    name = models.CharField(max_length=500, blank=True)
    status = models.CharField(max_length=20, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    params = models.JSONField(default=dict)
    metrics = models.JSONField(default=dict)
    fetched_at = models.DateTimeField(null=True, blank=True)
