"""The lab's view of deliverables, and what it adds to engagements."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.graphql.fields import computed, extends, related, row, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of, title_field
from passerelle.deliverables import selectors
from passerelle.deliverables.choices import (
    DeliverableAction,
    DeliverableKind,
    DeliverableStatus,
    LinkKind,
    RunProblem,
    RunState,
)
from passerelle.deliverables.graphql import loaders
from passerelle.deliverables.graphql.cards import CardQuestion, CardSection, questions
from passerelle.deliverables.graphql.files import StoredFileType
from passerelle.deliverables.models import Deliverable, DeliverableVersion, TrackedRun
from passerelle.engagements.graphql.types import EngagementType
from passerelle.people.graphql.viewer import MyWeekType
from passerelle.plan.graphql.types import MilestoneType


class RunValue(graphene.ObjectType):
    """A parameter or a metric, as the tracking server gave it."""

    key = graphene.String(required=True)
    value = graphene.String(required=True)


RunValues = graphene.NonNull(graphene.List(graphene.NonNull(RunValue)))


class TrackedRunType(LabType):
    """What a version's run had when it was fetched. It is no node: it is reached through its version."""

    id = graphene.ID(required=True)
    state = enum_field(RunState)
    problem = graphene.String(required=True)
    params = graphene.Field(RunValues)
    metrics = graphene.Field(RunValues)

    class Meta:
        model = TrackedRun
        name = "TrackedRun"
        fields = ("run_id", "name", "status", "started_at", "ended_at", "fetched_at")
        interfaces = ()

    def resolve_problem(self: Any, info: GraphQLResolveInfo) -> str:
        return str(RunProblem(self.problem).label) if self.problem else ""

    def resolve_params(self: Any, info: GraphQLResolveInfo) -> list[dict[str, str]]:
        return [{"key": key, "value": value} for key, value in sorted(self.params.items())]

    def resolve_metrics(self: Any, info: GraphQLResolveInfo) -> list[dict[str, str]]:
        return [{"key": key, "value": value} for key, value in sorted(self.metrics.items())]


class DeliverableVersionType(LabType):
    """One handed-over version. What may be done to it is said by `reviews`, above."""

    deliverable = related(lambda: DeliverableType, "deliverable")
    file = related(StoredFileType, "file", required=False)
    link_kind = enum_field(LinkKind)
    disclosure = enum_field(Disclosure)
    fingerprint = graphene.String(required=True)
    created_by_name = graphene.String(required=True)
    run = row(TrackedRunType, loaders.load_run)
    card = computed(graphene.List(graphene.NonNull(CardSection)), loaders.load_card)

    class Meta:
        model = DeliverableVersion
        name = "DeliverableVersion"
        fields = ("id", "number", "link", "note", "internal_note", "version", "created_at")

    def resolve_created_by_name(self: Any, info: GraphQLResolveInfo) -> str:
        return self.created_by.name if self.created_by else ""


class DeliverableType(LabType):
    """Something that is handed over in versions."""

    engagement = related(EngagementType, "engagement")
    milestone = related(MilestoneType, "milestone", required=False)
    title = title_field()
    kind = enum_field(DeliverableKind)
    status = enum_field(DeliverableStatus)
    disclosure = enum_field(Disclosure)
    is_late = graphene.Boolean(required=True)
    card_questions = graphene.Field(graphene.NonNull(graphene.List(graphene.NonNull(CardQuestion))))
    versions = rows(DeliverableVersionType, loaders.load_versions)
    latest_version = row(DeliverableVersionType, loaders.load_latest)
    allowed_actions = computed(
        graphene.List(graphene.NonNull(enum_of(DeliverableAction))), loaders.load_allowed_actions
    )

    class Meta:
        model = Deliverable
        name = "Deliverable"
        fields = ("id", "acceptance_criteria", "due_on", "version", "internal_note")

    def resolve_is_late(self: Any, info: GraphQLResolveInfo) -> bool:
        late: bool = self.is_late(clock.today())
        return late

    def resolve_card_questions(self: Any, info: GraphQLResolveInfo) -> list[dict[str, str]]:
        return questions(self.kind)


@extends(EngagementType)
class EngagementDeliverables:
    deliverables = rows(DeliverableType, loaders.load_deliverables)


@extends(MyWeekType)
class MyWeekDeliverables:
    deliverables = rows(DeliverableType, loaders.load_week_deliverables)


LAB_NODES.add(DeliverableType, selectors.get_deliverable_for)
LAB_NODES.add(DeliverableVersionType, selectors.get_version_for)
