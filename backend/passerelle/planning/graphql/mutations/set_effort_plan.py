"""`setEffortPlan`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.selectors import get_engagement_for
from passerelle.planning.graphql.lint import EffortPlanType
from passerelle.planning.services.effort import effort_plan_set


class SetEffortPlan(Mutation):
    class Input:
        engagement = graphene.ID(required=True)
        version = graphene.Int(required=True, description="0 where nothing is set yet.")
        min_fte = graphene.Float()
        max_fte = graphene.Float()
        budget_days = graphene.Float()

    effort_plan = graphene.Field(EffortPlanType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        engagement: str,
        version: int,
        min_fte: float | None = None,
        max_fte: float | None = None,
        budget_days: float | None = None,
    ) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        plan = effort_plan_set(
            actor=actor, engagement=found, version=version, min_fte=min_fte, max_fte=max_fte, budget_days=budget_days
        )
        return {"effort_plan": plan}
