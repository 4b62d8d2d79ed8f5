"""`splitAllocation`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.types import AllocationType
from passerelle.planning.selectors import get_allocation_for
from passerelle.planning.services.effort import allocation_split


class SplitAllocation(Mutation):
    creates = True

    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        on = graphene.Date(required=True, description="The first day of the second part.")

    allocations = graphene.List(graphene.NonNull(AllocationType), required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        allocation = get_allocation_for(actor, row_id(id, "Allocation"))
        return {"allocations": allocation_split(actor=actor, allocation=allocation, **values)}
