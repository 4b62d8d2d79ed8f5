"""`planImpactEnquiry`."""

import datetime as dt
from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.impact.services.enquiries import enquiry_plan


class PlanImpactEnquiry(Mutation):
    class Input:
        engagement = graphene.ID(required=True)
        due_on = graphene.Date(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, due_on: dt.date) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        enquiry_plan(actor=actor, engagement=parent, due_on=due_on)
        return {"engagement": parent}
