"""`createAllocation`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.selectors import get_engagement_for
from passerelle.people.selectors import get_person_for
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.graphql.types import AllocationType, LoadWarningType
from passerelle.planning.services.allocations import allocation_create
from passerelle.planning.warnings import over_capacity


class CreateAllocation(Mutation):
    creates = True

    class Input:
        person = graphene.ID(required=True)
        engagement = graphene.ID(required=True)
        starts_on = graphene.Date(required=True)
        ends_on = graphene.Date(required=True)
        fte = graphene.Float(required=True)
        status = enum_of(AllocationStatus)()
        note = graphene.String()

    allocation = graphene.Field(AllocationType, required=True)
    warnings = graphene.List(graphene.NonNull(LoadWarningType), required=True)

    @classmethod
    def perform(cls, actor: Any, *, person: str, engagement: str, **values: Any) -> dict[str, Any]:
        allocation = allocation_create(
            actor=actor,
            person=get_person_for(actor, row_id(person, "Person")),
            engagement=get_engagement_for(actor, row_id(engagement, "Engagement")),
            **values,
        )
        return {"allocation": allocation, "warnings": over_capacity(allocation)}
