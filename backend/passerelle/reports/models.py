"""Progress reports: drafted from the records of a period, edited by a scientist, then shared with the client."""

from django.db import models

from passerelle.core.models import SharedModel
from passerelle.engagements.models import Engagement


class ProgressReport(SharedModel):
    """A report on a period, both dates included, as Markdown in both languages.

    `figures` holds what was counted when it was drafted: a list of {key, value, records: [{type, id, en, fr}]}. Once
    shared it is never changed: what the client read stays what was written.
    """

    engagement = models.ForeignKey(Engagement, on_delete=models.CASCADE, related_name="reports")
    starts_on = models.DateField()
    ends_on = models.DateField()
    body_en = models.TextField(blank=True)
    body_fr = models.TextField(blank=True)
    figures = models.JSONField(default=list)
    shared_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-ends_on", "-created_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="report_ends_after_start"
            ),
        ]

    def language_in(self, language: str) -> str:
        """Return the language of the text that a reader gets: theirs, or the one it was written in alone."""
        own, other = (self.body_fr, "en") if language == "fr" else (self.body_en, "fr")
        return language if own else other

    def body_in(self, language: str) -> str:
        """Return the text in the reader's language, or in the other one when it was written in one alone."""
        return self.body_fr if self.language_in(language) == "fr" else self.body_en
