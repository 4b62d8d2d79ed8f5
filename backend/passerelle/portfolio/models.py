"""Addresses of pages that people keep under a name."""

from django.conf import settings
from django.db import models

from passerelle.core.models import BaseModel
from passerelle.portfolio.choices import SavedPage


class SavedView(BaseModel):
    """A page with its filters, as its address says them; `shared` shows it to everybody of the lab."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views")
    page = models.CharField(max_length=20, choices=SavedPage)
    name = models.CharField(max_length=60)
    search = models.CharField(max_length=500, blank=True)
    shared = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "id"]
        constraints = [models.UniqueConstraint(fields=["person", "page", "name"], name="saved_view_once")]
