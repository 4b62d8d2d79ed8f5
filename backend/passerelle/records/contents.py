"""What a record of each kind states. Only what the signer was shown, or what is theirs, goes in."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.choices import CLIENT_SEATS
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.engagements.standing import holds_membership
from passerelle.people.models import User
from passerelle.plan.models import Milestone, MilestoneApproval
from passerelle.records.sealing import FORMAT
from passerelle.reviews.models import Decision
from passerelle.transfer.models import SignOff


def review_content(decision: Decision) -> dict[str, Any]:
    review = decision.round
    version = review.deliverable_version
    deliverable = version.deliverable
    return {
        "decision": {"verdict": decision.verdict, "reason": decision.reason},
        "deliverable": {
            "title": _titles(deliverable),
            "kind": deliverable.kind,
            "dueOn": _day(deliverable.due_on),
            "criteria": deliverable.acceptance_criteria,
        },
        "version": _version(version),
        "shownText": decision.shown_text,
        "milestone": _milestone(deliverable.milestone),
        "asked": {
            "at": instant(review.created_at),
            "respondBy": _day(review.respond_by),
            "message": review.message,
        },
    }


def milestone_content(approval: MilestoneApproval) -> dict[str, Any]:
    milestone = approval.milestone
    return {
        "decision": {"verdict": approval.verdict, "reason": approval.reason},
        "milestone": {
            "title": _titles(milestone),
            "baselineOn": _day(milestone.baseline_on),
            "dueOn": _day(milestone.due_on),
            "reachedOn": _day(milestone.reached_on),
            "outcome": milestone.outcome,
            "outcomeNote": milestone.outcome_note,
            "gateDecision": milestone.gate_decision,
        },
    }


def transfer_content(sign_off: SignOff) -> dict[str, Any]:
    item = sign_off.item
    return {
        "decision": {"verdict": sign_off.level, "reason": ""},
        "item": {
            "section": _titles(item.section),
            "capability": {"en": item.capability_en, "fr": item.capability_fr},
            "evidenceAsked": {"en": item.evidence_asked_en, "fr": item.evidence_asked_fr},
            "performer": sign_off.performer.name,
            "evidence": sign_off.evidence_text,
        },
    }


def heading(
    *,
    record_id: str,
    kind: str,
    engagement: Engagement,
    signer: User,
    role: str,
    at: dt.datetime,
    method: str,
    on_behalf_of: str = "",
) -> dict[str, Any]:
    """What every record states: whose, when (UTC and where the signer is), and how the signer was known."""
    zone = signer.time_zone or settings.TIME_ZONE
    return {
        "format": FORMAT,
        "id": record_id,
        "kind": kind,
        "issuer": {"product": "Passerelle", "site": settings.SITE_URL},
        "engagement": {
            "reference": engagement.reference,
            "title": engagement.title,
            "organization": engagement.organization.name,
        },
        "signer": {
            "name": signer.name,
            "email": signer.email,
            "role": role,
            **({"onBehalfOf": on_behalf_of} if on_behalf_of else {}),
        },
        "decidedAt": instant(at),
        "decidedAtLocal": at.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds"),
        "timeZone": zone,
        "authentication": method,
    }


def acting_as(engagement: Engagement, signer: User, seat: str) -> tuple[str, str]:
    """Return the role in which the person fills a seat now, and by whose delegation ("" for their own role)."""
    found = ClientMembership.objects.filter(
        holds_membership(signer.pk), engagement=engagement, role__in=CLIENT_SEATS.get(seat, frozenset())
    ).select_related("user")
    held = sorted(found, key=lambda row: (row.user_id != signer.pk, row.accepted_at))
    if not held:
        return "", ""
    return held[0].role, "" if held[0].user_id == signer.pk else held[0].user.name


def instant(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _titles(row: Any) -> dict[str, str]:
    return {"en": row.title_in("en"), "fr": row.title_in("fr")}


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _version(version: DeliverableVersion) -> dict[str, Any]:
    file = version.file
    return {
        "number": version.number,
        "sha256": version.fingerprint,
        "handedOverAt": instant(version.created_at),
        "file": {"name": file.name, "size": file.size} if file else None,
        "link": None if file else {"kind": version.link_kind, "address": version.link},
    }


def _milestone(milestone: Milestone | None) -> dict[str, Any] | None:
    """The milestone that the deliverable belongs to, where the client sees it."""
    if milestone is None or milestone.disclosure == Disclosure.INTERNAL:
        return None
    return {"title": _titles(milestone), "baselineOn": _day(milestone.baseline_on), "dueOn": _day(milestone.due_on)}
