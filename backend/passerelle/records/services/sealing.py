"""Sealing a record in the transaction of the decision that it is of."""

from typing import Any

from django.conf import settings

from passerelle.audit.services import record as record_event
from passerelle.core.ids import new_id
from passerelle.people.models import User
from passerelle.people.permissions import is_lab
from passerelle.plan.models import MilestoneApproval
from passerelle.records import contents, sealing
from passerelle.records.choices import RecordKind
from passerelle.records.models import AcceptanceRecord, RecordKey
from passerelle.reviews.models import Decision
from passerelle.transfer.models import SignOff


def on_review_decided(*, event: Any) -> None:
    decision = Decision.objects.select_related(
        "reviewer",
        "round__deliverable_version__file",
        "round__deliverable_version__deliverable__milestone",
        "round__deliverable_version__deliverable__engagement__organization",
    ).get(pk=event.object_id)
    version = decision.round.deliverable_version
    _seal(
        event,
        kind=RecordKind.REVIEW,
        subject_id=decision.pk,
        target_id=version.pk,
        engagement=version.deliverable.engagement,
        signer=decision.reviewer,
        at=decision.decided_at,
        role=decision.role,
        on_behalf_of=event.after.get("on_behalf_of", ""),
        method=decision.auth_method,
        content=contents.review_content(decision),
    )


def on_milestone_decided(*, event: Any) -> None:
    """The client's seats alone: what the lab signs for itself proves nothing to a client."""
    approval = (
        MilestoneApproval.objects.filter(milestone_id=event.object_id, signer=event.after.get("signer"))
        .select_related("milestone__engagement__organization", "decided_by")
        .first()
    )
    if approval is None or approval.decided_by is None or is_lab(approval.decided_by):
        return
    engagement = approval.milestone.engagement
    role, behalf = contents.acting_as(engagement, approval.decided_by, approval.signer)
    _seal(
        event,
        kind=RecordKind.MILESTONE,
        subject_id=approval.pk,
        target_id=approval.milestone_id,
        engagement=engagement,
        signer=approval.decided_by,
        at=approval.decided_at,
        role=role,
        on_behalf_of=behalf,
        method=event.auth_method,
        content=contents.milestone_content(approval),
    )


def on_item_signed(*, event: Any) -> None:
    sign_off = (
        SignOff.objects.filter(item_id=event.object_id)
        .select_related("item__section__checklist__engagement__organization", "performer", "witness")
        .order_by("-signed_at", "-created_at")
        .first()
    )
    if sign_off is None or is_lab(sign_off.witness):
        return
    engagement = sign_off.item.section.checklist.engagement
    role, behalf = contents.acting_as(engagement, sign_off.witness, sign_off.item.signer)
    _seal(
        event,
        kind=RecordKind.TRANSFER,
        subject_id=sign_off.pk,
        target_id=sign_off.item_id,
        engagement=engagement,
        signer=sign_off.witness,
        at=sign_off.signed_at,
        role=role,
        on_behalf_of=behalf,
        method=sign_off.auth_method,
        content=contents.transfer_content(sign_off),
    )


def _seal(
    event: Any,
    *,
    kind: str,
    subject_id: str,
    target_id: str,
    engagement: Any,
    signer: User,
    at: Any,
    role: str,
    on_behalf_of: str,
    method: str,
    content: dict[str, Any],
) -> AcceptanceRecord:
    """Write the record, bound to the event of the decision, and an event that binds the record in turn."""
    record_id = new_id()
    stated = {
        **contents.heading(
            record_id=record_id,
            kind=kind,
            engagement=engagement,
            signer=signer,
            role=role,
            at=at,
            method=method,
            on_behalf_of=on_behalf_of,
        ),
        **content,
        "audit": {"sequence": event.sequence, "hash": event.hash},
    }
    sealed = sealing.seal(stated, sealing.private_key(settings.SECRET_KEY))
    RecordKey.objects.get_or_create(key_id=sealed["keyId"], defaults={"public_key": sealed["publicKey"]})
    made = AcceptanceRecord(
        id=record_id,
        engagement=engagement,
        kind=kind,
        subject_id=subject_id,
        target_id=target_id,
        signer=signer,
        decided_at=at,
        content=sealing.canonical(stated).decode(),
        sha256=sealed["sha256"],
        signature=sealed["signature"],
        key_id=sealed["keyId"],
        created_by=signer,
    )
    made.save(force_insert=True)
    record_event(
        actor=signer, verb="record.sealed", target=made, engagement_id=engagement.pk, after={"sha256": made.sha256}
    )
    return made
