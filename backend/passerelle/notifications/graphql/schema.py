"""What notifications adds to the two schemas: lists only."""

import graphene

from passerelle.notifications.graphql.mutations.create_calendar_feed import (
    CreateCalendarFeed,
    PortalCreateCalendarFeed,
)
from passerelle.notifications.graphql.mutations.mark_notifications_read import (
    MarkNotificationsRead,
    PortalMarkNotificationsRead,
)
from passerelle.notifications.graphql.mutations.retry_mail import RetryMail
from passerelle.notifications.graphql.mutations.revoke_calendar_feed import (
    PortalRevokeCalendarFeed,
    RevokeCalendarFeed,
)
from passerelle.notifications.graphql.mutations.set_engagement_preference import (
    PortalSetEngagementPreference,
    SetEngagementPreference,
)
from passerelle.notifications.graphql.mutations.set_reason_preference import (
    PortalSetReasonPreference,
    SetReasonPreference,
)
from passerelle.notifications.graphql.queries import LabQueries, PortalQueries


class LabMutations(graphene.ObjectType):
    mark_notifications_read = MarkNotificationsRead.Field()
    set_reason_preference = SetReasonPreference.Field()
    set_engagement_preference = SetEngagementPreference.Field()
    create_calendar_feed = CreateCalendarFeed.Field()
    revoke_calendar_feed = RevokeCalendarFeed.Field()
    retry_mail = RetryMail.Field()


class PortalMutations(graphene.ObjectType):
    mark_notifications_read = PortalMarkNotificationsRead.Field()
    set_reason_preference = PortalSetReasonPreference.Field()
    set_engagement_preference = PortalSetEngagementPreference.Field()
    create_calendar_feed = PortalCreateCalendarFeed.Field()
    revoke_calendar_feed = PortalRevokeCalendarFeed.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
