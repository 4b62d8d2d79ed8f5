"""Playbooks: the plans that engagements start from."""

from django.db import models

from passerelle.core.models import BilingualTitle, VersionedModel
from passerelle.engagements.choices import EngagementKind
from passerelle.playbooks.choices import PlaybookSource


class Playbook(BilingualTitle, VersionedModel):
    """A reusable plan. `definition` has the form checked by `playbooks.definition` before it is ever stored."""

    key = models.SlugField(max_length=80, unique=True)
    kind = models.CharField(max_length=40, choices=EngagementKind)
    source = models.CharField(max_length=10, choices=PlaybookSource, default=PlaybookSource.LAB)
    default_weeks = models.PositiveIntegerField()
    min_weeks = models.PositiveIntegerField()
    max_weeks = models.PositiveIntegerField()
    definition = models.JSONField()
    archived_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["kind", "key"]
