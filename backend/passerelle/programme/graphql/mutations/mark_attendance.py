"""`markAttendance`: who came."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.programme.graphql.types import ProgrammeEventType, RegistrationType
from passerelle.programme.selectors import get_registration_for
from passerelle.programme.services.places import attendance_mark


class MarkAttendance(Mutation):
    class Input:
        id = graphene.ID(required=True)
        attended = graphene.Boolean(required=True)

    registration = graphene.Field(RegistrationType, required=True)
    event = graphene.Field(ProgrammeEventType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, attended: bool) -> dict[str, Any]:  # noqa: A002
        registration = get_registration_for(actor, row_id(id, "Registration"))
        marked = attendance_mark(actor=actor, registration=registration, attended=attended)
        return {"registration": marked, "event": marked.event}
