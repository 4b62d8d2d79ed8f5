"""Reading engagements from the lab's side."""

from typing import Any

from django.db.models import F, Min, Q, QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import optional_row_id, to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.core.paging import MAX_NAMES
from passerelle.engagements import selectors
from passerelle.engagements.choices import EngagementKind, EngagementOrder, EngagementStatus
from passerelle.engagements.graphql.types import (
    AgreementType,
    ClientMembershipType,
    ClientPersonType,
    EngagementType,
    InvitationType,
    ObjectiveType,
    TeamMemberType,
)
from passerelle.engagements.models import Agreement, Engagement

EngagementConnection = connection_type(EngagementType, "Engagement")
AgreementConnection = connection_type(AgreementType, "Agreement")
LAB_NODES.add(EngagementType, selectors.get_engagement_for)
LAB_NODES.add(AgreementType, selectors.get_agreement_for)
LAB_NODES.add(ClientPersonType, selectors.get_client_person_for)
LAB_NODES.add(ObjectiveType, selectors.get_objective_for)
LAB_NODES.add(TeamMemberType, selectors.get_team_member_for)
LAB_NODES.add(ClientMembershipType, selectors.get_membership_for)
LAB_NODES.add(InvitationType, selectors.get_invitation_for)


def _expiring(root: Any, info: GraphQLResolveInfo) -> QuerySet[Agreement]:
    return selectors.expiring_agreements(actor_of(info)).select_related("engagement__organization")


def _engagements(root: Any, info: GraphQLResolveInfo, **given: Any) -> QuerySet[Engagement]:
    found = selectors.search_engagements(
        actor_of(info),
        status=given.get("status"),
        kind=given.get("kind"),
        lead_id=optional_row_id(given.get("lead"), "Person"),
        organization_id=optional_row_id(given.get("organization"), "Organization"),
        mine=given.get("mine") or False,
        text=given.get("search"),
    )
    wanted = selection_of(info)
    joins = [name for name in ("organization", "lead") if name in wanted]
    return (
        _ordered(found, given.get("order_by")).select_related(*joins)
        if joins
        else _ordered(found, given.get("order_by"))
    )


def _ordered(found: QuerySet[Engagement], order: str | None) -> QuerySet[Engagement]:
    match order:
        case EngagementOrder.TITLE:
            return found.order_by("title", "id")
        case EngagementOrder.ENDS_ON:
            return found.order_by(F("ends_on").asc(nulls_last=True), "id")
        case EngagementOrder.NEXT_MILESTONE:
            due = Min("milestones__due_on", filter=~Q(milestones__status="accepted"))
            return found.annotate(next_due_on=due).order_by(F("next_due_on").asc(nulls_last=True), "id")
        case _:
            return found.order_by("-created_at", "id")


class EngagementNameType(graphene.ObjectType):
    """An engagement in a list to choose from."""

    engagement = graphene.ID(required=True)
    reference = graphene.String(required=True)
    title = graphene.String(required=True)

    class Meta:
        name = "EngagementName"


class LabQueries(graphene.ObjectType):
    engagements = connection_field(
        EngagementConnection,
        _engagements,
        status=graphene.List(graphene.NonNull(enum_of(EngagementStatus))),
        kind=graphene.List(graphene.NonNull(enum_of(EngagementKind))),
        lead=graphene.ID(),
        organization=graphene.ID(),
        mine=graphene.Boolean(),
        search=graphene.String(),
        order_by=enum_of(EngagementOrder)(),
    )
    engagement_names = graphene.List(
        graphene.NonNull(EngagementNameType),
        required=True,
        status=graphene.List(graphene.NonNull(enum_of(EngagementStatus))),
        description="Every engagement that the reader sees, by title: a list to choose from, at most 2,000",
    )
    expiring_agreements = connection_field(AgreementConnection, _expiring)
    engagement = graphene.Field(EngagementType, reference=graphene.String(required=True))

    def resolve_engagement_names(
        root: Any, info: GraphQLResolveInfo, status: list[str] | None = None
    ) -> list[dict[str, str]]:
        found = selectors.search_engagements(actor_of(info), status=status).order_by("title", "id")
        return [
            {"engagement": to_global_id("Engagement", pk), "reference": reference, "title": title}
            for pk, reference, title in found.values_list("pk", "reference", "title")[:MAX_NAMES]
        ]

    def resolve_engagement(root: Any, info: GraphQLResolveInfo, reference: str) -> Engagement | None:
        found = selectors.find_engagement(actor_of(info), reference.replace("\x00", "?")[:20])
        if found is not None:
            hydrate(EngagementType, [found], selection_of(info), info.context)
        return found
