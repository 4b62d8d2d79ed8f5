"""Saying what the lab is called, where it is, and what stands at the head of what leaves it."""

import zoneinfo
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

import holidays

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.choices import Language
from passerelle.core.services import bump, check_version, clean_choice, clean_line, clean_text, require
from passerelle.people.models import Lab, User
from passerelle.people.permissions import can_edit_lab
from passerelle.people.services.persons import clean_email


@transaction.atomic
def lab_update(*, actor: User, version: int, **values: Any) -> Lab:
    """Change what the lab says of itself; what is not given stays. An empty deployment gets its lab by it.

    The region says which public holidays count: capacities and warnings follow at the next look. Raises VALIDATION by
    field, CONFLICT on a stale version.
    """
    require(can_edit_lab(actor))
    lab = Lab.objects.select_for_update().first() or Lab(name="")
    check_version(lab, version)
    changes = {field: _cleaned(field, value) for field, value in values.items() if value is not None}
    _check_region(changes.get("country", lab.country), changes.get("region", lab.region))
    changes = {field: value for field, value in changes.items() if getattr(lab, field) != value}
    before = {field: getattr(lab, field) for field in changes}
    for field, value in changes.items():
        setattr(lab, field, value)
    if not lab.name:
        raise errors.invalid("name", _("This must not be empty."))
    if lab._state.adding:
        lab.created_by = actor
        lab.save()
    elif changes:
        bump(lab, *changes)
    if changes:
        record(actor=actor, verb="lab.updated", target=lab, before=before, after=changes)
    return lab


def _cleaned(field: str, value: str) -> str:
    match field:
        case "language":
            return clean_choice(value, Language, field)
        case "time_zone":
            if value not in zoneinfo.available_timezones():
                raise errors.invalid(field, _("This time zone is not known. Choose one such as America/Toronto."))
            return value
        case "email":
            return clean_email(value) if value.strip() else ""
        case "address":
            return clean_text(value, field, maximum=500, required=False)
        case "country" | "region":
            return clean_line(value, field, maximum=10, required=field == "country").upper()
    limits = {"name": 120, "team": 200, "city": 120, "heading": 160}
    return clean_line(value, field, maximum=limits[field], required=field == "name")


def _check_region(country: str, region: str) -> None:
    known = holidays.list_supported_countries()
    if country not in known:
        raise errors.invalid(
            "country", _("No public holidays are known of this country. Give two letters, such as CA.")
        )
    if region and region not in known[country]:
        message = _("No public holidays are known of this region. Known are: %(known)s.")
        raise errors.invalid("region", message % {"known": ", ".join(known[country]) or "—"})
