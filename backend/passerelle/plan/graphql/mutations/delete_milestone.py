"""`deleteMilestone`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.selectors import get_milestone_for
from passerelle.plan.services.milestones import milestone_delete


class DeleteMilestone(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        milestone = get_milestone_for(actor, row_id(id, "Milestone"))
        milestone_delete(actor=actor, milestone=milestone, version=version)
        return {"engagement": get_engagement_for(actor, milestone.engagement_id), "deleted_id": id}
