"""`updateContact`."""

from typing import Any

import graphene

from passerelle.core.choices import Language
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_contact_for
from passerelle.partners.services.contacts import contact_update


class UpdateContact(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        name = graphene.String()
        title = graphene.String()
        email = graphene.String()
        telephone = graphene.String()
        language = enum_of(Language)()

    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        contact = get_contact_for(actor, row_id(id, "Contact"))
        changed = contact_update(actor=actor, contact=contact, version=version, **values)
        return {"organization": changed.organization}
