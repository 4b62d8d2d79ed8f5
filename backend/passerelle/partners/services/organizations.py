"""Organizations that the lab works with."""

import re
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_choice, clean_line, lock, require
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus
from passerelle.partners.models import Organization
from passerelle.partners.services.programme import clean_day, enter, restart
from passerelle.people.models import User
from passerelle.people.permissions import can_edit_partners

_KEY = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
PROGRAMME = ("programme_status", "partner_since")


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    cleaners: dict[str, Any] = {
        "name": lambda value: clean_line(value, "name"),
        "kind": lambda value: clean_choice(value, OrganizationKind, "kind"),
        "sector": lambda value: clean_line(value, "sector", maximum=120, required=False),
        "programme_status": lambda value: clean_choice(value, ProgrammeStatus, "programme_status"),
        "partner_since": lambda value: clean_day(value, "partner_since"),
    }
    return {field: clean(values[field]) for field, clean in cleaners.items() if field in values}


def _clean_key(key: str) -> str:
    key = clean_line(key, "key", maximum=60)
    if not _KEY.match(key):
        raise errors.invalid("key", _("A key has small letters, digits and single hyphens, such as hydro-quebec."))
    if Organization.objects.filter(key=key).exists():
        raise errors.invalid("key", _("This key is taken. Choose another one."))
    return key


@transaction.atomic
def organization_create(*, actor: User, key: str, name: str, kind: str, **values: Any) -> Organization:
    """Add an organization; `values`: sector, programme_status, partner_since. Raises VALIDATION by field."""
    require(can_edit_partners(actor))
    fields = {"key": _clean_key(key), **_cleaned({"name": name, "kind": kind, **values})}
    organization = Organization.objects.create(
        created_by=actor, **{name: value for name, value in fields.items() if name not in PROGRAMME}
    )
    if _place(organization, fields, actor):
        organization.save(update_fields=PROGRAMME)
    record(actor=actor, verb="organization.created", target=organization, after=fields)
    return organization


@transaction.atomic
def organization_update(*, actor: User, organization: Organization, version: int, **values: Any) -> Organization:
    """Change name, kind, sector, programme_status or partner_since. Raises CONFLICT on a stale version."""
    organization = lock(organization)
    require(can_edit_partners(actor))
    check_version(organization, version)
    changes = _cleaned(values)
    before = {field: getattr(organization, field) for field in changes}
    for field, value in changes.items():
        if field not in PROGRAMME:
            setattr(organization, field, value)
    _place(organization, changes, actor)
    bump(organization, *{*changes, *PROGRAMME})
    record(actor=actor, verb="organization.updated", target=organization, before=before, after=changes)
    return organization


def _place(organization: Organization, changes: dict[str, Any], actor: User) -> bool:
    """Bring the periods of the programme in line with a status and a first day given beside other facts."""
    since = changes.get("partner_since")
    if changes.get("programme_status", organization.programme_status) != organization.programme_status:
        enter(organization, changes["programme_status"], since, actor)
    elif "partner_since" in changes and since != organization.partner_since:
        restart(organization, since)
    else:
        return False
    return True
