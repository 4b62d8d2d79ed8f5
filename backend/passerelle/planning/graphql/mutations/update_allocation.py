"""`updateAllocation`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.graphql.types import AllocationType, LoadWarningType
from passerelle.planning.selectors import get_allocation_for
from passerelle.planning.services.allocations import allocation_update
from passerelle.planning.warnings import over_capacity


class UpdateAllocation(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        starts_on = graphene.Date()
        ends_on = graphene.Date()
        fte = graphene.Float()
        status = enum_of(AllocationStatus)()
        note = graphene.String()

    allocation = graphene.Field(AllocationType, required=True)
    warnings = graphene.List(graphene.NonNull(LoadWarningType), required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        allocation = get_allocation_for(actor, row_id(id, "Allocation"))
        changed = allocation_update(actor=actor, allocation=allocation, **values)
        return {"allocation": changed, "warnings": over_capacity(changed)}
