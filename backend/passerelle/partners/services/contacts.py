"""Whom the lab knows at an organization.

The trail says who was added, renamed or removed, and which facts changed; it never keeps an address or a number, so
that a contact who is removed can no longer be reached from here.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.choices import Language
from passerelle.core.services import bump, check_version, clean_choice, clean_line, lock, require
from passerelle.partners.models import Contact, Organization
from passerelle.people.models import User
from passerelle.people.permissions import can_edit_partners

MAX_CONTACTS = 200


def _clean_email(value: str | None) -> str:
    email = clean_line(value, "email", maximum=254, required=False)
    if email:
        try:
            validate_email(email)
        except ValidationError:
            raise errors.invalid("email", _("Give an e-mail address, such as name@example.org.")) from None
    return email


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    cleaners: dict[str, Any] = {
        "name": lambda value: clean_line(value, "name", maximum=120),
        "title": lambda value: clean_line(value, "title", maximum=120, required=False),
        "email": _clean_email,
        "telephone": lambda value: clean_line(value, "telephone", maximum=40, required=False),
        "language": lambda value: clean_choice(value, Language, "language"),
    }
    return {field: clean(values[field]) for field, clean in cleaners.items() if field in values}


@transaction.atomic
def contact_add(*, actor: User, organization: Organization, name: str, language: str, **values: Any) -> Contact:
    """Add a contact; `values`: title, email, telephone. Raises VALIDATION by field."""
    organization = lock(organization)
    require(can_edit_partners(actor))
    fields = _cleaned({"name": name, "language": language, **values})
    if Contact.objects.filter(organization=organization).count() >= MAX_CONTACTS:
        raise errors.invalid("name", _("There are %(maximum)d contacts already.") % {"maximum": MAX_CONTACTS})
    contact = Contact.objects.create(organization=organization, created_by=actor, **fields)
    record(actor=actor, verb="contact.added", target=organization, after={"contact": contact.name})
    return contact


@transaction.atomic
def contact_update(*, actor: User, contact: Contact, version: int, **values: Any) -> Contact:
    """Change the given facts of a contact. Raises CONFLICT on a stale version."""
    contact = lock(contact)
    require(can_edit_partners(actor))
    check_version(contact, version)
    fields = {name: value for name, value in _cleaned(values).items() if getattr(contact, name) != value}
    before = contact.name
    for field, value in fields.items():
        setattr(contact, field, value)
    bump(contact, *fields)
    after = {"contact": contact.name, "changed": sorted(fields)}
    record(actor=actor, verb="contact.updated", target=contact.organization, before={"contact": before}, after=after)
    return contact


@transaction.atomic
def contact_remove(*, actor: User, contact: Contact, version: int) -> None:
    """Forget a contact for good. Raises CONFLICT on a stale version."""
    contact = lock(contact)
    require(can_edit_partners(actor))
    check_version(contact, version)
    organization, name = contact.organization, contact.name
    contact.delete()
    record(actor=actor, verb="contact.removed", target=organization, before={"contact": name})
