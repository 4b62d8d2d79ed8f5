"""`setEngagementPreference`, behind both doors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.selectors import get_client_engagement_for, get_engagement_for
from passerelle.notifications.choices import Following
from passerelle.notifications.services.preferences import engagement_prefer
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType


class _Input:
    engagement = graphene.ID(required=True)
    following = enum_of(Following)(description="Left out or null: back to the choices by reason.")


class SetEngagementPreference(Mutation):
    class Input(_Input):
        pass

    viewer = graphene.Field(ViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, following: Any = None) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        engagement_prefer(actor=actor, engagement=found, following=getattr(following, "value", following))
        return {"viewer": actor}


class PortalSetEngagementPreference(Mutation):
    class Meta:
        name = "SetEngagementPreferencePayload"

    class Input(_Input):
        pass

    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, following: Any = None) -> dict[str, Any]:
        found = get_client_engagement_for(actor, row_id(engagement, "Engagement"))
        engagement_prefer(actor=actor, engagement=found, following=getattr(following, "value", following))
        return {"viewer": actor}
