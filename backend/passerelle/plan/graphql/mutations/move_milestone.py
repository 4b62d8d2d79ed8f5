"""`moveMilestone`, with the later ones that follow."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.choices import Clock, SlipReason
from passerelle.plan.graphql.types import MilestoneType, SlipType
from passerelle.plan.selectors import get_milestone_for, last_slip_of
from passerelle.plan.services.moves import Follower, milestone_move


class FollowerInput(graphene.InputObjectType):
    """A later milestone that moves by as many days, and the version of it that the person saw."""

    id = graphene.ID(required=True)
    version = graphene.Int(required=True)


class MoveMilestone(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        due_on = graphene.Date(required=True)
        reason = enum_of(SlipReason)(required=True)
        clock = enum_of(Clock)(required=True)
        note = graphene.String()
        followers = graphene.List(graphene.NonNull(FollowerInput))

    milestone = graphene.Field(MilestoneType, required=True)
    slip = graphene.Field(SlipType, required=True, description="What `undoMilestoneMove` takes back")
    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        id: str,  # noqa: A002
        version: int,
        followers: list[dict[str, Any]] | None = None,
        **values: Any,
    ) -> dict[str, Any]:
        milestone = get_milestone_for(actor, row_id(id, "Milestone"))
        follow = [Follower(row_id(row["id"], "Milestone"), row["version"]) for row in followers or []]
        milestone_move(actor=actor, milestone=milestone, version=version, followers=follow, **values)
        return {
            "milestone": get_milestone_for(actor, milestone.pk),
            "slip": last_slip_of(milestone),
            "engagement": get_engagement_for(actor, milestone.engagement_id),
        }
