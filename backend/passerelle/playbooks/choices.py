"""Where a playbook comes from."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PlaybookSource(models.TextChoices):
    PRODUCT = "product", _("Ships with the product")
    LAB = "lab", _("Made by the lab")
