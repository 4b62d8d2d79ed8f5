"""`revokeCalendarFeed`, behind both doors."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.notifications.services.feeds import feed_revoke
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType


class RevokeCalendarFeed(Mutation):
    viewer = graphene.Field(ViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any) -> dict[str, Any]:
        feed_revoke(actor=actor)
        return {"viewer": actor}


class PortalRevokeCalendarFeed(Mutation):
    class Meta:
        name = "RevokeCalendarFeedPayload"

    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any) -> dict[str, Any]:
        feed_revoke(actor=actor)
        return {"viewer": actor}
