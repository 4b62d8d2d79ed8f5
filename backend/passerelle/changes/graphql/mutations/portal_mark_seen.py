"""The client's `markSeen`."""

import datetime as dt
from typing import Any

import graphene

from passerelle.changes.services.seen import mark_seen
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.selectors import get_client_engagement_for


class PortalMarkSeen(Mutation):
    class Input:
        engagement = graphene.ID(required=True)
        until = graphene.DateTime(required=True, description="`asOf` of what was shown")

    class Meta:
        name = "MarkSeen"

    seen_at = graphene.DateTime(required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, until: dt.datetime) -> dict[str, Any]:
        found = get_client_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"seen_at": mark_seen(actor=actor, engagement=found, until=until).at}
