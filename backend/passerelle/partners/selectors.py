"""Finding organizations: for the lab's own people."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from passerelle.core import errors
from passerelle.core.folding import holds
from passerelle.partners.models import Contact, Organization, ProgrammePeriod
from passerelle.people.permissions import can_see_partners
from passerelle.people.selectors import clean_search


def visible_organizations(actor: Any) -> QuerySet[Organization]:
    return Organization.objects.all() if can_see_partners(actor) else Organization.objects.none()


def search_organizations(
    actor: Any, text: str | None = None, kind: Sequence[str] | None = None
) -> QuerySet[Organization]:
    organizations = visible_organizations(actor).order_by("name", "id")
    if kind:
        organizations = organizations.filter(kind__in=kind)
    needle = clean_search(text)
    if needle:
        organizations = organizations.filter(holds(needle, "name", "sector"))
    return organizations


def get_contact_for(actor: Any, contact_id: str) -> Contact:
    """Return a contact of an organization that the actor may see, with it; raise NOT_FOUND otherwise."""
    found = Contact.objects.filter(organization__in=visible_organizations(actor)).select_related("organization")
    contact = found.filter(pk=contact_id).first()
    if contact is None:
        raise errors.not_found()
    return contact


def get_period_for(actor: Any, period_id: str) -> ProgrammePeriod:
    """Return a period of an organization that the actor may see; raise NOT_FOUND otherwise."""
    found = ProgrammePeriod.objects.filter(organization__in=visible_organizations(actor))
    period = found.select_related("organization").filter(pk=period_id).first()
    if period is None:
        raise errors.not_found()
    return period


def get_organization_for(actor: Any, organization_id: str) -> Organization:
    """Return an organization; raise NOT_FOUND when the actor may not see it."""
    organization = visible_organizations(actor).filter(pk=organization_id).first()
    if organization is None:
        raise errors.not_found()
    return organization
