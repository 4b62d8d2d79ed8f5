"""`undoMilestoneMove`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.graphql.types import MilestoneType
from passerelle.plan.selectors import get_milestone_for, get_slip_for
from passerelle.plan.services.moves import milestone_move_undo


class UndoMilestoneMove(Mutation):
    class Input:
        slip = graphene.ID(required=True)

    milestone = graphene.Field(MilestoneType, required=True)
    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, slip: str) -> dict[str, Any]:
        found = get_slip_for(actor, row_id(slip, "Slip"))
        milestone_move_undo(actor=actor, slip=found)
        return {
            "milestone": get_milestone_for(actor, found.milestone_id),
            "engagement": get_engagement_for(actor, found.milestone.engagement_id),
        }
