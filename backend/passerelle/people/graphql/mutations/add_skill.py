"""`addSkill`: to the lab's list."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import SkillType
from passerelle.people.services.skills import skill_add


class AddSkill(Mutation):
    creates = True

    class Input:
        name_en = graphene.String(required=True)
        name_fr = graphene.String(required=True)

    skill = graphene.Field(SkillType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        return {"skill": skill_add(actor=actor, **values)}
