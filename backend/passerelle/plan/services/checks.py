"""Checks that every change of a plan shares."""

import datetime as dt
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from passerelle.core import clock, errors
from passerelle.core.services import check_version, clean_line, lock, require
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.plan import permissions
from passerelle.plan.choices import MilestoneStatus
from passerelle.plan.models import Milestone

EARLIEST, LATEST = dt.date(1990, 1, 1), dt.date(2100, 1, 1)
NOTE_LENGTH = 5000


def require_editable(actor: Any, engagement: Engagement) -> None:
    """Raise FORBIDDEN for who may not edit the plan, INVALID_STATE when the engagement has ended."""
    require(permissions.can_edit_plan(actor, engagement))
    if engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended: its plan is history."))


def open_milestone(actor: Any, milestone: Milestone, version: int | None) -> Milestone:
    """Return the milestone locked, for an actor who may edit it; CONFLICT on a stale version."""
    milestone = lock(milestone)
    require_editable(actor, milestone.engagement)
    check_version(milestone, version)
    return milestone


def require_status(milestone: Milestone, allowed: frozenset[str]) -> None:
    """Raise INVALID_STATE unless the milestone is in one of the states."""
    if milestone.status not in allowed:
        label = MilestoneStatus(milestone.status).label
        raise errors.invalid_state(_("This cannot be done to a milestone that is “%(now)s”.") % {"now": label})


def plausible(value: dt.date | None, field: str) -> dt.date | None:
    """Return a date between 1990 and 2099, or None; raise VALIDATION otherwise."""
    if value is not None and not EARLIEST <= value < LATEST:
        raise errors.invalid(field, _("Give a date between 1990 and 2099."))
    return value


def past_day(value: dt.date | None, field: str) -> dt.date:
    """Return the date, today when none is given; raise VALIDATION when it lies in the future."""
    day = plausible(value, field) or clock.today()
    if day > clock.today():
        raise errors.invalid(field, _("This date lies in the future. Give today or an earlier day."))
    return day


def titled(text: str | None) -> dict[str, str]:
    """Return the title's two columns for a text typed in the active language.

    The other language is emptied: a reader falls back on the text that holds, rather than read an older one.
    """
    line = clean_line(text, "title")
    return {"title_en": "", "title_fr": line} if get_language() == "fr" else {"title_en": line, "title_fr": ""}
