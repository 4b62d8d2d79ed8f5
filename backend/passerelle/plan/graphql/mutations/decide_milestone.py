"""`decideMilestone`, from the lab's side."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.plan.choices import ApprovalVerdict
from passerelle.plan.graphql.types import MilestoneType
from passerelle.plan.selectors import get_approval_for, get_milestone_for
from passerelle.plan.services.progress import milestone_decide


class DecideMilestone(Mutation):
    class Input:
        approval = graphene.ID(required=True)
        version = graphene.Int(required=True)
        verdict = enum_of(ApprovalVerdict)(required=True)
        reason = graphene.String()

    milestone = graphene.Field(MilestoneType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, approval: str, **values: Any) -> dict[str, Any]:
        seat = get_approval_for(actor, row_id(approval, "Approval"))
        milestone_decide(actor=actor, approval=seat, **values)
        return {"milestone": get_milestone_for(actor, seat.milestone_id)}
