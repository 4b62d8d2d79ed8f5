"""Roles of the lab's own people."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LabRole(models.TextChoices):
    DIRECTOR = "director", _("Director")
    PARTNERSHIPS = "partnerships", _("Partnerships advisor")
    SCIENTIST = "scientist", _("Applied research scientist")
    INTERN = "intern", _("Research intern")


class TokenScope(models.TextChoices):
    """What a bearer token may do at most; the owner's own permissions hold as well."""

    READ = "read", _("Read")
    WRITE = "write", _("Read and write")
