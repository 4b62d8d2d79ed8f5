"""Adding, changing and removing deliverables, and the state that reviews give them."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.reactions import react
from passerelle.core.services import bump, check_version, clean_choice, clean_text, lock
from passerelle.deliverables import permissions
from passerelle.deliverables.choices import TRANSITIONS, DeliverableKind, DeliverableStatus
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.plan.services.checks import NOTE_LENGTH, plausible, require_editable, titled


@transaction.atomic
def deliverable_add(
    *,
    actor: User,
    engagement: Engagement,
    title: str,
    kind: str,
    milestone: Milestone | None = None,
    due_on: dt.date | None = None,
    acceptance_criteria: str | None = None,
) -> Deliverable:
    """Add a planned deliverable; raise VALIDATION naming title, kind, due_on or acceptance_criteria.

    A milestone of another engagement reads as missing.
    """
    engagement = lock(engagement)
    require_editable(actor, engagement)
    if milestone is not None and milestone.engagement_id != engagement.pk:
        raise errors.not_found()
    last = Deliverable.objects.filter(engagement=engagement).aggregate(last=Max("position"))["last"]
    deliverable = Deliverable.objects.create(
        engagement=engagement,
        milestone=milestone,
        kind=clean_choice(kind, DeliverableKind, "kind"),
        due_on=plausible(due_on, "due_on"),
        acceptance_criteria=_text(acceptance_criteria, "acceptance_criteria"),
        position=0 if last is None else last + 1,
        created_by=actor,
        **titled(title),
    )
    after = {"title": title.strip(), "kind": kind, "due_on": due_on}
    record(actor=actor, verb="deliverable.added", target=deliverable, engagement_id=engagement.pk, after=after)
    return deliverable


@transaction.atomic
def deliverable_update(*, actor: User, deliverable: Deliverable, version: int, **values: Any) -> Deliverable:
    """Change title, due_on (None: no date), acceptance_criteria or internal_note.

    Whoever decides on a version under review is told when the criteria moved meanwhile: see `reviews`.
    """
    deliverable = lock(deliverable)
    require_editable(actor, deliverable.engagement)
    check_version(deliverable, version)
    changes: dict[str, Any] = {}
    if values.get("title") is not None:
        changes |= titled(values["title"])
    if "due_on" in values:
        changes["due_on"] = plausible(values["due_on"], "due_on")
    for field in ("acceptance_criteria", "internal_note"):
        if values.get(field) is not None:
            changes[field] = _text(values[field], field)
    before = {field: getattr(deliverable, field) for field in changes}
    for field, value in changes.items():
        setattr(deliverable, field, value)
    bump(deliverable, *changes)
    event = record(
        actor=actor,
        verb="deliverable.updated",
        target=deliverable,
        engagement_id=deliverable.engagement_id,
        before=before,
        after=changes,
    )
    react(event)
    return deliverable


@transaction.atomic
def deliverable_delete(*, actor: User, deliverable: Deliverable, version: int) -> None:
    """Remove a deliverable that was neither handed over nor shown; raise INVALID_STATE for any other."""
    deliverable = lock(deliverable)
    require_editable(actor, deliverable.engagement)
    check_version(deliverable, version)
    if not permissions.can_delete(actor, deliverable):
        raise errors.invalid_state(_("Only a planned deliverable that was never shared can be removed."))
    before = {"title_en": deliverable.title_en, "title_fr": deliverable.title_fr, "due_on": deliverable.due_on}
    engagement_id = deliverable.engagement_id
    record(actor=actor, verb="deliverable.deleted", target=deliverable, engagement_id=engagement_id, before=before)
    deliverable.delete()


def deliverable_settle(*, actor: User, deliverable: Deliverable, status: str) -> None:
    """Give a deliverable, locked by the caller, the state that a review found; nothing happens when it has it.

    The permission was the caller's to ask: a client's reviewer decides, who edits no deliverable.
    """
    before = deliverable.status
    if before == status:
        return
    if status not in TRANSITIONS[before]:
        label = DeliverableStatus(before).label
        raise errors.invalid_state(_("This cannot be done to a deliverable that is “%(now)s”.") % {"now": label})
    deliverable.status = status
    bump(deliverable, "status")
    record(
        actor=actor,
        verb=f"deliverable.{status}",
        target=deliverable,
        engagement_id=deliverable.engagement_id,
        before={"status": before},
        after={"status": status},
    )


def _text(value: str | None, field: str) -> str:
    return clean_text(value, field, maximum=NOTE_LENGTH, required=False)
