"""The signed-in person: what they are, and the roots of their own pages."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.choices import Language
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import Holder, computed
from passerelle.core.graphql.types import LabType, PortalType, enum_field
from passerelle.core.selection import Selection
from passerelle.people import permissions
from passerelle.people.graphql.types import ApiTokenType, PersonType
from passerelle.people.models import User
from passerelle.people.selectors import own_tokens


def load_holder(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: Holder(parent.pk) for parent in parents}


def load_self(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: parent for parent in parents}


def load_tokens(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(own_tokens(parent)) for parent in parents}


class MyWeekType(graphene.ObjectType):
    """What one scientist looks at in the morning. Apps above add their part; each part is the viewer's own."""

    week_start = graphene.Date(required=True)

    class Meta:
        name = "MyWeek"

    def resolve_week_start(self: Any, info: GraphQLResolveInfo) -> dt.date:
        today = clock.today()
        return today - dt.timedelta(days=today.weekday())


class ViewerType(LabType):
    """The signed-in lab person. What they may do lab-wide is said here; the frontend derives no rule."""

    person = computed(PersonType, load_self)
    language = enum_field(Language)
    can_start_engagement = graphene.Boolean(required=True)
    can_see_portfolio = graphene.Boolean(required=True)
    can_see_team_load = graphene.Boolean(required=True)
    can_edit_allocations = graphene.Boolean(required=True)
    can_edit_skill_list = graphene.Boolean(required=True)
    can_add_people = graphene.Boolean(required=True)
    tokens = computed(graphene.List(graphene.NonNull(ApiTokenType)), load_tokens)
    my_week = computed(MyWeekType, load_holder)

    class Meta:
        model = User
        name = "Viewer"
        fields = ("id", "email", "time_zone")
        skip_registry = True

    def resolve_can_start_engagement(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_start_engagement(self)

    def resolve_can_see_portfolio(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_see_portfolio(self)

    def resolve_can_edit_skill_list(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_skill_list(self)

    def resolve_can_add_people(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_people(self)

    def resolve_can_see_team_load(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_see_team_load(self)

    def resolve_can_edit_allocations(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_allocations(self)


class WaitingType(graphene.ObjectType):
    """What waits for a client's decision. Apps above add their part."""

    as_of = graphene.DateTime(required=True)

    class Meta:
        name = "Waiting"

    def resolve_as_of(self: Any, info: GraphQLResolveInfo) -> dt.datetime:
        return clock.now()


class PortalViewerType(PortalType):
    """The signed-in person of a client."""

    language = enum_field(Language)
    is_first_visit = graphene.Boolean(required=True)
    waiting = computed(WaitingType, load_holder)

    class Meta:
        model = User
        name = "Viewer"
        fields = ("id", "name", "email", "time_zone")

    def resolve_is_first_visit(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.welcomed_at is None
