"""The same for the client's people, in types of their own."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import computed, extends
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field
from passerelle.notifications import selectors
from passerelle.notifications.choices import Reason
from passerelle.notifications.graphql import loaders
from passerelle.notifications.graphql.types import (
    CalendarFeedType,
    EngagementPreferenceType,
    ReasonPreferenceType,
    preference_list,
)
from passerelle.notifications.models import Notification
from passerelle.people.graphql.viewer import PortalViewerType


class PortalNotificationType(PortalType):
    reason = enum_field(Reason)
    text = computed(graphene.String, loaders.load_texts)
    path = computed(graphene.String, loaders.load_portal_paths)
    is_read = graphene.Boolean(required=True)
    engagement_title = graphene.String(required=True)

    class Meta:
        model = Notification
        name = "Notification"
        fields = ("id", "at")

    def resolve_is_read(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.read_at is not None

    def resolve_engagement_title(self: Any, info: GraphQLResolveInfo) -> str:
        title: str = self.engagement.title
        return title


@extends(PortalViewerType)
class PortalViewerNotifications:
    unread_notifications = computed(graphene.Int, loaders.load_unread)
    reason_preferences = computed(preference_list(ReasonPreferenceType), loaders.load_reasons, required=False)
    engagement_preferences = computed(
        preference_list(EngagementPreferenceType), loaders.load_engagements, required=False
    )
    calendar_feed = computed(CalendarFeedType, loaders.load_feed, required=False)


PORTAL_NODES.add(PortalNotificationType, selectors.get_notification_for)
