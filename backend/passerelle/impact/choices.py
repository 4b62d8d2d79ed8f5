"""What an engagement led to."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OutcomeKind(models.TextChoices):
    PUBLICATION = "publication", _("Publication")
    PRODUCT = "product", _("Product")
    SOFTWARE = "software", _("Software")
    HIRE = "hire", _("Hire")
    FOLLOW_ON = "follow_on", _("Follow-on work")
