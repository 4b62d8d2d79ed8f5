"""How an engagement stands, why, and what a forecast may say, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class HealthLevel(models.TextChoices):
    """From well to badly: the worst reason gives the level."""

    ON_TRACK = "on_track", _("On track")
    WATCH = "watch", _("Watch")
    AT_RISK = "at_risk", _("At risk")


class HealthCause(models.TextChoices):
    """What the level of an engagement rests on."""

    MILESTONE_LATE = "milestone_late", _("Milestone late")
    SLIPPED = "slipped", _("Dates slipped")
    WAITING_ON_CLIENT = "waiting_on_client", _("Waiting on the client")
    NO_LEAD = "no_lead", _("No lead scientist")
    NOTHING_NEXT = "nothing_next", _("Nothing planned next")
    QUIET = "quiet", _("Nothing logged for long")
    PAST_END = "past_end", _("Past its end")
    AGREEMENT_EXPIRED = "agreement_expired", _("Agreement expired")
    GATE_NO_GO = "gate_no_go", _("Gate says no go")
    EFFORT_OVER = "effort_over", _("More effort than planned")


class ForecastBasis(models.TextChoices):
    """Which past milestones a forecast draws from; the closest kind of which there are enough."""

    SAME_KIND_AND_GATE = "same_kind_and_gate", _("Same kind of engagement, gates and others apart")
    SAME_KIND = "same_kind", _("Same kind of engagement")
    WHOLE_LAB = "whole_lab", _("All engagements of the lab")
    TOO_LITTLE = "too_little", _("Too little history")


class LedgerGroup(models.TextChoices):
    """What the slips of the ledger are summed by."""

    REASON = "reason", _("Reason")
    CLOCK = "clock", _("Whose clock")
    KIND = "kind", _("Kind of engagement")
    PARTNER = "partner", _("Partner")
    QUARTER = "quarter", _("Quarter")


class SavedPage(models.TextChoices):
    """Pages whose address a person can save under a name."""

    PORTFOLIO = "portfolio", _("Portfolio")
    SLIPS = "slips", _("Slips")
