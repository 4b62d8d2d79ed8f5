"""`revokeClient`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_membership_for
from passerelle.engagements.services.clients import membership_revoke


class RevokeClient(Mutation):
    class Input:
        id = graphene.ID(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        membership = get_membership_for(actor, row_id(id, "ClientMembership"))
        return {"engagement": membership_revoke(actor=actor, membership=membership).engagement}
