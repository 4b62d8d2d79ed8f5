"""States of an inquiry, what is asked of it and why it fits or not, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class InquiryStatus(models.TextChoices):
    RECEIVED = "received", _("Received")
    IN_TRIAGE = "in_triage", _("In triage")
    FIT = "fit", _("Fits")
    DECLINED = "declined", _("Declined")
    CONVERTED = "converted", _("Became an engagement")


_S = InquiryStatus
TRANSITIONS: dict[str, frozenset[str]] = {
    _S.RECEIVED: frozenset({_S.IN_TRIAGE, _S.FIT, _S.DECLINED}),
    _S.IN_TRIAGE: frozenset({_S.FIT, _S.DECLINED}),
    _S.FIT: frozenset({_S.IN_TRIAGE, _S.CONVERTED, _S.DECLINED}),
    _S.DECLINED: frozenset({_S.IN_TRIAGE}),
    _S.CONVERTED: frozenset(),
}


class Wanted(models.TextChoices):
    """What the inquirer thinks of; the lab decides what fits."""

    COLLABORATION = "collaboration", _("A collaboration of some months")
    INTERVENTION = "intervention", _("A short, targeted intervention")
    UNSURE = "unsure", _("Not sure yet")


class Timeframe(models.TextChoices):
    NOW = "now", _("Within three months")
    SOON = "soon", _("Within a year")
    LATER = "later", _("Later, or not known")


class FitReason(models.TextChoices):
    """Why an inquiry fits or not: criteria that the lab weighs."""

    LEARNING_PROBLEM = "learning_problem", _("It is a problem for machine learning")
    NOT_LEARNING = "not_learning", _("It is not a problem for machine learning")
    DATA_READY = "data_ready", _("Data exist and can be used")
    DATA_MISSING = "data_missing", _("Data are missing or cannot be used")
    SPONSOR = "sponsor", _("Somebody owns and funds it")
    NO_SPONSOR = "no_sponsor", _("Nobody owns or funds it")
    TEAM_TO_LEARN = "team_to_learn", _("There are people to transfer to")
    NO_TEAM = "no_team", _("There is nobody to transfer to")
    NOVEL = "novel", _("There is research in it")
    OFF_THE_SHELF = "off_the_shelf", _("A product on the market does it")
    CAPACITY = "capacity", _("The lab has people for it")
    NO_CAPACITY = "no_capacity", _("The lab has nobody free for it")
    VALUES = "values", _("It is in keeping with responsible use")
    NOT_VALUES = "not_values", _("It is not in keeping with responsible use")


FOR = frozenset({"learning_problem", "data_ready", "sponsor", "team_to_learn", "novel", "capacity", "values"})
AGAINST = frozenset(FitReason.values) - FOR


class InquiryAction(models.TextChoices):
    """What a viewer may do to an inquiry now."""

    TAKE = "take"
    ACCEPT = "accept"
    DECLINE = "decline"
    REOPEN = "reopen"
    CONVERT = "convert"
    ERASE = "erase"
    RELEASE = "release"
    DISCARD = "discard"
