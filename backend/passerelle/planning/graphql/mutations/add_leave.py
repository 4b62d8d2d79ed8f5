"""`addLeave`: one's own, or anybody's for directors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_person_for
from passerelle.planning.choices import DayPart, LeaveKind
from passerelle.planning.graphql.types import LeaveType
from passerelle.planning.services.time import leave_add


class AddLeave(Mutation):
    creates = True

    class Input:
        person = graphene.ID()
        kind = enum_of(LeaveKind)(required=True)
        starts_on = graphene.Date(required=True)
        ends_on = graphene.Date(required=True)
        part = enum_of(DayPart)()
        note = graphene.String()

    person = graphene.Field(PersonType, required=True)
    leave = graphene.Field(LeaveType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, person: str | None = None, **values: Any) -> dict[str, Any]:
        whose = get_person_for(actor, row_id(person, "Person")) if person else actor
        return {"person": whose, "leave": leave_add(actor=actor, person=whose, **values)}
