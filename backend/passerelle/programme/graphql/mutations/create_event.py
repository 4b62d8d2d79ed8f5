"""`createEvent`, once or weekly."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.programme.choices import Audience, EventKind
from passerelle.programme.graphql.types import ProgrammeEventType
from passerelle.programme.services.events import event_create


class EventInput:
    """What may be said of an event, when it is planned and later."""

    title_en = graphene.String()
    title_fr = graphene.String()
    description = graphene.String()
    place = graphene.String()
    link = graphene.String()
    audience = enum_of(Audience)()
    capacity = graphene.Int()
    internal_note = graphene.String()


class CreateEvent(Mutation):
    creates = True

    class Input(EventInput):
        kind = enum_of(EventKind)(required=True)
        starts_at = graphene.DateTime(required=True)
        ends_at = graphene.DateTime(required=True)
        repeat_weeks = graphene.Int(description="How many weeks in a row; once when left out")

    events = graphene.List(graphene.NonNull(ProgrammeEventType), required=True)

    @classmethod
    def perform(cls, actor: Any, *, repeat_weeks: int | None = None, **values: Any) -> dict[str, Any]:
        given = {name: value for name, value in values.items() if value is not None}
        return {"events": event_create(actor=actor, repeat_weeks=1 if repeat_weeks is None else repeat_weeks, **given)}
