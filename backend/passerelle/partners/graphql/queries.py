"""Reading organizations."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.partners import selectors
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.models import Organization

OrganizationConnection = connection_type(OrganizationType, "Organization")
LAB_NODES.add(OrganizationType, selectors.get_organization_for)


def _organizations(root: Any, info: GraphQLResolveInfo, search: str | None = None) -> QuerySet[Organization]:
    return selectors.search_organizations(actor_of(info), search)


class LabQueries(graphene.ObjectType):
    organizations = connection_field(OrganizationConnection, _organizations, search=graphene.String())
