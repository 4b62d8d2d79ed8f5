"""What a report counts."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class FigureKey(models.TextChoices):
    MILESTONES_REACHED = "milestones_reached", _("Milestones reached")
    VERSIONS = "versions", _("Versions handed over")
    DECISIONS = "decisions", _("Decisions of the client")
    DATES_MOVED = "dates_moved", _("Dates moved")
    WAITING_DAYS = "waiting_days", _("Days waiting for the client")
    ITEMS_SIGNED = "items_signed", _("Transfer items signed")
    LOG_ENTRIES = "log_entries", _("Entries of the log")


class ReportAction(models.TextChoices):
    """What a viewer may do to a report."""

    UPDATE = "update", _("Update")
    SHARE = "share", _("Share")
    DELETE = "delete", _("Delete")
