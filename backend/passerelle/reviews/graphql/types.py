"""The lab's view of reviews, and what it adds to versions and to one's week."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import computed, extends, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.deliverables.choices import VersionAction
from passerelle.deliverables.graphql.types import DeliverableVersionType
from passerelle.engagements.choices import ClientRole
from passerelle.people.graphql.viewer import MyWeekType
from passerelle.reviews import selectors
from passerelle.reviews.choices import RoundStatus, Verdict
from passerelle.reviews.graphql import loaders
from passerelle.reviews.models import Decision, Reviewer, ReviewRound


class ReviewerType(LabType):
    """A client's person asked to decide."""

    name = graphene.String(required=True)
    role = enum_field(ClientRole)

    class Meta:
        model = Reviewer
        name = "Reviewer"
        fields = ("id", "decided")

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.user.name
        return name


class DecisionType(LabType):
    """What one reviewer decided on one version, and what was shown to them."""

    reviewer_name = graphene.String(required=True)
    role = enum_field(ClientRole)
    verdict = enum_field(Verdict)
    deliverable_version = computed(DeliverableVersionType, loaders.load_decided_version)

    class Meta:
        model = Decision
        name = "Decision"
        fields = ("id", "reason", "decided_at", "auth_method", "version_number", "fingerprint", "shown_text")

    def resolve_reviewer_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.reviewer.name
        return name


class ReviewRoundType(LabType):
    """One version under review until it is decided."""

    status = enum_field(RoundStatus)
    reviewers = rows(ReviewerType, loaders.load_reviewers)
    decisions = rows(DecisionType, loaders.load_decisions)
    deliverable_version = computed(DeliverableVersionType, loaders.load_round_version)
    on_hold = computed(graphene.Boolean, loaders.load_on_hold)

    class Meta:
        model = ReviewRound
        name = "ReviewRound"
        fields = ("id", "respond_by", "message", "in_order", "version", "created_at", "closed_at")


@extends(DeliverableVersionType)
class VersionReviews:
    rounds = rows(ReviewRoundType, loaders.load_rounds)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(VersionAction))), loaders.load_version_actions)


@extends(MyWeekType)
class MyWeekDecisions:
    decisions = rows(DecisionType, loaders.load_week_decisions)
    questions = rows(DecisionType, loaders.load_week_questions)
    reviews_on_hold = rows(ReviewRoundType, loaders.load_week_rounds_on_hold)


LAB_NODES.add(ReviewRoundType, selectors.get_round_for)
LAB_NODES.add(ReviewerType, selectors.get_reviewer_for)
LAB_NODES.add(DecisionType, selectors.get_decision_for)
