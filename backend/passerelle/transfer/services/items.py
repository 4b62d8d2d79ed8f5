"""Changes of a transfer item: its words, its evidence, its level."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import context, errors
from passerelle.core.choices import Disclosure
from passerelle.core.files.services import file_claim
from passerelle.core.reactions import react
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.core.web import is_web_address
from passerelle.engagements.choices import Signer
from passerelle.engagements.standing import standing
from passerelle.people.models import User
from passerelle.transfer import permissions
from passerelle.transfer.choices import TransferLevel
from passerelle.transfer.models import Evidence, Item, Section, SignOff
from passerelle.transfer.selectors import client_people
from passerelle.transfer.services.guards import require_editor, require_running
from passerelle.transfer.services.wording import worded

SIGNABLE = frozenset({TransferLevel.DEMONSTRATED, TransferLevel.ASSISTED, TransferLevel.UNAIDED})


def _require_open(item: Item) -> None:
    if permissions.is_done(item):
        raise errors.invalid_state(_("This item is waived or done unaided already."))


@transaction.atomic
def item_add(*, actor: User, section: Section, capability: str, signer: str, evidence_asked: str = "") -> Item:
    """Add an item at the end of a section."""
    section = lock(section)
    engagement = section.checklist.engagement
    require_editor(actor, engagement)
    last = Item.objects.filter(section=section).aggregate(last=Max("position"))["last"]
    item = Item.objects.create(
        section=section,
        position=0 if last is None else last + 1,
        signer=clean_choice(signer, Signer, "signer"),
        created_by=actor,
        **worded("capability", capability, required=True),
        **worded("evidence_asked", evidence_asked, required=False),
    )
    record(
        actor=actor,
        verb="item.added",
        target=item,
        engagement_id=engagement.pk,
        after={"capability": capability, "signer": signer},
    )
    return item


@transaction.atomic
def item_update(*, actor: User, item: Item, version: int, **values: Any) -> Item:
    """Re-word an item that nobody signed yet; the internal note can always change."""
    item = lock(item)
    engagement = permissions.engagement_of(item)
    require_editor(actor, engagement)
    check_version(item, version)
    changes: dict[str, str] = {}
    for field, required in (("capability", True), ("evidence_asked", False)):
        if values.get(field) is not None:
            changes |= worded(field, values[field], required=required)
    if values.get("signer") is not None:
        changes["signer"] = clean_choice(values["signer"], Signer, "signer")
    if changes and item.level != TransferLevel.NOT_STARTED:
        raise errors.invalid_state(_("This item was signed or waived already: its words stay as they were."))
    if values.get("internal_note") is not None:
        changes["internal_note"] = clean_text(values["internal_note"], "internal_note", maximum=5000, required=False)
    before = {field: getattr(item, field) for field in changes}
    for field, value in changes.items():
        setattr(item, field, value)
    bump(item, *changes)
    record(actor=actor, verb="item.updated", target=item, engagement_id=engagement.pk, before=before, after=changes)
    return item


@transaction.atomic
def item_sign(
    *, actor: User, item: Item, version: int, level: str, performer: User, evidence: str | None = None
) -> Item:
    """Sign that the performer, who is client staff, did it at a level. The signer is the witness, another person."""
    item = lock(item)
    engagement = permissions.engagement_of(item)
    require(permissions.holds_seat_of(actor, item))
    require_running(engagement)
    check_version(item, version)
    _require_open(item)
    level = clean_choice(level, TransferLevel, "level")
    if level not in SIGNABLE:
        raise errors.invalid("level", _("Choose demonstrated, assisted or unaided."))
    if performer.pk == actor.pk:
        raise errors.invalid("performer", _("The witness must be somebody other than the performer."))
    if not client_people(engagement).filter(pk=performer.pk).exists():
        raise errors.invalid("performer", _("Only the client's own people perform an item."))
    SignOff.objects.create(
        item=item,
        level=level,
        performer=performer,
        witness=actor,
        signer=item.signer,
        evidence_text=clean_text(evidence, "evidence", maximum=5000, required=False),
        auth_method=context.current().auth_method,
        created_by=actor,
    )
    before, item.level, item.performer = item.level, level, performer
    bump(item, "level", "performer")
    event = record(
        actor=actor,
        verb="item.signed",
        target=item,
        engagement_id=engagement.pk,
        before={"level": before},
        after={"level": level, "performer": performer.name, "signer": item.signer},
    )
    react(event)
    return item


@transaction.atomic
def item_waive(*, actor: User, item: Item, version: int, reason: str) -> Item:
    """Leave an item out, with its reason: it leaves the denominator of progress."""
    item = lock(item)
    engagement = permissions.engagement_of(item)
    require_editor(actor, engagement)
    check_version(item, version)
    _require_open(item)
    before, item.level = item.level, TransferLevel.WAIVED
    item.waived_reason = clean_text(reason, "reason", maximum=2000)
    bump(item, "level", "waived_reason")
    record(
        actor=actor,
        verb="item.waived",
        target=item,
        engagement_id=engagement.pk,
        before={"level": before},
        after={"level": item.level, "reason": item.waived_reason},
    )
    return item


@transaction.atomic
def item_unwaive(*, actor: User, item: Item, version: int, reason: str) -> Item:
    """Take a waived item back into the count, at the level that was last signed."""
    item = lock(item)
    engagement = permissions.engagement_of(item)
    require_editor(actor, engagement)
    check_version(item, version)
    if item.level != TransferLevel.WAIVED:
        raise errors.invalid_state(_("This item is not waived."))
    why = clean_text(reason, "reason", maximum=2000)
    last = item.sign_offs.order_by("-signed_at", "-id").first()
    before = {"level": item.level, "reason": item.waived_reason}
    item.level, item.waived_reason = (last.level if last else TransferLevel.NOT_STARTED), ""
    bump(item, "level", "waived_reason")
    record(
        actor=actor,
        verb="item.unwaived",
        target=item,
        engagement_id=engagement.pk,
        before=before,
        after={"level": item.level, "reason": why},
    )
    return item


@transaction.atomic
def evidence_add(
    *, actor: User, item: Item, text: str | None = None, link: str | None = None, file_id: str | None = None
) -> Evidence:
    """Add what proves an item. The lab's is internal until shared; what the client brings is between both sides."""
    item = lock(item)
    engagement = permissions.engagement_of(item)
    require(permissions.can_add_evidence(actor, engagement))
    require_running(engagement)
    words = clean_text(text, "text", maximum=5000, required=False)
    address = clean_line(link, "link", maximum=500, required=False)
    if address and not is_web_address(address):
        raise errors.invalid("link", _("Give a web address that starts with https://."))
    if not (words or address or file_id):
        raise errors.invalid("text", _("Write something, give a link or add a file."))
    evidence = Evidence.objects.create(
        item=item,
        text=words,
        link=address,
        file=file_claim(actor=actor, file_id=file_id) if file_id else None,
        disclosure=Disclosure.CLIENT if standing(actor, engagement).is_client else Disclosure.INTERNAL,
        created_by=actor,
    )
    record(
        actor=actor,
        verb="evidence.added",
        target=evidence,
        engagement_id=engagement.pk,
        after={"text": words, "link": address, "disclosure": evidence.disclosure},
    )
    return evidence
