"""What was signed, by whom, and until when it holds."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.files.services import file_claim, file_release
from passerelle.core.services import bump, check_version, clean_choice, clean_line, lock, require
from passerelle.engagements import permissions
from passerelle.engagements.choices import AgreementKind
from passerelle.engagements.models import Agreement, Engagement, Signatory
from passerelle.engagements.services.engagements import EARLIEST, LATEST
from passerelle.people.models import User

DATES = ("signed_on", "effective_on", "expires_on")
SIDES = ("lab", "client")
MAX_SIGNATORIES = 20


def _clean_date(value: dt.date | None, field: str) -> dt.date | None:
    if value is not None and not EARLIEST <= value < LATEST:
        raise errors.invalid(field, _("Give a date between 1990 and 2099."))
    return value


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    changes: dict[str, Any] = {field: _clean_date(values[field], field) for field in DATES if field in values}
    if "kind" in values:
        changes["kind"] = clean_choice(values["kind"], AgreementKind, "kind")
    if "title" in values:
        changes["title"] = clean_line(values["title"], "title")
    return changes


def _check_dates(dates: dict[str, dt.date | None]) -> None:
    """Without a day of its own an agreement takes effect when it is signed."""
    effective_on, expires_on = dates["effective_on"] or dates["signed_on"], dates["expires_on"]
    if effective_on and expires_on and expires_on < effective_on:
        raise errors.invalid("expires_on", _("The agreement ends before it takes effect. Give a later date."))


def _clean_signatories(given: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    given = given or []
    if len(given) > MAX_SIGNATORIES:
        message = _("An agreement has at most %(maximum)d signatories.")
        raise errors.invalid("signatories", message % {"maximum": MAX_SIGNATORIES})
    for one in given:
        if one.get("side") not in SIDES:
            raise errors.invalid("signatories", _("A signatory signs for the lab or for the client."))
    return [
        {
            "name": clean_line(one.get("name"), "signatories", maximum=120),
            "title": clean_line(one.get("title"), "signatories", maximum=120, required=False),
            "side": one["side"],
            "signed_on": _clean_date(one.get("signed_on"), "signatories"),
        }
        for one in given
    ]


def _replace_signatories(actor: User, agreement: Agreement, rows: list[dict[str, Any]]) -> list[str]:
    """Put the given signatories in place of those there are; return their names, as history shows them."""
    Signatory.objects.filter(agreement=agreement).delete()
    Signatory.objects.bulk_create([Signatory(agreement=agreement, created_by=actor, **row) for row in rows])
    return [row["name"] for row in rows]


@transaction.atomic
def agreement_add(
    *,
    actor: User,
    engagement: Engagement,
    kind: str,
    title: str,
    signatories: Any = None,
    file_id: str | None = None,
    **values: Any,
) -> Agreement:
    """Add an agreement; `values`: signed_on, effective_on, expires_on.

    `file_id` is a file of one's own that nothing uses yet: the signed paper. Raises VALIDATION by field.
    """
    engagement = lock(engagement)
    require(permissions.can_edit_agreements(actor, engagement))
    fields = _cleaned({"kind": kind, "title": title, **values})
    _check_dates({name: fields.get(name) for name in DATES})
    rows = _clean_signatories(signatories)
    file = file_claim(actor=actor, file_id=file_id) if file_id else None
    agreement = Agreement.objects.create(engagement=engagement, created_by=actor, file=file, **fields)
    after = {**fields, "signatories": _replace_signatories(actor, agreement, rows)}
    if file is not None:
        after["file"] = file.name
    record(actor=actor, verb="agreement.added", target=agreement, engagement_id=engagement.pk, after=after)
    return agreement


@transaction.atomic
def agreement_update(
    *, actor: User, agreement: Agreement, version: int, file_id: str | None = None, **values: Any
) -> Agreement:
    """Change kind, title or dates, replace the signatories or the signed file. Raises CONFLICT on a stale version."""
    agreement = lock(agreement)
    require(permissions.can_edit_agreements(actor, agreement.engagement))
    check_version(agreement, version)
    changes = _cleaned(values)
    _check_dates({name: changes.get(name, getattr(agreement, name)) for name in DATES})
    before: dict[str, Any] = {field: getattr(agreement, field) for field in changes}
    after: dict[str, Any] = dict(changes)
    if file_id:
        former = agreement.file
        changes["file"] = file_claim(actor=actor, file_id=file_id)
        before["file"], after["file"] = former.name if former else "", changes["file"].name
        if former is not None:
            file_release(former)
    for field, value in changes.items():
        setattr(agreement, field, value)
    bump(agreement, *changes)
    if "signatories" in values:
        rows = _clean_signatories(values["signatories"])
        before["signatories"] = list(agreement.signatories.order_by("created_at").values_list("name", flat=True))
        after["signatories"] = _replace_signatories(actor, agreement, rows)
    record(
        actor=actor,
        verb="agreement.updated",
        target=agreement,
        engagement_id=agreement.engagement_id,
        before=before,
        after=after,
    )
    return agreement


@transaction.atomic
def agreement_remove(*, actor: User, agreement: Agreement, version: int) -> None:
    """Take away what was entered by mistake with its signed file; the trail keeps what it said and the file's name.

    Raises CONFLICT on a stale version.
    """
    agreement = lock(agreement)
    require(permissions.can_edit_agreements(actor, agreement.engagement))
    check_version(agreement, version)
    names = list(agreement.signatories.order_by("created_at", "id").values_list("name", flat=True))
    before = {field: getattr(agreement, field) for field in ("kind", "title", *DATES)}
    before |= {"signatories": names, "file": agreement.file.name if agreement.file else ""}
    pk = agreement.pk
    agreement.delete()
    agreement.pk = pk
    if agreement.file is not None:
        file_release(agreement.file)
    record(
        actor=actor,
        verb="agreement.removed",
        target=agreement,
        engagement_id=agreement.engagement_id,
        before=before,
    )
