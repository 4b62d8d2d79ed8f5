"""`assessCapability`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.transfer.choices import Dimension, Occasion
from passerelle.transfer.graphql.types import CapabilityAssessmentType
from passerelle.transfer.services.assessments import capability_assess


class CapabilityScoreInput(graphene.InputObjectType):
    dimension = enum_of(Dimension)(required=True)
    level = graphene.Int(required=True)
    evidence = graphene.String()


class AssessCapability(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        occasion = enum_of(Occasion)(required=True)
        assessed_on = graphene.Date()
        version = graphene.Int(description="Of what it replaces, as it was read; 0 where nothing stood yet")
        scores = graphene.List(graphene.NonNull(CapabilityScoreInput), required=True)

    engagement = graphene.Field(EngagementType, required=True)
    assessment = graphene.Field(CapabilityAssessmentType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"engagement": parent, "assessment": capability_assess(actor=actor, engagement=parent, **values)}
