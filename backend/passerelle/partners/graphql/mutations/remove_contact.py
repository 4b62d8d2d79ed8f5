"""`removeContact`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_contact_for
from passerelle.partners.services.contacts import contact_remove


class RemoveContact(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)
    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        contact = get_contact_for(actor, row_id(id, "Contact"))
        contact_remove(actor=actor, contact=contact, version=version)
        return {"deleted_id": id, "organization": contact.organization}
