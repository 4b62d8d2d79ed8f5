"""`removeLeave`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import PersonType
from passerelle.planning.selectors import get_leave_for
from passerelle.planning.services.time import leave_remove


class RemoveLeave(Mutation):
    class Input:
        id = graphene.ID(required=True)

    deleted_id = graphene.ID(required=True)
    person = graphene.Field(PersonType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        leave = get_leave_for(actor, row_id(id, "Leave"))
        leave_remove(actor=actor, leave=leave)
        return {"deleted_id": id, "person": leave.person}
