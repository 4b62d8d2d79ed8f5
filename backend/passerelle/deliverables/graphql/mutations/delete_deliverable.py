"""`deleteDeliverable`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.deliverables.selectors import get_deliverable_for
from passerelle.deliverables.services.deliverables import deliverable_delete
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for


class DeleteDeliverable(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        deliverable = get_deliverable_for(actor, row_id(id, "Deliverable"))
        engagement_id = deliverable.engagement_id
        deliverable_delete(actor=actor, deliverable=deliverable, version=version)
        return {"engagement": get_engagement_for(actor, engagement_id), "deleted_id": id}
