"""States of allocations and kinds of leave."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AllocationStatus(models.TextChoices):
    TENTATIVE = "tentative", _("Tentative")
    CONFIRMED = "confirmed", _("Confirmed")


class LeaveKind(models.TextChoices):
    """Why somebody is away: for directors and the person alone."""

    VACATION = "vacation", _("Vacation")
    SICK = "sick", _("Sick leave")
    PARENTAL = "parental", _("Parental leave")
    CONFERENCE = "conference", _("Conference")
    OTHER = "other", _("Other")


class DayPart(models.TextChoices):
    FULL = "full", _("Full day")
    MORNING = "morning", _("Morning")
    AFTERNOON = "afternoon", _("Afternoon")


class HalfDay(models.TextChoices):
    """The two parts of a day that time is recorded in."""

    MORNING = "morning", _("Morning")
    AFTERNOON = "afternoon", _("Afternoon")


class AllocationAction(models.TextChoices):
    """What a viewer may do to an allocation."""

    UPDATE = "update"
    DELETE = "delete"


class LoadUnit(models.TextChoices):
    """How wide a column of the load is."""

    DAY = "day", _("Day")
    WEEK = "week", _("Week")
    MONTH = "month", _("Month")


class LintCode(models.TextChoices):
    """What the lint finds; the definitions stand in `rules.lint`."""

    OVER_CAPACITY = "over_capacity", _("Over capacity")
    OUTSIDE_DATES = "outside_dates", _("Outside the engagement’s dates")
    BELOW_MINIMUM = "below_minimum", _("Below the minimum")
    ABOVE_MAXIMUM = "above_maximum", _("Above the maximum")
    OFF_BUDGET = "off_budget", _("Off budget")
    NOBODY = "nobody", _("Nobody is on it")
    STARTS_UNSTAFFED = "starts_unstaffed", _("Starts soon without staff")
    ONE_PERSON = "one_person", _("Only one person knows it")


class LintSeverity(models.TextChoices):
    HIGH = "high", _("High")
    MEDIUM = "medium", _("Medium")
    LOW = "low", _("Low")


class LintMendKind(models.TextChoices):
    CLIP = "clip", _("Shorten to the engagement’s dates")
    REDUCE = "reduce", _("Reduce to what fits")
    REMOVE = "remove", _("Remove the allocation")
    CONFIRM = "confirm", _("Confirm")
    EDIT = "edit", _("Change the allocation")
    ALLOCATE = "allocate", _("Allocate somebody")
    EFFORT = "effort", _("Change bounds or budget")
    TEAM = "team", _("Open the team")


class ScenarioStatus(models.TextChoices):
    DRAFT = "draft", _("Draft")
    APPLIED = "applied", _("Applied")
    DISCARDED = "discarded", _("Discarded")


class ScenarioAct(models.TextChoices):
    """What a branch does to the plan."""

    ADD = "add", _("Add an allocation")
    CHANGE = "change", _("Change an allocation")
    REMOVE = "remove", _("Remove an allocation")
    MOVE = "move", _("Move a milestone")


class ScenarioState(models.TextChoices):
    """How a change stands to the plan as it is now."""

    READY = "ready", _("Ready")
    OVERTAKEN = "overtaken", _("Changed underneath")
    GONE = "gone", _("No longer there")
    DONE = "done", _("Already so")
