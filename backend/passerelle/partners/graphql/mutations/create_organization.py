"""`createOrganization`."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.services.organizations import organization_create


class CreateOrganization(Mutation):
    creates = True

    class Input:
        key = graphene.String(required=True)
        name = graphene.String(required=True)
        kind = enum_of(OrganizationKind)(required=True)
        sector = graphene.String()
        programme_status = enum_of(ProgrammeStatus)()
        partner_since = graphene.Date()

    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        return {"organization": organization_create(actor=actor, **values)}
