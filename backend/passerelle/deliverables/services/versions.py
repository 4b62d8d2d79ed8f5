"""Handing over versions, which are kept for ever."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.files.services import file_claim
from passerelle.core.models import StoredFile
from passerelle.core.services import bump, check_version, clean_choice, clean_text, lock
from passerelle.deliverables.cards import clean_card
from passerelle.deliverables.choices import DeliverableStatus, LinkKind
from passerelle.deliverables.links import clean_link
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.deliverables.services.runs import run_expect
from passerelle.people.models import User
from passerelle.plan.services.checks import NOTE_LENGTH, require_editable


@transaction.atomic
def version_submit(
    *,
    actor: User,
    deliverable: Deliverable,
    version: int,
    file_id: str | None = None,
    link_kind: str | None = None,
    link: str | None = None,
    note: str | None = None,
    internal_note: str | None = None,
    card: list[dict[str, Any]] | None = None,
) -> DeliverableVersion:
    """Hand over the next version: a file of one's own that nothing uses yet, or a link. The deliverable is submitted.

    Numbers have no gap: they are given under the deliverable's lock. `version` is the deliverable's. Raises
    VALIDATION naming file, link_kind, link, card, note or internal_note; NOT_FOUND for somebody else's file.
    """
    deliverable = lock(deliverable)
    require_editable(actor, deliverable.engagement)
    check_version(deliverable, version)
    kind = clean_choice(link_kind or LinkKind.NONE, LinkKind, "link_kind")
    handed = DeliverableVersion(
        deliverable=deliverable,
        number=1 + (DeliverableVersion.objects.filter(deliverable=deliverable).aggregate(n=Max("number"))["n"] or 0),
        link_kind=kind,
        link=_link(kind, link, file_id),
        note=clean_text(note, "note", maximum=NOTE_LENGTH, required=False),
        internal_note=clean_text(internal_note, "internal_note", maximum=NOTE_LENGTH, required=False),
        model_card=clean_card(deliverable.kind, card),
        file=_file(actor, kind, file_id),
        created_by=actor,
    )
    handed.save(force_insert=True)
    run_expect(actor=actor, version=handed)
    before = deliverable.status
    deliverable.status = DeliverableStatus.SUBMITTED
    bump(deliverable, "status")
    record(
        actor=actor,
        verb="version.submitted",
        target=handed,
        engagement_id=deliverable.engagement_id,
        before={"status": before},
        after={"status": deliverable.status, "number": handed.number, "fingerprint": handed.fingerprint},
    )
    return handed


def _link(kind: str, link: str | None, file_id: str | None) -> str:
    if kind == LinkKind.NONE:
        if link:
            raise errors.invalid("link_kind", _("Say what this link is: a commit, a tag, a run, a DOI or an address."))
        return ""
    if file_id is not None:
        raise errors.invalid("file", _("A version is a file or a link, not both."))
    return clean_link(kind, link)


def _file(actor: User, kind: str, file_id: str | None) -> StoredFile | None:
    if kind != LinkKind.NONE:
        return None
    if file_id is None:
        raise errors.invalid("file", _("Choose a file, or give a link."))
    return file_claim(actor=actor, file_id=file_id)
