"""Enumerations that every domain shares."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Disclosure(models.TextChoices):
    """How far a thing may be seen. Widening it is an act of its own, never a side effect."""

    INTERNAL = "internal", _("Internal")
    CLIENT = "client", _("Shared with the client")
    PUBLIC = "public", _("Public")


class Language(models.TextChoices):
    FRENCH = "fr", "Français"
    ENGLISH = "en", "English"
