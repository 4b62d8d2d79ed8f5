"""`addContact`."""

from typing import Any

import graphene

from passerelle.core.choices import Language
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_organization_for
from passerelle.partners.services.contacts import contact_add


class AddContact(Mutation):
    creates = True

    class Input:
        organization = graphene.ID(required=True)
        name = graphene.String(required=True)
        title = graphene.String()
        email = graphene.String()
        telephone = graphene.String()
        language = enum_of(Language)(required=True)

    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, organization: str, **values: Any) -> dict[str, Any]:
        found = get_organization_for(actor, row_id(organization, "Organization"))
        contact_add(actor=actor, organization=found, **values)
        return {"organization": found}
