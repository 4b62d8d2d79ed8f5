"""States of allocations and kinds of leave."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AllocationStatus(models.TextChoices):
    TENTATIVE = "tentative", _("Tentative")
    CONFIRMED = "confirmed", _("Confirmed")


class LeaveKind(models.TextChoices):
    """Why somebody is away: for directors and the person alone."""

    VACATION = "vacation", _("Vacation")
    SICK = "sick", _("Sick leave")
    PARENTAL = "parental", _("Parental leave")
    CONFERENCE = "conference", _("Conference")
    OTHER = "other", _("Other")


class DayPart(models.TextChoices):
    FULL = "full", _("Full day")
    MORNING = "morning", _("Morning")
    AFTERNOON = "afternoon", _("Afternoon")


class HalfDay(models.TextChoices):
    """The two parts of a day that time is recorded in."""

    MORNING = "morning", _("Morning")
    AFTERNOON = "afternoon", _("Afternoon")


class AllocationAction(models.TextChoices):
    """What a viewer may do to an allocation."""

    UPDATE = "update"
    DELETE = "delete"
