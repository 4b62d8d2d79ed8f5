"""`withdrawFromEvent`, from either side."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.programme.graphql.portal import PortalEventType
from passerelle.programme.graphql.types import ProgrammeEventType
from passerelle.programme.selectors import get_client_event_for, get_event_for
from passerelle.programme.services.places import registration_withdraw


class WithdrawFromEvent(Mutation):
    class Input:
        id = graphene.ID(required=True)

    event = graphene.Field(ProgrammeEventType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        event = get_event_for(actor, row_id(id, "ProgrammeEvent"))
        registration_withdraw(actor=actor, event=event)
        return {"event": event}


class PortalWithdrawFromEvent(Mutation):
    class Meta:
        name = "WithdrawFromEvent"

    class Input:
        id = graphene.ID(required=True)

    event = graphene.Field(PortalEventType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        event = get_client_event_for(actor, row_id(id, "ProgrammeEvent"))
        registration_withdraw(actor=actor, event=event)
        return {"event": event}
