"""Startups that the lab stands behind."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import bump, check_version, clean_line, clean_text, lock, require
from passerelle.partners.choices import OrganizationKind
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.programme.models import StartupSupport
from passerelle.programme.permissions import can_keep

FIELDS = ("starts_on", "ends_on", "emerged_on", "emerged_from", "internal_note")


@transaction.atomic
def startup_add(*, actor: User, organization: Organization, **values: Any) -> StartupSupport:
    """Support a startup from a day on. Raises VALIDATION naming organization or a field of `FIELDS`."""
    require(can_keep(actor))
    if organization.kind != OrganizationKind.STARTUP:
        raise errors.invalid("organization", _("Choose an organization that is a startup."))
    row = StartupSupport(organization=organization, created_by=actor)
    _put(row, {"starts_on": None, **values})
    if StartupSupport.objects.filter(organization=organization, starts_on=row.starts_on).exists():
        raise errors.invalid("starts_on", _("This startup's support from that day is here already."))
    row.save()
    record(actor=actor, verb="startup.added", target=row, after={"name": organization.name, **_told(row)})
    return row


@transaction.atomic
def startup_update(*, actor: User, startup: StartupSupport, version: int, **values: Any) -> StartupSupport:
    require(can_keep(actor))
    startup = lock(startup)
    check_version(startup, version)
    before = _told(startup)
    _put(startup, values)
    twin = StartupSupport.objects.filter(organization_id=startup.organization_id, starts_on=startup.starts_on)
    if twin.exclude(pk=startup.pk).exists():
        raise errors.invalid("starts_on", _("This startup's support from that day is here already."))
    bump(startup, *values)
    record(actor=actor, verb="startup.updated", target=startup, before=before, after=_told(startup))
    return startup


@transaction.atomic
def startup_remove(*, actor: User, startup: StartupSupport, version: int) -> None:
    require(can_keep(actor))
    startup = lock(startup)
    check_version(startup, version)
    record(actor=actor, verb="startup.removed", target=startup, before=_told(startup))
    startup.delete()


def _put(row: StartupSupport, values: dict[str, Any]) -> None:
    for name, value in values.items():
        if name == "starts_on" and value is None:
            raise errors.invalid("starts_on", _("This must not be empty."))
        if name.endswith("_on"):
            setattr(row, name, value)
        elif name == "internal_note":
            row.internal_note = clean_text(value, name, maximum=5000, required=False)
        else:
            setattr(row, name, clean_line(value, name, maximum=200, required=False))
    if row.ends_on is not None and row.ends_on < row.starts_on:
        raise errors.invalid("ends_on", _("The end comes before the start."))
    if row.emerged_from and row.emerged_on is None:
        raise errors.invalid("emerged_on", _("Say on which day it emerged."))


def _told(row: StartupSupport) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value := getattr(row, name), dt.date) else value for name in FIELDS}
