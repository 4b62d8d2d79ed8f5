"""`deleteAllocation`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.selectors import get_allocation_for
from passerelle.planning.services.allocations import allocation_delete


class DeleteAllocation(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        allocation = get_allocation_for(actor, row_id(id, "Allocation"))
        allocation_delete(actor=actor, allocation=allocation, version=version)
        return {"deleted_id": id}
