"""What can have come of a thing since somebody looked, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ChangeKind(models.TextChoices):
    ADDED = "added", _("Added")
    CHANGED = "changed", _("Changed")
    REMOVED = "removed", _("Removed")


class AllocationState(models.TextChoices):
    """As planning records it on the trail: that app stands above this one, which reads only its events."""

    TENTATIVE = "tentative", _("Tentative")
    CONFIRMED = "confirmed", _("Confirmed")
