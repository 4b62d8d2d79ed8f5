"""States of a staffing need, and why one could not be placed, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class NeedStatus(models.TextChoices):
    OPEN = "open", _("Open")
    FILLED = "filled", _("Filled")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Obstacle(models.TextChoices):
    """Why a need has no place in a proposal."""

    PAST = "past", _("The latest start has passed")
    BEYOND = "beyond", _("It would end after the weeks that are planned")
    NO_SKILL = "no_skill", _("Nobody has the skill")
    NO_ROOM = "no_room", _("Whoever has the skill has no room in these weeks")
    CONTENDED = "contended", _("There is room, but other needs take it")
    TIME = "time", _("The time ran out before this need was looked at")
