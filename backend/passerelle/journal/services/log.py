"""Writing in the log."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.choices import Disclosure
from passerelle.core.plain import plain
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.choices import ENDED
from passerelle.engagements.models import Engagement
from passerelle.engagements.permissions import can_comment, can_edit_plan, can_log
from passerelle.engagements.selectors import people_who_see
from passerelle.engagements.standing import standing
from passerelle.journal import permissions
from passerelle.journal.choices import CommentTarget, LogKind
from passerelle.journal.mentions import mentioned
from passerelle.journal.models import Comment, LogEntry, LogRevision
from passerelle.journal.services.comments import comment_add
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.plan.services.waiting import waiting_answer, waiting_open

M = TypeVar("M", bound=Model)
MAXIMUM = 20_000
LINKS = 20
LINE = 200
EARLIEST = dt.date(1990, 1, 1)


def _clean_day(day: dt.date | None) -> dt.date:
    if day is None:
        return clock.today()
    if day > clock.today():
        raise errors.invalid("happened_on", _("Give a date that is not in the future."))
    if day < EARLIEST:
        raise errors.invalid("happened_on", _("Give a date from 1990 on."))
    return day


def _require_open(engagement: Engagement) -> None:
    if engagement.status in ENDED:
        raise errors.invalid_state(_("This engagement has ended: its log is history."))


def _linked(rows: QuerySet[M], ids: Sequence[str], field: str) -> list[M]:
    """Return the rows of the engagement with these ids, in their order; anything else reads as missing."""
    if len(ids) > LINKS:
        raise errors.invalid(field, _("Link at most %(count)d.") % {"count": LINKS})
    found = rows.in_bulk(list(dict.fromkeys(ids)))
    if len(found) != len(set(ids)):
        raise errors.not_found()
    return [found[key] for key in dict.fromkeys(ids)]


def _milestones(engagement: Engagement, ids: Sequence[str]) -> list[Milestone]:
    return _linked(Milestone.objects.filter(engagement=engagement), ids, "milestones")


def _versions(engagement: Engagement, ids: Sequence[str]) -> list[DeliverableVersion]:
    return _linked(DeliverableVersion.objects.filter(deliverable__engagement=engagement), ids, "versions")


def _mention(entry: LogEntry) -> list[str]:
    """Keep references to who is named in the text and may read it; return their ids."""
    shown = entry.disclosure != Disclosure.INTERNAL
    readers = people_who_see([entry.engagement])[entry.engagement_id]
    people = mentioned(entry.body, [person for person, is_client in readers if shown or not is_client])
    entry.mentions.set(people)
    return [person.pk for person in people]


def _decision(values: dict[str, Any]) -> dict[str, str]:
    """Clean what a decision says beside its text."""
    cleaners: dict[str, Any] = {
        "context": lambda value: clean_text(value, "context", maximum=5_000, required=False),
        "decided_by": lambda value: clean_line(value, "decided_by", required=False),
    }
    return {name: clean(values[name]) for name, clean in cleaners.items() if values.get(name) is not None}


@transaction.atomic
def log_add(
    *,
    actor: User,
    engagement: Engagement,
    kind: str,
    body: str,
    happened_on: dt.date | None = None,
    milestone: Milestone | None = None,
    milestone_ids: Sequence[str] = (),
    version_ids: Sequence[str] = (),
    waiting_for: str | None = None,
    is_illustrative: bool = False,
    **decision: Any,
) -> LogEntry:
    """Add an entry, internal until somebody shares it. Raises VALIDATION by field, INVALID_STATE once it has ended.

    Args:
        waiting_for: for a blocker on the client, a `WaitingFor`; opens a waiting period in the same transaction.
        decision: context and decided_by, of a decision.
    """
    engagement = lock(engagement)
    require(can_log(actor, engagement))
    _require_open(engagement)
    milestones = _milestones(engagement, [*([milestone.pk] if milestone else []), *milestone_ids])
    versions = _versions(engagement, version_ids)
    entry = LogEntry.objects.create(
        engagement=engagement,
        kind=clean_choice(kind, LogKind, "kind"),
        body=clean_text(body, "body", maximum=MAXIMUM),
        happened_on=_clean_day(happened_on),
        milestone=milestones[0] if milestones else None,
        deliverable_version=versions[0] if versions else None,
        is_illustrative=is_illustrative,
        created_by=actor,
        **_decision(decision),
    )
    entry.milestones.set(milestones)
    entry.versions.set(versions)
    if waiting_for is not None:
        _wait(actor, entry, waiting_for)
    after = {
        "kind": entry.kind,
        "body": entry.body,
        "happened_on": entry.happened_on,
        "mentions": _mention(entry),
        "milestones": [row.pk for row in milestones],
        "versions": [row.pk for row in versions],
        "waiting": entry.waiting_id,
    }
    record(actor=actor, verb="log.added", target=entry, engagement_id=engagement.pk, after=after)
    return entry


def _wait(actor: User, entry: LogEntry, waiting_for: str) -> None:
    """Open the waiting period of a blocker on the client; what is waited for is the first line, without its marks."""
    if entry.kind != LogKind.BLOCKER:
        raise errors.invalid("waiting_for", _("Only a blocker waits for the client."))
    line = plain(entry.body.splitlines()[0], None) or entry.get_kind_display()
    entry.waiting = waiting_open(
        actor=actor,
        engagement=entry.engagement,
        waiting_for=waiting_for,
        what=line if len(line) <= LINE else line[: LINE - 1] + "…",
        milestone=entry.milestone,
        since=entry.happened_on,
    )
    entry.save(update_fields=["waiting"])


def _set_links(entry: LogEntry, values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Replace the links that are given; return what they were and what they are, by ids."""
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for field, first, find in (
        ("milestones", "milestone", _milestones),
        ("versions", "deliverable_version", _versions),
    ):
        ids = values.pop(f"{field[:-1]}_ids", None)
        if ids is None:
            continue
        rows: list[Any] = find(entry.engagement, ids)
        relation = getattr(entry, field)
        before[field] = sorted(relation.values_list("pk", flat=True))
        after[field] = [row.pk for row in rows]
        relation.set(rows)
        setattr(entry, first, rows[0] if rows else None)
    return before, after


@transaction.atomic
def log_update(*, actor: User, entry: LogEntry, version: int, **values: Any) -> LogEntry:
    """Change body, kind, day, context, who decided, or the links (milestone_ids, version_ids).

    What it said before is kept. Raises CONFLICT on a stale version, INVALID_STATE once it has ended.
    """
    entry = lock(entry)
    require(permissions.can_update(actor, entry))
    _require_open(entry.engagement)
    check_version(entry, version)
    cleaners: dict[str, Any] = {
        "body": lambda value: clean_text(value, "body", maximum=MAXIMUM),
        "kind": lambda value: clean_choice(value, LogKind, "kind"),
        "happened_on": _clean_day,
    }
    changes: dict[str, Any] = {
        field: clean(values[field]) for field, clean in cleaners.items() if values.get(field) is not None
    } | _decision(values)
    if entry.waiting_id and changes.get("kind", LogKind.BLOCKER) != LogKind.BLOCKER:
        raise errors.invalid("kind", _("The client is asked by this blocker: it stays one."))
    before = {field: getattr(entry, field) for field in changes}
    if before != changes:
        kept = {field: getattr(entry, field) for field in ("kind", "body", "context", "decided_by", "happened_on")}
        LogRevision.objects.create(entry=entry, created_by=actor, **kept)
    for field, value in changes.items():
        setattr(entry, field, value)
    were, links = _set_links(entry, values)
    bump(entry, *changes, "milestone", "deliverable_version")
    after = {**changes, **links, "mentions": _mention(entry)}
    record(
        actor=actor,
        verb="log.updated",
        target=entry,
        engagement_id=entry.engagement_id,
        before={**before, **were},
        after=after,
    )
    return entry


@transaction.atomic
def log_answer(*, actor: User, entry: LogEntry, body: str, version: int | None = None) -> LogEntry:
    """Answer a blocker on the client: the answer becomes a comment, and the waiting is over.

    A client's answer is between both sides; one that the lab notes is internal like any comment of theirs.
    Raises INVALID_STATE when nothing is waited for any more.
    """
    entry = lock(entry)
    waiting = entry.waiting
    who = standing(actor, entry.engagement)
    allowed = can_comment(actor, entry.engagement) if who.is_client else can_edit_plan(actor, entry.engagement)
    require(allowed and not (who.is_client and entry.disclosure == Disclosure.INTERNAL))
    _require_open(entry.engagement)
    check_version(entry, version)
    if waiting is None or waiting.until is not None:
        raise errors.invalid_state(_("This is no longer waited for."))
    comment = comment_add(actor=actor, engagement=entry.engagement, target=entry, body=body)
    entry.waiting = waiting_answer(actor=actor, waiting=waiting)
    entry.answer = comment
    bump(entry, "answer")
    after = {"answer": comment.pk, "waiting": waiting.pk}
    record(actor=actor, verb="log.answered", target=entry, engagement_id=entry.engagement_id, after=after)
    return entry


@transaction.atomic
def log_delete(*, actor: User, entry: LogEntry, version: int) -> Engagement:
    """Delete an internal entry and the comments on it; the audit trail keeps the texts.

    A shared one raises INVALID_STATE.
    """
    entry = lock(entry)
    require(permissions.can_update(actor, entry))
    _require_open(entry.engagement)
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
