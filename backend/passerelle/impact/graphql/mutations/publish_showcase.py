"""`publishShowcase`: before the public, or back."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.impact.services.showcase import showcase_publish


class PublishShowcase(Mutation):
    class Input:
        engagement = graphene.ID(required=True)
        version = graphene.Int(required=True)
        public = graphene.Boolean(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        showcase_publish(actor=actor, engagement=parent, **values)
        return {"engagement": parent}
