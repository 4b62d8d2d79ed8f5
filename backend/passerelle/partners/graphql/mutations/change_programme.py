"""`changeProgramme`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.partners.choices import ProgrammeStatus
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_organization_for
from passerelle.partners.services.programme import programme_change


class ChangeProgramme(Mutation):
    class Input:
        organization = graphene.ID(required=True)
        version = graphene.Int(required=True, description="The organization's")
        status = enum_of(ProgrammeStatus)(required=True)
        since = graphene.Date(description="Today when it is not given")

    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, organization: str, **values: Any) -> dict[str, Any]:
        found = get_organization_for(actor, row_id(organization, "Organization"))
        return {"organization": programme_change(actor=actor, organization=found, **values)}
