"""`addPerson`: to the lab, by a director."""

from typing import Any

import graphene

from passerelle.core.choices import Language
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.choices import LabRole
from passerelle.people.graphql.types import PersonType
from passerelle.people.services.persons import person_add


class AddPerson(Mutation):
    creates = True

    class Input:
        email = graphene.String(required=True)
        name = graphene.String(required=True)
        title = graphene.String()
        lab_role = enum_of(LabRole)(required=True)
        language = enum_of(Language)()

    person = graphene.Field(PersonType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        return {"person": person_add(actor=actor, **values)}
