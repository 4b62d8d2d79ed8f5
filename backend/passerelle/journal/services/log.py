"""Writing in the log."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Disclosure
from passerelle.core.services import bump, check_version, clean_choice, clean_text, lock, require
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_log
from passerelle.journal import permissions
from passerelle.journal.choices import CommentTarget, LogKind
from passerelle.journal.models import Comment, LogEntry
from passerelle.people.models import User
from passerelle.plan.models import Milestone

MAXIMUM = 20_000
EARLIEST = dt.date(1990, 1, 1)


def _clean_day(day: dt.date | None) -> dt.date:
    if day is None:
        return clock.today()
    if day > clock.today():
        raise errors.invalid("happened_on", _("Give a date that is not in the future."))
    if day < EARLIEST:
        raise errors.invalid("happened_on", _("Give a date from 1990 on."))
    return day


@transaction.atomic
def log_add(
    *,
    actor: User,
    engagement: Engagement,
    kind: str,
    body: str,
    happened_on: dt.date | None = None,
    milestone: Milestone | None = None,
    is_illustrative: bool = False,
) -> LogEntry:
    """Add an entry, internal until somebody shares it. Raises VALIDATION by field."""
    engagement = lock(engagement)
    require(can_log(actor, engagement))
    if milestone is not None and milestone.engagement_id != engagement.pk:
        raise errors.not_found()
    entry = LogEntry.objects.create(
        engagement=engagement,
        kind=clean_choice(kind, LogKind, "kind"),
        body=clean_text(body, "body", maximum=MAXIMUM),
        happened_on=_clean_day(happened_on),
        milestone=milestone,
        is_illustrative=is_illustrative,
        created_by=actor,
    )
    after = {"kind": entry.kind, "body": entry.body, "happened_on": entry.happened_on}
    record(actor=actor, verb="log.added", target=entry, engagement_id=engagement.pk, after=after)
    return entry


@transaction.atomic
def log_update(*, actor: User, entry: LogEntry, version: int, **values: Any) -> LogEntry:
    """Change body, kind or day. Raises CONFLICT on a stale version."""
    entry = lock(entry)
    require(permissions.can_update(actor, entry))
    check_version(entry, version)
    cleaners: dict[str, Any] = {
        "body": lambda value: clean_text(value, "body", maximum=MAXIMUM),
        "kind": lambda value: clean_choice(value, LogKind, "kind"),
        "happened_on": _clean_day,
    }
    changes = {field: cleaners[field](value) for field, value in values.items() if value is not None}
    before = {field: getattr(entry, field) for field in changes}
    for field, value in changes.items():
        setattr(entry, field, value)
    bump(entry, *changes)
    record(
        actor=actor,
        verb="log.updated",
        target=entry,
        engagement_id=entry.engagement_id,
        before=before,
        after=changes,
    )
    return entry


@transaction.atomic
def log_delete(*, actor: User, entry: LogEntry, version: int) -> Engagement:
    """Delete an internal entry and the comments on it; the audit trail keeps the texts.

    A shared one raises INVALID_STATE.
    """
    entry = lock(entry)
    require(permissions.can_update(actor, entry))
    check_version(entry, version)
    if entry.disclosure != Disclosure.INTERNAL:
        raise errors.invalid_state(_("The client has seen this entry. Stop sharing it instead."))
    engagement = entry.engagement
    comments = Comment.objects.filter(target_type=CommentTarget.LOG_ENTRY, target_id=entry.pk)
    before = {
        "kind": entry.kind,
        "body": entry.body,
        "happened_on": entry.happened_on,
        "comments": list(comments.values_list("body", flat=True)),
    }
    record(actor=actor, verb="log.deleted", target=entry, engagement_id=engagement.pk, before=before)
    comments.delete()
    entry.delete()
    return engagement
