"""`correctProgrammePeriod`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.selectors import get_organization_for, get_period_for
from passerelle.partners.services.programme import period_correct


class CorrectProgrammePeriod(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        since = graphene.Date(description="Not known when it is not given")
        until = graphene.Date(description="It lasts when it is not given")

    organization = graphene.Field(OrganizationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        period = get_period_for(actor, row_id(id, "ProgrammePeriod"))
        days = {name: values.get(name) for name in ("since", "until")}
        changed = period_correct(actor=actor, period=period, version=version, **days)
        return {"organization": get_organization_for(actor, changed.organization_id)}
