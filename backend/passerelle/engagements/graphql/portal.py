"""The client's view of an engagement: an allow-list. Apps above add their shared parts."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock, errors
from passerelle.core.choices import Disclosure
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import act, computed, extends, grouped, hydrate, related, rows
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import PortalType, enum_field, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements import permissions, selectors
from passerelle.engagements.choices import ClientRole, DatePrecision, EngagementKind, EngagementStatus
from passerelle.engagements.models import ClientMembership, Engagement, Objective, TeamMember
from passerelle.engagements.standing import attach_standings, standing
from passerelle.partners.models import Organization
from passerelle.people.graphql.viewer import PortalViewerType

SHARED = Q(disclosure__in=[Disclosure.CLIENT, Disclosure.PUBLIC])


def load_my_roles(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    order = ClientRole.values
    return {row.pk: sorted(standing(context.actor, row).client_roles, key=order.index) for row in parents}


def load_can_comment(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {row.pk: permissions.can_comment(context.actor, row) for row in parents}


def load_shared_objectives(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(Objective.objects.filter(SHARED, engagement__in=parents), lambda row: row.engagement_id)


def load_people(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Both sides, each person once with their roles, the lab first: who they deal with, without addresses."""
    now_on = Q(until__isnull=True) | Q(until__gte=clock.today())
    lab = TeamMember.objects.filter(now_on, engagement__in=parents).select_related("person")
    client = ClientMembership.objects.filter(engagement__in=parents, revoked_at__isnull=True).select_related("user")
    held = [(row.engagement_id, row.person, "lab", row.role) for row in lab]
    held += [(row.engagement_id, row.user, "client", row.role) for row in client]
    people: dict[str, dict[str, dict[str, Any]]] = {}
    for engagement_id, person, side, role in held:
        known = people.setdefault(engagement_id, {}).setdefault(
            person.pk, {"name": person.name, "side": side, "role": role, "roles": []}
        )
        if role not in known["roles"]:
            known["roles"].append(role)
    return {pk: list(found.values()) for pk, found in people.items()}


class PortalOrganizationType(PortalType):
    class Meta:
        model = Organization
        name = "Organization"
        fields = ("id", "name")


class PortalObjectiveType(PortalType):
    class Meta:
        model = Objective
        name = "Objective"
        fields = ("id", "statement", "metric", "target", "result", "met")


class EngagementPersonType(graphene.ObjectType):
    name = graphene.String(required=True)
    side = graphene.String(required=True)
    role = graphene.String(required=True)
    roles = graphene.List(graphene.NonNull(graphene.String), required=True)

    class Meta:
        name = "EngagementPerson"


class PortalEngagementType(PortalType):
    """What a client sees of its engagement."""

    kind = enum_field(EngagementKind)
    status = enum_field(EngagementStatus)
    organization = related(PortalOrganizationType, "organization")
    starts_on = graphene.String()
    lead_name = graphene.String()
    my_roles = computed(graphene.List(graphene.NonNull(enum_of(ClientRole))), load_my_roles)
    can_comment = act(graphene.Boolean, load_can_comment)
    objectives = rows(PortalObjectiveType, load_shared_objectives)
    people = rows(EngagementPersonType, load_people)

    class Meta:
        model = Engagement
        name = "Engagement"
        fields = ("id", "reference", "title", "summary", "ends_on")

    def resolve_starts_on(self: Any, info: GraphQLResolveInfo) -> str | None:
        """As much of the date as is known: 2026-01-12, 2026-01 or 2026."""
        if self.starts_on is None:
            return None
        length = {DatePrecision.DAY: 10, DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}[self.starts_precision]
        return str(self.starts_on.isoformat()[:length])

    def resolve_lead_name(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.lead.name if self.lead else None


def client_list(actor: Any) -> QuerySet[Engagement]:
    return selectors.client_engagements(actor).select_related("organization", "lead").order_by("-created_at", "id")


def load_viewer_engagements(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(client_list(parent)) for parent in parents}


@extends(PortalViewerType)
class ViewerEngagements:
    engagements = rows(PortalEngagementType, load_viewer_engagements)


def get_shared_objective(actor: Any, objective_id: str) -> Objective:
    visible = Objective.objects.filter(SHARED, selectors.client_visibility(actor, "engagement"))
    found = visible.filter(pk=objective_id).first()
    if found is None:
        raise errors.not_found()
    return found


def get_own_organization(actor: Any, organization_id: str) -> Organization:
    """Return an organization with which the client's person follows an engagement."""
    theirs = selectors.client_engagements(actor).filter(organization_id=OuterRef("pk"))
    found = Organization.objects.filter(Exists(theirs), pk=organization_id).first()
    if found is None:
        raise errors.not_found()
    return found


PORTAL_NODES.add(PortalEngagementType, selectors.get_client_engagement_for)
PORTAL_NODES.add(PortalObjectiveType, get_shared_objective)
PORTAL_NODES.add(PortalOrganizationType, get_own_organization)


class PortalQueries(graphene.ObjectType):
    engagement = graphene.Field(PortalEngagementType, reference=graphene.String(required=True))

    def resolve_engagement(root: Any, info: GraphQLResolveInfo, reference: str) -> Engagement | None:
        found = client_list(actor_of(info)).filter(reference=reference.replace("\x00", "?")[:20]).first()
        if found is not None:
            hydrate(PortalEngagementType, [found], selection_of(info), info.context)
        return found
