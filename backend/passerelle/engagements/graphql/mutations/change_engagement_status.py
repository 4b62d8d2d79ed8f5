"""`changeEngagementStatus`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import EngagementStatus
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.services.engagements import engagement_change_status


class ChangeEngagementStatus(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        status = enum_of(EngagementStatus)(required=True)
        note = graphene.String()

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        engagement = get_engagement_for(actor, row_id(id, "Engagement"))
        return {"engagement": engagement_change_status(actor=actor, engagement=engagement, **values)}
