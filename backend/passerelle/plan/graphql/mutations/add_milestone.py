"""`addMilestone`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import Signer
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.graphql.types import MilestoneType
from passerelle.plan.selectors import get_milestone_for, get_stage_for
from passerelle.plan.services.milestones import milestone_add


class AddMilestone(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        title = graphene.String(required=True)
        due_on = graphene.Date()
        gate = graphene.Boolean()
        stage = graphene.ID()
        approvers = graphene.List(graphene.NonNull(enum_of(Signer)))

    engagement = graphene.Field(EngagementType, required=True)
    milestone = graphene.Field(MilestoneType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, stage: str | None = None, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        values["stage"] = get_stage_for(actor, row_id(stage, "Stage")) if stage else None
        values["gate"] = values.get("gate") or False
        milestone = milestone_add(actor=actor, engagement=parent, **values)
        return {"engagement": parent, "milestone": get_milestone_for(actor, milestone.pk)}
