"""Who stands in for whom, on both sides; the client gives and ends it."""

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import act, extends, grouped, looks_on, rows
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.selection import Selection
from passerelle.engagements import permissions
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.models import ClientMembership, Delegation
from passerelle.engagements.standing import attach_standings

Rows = list[Any]


class DelegationType(graphene.ObjectType):
    id = graphene.ID(required=True)
    delegator_name = graphene.String(required=True)
    delegate_name = graphene.String(required=True)
    starts_on = graphene.Date(required=True)
    ends_on = graphene.Date(required=True)
    is_now = graphene.Boolean(required=True)
    can_end = graphene.Boolean(required=True)

    class Meta:
        name = "Delegation"

    def resolve_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id("Delegation", self.pk)

    def resolve_delegator_name(self: Any, info: GraphQLResolveInfo) -> str:
        return str(self.delegator.name)

    def resolve_delegate_name(self: Any, info: GraphQLResolveInfo) -> str:
        return str(self.delegate.name)

    def resolve_is_now(self: Any, info: GraphQLResolveInfo) -> bool:
        return bool(self.starts_on <= clock.today())

    def resolve_can_end(self: Any, info: GraphQLResolveInfo) -> bool:
        return not looks_on(info.context) and permissions.can_end_delegation(info.context.actor, self)


class ColleagueType(graphene.ObjectType):
    """Another member of the client, who may stand in."""

    id = graphene.ID(required=True)
    name = graphene.String(required=True)

    class Meta:
        name = "Colleague"

    def resolve_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id("ClientPerson", self.pk)


def current(engagements: Rows) -> QuerySet[Delegation]:
    """Delegations that run or are to come."""
    found = Delegation.objects.filter(engagement__in=engagements, revoked_at__isnull=True, ends_on__gte=clock.today())
    return found.select_related("delegator", "delegate")


def load_delegations(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(current(parents), lambda row: row.engagement_id)


def load_can_delegate(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {row.pk: permissions.can_delegate(context.actor, row) for row in parents}


def load_colleagues(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    members = ClientMembership.objects.filter(
        engagement__in=parents, revoked_at__isnull=True, user__is_active=True
    ).exclude(user_id=context.actor.pk)
    found: dict[str, dict[str, Any]] = {}
    for member in members.select_related("user").order_by("user__name", "user_id"):
        found.setdefault(member.engagement_id, {})[member.user_id] = member.user
    return {row.pk: list(found.get(row.pk, {}).values()) for row in parents}


@extends(PortalEngagementType)
class ClientDelegations:
    delegations = rows(DelegationType, load_delegations)
    colleagues = rows(ColleagueType, load_colleagues)
    can_delegate = act(graphene.Boolean, load_can_delegate)


@extends(EngagementType)
class LabDelegations:
    delegations = rows(DelegationType, load_delegations)
