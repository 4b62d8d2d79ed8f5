"""Finding organizations: for the lab's own people."""

from typing import Any

from django.db.models import Q, QuerySet

from passerelle.core import errors
from passerelle.partners.models import Organization
from passerelle.people.permissions import can_see_partners
from passerelle.people.selectors import clean_search


def visible_organizations(actor: Any) -> QuerySet[Organization]:
    return Organization.objects.all() if can_see_partners(actor) else Organization.objects.none()


def search_organizations(actor: Any, text: str | None = None) -> QuerySet[Organization]:
    organizations = visible_organizations(actor).order_by("name", "id")
    needle = clean_search(text)
    if needle:
        organizations = organizations.filter(Q(name__icontains=needle) | Q(sector__icontains=needle))
    return organizations


def get_organization_for(actor: Any, organization_id: str) -> Organization:
    """Return an organization; raise NOT_FOUND when the actor may not see it."""
    organization = visible_organizations(actor).filter(pk=organization_id).first()
    if organization is None:
        raise errors.not_found()
    return organization
