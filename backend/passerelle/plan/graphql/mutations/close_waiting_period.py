"""`closeWaitingPeriod`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.plan.graphql.types import WaitingPeriodType
from passerelle.plan.selectors import get_waiting_for
from passerelle.plan.services.waiting import waiting_close


class CloseWaitingPeriod(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        until = graphene.Date()

    waiting_period = graphene.Field(WaitingPeriodType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        waiting = get_waiting_for(actor, row_id(id, "WaitingPeriod"))
        waiting_close(actor=actor, waiting=waiting, **values)
        return {"waiting_period": get_waiting_for(actor, waiting.pk)}
