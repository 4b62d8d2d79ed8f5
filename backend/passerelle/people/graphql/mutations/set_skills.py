"""`setSkills`: one's own, or anybody's for directors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_person_for
from passerelle.people.services.skills import skills_set


class SetSkills(Mutation):
    class Input:
        person = graphene.ID(required=True)
        skills = graphene.List(graphene.NonNull(graphene.ID), required=True)
        version = graphene.Int(description="That of the person, as it was read; without it nothing is compared.")

    person = graphene.Field(PersonType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, person: str, skills: list[str], version: int | None = None) -> dict[str, Any]:
        whose = get_person_for(actor, row_id(person, "Person"))
        chosen = [row_id(skill, "Skill") for skill in skills]
        return {"person": skills_set(actor=actor, person=whose, skill_ids=chosen, version=version)}
