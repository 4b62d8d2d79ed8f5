"""`removeProgrammePeriod`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_period_for
from passerelle.partners.services.programme import period_remove


class RemoveProgrammePeriod(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)
    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        period = get_period_for(actor, row_id(id, "ProgrammePeriod"))
        return {"deleted_id": id, "organization": period_remove(actor=actor, period=period, version=version)}
