"""The client's view of events: what is announced for them, never who else comes."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import act, computed
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field, enum_of, title_field
from passerelle.programme import selectors
from passerelle.programme.choices import EventAction, EventKind, EventStatus, PlaceStatus
from passerelle.programme.graphql import loaders
from passerelle.programme.models import Event


class PortalEventType(PortalType):
    kind = enum_field(EventKind)
    status = enum_field(EventStatus)
    title = title_field()
    free_places = computed(graphene.Int, loaders.load_free, required=False)
    my_place = computed(enum_of(PlaceStatus), loaders.load_mine, required=False)
    allowed_actions = act(graphene.List(graphene.NonNull(enum_of(EventAction))), loaders.load_actions, never=())

    class Meta:
        model = Event
        name = "ProgrammeEvent"
        fields = ("id", "description", "starts_at", "ends_at", "place", "link", "is_illustrative")


PortalEventConnection = connection_type(PortalEventType, "ProgrammeEvent")
PORTAL_NODES.add(PortalEventType, selectors.get_client_event_for)


def _events(root: Any, info: GraphQLResolveInfo, **given: Any) -> QuerySet[Event]:
    found = selectors.client_events(actor_of(info))
    return selectors.search_events(found, kind=given.get("kind"), past=bool(given.get("past")))


class PortalQueries(graphene.ObjectType):
    events = connection_field(
        PortalEventConnection,
        _events,
        kind=graphene.List(graphene.NonNull(enum_of(EventKind))),
        past=graphene.Boolean(),
    )
