"""`takeBackStage`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.selectors import get_stage_for
from passerelle.plan.services.stages import stage_take_back


class TakeBackStage(Mutation):
    """Undo that the current stage was entered."""

    class Input:
        id = graphene.ID(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        stage = get_stage_for(actor, row_id(id, "Stage"))
        stage_take_back(actor=actor, stage=stage)
        return {"engagement": get_engagement_for(actor, stage.engagement_id)}
