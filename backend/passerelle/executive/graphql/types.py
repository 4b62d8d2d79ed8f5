"""The lab's view of executive links. The portal has none: a link is the lab's to give."""

from collections.abc import Mapping
from typing import Any

import graphene

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import extends, grouped, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.permissions import can_share
from passerelle.engagements.standing import attach_standings
from passerelle.executive import selectors
from passerelle.executive.models import ExecutiveLink


def load_links(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Links of engagements on which the reader may share; others need not know who was given one."""
    attach_standings(context.actor, parents)
    own = [row for row in parents if can_share(context.actor, row)]
    return grouped(selectors.links_of(own), lambda row: row.engagement_id)


def load_visits(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(selectors.visits_of(parents), lambda visit: visit.link_id)


class LinkVisitType(graphene.ObjectType):
    """One opening of a link, or a try with a wrong password."""

    at = graphene.DateTime(required=True)
    address = graphene.String(required=True, description="The network address it came from")
    admitted = graphene.Boolean(required=True)

    class Meta:
        name = "LinkVisit"


class ExecutiveLinkType(LabType):
    """A named way to the shared summary of an engagement."""

    visits = rows(LinkVisitType, load_visits)

    expired = graphene.Boolean(required=True, description="Whether its last day is over at the lab")
    has_password = graphene.Boolean(required=True)
    visit_count = graphene.Int(required=True)
    last_visit_at = graphene.DateTime()

    class Meta:
        model = ExecutiveLink
        name = "ExecutiveLink"
        fields = ("id", "name", "shows_staff", "ends_on", "revoked_at", "created_at")

    def resolve_has_password(self: Any, info: Any) -> bool:
        return bool(self.password)


@extends(EngagementType)
class EngagementLinks:
    executive_links = rows(ExecutiveLinkType, load_links)


LAB_NODES.add(ExecutiveLinkType, selectors.get_link_for)
