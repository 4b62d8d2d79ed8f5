"""Events, who they are for, and places at them, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EventKind(models.TextChoices):
    READING_GROUP = "reading_group", _("Reading group")
    TEA_TALK = "tea_talk", _("Tea talk")
    SYMPOSIUM = "symposium", _("Symposium")
    JOB_FAIR = "job_fair", _("Job fair")
    INTERNSHIP_FAIR = "internship_fair", _("Internship fair")
    OTHER = "other", _("Other")


class Audience(models.TextChoices):
    LAB = "lab", _("The lab")
    PARTNERS = "partners", _("The lab and its partners")
    PUBLIC = "public", _("Everybody")


class EventStatus(models.TextChoices):
    DRAFT = "draft", _("Draft")
    ANNOUNCED = "announced", _("Announced")
    CANCELLED = "cancelled", _("Cancelled")


class PlaceStatus(models.TextChoices):
    REGISTERED = "registered", _("Registered")
    WAITING = "waiting", _("On the waiting list")
    CANCELLED = "cancelled", _("Withdrawn")
    ATTENDED = "attended", _("Attended")
    ABSENT = "absent", _("Absent")


TAKEN = frozenset({PlaceStatus.REGISTERED, PlaceStatus.ATTENDED, PlaceStatus.ABSENT})


class EventAction(models.TextChoices):
    UPDATE = "update", _("Edit")
    ANNOUNCE = "announce", _("Announce")
    CANCEL = "cancel", _("Cancel the event")
    REGISTER = "register", _("Register")
    WITHDRAW = "withdraw", _("Withdraw")
    MARK = "mark", _("Mark attendance")
