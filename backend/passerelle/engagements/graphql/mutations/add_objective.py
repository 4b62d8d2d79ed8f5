"""`addObjective`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType, ObjectiveType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.services.objectives import objective_add


class AddObjective(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        statement = graphene.String(required=True)
        metric = graphene.String()
        target = graphene.String()

    engagement = graphene.Field(EngagementType, required=True)
    objective = graphene.Field(ObjectiveType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"engagement": found, "objective": objective_add(actor=actor, engagement=found, **values)}
