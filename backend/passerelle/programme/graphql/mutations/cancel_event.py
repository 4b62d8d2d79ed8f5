"""`cancelEvent`: those registered see that it is off."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.programme.graphql.types import ProgrammeEventType
from passerelle.programme.selectors import get_event_for
from passerelle.programme.services.events import event_cancel


class CancelEvent(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    event = graphene.Field(ProgrammeEventType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        event = get_event_for(actor, row_id(id, "ProgrammeEvent"))
        return {"event": event_cancel(actor=actor, event=event, version=version)}
