"""Deciding on inquiries: who looks after it, whether it fits and why, and the engagement that it becomes."""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, clean_choice, clean_text, lock, require
from passerelle.engagements.models import Engagement
from passerelle.partners.models import Organization
from passerelle.partners.services.organizations import organization_create
from passerelle.people.models import User
from passerelle.pipeline.choices import AGAINST, FOR, TRANSITIONS, FitReason, InquiryStatus
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.permissions import can_decide
from passerelle.plan.choices import GateDecision, MilestoneOutcome
from passerelle.plan.services.progress import milestone_log
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.services.starting import engagement_start

# the key under which a playbook has the decision that an inquiry is decided by
FIT_DECISION = "fit_decision"


def _open(actor: User, inquiry: Inquiry, version: int | None) -> Inquiry:
    require(can_decide(actor))
    inquiry = lock(inquiry)
    check_version(inquiry, version)
    if inquiry.held:
        raise errors.invalid_state(_("This inquiry is held back. Release or discard it first."))
    return inquiry


def _move(inquiry: Inquiry, status: str) -> None:
    if status not in TRANSITIONS[inquiry.status]:
        state = inquiry.get_status_display()
        raise errors.invalid_state(_("This cannot be done to an inquiry marked “%(state)s”.") % {"state": state})
    inquiry.status = status


@transaction.atomic
def inquiry_take(*, actor: User, inquiry: Inquiry, version: int, owner: User | None = None) -> Inquiry:
    """Make somebody of the lab look after an inquiry; the actor when nobody is named."""
    inquiry = _open(actor, inquiry, version)
    owner = owner or actor
    if not owner.is_lab or not owner.is_active:
        raise errors.invalid("owner", _("Choose one of the lab's people."))
    if inquiry.status in {InquiryStatus.DECLINED, InquiryStatus.CONVERTED}:
        raise errors.invalid_state(_("This inquiry is decided."))
    before = {"status": inquiry.status, "owner": inquiry.owner_id}
    if inquiry.status == InquiryStatus.RECEIVED:
        _move(inquiry, InquiryStatus.IN_TRIAGE)
    inquiry.owner = owner
    bump(inquiry, "status", "owner")
    after = {"status": inquiry.status, "owner": owner.pk}
    record(actor=actor, verb="inquiry.taken", target=inquiry, before=before, after=after)
    return inquiry


@transaction.atomic
def inquiry_decide(
    *, actor: User, inquiry: Inquiry, version: int, fits: bool, reasons: Sequence[str], note: str = ""
) -> Inquiry:
    """Say whether an inquiry fits, with at least one reason for the word; a no needs a note as well.

    Raises VALIDATION naming reasons or note, INVALID_STATE when it is decided already.
    """
    inquiry = _open(actor, inquiry, version)
    before = {"status": inquiry.status}
    chosen = list(dict.fromkeys(clean_choice(reason, FitReason, "reasons") for reason in reasons))
    if not set(chosen) & (FOR if fits else AGAINST):
        message = _("Choose at least one reason for it.") if fits else _("Choose at least one reason against it.")
        raise errors.invalid("reasons", message)
    inquiry.decision_note = clean_text(note, "note", maximum=5000, required=not fits)
    _move(inquiry, InquiryStatus.FIT if fits else InquiryStatus.DECLINED)
    inquiry.reasons, inquiry.decided_by, inquiry.decided_at = chosen, actor, clock.now()
    inquiry.owner = inquiry.owner or actor
    bump(inquiry, "status", "reasons", "decision_note", "decided_by", "decided_at", "owner")
    after = {"status": inquiry.status, "reasons": chosen, "note": inquiry.decision_note}
    record(actor=actor, verb="inquiry.decided", target=inquiry, before=before, after=after)
    return inquiry


@transaction.atomic
def inquiry_reopen(*, actor: User, inquiry: Inquiry, version: int) -> Inquiry:
    """Take a decision back; the reasons stay in the audit trail."""
    inquiry = _open(actor, inquiry, version)
    before = {"status": inquiry.status, "reasons": inquiry.reasons, "note": inquiry.decision_note}
    _move(inquiry, InquiryStatus.IN_TRIAGE)
    inquiry.reasons, inquiry.decision_note, inquiry.decided_by, inquiry.decided_at = [], "", None, None
    bump(inquiry, "status", "reasons", "decision_note", "decided_by", "decided_at")
    record(actor=actor, verb="inquiry.reopened", target=inquiry, before=before, after={"status": inquiry.status})
    return inquiry


@transaction.atomic
def inquiry_convert(
    *,
    actor: User,
    inquiry: Inquiry,
    version: int,
    playbook: Playbook,
    title: str,
    starts_on: dt.date,
    weeks: int | None = None,
    lead: User | None = None,
    organization: Organization | None = None,
) -> Engagement:
    """Start the engagement that an inquiry becomes, with its organization when the lab does not know it yet.

    The fit decision that its playbook asks for first was made on the inquiry, and is logged as it was made there.

    Raises INVALID_STATE unless the inquiry fits, VALIDATION naming what `engagement_start` refuses.
    """
    inquiry = _open(actor, inquiry, version)
    before = {"status": inquiry.status}
    _move(inquiry, InquiryStatus.CONVERTED)
    if organization is None:
        organization = inquiry.organization or organization_create(
            actor=actor,
            key=free_key(inquiry.organization_name),
            name=inquiry.organization_name,
            kind=inquiry.organization_kind,
            sector=inquiry.sector,
        )
    engagement = engagement_start(
        actor=actor,
        playbook=playbook,
        organization=organization,
        title=title,
        starts_on=starts_on,
        weeks=weeks,
        lead=lead,
        summary=inquiry.need,
    )
    _carry_decision(actor, inquiry, engagement)
    inquiry.engagement, inquiry.organization = engagement, organization
    bump(inquiry, "status", "engagement", "organization")
    after = {"status": inquiry.status, "engagement": engagement.reference}
    record(
        actor=actor, verb="inquiry.converted", target=inquiry, engagement_id=engagement.pk, before=before, after=after
    )
    return engagement


@transaction.atomic
def inquiry_erase(*, actor: User, inquiry: Inquiry, version: int) -> Inquiry:
    """Remove what names a person from a decided inquiry. It cannot be taken back."""
    inquiry = _open(actor, inquiry, version)
    if inquiry.status not in {InquiryStatus.DECLINED, InquiryStatus.CONVERTED}:
        raise errors.invalid_state(_("Decide on the inquiry first."))
    inquiry.contact_name = inquiry.contact_title = inquiry.contact_email = inquiry.telephone = ""
    inquiry.address_sha256, inquiry.erased_at = "", clock.now()
    bump(inquiry, "contact_name", "contact_title", "contact_email", "telephone", "address_sha256", "erased_at")
    record(actor=actor, verb="inquiry.erased", target=inquiry)
    return inquiry


def _carry_decision(actor: User, inquiry: Inquiry, engagement: Engagement) -> None:
    """Log the playbook's fit decision: its seat approves by this act where the actor holds it, and else is asked.

    The words of the decision stay with the inquiry: a milestone may be shared with the partner.
    """
    gate = engagement.milestones.filter(key=FIT_DECISION, gate=True).first()
    if gate is None or inquiry.decided_at is None or inquiry.decided_by is None:
        return
    milestone_log(
        actor=actor,
        milestone=gate,
        version=gate.version,
        outcome=MilestoneOutcome.CONFIRMED,
        reached_on=timezone.localdate(inquiry.decided_at),
        note=_("Decided on the inquiry, where the reasons are kept."),
        gate_decision=GateDecision.GO,
        gate_decided_by=inquiry.decided_by.name,
    )


def free_key(name: str) -> str:
    """Return a key made of a name that no organization has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-") or "organization"
    taken = set(Organization.objects.filter(key__startswith=base).values_list("key", flat=True))
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return base if base not in taken else next(key for key in numbered if key not in taken)
