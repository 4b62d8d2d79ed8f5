"""Moving dates: why and on whose clock, what follows, and taking it back."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.ids import new_id
from passerelle.core.services import bump, check_version, clean_choice, clean_text
from passerelle.people.models import User
from passerelle.plan.choices import MOVABLE, Clock, SlipReason
from passerelle.plan.models import Milestone, Slip
from passerelle.plan.permissions import is_last_word
from passerelle.plan.selectors import followers_of
from passerelle.plan.services.checks import NOTE_LENGTH, plausible, require_editable, require_status

MOST_FOLLOWERS = 500


@dataclass(frozen=True, slots=True)
class Follower:
    """A later milestone that moves along, and the version of it that the person saw."""

    milestone_id: str
    version: int


@dataclass(frozen=True, slots=True)
class Why:
    reason: str
    clock: str
    note: str


def move_preview(*, actor: User, milestone: Milestone, due_on: dt.date) -> list[tuple[Milestone, dt.date]]:
    """Return the later milestones that would follow to `due_on`, each with its new date, in order of date.

    Nothing is written. Raises what `milestone_move` would: FORBIDDEN, INVALID_STATE, VALIDATION naming due_on.
    """
    require_editable(actor, milestone.engagement)
    require_status(milestone, MOVABLE)
    plausible(due_on, "due_on")
    if milestone.due_on is None:
        return []
    by = due_on - milestone.due_on
    return [(row, _shifted(row, by)) for row in followers_of(milestone)]


@transaction.atomic
def milestone_move(
    *,
    actor: User,
    milestone: Milestone,
    version: int,
    due_on: dt.date,
    reason: str,
    clock: str,
    note: str | None = None,
    followers: list[Follower] | None = None,
) -> Milestone:
    """Move the live date and keep why, and on whose clock, as a slip. The baseline stays.

    `followers` are later milestones that move by as many days in the same act: exactly those that the person was
    shown, so a version that is no longer theirs is a CONFLICT. All slips share a batch; each milestone has its event.
    Raises VALIDATION for the date it has already, an implausible one, or a follower that does not come later;
    INVALID_STATE once a milestone is accepted.
    """
    follow = followers or []
    rows = _locked([milestone.pk, *(row.milestone_id for row in follow)])
    first = rows.get(milestone.pk)
    if first is None:
        raise errors.not_found()
    require_editable(actor, first.engagement)
    check_version(first, version)
    require_status(first, MOVABLE)
    text = clean_text(note, "note", maximum=NOTE_LENGTH, required=False)
    why = Why(clean_choice(reason, SlipReason, "reason"), clean_choice(clock, Clock, "clock"), text)
    plausible(due_on, "due_on")
    if due_on == first.due_on:
        raise errors.invalid("due_on", _("The milestone is due on that day already. Give another date."))
    moves = [(first, due_on), *_following(first, due_on, follow, rows)]
    batch = new_id()
    for row, day in moves:
        _move(actor, row, day, why, batch, follows=row.pk != first.pk and first.pk)
    return first


@transaction.atomic
def milestone_move_undo(*, actor: User, slip: Slip) -> list[Milestone]:
    """Take back a move and all that followed in the same act, as long as nothing else happened to any of them since.

    The slips disappear, the audit keeps both acts. Permission as for moving. Raises INVALID_STATE when a milestone
    was changed meanwhile, when it was taken back already, or when the engagement ended.
    """
    require_editable(actor, slip.milestone.engagement)
    slips = list(Slip.objects.filter(batch=slip.batch).order_by("created_at", "id")) if slip.batch else []
    rows = _locked([row.milestone_id for row in slips])
    if not slips:
        raise errors.invalid_state(_("This move cannot be taken back."))
    for row in slips:
        # taking a move back changes the version too: whoever waited for the lock meanwhile is refused here
        milestone = rows.get(row.milestone_id)
        if milestone is None or not is_last_word(row, milestone):
            message = _("Something else happened since: this move cannot be taken back. Move it again.")
            raise errors.invalid_state(message)
    require_editable(actor, rows[slips[0].milestone_id].engagement)
    Slip.objects.filter(pk__in=[row.pk for row in slips]).delete()
    for row in slips:
        milestone = rows[row.milestone_id]
        milestone.due_on = row.from_on
        bump(milestone, "due_on")
        before = {"due_on": row.to_on, "reason": row.reason, "clock": row.clock}
        after = {"due_on": row.from_on, "batch": row.batch}
        _record(actor, "milestone.move_undone", milestone, before, after)
    return [rows[row.milestone_id] for row in slips]


def _locked(ids: list[str]) -> dict[str, Milestone]:
    """Lock the milestones in one order, so that two moves that overlap wait for one another."""
    found = Milestone.objects.select_for_update(of=("self",)).filter(pk__in=set(ids)).order_by("pk")
    return {row.pk: row for row in found.select_related("engagement")}


def _following(
    first: Milestone, due_on: dt.date, followers: list[Follower], rows: dict[str, Milestone]
) -> list[tuple[Milestone, dt.date]]:
    if not followers:
        return []
    if len(followers) > MOST_FOLLOWERS or len({row.milestone_id for row in followers}) < len(followers):
        message = _("Name each milestone once, and at most %(most)d.")
        raise errors.invalid("followers", message % {"most": MOST_FOLLOWERS})
    allowed = {row.pk for row in followers_of(first)}
    moves = []
    for follower in followers:
        row = rows.get(follower.milestone_id)
        # one of another engagement answers like one that does not exist
        if row is None or row.engagement_id != first.engagement_id:
            raise errors.not_found()
        check_version(row, follower.version)
        require_status(row, MOVABLE)
        if row.pk not in allowed or first.due_on is None:
            raise errors.invalid("followers", _("Only milestones that come later can follow."))
        moves.append((row, _shifted(row, due_on - first.due_on)))
    for _row, day in moves:
        plausible(day, "due_on")
    return moves


def _shifted(row: Milestone, by: dt.timedelta) -> dt.date:
    try:
        return (row.due_on or dt.date.max) + by
    except OverflowError:
        raise errors.invalid("due_on", _("Give a date between 1990 and 2099.")) from None


def _move(actor: User, milestone: Milestone, due_on: dt.date, why: Why, batch: str, follows: str | bool) -> None:
    before, milestone.due_on = milestone.due_on, due_on
    bump(milestone, "due_on")
    Slip.objects.create(
        milestone=milestone,
        from_on=before,
        to_on=due_on,
        reason=why.reason,
        clock=why.clock,
        note=why.note,
        batch=batch,
        milestone_version=milestone.version,
        created_by=actor,
    )
    after: dict[str, Any] = {"due_on": due_on, "reason": why.reason, "clock": why.clock, "batch": batch}
    if why.note:
        after["note"] = why.note
    if follows:
        after["follows"] = follows
    _record(actor, "milestone.moved", milestone, {"due_on": before}, after)


def _record(actor: User, verb: str, milestone: Milestone, before: dict[str, Any], after: dict[str, Any]) -> None:
    engagement_id = milestone.engagement_id
    record(actor=actor, verb=verb, target=milestone, engagement_id=engagement_id, before=before, after=after)
