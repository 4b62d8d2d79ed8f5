"""`updateLeave`: one's own, or anybody's for directors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.planning.choices import DayPart, LeaveKind
from passerelle.planning.graphql.types import LeaveType
from passerelle.planning.selectors import get_leave_for
from passerelle.planning.services.time import leave_update


class UpdateLeave(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        kind = enum_of(LeaveKind)()
        starts_on = graphene.Date()
        ends_on = graphene.Date()
        part = enum_of(DayPart)()
        note = graphene.String()

    leave = graphene.Field(LeaveType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        leave = get_leave_for(actor, row_id(id, "Leave"))
        return {"leave": leave_update(actor=actor, leave=leave, version=version, **values)}
