"""`setLoadTarget`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.selectors import get_person_for
from passerelle.planning.graphql.grid import LoadTargetType
from passerelle.planning.services.effort import load_target_set


class SetLoadTarget(Mutation):
    class Input:
        person = graphene.ID(required=True)
        low = graphene.Int(required=True)
        high = graphene.Int(required=True)

    target = graphene.Field(LoadTargetType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, person: str, low: int, high: int) -> dict[str, Any]:
        found = get_person_for(actor, row_id(person, "Person"))
        return {"target": load_target_set(actor=actor, person=found, low=low, high=high)}
