"""Kinds and states of partner organizations."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OrganizationKind(models.TextChoices):
    STARTUP = "startup", _("Startup")
    SME = "sme", _("SME")
    LARGE = "large", _("Large company")
    PUBLIC = "public", _("Public body")
    NONPROFIT = "nonprofit", _("Non-profit")


class ProgrammeStatus(models.TextChoices):
    NONE = "none", _("Not a partner")
    PROSPECT = "prospect", _("Prospect")
    MEMBER = "member", _("Partner")
    FORMER = "former", _("Former partner")
