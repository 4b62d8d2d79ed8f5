"""`notifications` of the reader, and what could not be delivered."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.types import enum_of
from passerelle.core.models import OutgoingMail
from passerelle.notifications import selectors
from passerelle.notifications.choices import Reason
from passerelle.notifications.graphql.portal import PortalNotificationType
from passerelle.notifications.graphql.types import DeadLetterType, NotificationType
from passerelle.notifications.models import Notification
from passerelle.notifications.permissions import can_see_dead_letters


def _notifications(
    root: Any, info: GraphQLResolveInfo, unread: bool | None = None, reason: str | None = None
) -> QuerySet[Notification]:
    value = getattr(reason, "value", reason)
    return selectors.visible_notifications(actor_of(info), unread=bool(unread), reason=value)


def _dead_letters(root: Any, info: GraphQLResolveInfo) -> QuerySet[OutgoingMail]:
    found = selectors.dead_letters()
    return found if can_see_dead_letters(actor_of(info)) else found.none()


def _field(type_: Any) -> graphene.Field:
    connection = connection_type(type_, "Notification")
    return connection_field(connection, _notifications, unread=graphene.Boolean(), reason=enum_of(Reason)())


class LabQueries(graphene.ObjectType):
    notifications = _field(NotificationType)
    dead_letters = connection_field(connection_type(DeadLetterType, "DeadLetter"), _dead_letters)


class PortalQueries(graphene.ObjectType):
    notifications = _field(PortalNotificationType)
