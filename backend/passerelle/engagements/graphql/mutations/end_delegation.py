"""`endDelegation`: by whoever gave it."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.engagements.selectors import get_client_delegation_for, get_client_engagement_for
from passerelle.engagements.services.delegations import delegation_end


class EndDelegation(Mutation):
    class Input:
        id = graphene.ID(required=True)

    engagement = graphene.Field(PortalEngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        delegation = get_client_delegation_for(actor, row_id(id, "Delegation"))
        delegation_end(actor=actor, delegation=delegation)
        return {"engagement": get_client_engagement_for(actor, delegation.engagement_id)}
