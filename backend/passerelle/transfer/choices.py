"""Levels of a transfer item and the scale of capability."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class TransferLevel(models.TextChoices):
    NOT_STARTED = "not_started", _("Not started")
    DEMONSTRATED = "demonstrated", _("Demonstrated")
    ASSISTED = "assisted", _("Assisted")
    UNAIDED = "unaided", _("Unaided")
    WAIVED = "waived", _("Waived")


DONE = frozenset({TransferLevel.UNAIDED, TransferLevel.WAIVED})


class Occasion(models.TextChoices):
    BEFORE = "before", _("Before")
    AFTER = "after", _("After")
    TWELVE_MONTHS = "twelve_months", _("Twelve months after")


class Dimension(models.TextChoices):
    VALUE = "value", _("Value")
    SPONSORSHIP = "sponsorship", _("Sponsorship")
    DATA = "data", _("Data")
    PEOPLE = "people", _("People")
    MODELLING = "modelling", _("Modelling")
    OPERATIONS = "operations", _("Operations")
    RESPONSIBILITY = "responsibility", _("Responsibility")


EVIDENCE_FROM_LEVEL = 3


class ItemAction(models.TextChoices):
    """What a lab person may do to a transfer item."""

    UPDATE = "update"
    MOVE = "move"
    SIGN = "sign"
    WAIVE = "waive"
    UNWAIVE = "unwaive"
    ADD_EVIDENCE = "add_evidence"


class SectionAction(models.TextChoices):
    """What a lab person may do to a section of the checklist."""

    UPDATE = "update"
    MOVE = "move"
    ADD_ITEM = "add_item"


class ClientItemAction(models.TextChoices):
    """What a client's person may do to a transfer item."""

    SIGN = "sign"
    PERFORM = "perform"
