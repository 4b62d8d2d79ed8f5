"""`updatePerson`: what somebody of the lab is, by a director."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.choices import LabRole
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_account_for
from passerelle.people.services.persons import person_update


class UpdatePerson(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        name = graphene.String()
        title = graphene.String()
        lab_role = enum_of(LabRole)()

    person = graphene.Field(PersonType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        person = get_account_for(actor, row_id(id, "Person"))
        return {"person": person_update(actor=actor, person=person, version=version, **values)}
