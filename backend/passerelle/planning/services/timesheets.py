"""Writing down a week of half days."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import check_version, clean_choice, lock, require
from passerelle.people.models import User
from passerelle.planning import capacity, halves, permissions
from passerelle.planning.choices import HalfDay
from passerelle.planning.models import TimeEntry, TimeWeek
from passerelle.planning.services.allocations import EARLIEST
from passerelle.planning.timesheets import bookable_engagements, is_recordable

Wanted = dict[halves.Half, str | None]


def _clean_entries(monday: dt.date, entries: list[dict[str, Any]]) -> Wanted:
    """Return the engagement's id, None for something else, of each half day that was given."""
    known = set(halves.halves_of(monday))
    wanted: Wanted = {}
    for entry in entries:
        half = (entry["day"], clean_choice(entry["part"], HalfDay, "entries"))
        if half not in known:
            raise errors.invalid("entries", _("Give half days from Monday to Friday of this week."))
        if half in wanted:
            raise errors.invalid("entries", _("Give each half day once."))
        wanted[half] = entry.get("engagement") or None
    return wanted


def _check_week(week: dt.date) -> dt.date:
    if week < EARLIEST or not is_recordable(capacity.monday_of(week)):
        raise errors.invalid("week", _("Time is recorded for this week or an earlier one."))
    return capacity.monday_of(week)


def _keep_hidden(before: Wanted, wanted: Wanted, allowed: set[str]) -> Wanted:
    """Half days on engagements that the person no longer sees stay: they can be neither read nor overwritten."""
    hidden = {half: key for half, key in before.items() if key is not None and key not in allowed}
    if hidden.keys() & wanted.keys():
        raise errors.invalid("entries", _("One of these half days is taken by an engagement that is closed to you."))
    return wanted | hidden


def _summary(entries: Wanted) -> dict[str, Any]:
    """Half days by engagement, for the trail."""
    counts: dict[str, int] = {}
    for key in entries.values():
        counts[key or "other"] = counts.get(key or "other", 0) + 1
    return counts


@transaction.atomic
def time_week_set(
    *, actor: User, week: dt.date, entries: list[dict[str, Any]], version: int | None = None
) -> TimeWeek:
    """Replace one's own recorded half days of a week, all at once.

    Args:
        week: any day of it.
        entries: {day, part, engagement}; `engagement` is an id, or None for something else. What is not given is
            empty afterwards.
        version: of the week as it was read, 0 for one that nothing was recorded in.

    Raises VALIDATION for a coming week, a half day given twice or outside of it; NOT_FOUND for an engagement that
    is not the person's; CONFLICT when the week was saved meanwhile.
    """
    actor = lock(actor)
    require(permissions.can_record_time_of(actor, actor))
    monday = _check_week(week)
    wanted = _clean_entries(monday, entries)
    row = TimeWeek.objects.filter(person=actor, starts_on=monday).first()
    _check(row, version)
    earlier = list(TimeEntry.objects.filter(week=row)) if row else []
    before: Wanted = {(entry.day, entry.part): entry.engagement_id for entry in earlier}
    named = {key for key in (*wanted.values(), *before.values()) if key}
    allowed = set(bookable_engagements(actor).filter(pk__in=named).values_list("pk", flat=True))
    if {key for key in wanted.values() if key} - allowed:
        raise errors.not_found()
    after = _keep_hidden(before, wanted, allowed)
    row = _write(actor, row, monday, before, after)
    record(actor=actor, verb="time.recorded", target=row, before=_summary(before),
           after={"week": monday, **_summary(after)})  # fmt: skip
    return row


def _check(row: TimeWeek | None, version: int | None) -> None:
    if row is not None:
        check_version(row, version)
    elif version:
        raise errors.conflict(0)


def _write(actor: User, row: TimeWeek | None, monday: dt.date, before: Wanted, after: Wanted) -> TimeWeek:
    if row is None:
        row = TimeWeek.objects.create(person=actor, starts_on=monday, created_by=actor)
    else:
        row.version += 1
        row.save(update_fields=["version"])
    changed = [half for half in before if after.get(half, "") != before[half]]
    for day, part in changed:
        TimeEntry.objects.filter(week=row, day=day, part=part).delete()
    TimeEntry.objects.bulk_create(
        TimeEntry(week=row, person=actor, engagement_id=key, day=half[0], part=half[1], created_by=actor)
        for half, key in after.items()
        if half not in before or before[half] != key
    )
    return row
