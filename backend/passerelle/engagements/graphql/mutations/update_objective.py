"""`updateObjective`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import ObjectiveType
from passerelle.engagements.selectors import get_objective_for
from passerelle.engagements.services.objectives import objective_update


class UpdateObjective(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        statement = graphene.String()
        metric = graphene.String()
        target = graphene.String()
        result = graphene.String()
        met = graphene.Boolean()

    objective = graphene.Field(ObjectiveType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        objective = get_objective_for(actor, row_id(id, "Objective"))
        return {"objective": objective_update(actor=actor, objective=objective, version=version, **values)}
