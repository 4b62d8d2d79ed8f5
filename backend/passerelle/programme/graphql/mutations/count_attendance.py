"""`countAttendance`: how many came who are on no list."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.programme.graphql.types import ProgrammeEventType
from passerelle.programme.selectors import get_event_for
from passerelle.programme.services.places import attendance_count


class CountAttendance(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        lab = graphene.Int(description="Of the lab; null where they were not counted")
        partners = graphene.Int()
        others = graphene.Int()

    event = graphene.Field(ProgrammeEventType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        id: str,  # noqa: A002
        version: int,
        lab: int | None = None,
        partners: int | None = None,
        others: int | None = None,
    ) -> dict[str, Any]:
        event = get_event_for(actor, row_id(id, "ProgrammeEvent"))
        counted = {"lab": lab, "partners": partners, "others": others}
        return {"event": attendance_count(actor=actor, event=event, version=version, **counted)}
