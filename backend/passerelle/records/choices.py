"""What a record is of."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RecordKind(models.TextChoices):
    REVIEW = "review", _("Decision on a deliverable")
    MILESTONE = "milestone", _("Approval of a milestone")
    TRANSFER = "transfer", _("Sign-off of a transfer item")
