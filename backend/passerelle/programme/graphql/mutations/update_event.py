"""`updateEvent`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.programme.choices import EventKind
from passerelle.programme.graphql.mutations.create_event import EventInput
from passerelle.programme.graphql.types import ProgrammeEventType
from passerelle.programme.selectors import get_event_for
from passerelle.programme.services.events import event_update


class UpdateEvent(Mutation):
    class Input(EventInput):
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        kind = enum_of(EventKind)()
        starts_at = graphene.DateTime()
        ends_at = graphene.DateTime()

    event = graphene.Field(ProgrammeEventType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        event = get_event_for(actor, row_id(id, "ProgrammeEvent"))
        return {"event": event_update(actor=actor, event=event, **values)}
