"""Reading organizations."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import row_id, to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.core.paging import MAX_NAMES
from passerelle.partners import selectors
from passerelle.partners.choices import OrganizationKind
from passerelle.partners.graphql.types import ContactType, OrganizationType, ProgrammePeriodType
from passerelle.partners.models import Organization

OrganizationConnection = connection_type(OrganizationType, "Organization")
LAB_NODES.add(OrganizationType, selectors.get_organization_for)
LAB_NODES.add(ContactType, selectors.get_contact_for)
LAB_NODES.add(ProgrammePeriodType, selectors.get_period_for)


def _organizations(root: Any, info: GraphQLResolveInfo, search: str | None = None) -> QuerySet[Organization]:
    return selectors.search_organizations(actor_of(info), search)


class OrganizationNameType(graphene.ObjectType):
    """An organization in a list to choose from."""

    organization = graphene.ID(required=True)
    name = graphene.String(required=True)

    class Meta:
        name = "OrganizationName"


class LabQueries(graphene.ObjectType):
    organizations = connection_field(OrganizationConnection, _organizations, search=graphene.String())
    organization_names = graphene.List(
        graphene.NonNull(OrganizationNameType),
        required=True,
        kind=graphene.List(graphene.NonNull(enum_of(OrganizationKind))),
        description="Every organization that the reader sees, by name: a list to choose from, at most 2,000",
    )
    organization = graphene.Field(OrganizationType, required=True, id=graphene.ID(required=True))

    def resolve_organization_names(
        root: Any, info: GraphQLResolveInfo, kind: list[str] | None = None
    ) -> list[dict[str, str]]:
        found = selectors.search_organizations(actor_of(info), kind=kind).values_list("pk", "name")[:MAX_NAMES]
        return [{"organization": to_global_id("Organization", pk), "name": name} for pk, name in found]

    def resolve_organization(root: Any, info: GraphQLResolveInfo, id: str) -> Organization:  # noqa: A002
        found = selectors.get_organization_for(actor_of(info), row_id(id, "Organization"))
        hydrate(OrganizationType, [found], selection_of(info), info.context)
        return found
