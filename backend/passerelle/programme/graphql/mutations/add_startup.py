"""`addStartup`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.partners.selectors import get_organization_for
from passerelle.programme.graphql.types import StartupSupportType
from passerelle.programme.services.startups import startup_add


class StartupInput:
    """What may be said of a startup's support."""

    ends_on = graphene.Date()
    emerged_on = graphene.Date()
    emerged_from = graphene.String()
    internal_note = graphene.String()


class AddStartup(Mutation):
    creates = True

    class Input(StartupInput):
        organization = graphene.ID(required=True)
        starts_on = graphene.Date(required=True)

    startup = graphene.Field(StartupSupportType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, organization: str, **values: Any) -> dict[str, Any]:
        found = get_organization_for(actor, row_id(organization, "Organization"))
        return {"startup": startup_add(actor=actor, organization=found, **values)}
