"""`withdrawStaffingNeed`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.staffing.graphql.types import StaffingNeedType
from passerelle.staffing.selectors import get_need_for
from passerelle.staffing.services.needs import need_withdraw


class WithdrawStaffingNeed(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    need = graphene.Field(StaffingNeedType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        need = get_need_for(actor, row_id(id, "StaffingNeed"))
        need_withdraw(actor=actor, need=need, version=version)
        return {"need": get_need_for(actor, need.pk)}
