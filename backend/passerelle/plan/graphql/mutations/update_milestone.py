"""`updateMilestone`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.plan.graphql.types import MilestoneType
from passerelle.plan.selectors import get_milestone_for, get_stage_for
from passerelle.plan.services.milestones import milestone_update


class UpdateMilestone(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        title = graphene.String()
        internal_note = graphene.String()
        gate = graphene.Boolean()
        stage = graphene.ID()

    milestone = graphene.Field(MilestoneType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        id: str,  # noqa: A002
        version: int,
        stage: str | None = None,
        **values: Any,
    ) -> dict[str, Any]:
        milestone = get_milestone_for(actor, row_id(id, "Milestone"))
        values["stage"] = get_stage_for(actor, row_id(stage, "Stage")) if stage else None
        milestone_update(actor=actor, milestone=milestone, version=version, **values)
        return {"milestone": get_milestone_for(actor, milestone.pk)}
