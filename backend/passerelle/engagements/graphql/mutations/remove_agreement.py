"""`removeAgreement`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_agreement_for, get_engagement_for
from passerelle.engagements.services.agreements import agreement_remove


class RemoveAgreement(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)
    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        agreement = get_agreement_for(actor, row_id(id, "Agreement"))
        agreement_remove(actor=actor, agreement=agreement, version=version)
        return {"deleted_id": id, "engagement": get_engagement_for(actor, agreement.engagement_id)}
