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
        version = graphene.Int(description="The one that was read; without it nothing is compared.")

    target = graphene.Field(LoadTargetType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, person: str, **values: Any) -> dict[str, Any]:
        found = get_person_for(actor, row_id(person, "Person"))
        return {"target": load_target_set(actor=actor, person=found, **values)}
