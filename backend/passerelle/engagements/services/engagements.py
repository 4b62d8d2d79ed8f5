"""Changes of an engagement itself."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.reactions import react
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.engagements import permissions
from passerelle.engagements.choices import (
    REFERENCE_PREFIX,
    TRANSITIONS,
    EngagementKind,
    EngagementStatus,
    TeamRole,
)
from passerelle.engagements.conditions import missing_to_agree
from passerelle.engagements.models import Engagement, ReferenceCounter, TeamMember
from passerelle.engagements.standing import forget_standings
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.people.permissions import can_start_engagement

EARLIEST, LATEST = dt.date(1990, 1, 1), dt.date(2100, 1, 1)


def next_reference(kind: str, year: int) -> str:
    """Return the next free reference such as ARC-2026-014. The counter's row is locked until commit."""
    prefix = REFERENCE_PREFIX[EngagementKind(kind)]
    counter, _made = ReferenceCounter.objects.select_for_update().get_or_create(prefix=prefix, year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return f"{prefix}-{year}-{counter.last:03d}"


def check_span(starts_on: dt.date | None, ends_on: dt.date | None) -> None:
    """Raise VALIDATION unless both dates are plausible and in order; either may be unknown."""
    for field, value in (("starts_on", starts_on), ("ends_on", ends_on)):
        if value is not None and not EARLIEST <= value < LATEST:
            raise errors.invalid(field, _("Give a date between 1990 and 2099."))
    if starts_on and ends_on and ends_on < starts_on:
        raise errors.invalid("ends_on", _("The closure is before the kick-off. Give a later date."))


@transaction.atomic
def engagement_create(
    *,
    actor: User,
    kind: str,
    organization: Organization,
    title: str,
    summary: str = "",
    lead: User | None = None,
    starts_on: dt.date | None = None,
    ends_on: dt.date | None = None,
    confidential: bool = False,
    playbook_key: str = "",
    **extra: Any,
) -> Engagement:
    """Create an engagement as a lead, with its lead scientist (or the scientist who creates it) on the team.

    `extra` takes `status`, `import_key`, `starts_precision` and `is_illustrative` from imports.
    """
    require(can_start_engagement(actor))
    kind = clean_choice(kind, EngagementKind, "kind")
    check_span(starts_on, ends_on)
    if lead is not None and not lead.is_lab:
        raise errors.invalid("lead", _("The lead scientist must be one of the lab's people."))
    engagement = Engagement.objects.create(
        reference=next_reference(kind, (starts_on or clock.today()).year),
        kind=kind,
        organization=organization,
        title=clean_line(title, "title"),
        summary=clean_text(summary, "summary", maximum=5000, required=False),
        lead=lead,
        starts_on=starts_on,
        ends_on=ends_on,
        confidential=confidential,
        playbook_key=playbook_key,
        created_by=actor,
        **extra,
    )
    first = lead or (actor if actor.lab_role == "scientist" else None)
    if first is not None:
        # the team starts with the engagement, so that a scientist is not locked out of what they created
        since = min(clock.today(), starts_on or clock.today())
        role = TeamRole.LEAD if lead is not None else TeamRole.SCIENTIST
        TeamMember.objects.create(engagement=engagement, person=first, role=role, since=since, created_by=actor)
        if actor.lab_role == "scientist" and first != actor:
            TeamMember.objects.create(
                engagement=engagement, person=actor, role=TeamRole.SCIENTIST, since=since, created_by=actor
            )
    after = {"reference": engagement.reference, "title": engagement.title, "kind": kind, "status": engagement.status}
    record(actor=actor, verb="engagement.created", target=engagement, engagement_id=engagement.pk, after=after)
    return engagement


@transaction.atomic
def engagement_update(*, actor: User, engagement: Engagement, version: int, **values: Any) -> Engagement:
    """Change the given fields: title, summary, internal_notes, lead, confidential, starts_on, ends_on.

    A new lead joins the team as such. Raises CONFLICT on a stale version.
    """
    engagement = lock(engagement)
    require(permissions.can_update(actor, engagement))
    check_version(engagement, version)
    changes = _cleaned(values)
    check_span(changes.get("starts_on", engagement.starts_on), changes.get("ends_on", engagement.ends_on))
    lead = changes.get("lead")
    if lead is not None and not lead.is_lab:
        raise errors.invalid("lead", _("The lead scientist must be one of the lab's people."))
    before = {field: _shown(getattr(engagement, field)) for field in changes}
    for field, value in changes.items():
        setattr(engagement, field, value)
    bump(engagement, *changes)
    if lead is not None:
        _join_as_lead(actor, engagement, lead)
        forget_standings(engagement)
    after = {field: _shown(value) for field, value in changes.items()}
    record(
        actor=actor,
        verb="engagement.updated",
        target=engagement,
        engagement_id=engagement.pk,
        before=before,
        after=after,
    )
    return engagement


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    cleaners: dict[str, Any] = {
        "title": lambda value: clean_line(value, "title"),
        "summary": lambda value: clean_text(value, "summary", maximum=5000, required=False),
        "internal_notes": lambda value: clean_text(value, "internal_notes", maximum=20000, required=False),
    }
    keep = {"lead", "confidential", "starts_on", "ends_on"}
    return {
        field: cleaners[field](value) if field in cleaners else value
        for field, value in values.items()
        if field in cleaners or field in keep
    }


def _shown(value: Any) -> Any:
    return value.name if isinstance(value, User) else value


def _join_as_lead(actor: User, engagement: Engagement, lead: User) -> None:
    members = TeamMember.objects.filter(engagement=engagement, until__isnull=True)
    for former in members.filter(role=TeamRole.LEAD).exclude(person=lead):
        former.role = TeamRole.SCIENTIST
        bump(former, "role")
    member = members.filter(person=lead).first()
    if member is None:
        TeamMember.objects.create(engagement=engagement, person=lead, role=TeamRole.LEAD, created_by=actor)
    elif member.role != TeamRole.LEAD:
        member.role = TeamRole.LEAD
        bump(member, "role")


@transaction.atomic
def engagement_change_status(
    *, actor: User, engagement: Engagement, version: int, status: str, note: str = ""
) -> Engagement:
    """Take the engagement to another status of its table; raise INVALID_STATE for any other.

    It is agreed only when nothing misses (`engagements.conditions`); INVALID_STATE says in words what does.

    Agreeing freezes the plan's baseline: the app above does so in this transaction (docs/adr/0004-baseline.md).
    """
    engagement = lock(engagement)
    require(permissions.can_change_status(actor, engagement))
    check_version(engagement, version)
    status = clean_choice(status, EngagementStatus, "status")
    if status not in TRANSITIONS[engagement.status]:
        raise errors.invalid_state(
            _("An engagement that is “%(now)s” cannot become “%(then)s”.")
            % {"now": EngagementStatus(engagement.status).label, "then": EngagementStatus(status).label}
        )
    if status == EngagementStatus.AGREED and (missing := missing_to_agree([engagement])[engagement.pk]):
        raise errors.invalid_state(" ".join([_("This engagement cannot be agreed yet."), *missing]))
    before = engagement.status
    engagement.status = status
    bump(engagement, "status")
    note = clean_text(note, "note", maximum=2000, required=False)
    event = record(
        actor=actor,
        verb="engagement.status_changed",
        target=engagement,
        engagement_id=engagement.pk,
        before={"status": before},
        after={"status": status, "note": note} if note else {"status": status},
    )
    react(event)
    return engagement


def allowed_statuses(actor: Any, engagement: Engagement) -> list[str]:
    """Return the statuses to which the actor may take the engagement now, in the table's order."""
    if not permissions.can_change_status(actor, engagement):
        return []
    return [status for status in EngagementStatus.values if status in TRANSITIONS[engagement.status]]
