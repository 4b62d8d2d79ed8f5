"""`updateOrganization`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_organization_for
from passerelle.partners.services.organizations import organization_update


class UpdateOrganization(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        name = graphene.String()
        kind = enum_of(OrganizationKind)()
        sector = graphene.String()
        programme_status = enum_of(ProgrammeStatus)()
        partner_since = graphene.Date()

    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        organization = get_organization_for(actor, row_id(id, "Organization"))
        return {"organization": organization_update(actor=actor, organization=organization, version=version, **values)}
