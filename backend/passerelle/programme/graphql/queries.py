"""Reading the programme."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.types import enum_of
from passerelle.programme import permissions, selectors
from passerelle.programme.choices import EventKind
from passerelle.programme.graphql.types import ProgrammeEventType, StartupSupportType
from passerelle.programme.models import Event, StartupSupport

EventConnection = connection_type(ProgrammeEventType, "ProgrammeEvent")
StartupConnection = connection_type(StartupSupportType, "StartupSupport")


def _events(root: Any, info: GraphQLResolveInfo, **given: Any) -> QuerySet[Event]:
    found = selectors.visible_events(actor_of(info))
    return selectors.search_events(found, kind=given.get("kind"), past=bool(given.get("past")))


def _startups(root: Any, info: GraphQLResolveInfo) -> QuerySet[StartupSupport]:
    return selectors.visible_startups(actor_of(info))


class LabQueries(graphene.ObjectType):
    events = connection_field(
        EventConnection, _events, kind=graphene.List(graphene.NonNull(enum_of(EventKind))), past=graphene.Boolean()
    )
    startups = connection_field(StartupConnection, _startups)
    can_keep_programme = graphene.Boolean(required=True)

    def resolve_can_keep_programme(root: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_keep(actor_of(info))
