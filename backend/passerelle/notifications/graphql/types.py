"""Lines and preferences, for both faces: each is the reader's own."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import computed, extends
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.models import OutgoingMail
from passerelle.notifications import selectors
from passerelle.notifications.choices import Following, Frequency, Reason
from passerelle.notifications.graphql import loaders
from passerelle.notifications.models import Notification
from passerelle.notifications.permissions import can_see_dead_letters
from passerelle.people.graphql.viewer import ViewerType


class ReasonPreferenceType(graphene.ObjectType):
    reason = graphene.Field(enum_of(Reason), required=True)
    frequency = graphene.Field(enum_of(Frequency), required=True)

    class Meta:
        name = "ReasonPreference"


class EngagementPreferenceType(graphene.ObjectType):
    """What the reader wants of one engagement; null follows the choices by reason."""

    engagement_id = graphene.ID(required=True)
    title = graphene.String(required=True)
    reference = graphene.String(required=True)
    following = graphene.Field(enum_of(Following))

    class Meta:
        name = "EngagementPreference"

    def resolve_engagement_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id("Engagement", self["engagement_id"])

    def resolve_following(self: Any, info: GraphQLResolveInfo) -> str | None:
        following: str | None = self["following"]
        return following


class CalendarFeedType(graphene.ObjectType):
    created_at = graphene.DateTime(required=True)
    last_read_at = graphene.DateTime()

    class Meta:
        name = "CalendarFeed"


class NotificationType(LabType):
    """One line, in words that hold what the reader sees now."""

    reason = enum_field(Reason)
    text = computed(graphene.String, loaders.load_texts)
    path = computed(graphene.String, loaders.load_lab_paths)
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


class DeadLetterType(LabType):
    """A mail that could not be delivered: to whom, since when, and what the mail server said."""

    class Meta:
        model = OutgoingMail
        name = "DeadLetter"
        fields = ("id", "recipient", "created_at", "dead_at", "failures", "last_error")


def preference_list(of: Any) -> Any:
    return graphene.NonNull(graphene.List(graphene.NonNull(of)))


@extends(ViewerType)
class ViewerNotifications:
    unread_notifications = computed(graphene.Int, loaders.load_unread)
    reason_preferences = computed(preference_list(ReasonPreferenceType), loaders.load_reasons, required=False)
    engagement_preferences = computed(
        preference_list(EngagementPreferenceType), loaders.load_engagements, required=False
    )
    calendar_feed = computed(CalendarFeedType, loaders.load_feed, required=False)
    can_see_dead_letters = graphene.Boolean(required=True)

    def resolve_can_see_dead_letters(self: Any, info: GraphQLResolveInfo) -> bool:
        return can_see_dead_letters(self)


LAB_NODES.add(NotificationType, selectors.get_notification_for)
