"""`revokeInvitation`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_invitation_for
from passerelle.engagements.services.clients import invitation_revoke


class RevokeInvitation(Mutation):
    class Input:
        id = graphene.ID(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        invitation = get_invitation_for(actor, row_id(id, "Invitation"))
        return {"engagement": invitation_revoke(actor=actor, invitation=invitation).engagement}
