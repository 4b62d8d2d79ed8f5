"""Which records a person sees."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

import orjson

from passerelle.core import errors
from passerelle.core.choices import Disclosure
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import Engagement
from passerelle.engagements.selectors import client_visibility, get_child_for
from passerelle.people.permissions import is_lab
from passerelle.plan.models import Milestone
from passerelle.records.choices import RecordKind
from passerelle.records.models import AcceptanceRecord, RecordKey
from passerelle.transfer.models import Item

OPEN = [Disclosure.CLIENT, Disclosure.PUBLIC]


def get_record_for(actor: Any, record_id: str) -> AcceptanceRecord:
    """Return a record for a lab person, or raise NOT_FOUND."""
    found: AcceptanceRecord = get_child_for(actor, AcceptanceRecord.objects.select_related("signer"), record_id)
    return found


def client_records(actor: Any) -> QuerySet[AcceptanceRecord]:
    """Records of the engagements into which the person was let: their own, and those of what they still see."""
    versions = DeliverableVersion.objects.filter(disclosure__in=OPEN, deliverable__disclosure__in=OPEN)
    milestones = Milestone.objects.filter(disclosure__in=OPEN)
    items = Item.objects.filter(section__checklist__disclosure__in=OPEN)
    seen = (
        Q(signer_id=actor.pk)
        | (Q(kind=RecordKind.REVIEW) & Exists(versions.filter(pk=OuterRef("target_id"))))
        | (Q(kind=RecordKind.MILESTONE) & Exists(milestones.filter(pk=OuterRef("target_id"))))
        | (Q(kind=RecordKind.TRANSFER) & Exists(items.filter(pk=OuterRef("target_id"))))
    )
    found = AcceptanceRecord.objects.filter(client_visibility(actor, "engagement")).filter(seen)
    return found.select_related("signer", "engagement")


def get_client_record_for(actor: Any, record_id: str) -> AcceptanceRecord:
    found = client_records(actor).filter(pk=record_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_readable_record(actor: Any, record_id: str) -> AcceptanceRecord:
    """Return a record for whoever may read it, by either side's rule, or raise NOT_FOUND."""
    return get_record_for(actor, record_id) if is_lab(actor) else get_client_record_for(actor, record_id)


def records_of(engagements: list[Engagement]) -> QuerySet[AcceptanceRecord]:
    """Records of engagements that the lab reader was already found to see."""
    return AcceptanceRecord.objects.filter(engagement__in=engagements).select_related("signer", "engagement")


def sealed_of(record: AcceptanceRecord) -> dict[str, Any]:
    """Return a record in the form that its file has."""
    key = RecordKey.objects.get(pk=record.key_id)
    return {
        "record": orjson.loads(record.content),
        "sha256": record.sha256,
        "signature": record.signature,
        "publicKey": key.public_key,
        "keyId": record.key_id,
    }


def public_keys() -> list[dict[str, Any]]:
    """Every key that this lab sealed records with, oldest first."""
    return [
        {"keyId": key.key_id, "publicKey": key.public_key, "since": key.first_used_at.date().isoformat()}
        for key in RecordKey.objects.all()
    ]
