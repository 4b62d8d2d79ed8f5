"""Times during which the next step is the client's."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, lock, require
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_comment
from passerelle.engagements.standing import standing
from passerelle.people.models import User
from passerelle.plan.choices import WaitingFor
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.plan.services.checks import past_day, require_editable


@transaction.atomic
def waiting_open(
    *,
    actor: User,
    engagement: Engagement,
    waiting_for: str,
    what: str,
    milestone: Milestone | None = None,
    since: dt.date | None = None,
) -> WaitingPeriod:
    """Note what the client owes since a day (today).

    Raises VALIDATION naming waiting_for, what, since or milestone.
    """
    engagement = lock(engagement)
    require_editable(actor, engagement)
    if milestone is not None and milestone.engagement_id != engagement.pk:
        raise errors.invalid("milestone", _("This milestone belongs to another engagement."))
    waiting = WaitingPeriod.objects.create(
        engagement=engagement,
        milestone=milestone,
        waiting_for=clean_choice(waiting_for, WaitingFor, "waiting_for"),
        what=clean_line(what, "what"),
        since=past_day(since, "since"),
        created_by=actor,
    )
    after = {"waiting_for": waiting.waiting_for, "what": waiting.what, "since": waiting.since}
    record(actor=actor, verb="waiting.opened", target=waiting, engagement_id=engagement.pk, after=after)
    return waiting


@transaction.atomic
def waiting_close(*, actor: User, waiting: WaitingPeriod, version: int, until: dt.date | None = None) -> WaitingPeriod:
    """Note the day (today) on which the client delivered. Raises INVALID_STATE when that is noted already."""
    waiting = lock(waiting)
    require_editable(actor, waiting.engagement)
    check_version(waiting, version)
    return _close(actor, waiting, until)


@transaction.atomic
def waiting_answer(*, actor: User, waiting: WaitingPeriod) -> WaitingPeriod:
    """Note that the client answered today; for the client's people but observers, and for who edits the plan.

    The caller has shown the person what is waited for. Raises INVALID_STATE when it was answered already.
    """
    waiting = lock(waiting)
    engagement = waiting.engagement
    if standing(actor, engagement).is_client:
        require(can_comment(actor, engagement))
        if engagement.status in ENDED:
            raise errors.invalid_state(_("This engagement has ended: its plan is history."))
    else:
        require_editable(actor, engagement)
    return _close(actor, waiting, None)


def _close(actor: User, waiting: WaitingPeriod, until: dt.date | None) -> WaitingPeriod:
    if waiting.until is not None:
        raise errors.invalid_state(_("This is no longer waited for."))
    day = past_day(until, "until")
    if day < waiting.since:
        raise errors.invalid("until", _("This day is before the waiting began. Give a later one."))
    waiting.until = day
    bump(waiting, "until")
    record(
        actor=actor,
        verb="waiting.closed",
        target=waiting,
        engagement_id=waiting.engagement_id,
        before={"until": None},
        after={"until": day},
    )
    return waiting
