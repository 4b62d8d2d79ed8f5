"""`writeShowcase`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.impact.services.showcase import showcase_write


class WriteShowcase(Mutation):
    class Input:
        engagement = graphene.ID(required=True)
        version = graphene.Int(description="The version that was read; none for the first one")
        title_en = graphene.String()
        title_fr = graphene.String()
        summary_en = graphene.String()
        summary_fr = graphene.String()
        names_partner = graphene.Boolean(required=True)
        agreed_on = graphene.Date()

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        showcase_write(actor=actor, engagement=parent, **values)
        return {"engagement": parent}
