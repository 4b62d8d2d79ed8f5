"""`inviteClient`."""

from typing import Any

import graphene

from passerelle.core.choices import Language
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import ClientRole
from passerelle.engagements.graphql.types import EngagementType, InvitationType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.services.clients import client_invite


class InviteClient(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        email = graphene.String(required=True)
        name = graphene.String()
        role = enum_of(ClientRole)(required=True)
        language = enum_of(Language)()

    engagement = graphene.Field(EngagementType, required=True)
    invitation = graphene.Field(InvitationType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"engagement": found, "invitation": client_invite(actor=actor, engagement=found, **values)}
