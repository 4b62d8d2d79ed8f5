"""The register of what no engagement holds, and a year's figures frozen."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import clock, errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, lock, require
from passerelle.impact.choices import RegisterKind
from passerelle.impact.dois import clean_doi
from passerelle.impact.figures import FIRST_YEAR, digest, figures_of
from passerelle.impact.models import RegisterEntry, YearlyReport
from passerelle.impact.permissions import can_keep_register
from passerelle.people.models import User

FIELDS = ("kind", "title", "quantity", "starts_on", "ends_on", "doi", "with_industry", "source")
MOST = 1_000_000


@transaction.atomic
def register_add(*, actor: User, **values: Any) -> RegisterEntry:
    """Register something that counts. `values` are those of `FIELDS`; kind, title and starts_on are required."""
    require(can_keep_register(actor))
    entry = RegisterEntry(created_by=actor)
    _put(entry, {"kind": None, "title": None, "starts_on": None, **values})
    entry.save()
    record(actor=actor, verb="register.added", target=entry, after=_told(entry))
    return entry


@transaction.atomic
def register_update(*, actor: User, entry: RegisterEntry, version: int, **values: Any) -> RegisterEntry:
    require(can_keep_register(actor))
    entry = lock(entry)
    check_version(entry, version)
    before = _told(entry)
    _put(entry, values)
    bump(entry, *values)
    record(actor=actor, verb="register.updated", target=entry, before=before, after=_told(entry))
    return entry


@transaction.atomic
def register_delete(*, actor: User, entry: RegisterEntry, version: int) -> None:
    require(can_keep_register(actor))
    entry = lock(entry)
    check_version(entry, version)
    record(actor=actor, verb="register.deleted", target=entry, before=_told(entry))
    entry.delete()


@transaction.atomic
def year_freeze(*, actor: User, year: int, note: str | None = None) -> YearlyReport:
    """Keep a year's figures with their records as they are today; the next one of the year gets the next number.

    Raises VALIDATION naming year when it is not past or running.
    """
    require(can_keep_register(actor))
    if not FIRST_YEAR <= year <= clock.today().year:
        raise errors.invalid("year", _("Choose a year that has begun."))
    last = YearlyReport.objects.select_for_update().filter(year=year)
    number = (last.aggregate(Max("number"))["number__max"] if last else None) or 0
    figures = figures_of(year)
    report = YearlyReport.objects.create(
        year=year,
        number=number + 1,
        note=clean_text(note, "note", maximum=5000, required=False),
        figures=figures,
        sha256=digest(year, figures),
        created_by=actor,
    )
    after = {"year": year, "number": report.number, "sha256": report.sha256}
    record(actor=actor, verb="year.frozen", target=report, after=after)
    return report


def _put(entry: RegisterEntry, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(entry, name, _clean(name, value))
    if entry.ends_on is not None and entry.ends_on < entry.starts_on:
        raise errors.invalid("ends_on", _("The end comes before the start."))


def _clean(name: str, value: Any) -> Any:
    match name:
        case "kind":
            return clean_choice(value, RegisterKind, "kind")
        case "doi":
            return clean_doi(value)
        case "quantity":
            if not isinstance(value, int) or not 1 <= value <= MOST:
                raise errors.invalid("quantity", _("Give a number from 1 to 1,000,000."))
            return value
        case "starts_on":
            if not isinstance(value, dt.date):
                raise errors.invalid("starts_on", _("This must not be empty."))
            return value
        case "ends_on":
            return value
        case "with_industry":
            return bool(value)
        case _:
            return clean_line(value, name, maximum=300, required=name == "title")


def _told(entry: RegisterEntry) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value := getattr(entry, name), dt.date) else value for name in FIELDS
    }
