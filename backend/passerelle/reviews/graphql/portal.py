"""The client's view of reviews: what waits for whom, and what was decided, field by field."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import act, computed, extends, hydrate, rows
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import PortalType, enum_field
from passerelle.deliverables.graphql.portal import PortalDeliverableVersionType
from passerelle.engagements.choices import ClientRole
from passerelle.people.graphql.viewer import WaitingType
from passerelle.reviews import selectors
from passerelle.reviews.choices import RoundStatus, Verdict
from passerelle.reviews.graphql import loaders
from passerelle.reviews.models import Decision, Reviewer, ReviewRound
from passerelle.reviews.shown import shown_text


class PortalReviewerType(PortalType):
    name = graphene.String(required=True)
    role = enum_field(ClientRole)

    class Meta:
        model = Reviewer
        name = "Reviewer"
        fields = ("id", "decided")

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.user.name
        return name


class PortalDecisionType(PortalType):
    reviewer_name = graphene.String(required=True)
    role = enum_field(ClientRole)
    verdict = enum_field(Verdict)

    class Meta:
        model = Decision
        name = "Decision"
        fields = ("id", "reason", "decided_at", "auth_method", "version_number", "fingerprint")

    def resolve_reviewer_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.reviewer.name
        return name


class PortalReviewRoundType(PortalType):
    deliverable_version = computed(PortalDeliverableVersionType, loaders.load_round_version)
    status = enum_field(RoundStatus)
    reviewers = rows(PortalReviewerType, loaders.load_reviewers)
    decisions = rows(PortalDecisionType, loaders.load_decisions)
    can_decide = act(graphene.Boolean, loaders.load_can_decide)
    decide_before = computed(graphene.List(graphene.NonNull(graphene.String)), loaders.load_decide_before)
    is_asked = computed(graphene.Boolean, loaders.load_is_asked)
    on_hold = computed(graphene.Boolean, loaders.load_on_hold)
    opened = computed(graphene.Boolean, loaders.load_opened)
    shown_text = graphene.String(required=True)

    class Meta:
        model = ReviewRound
        name = "ReviewRound"
        fields = ("id", "respond_by", "message", "in_order", "version", "created_at")

    def resolve_shown_text(self: Any, info: GraphQLResolveInfo) -> str:
        version = self.deliverable_version
        return shown_text(criteria=version.deliverable.acceptance_criteria, note=version.note)


@extends(PortalDeliverableVersionType)
class SharedVersionReviews:
    rounds = rows(PortalReviewRoundType, loaders.load_rounds)


@extends(WaitingType)
class WaitingReviews:
    reviews = rows(PortalReviewRoundType, loaders.load_waiting_reviews)
    reviews_asked = rows(PortalReviewRoundType, loaders.load_reviews_asked)
    reviews_on_hold = rows(PortalReviewRoundType, loaders.load_reviews_on_hold)


PORTAL_NODES.add(PortalReviewRoundType, selectors.get_client_round_for)
PORTAL_NODES.add(PortalReviewerType, selectors.get_client_reviewer_for)
PORTAL_NODES.add(PortalDecisionType, selectors.get_client_decision_for)


class PortalQueries(graphene.ObjectType):
    review_round = graphene.Field(PortalReviewRoundType, id=graphene.ID(required=True))

    def resolve_review_round(root: Any, info: GraphQLResolveInfo, id: str) -> ReviewRound | None:  # noqa: A002
        try:
            found = selectors.get_client_round_for(actor_of(info), row_id(id, "ReviewRound"))
        except DomainError as error:
            if error.code == Code.NOT_FOUND:
                return None
            raise
        hydrate(PortalReviewRoundType, [found], selection_of(info), info.context)
        return found
