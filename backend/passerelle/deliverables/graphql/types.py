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
from passerelle.deliverables.choices import DeliverableAction, DeliverableKind, DeliverableStatus, LinkKind
from passerelle.deliverables.graphql import loaders
from passerelle.deliverables.graphql.files import StoredFileType
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.graphql.types import EngagementType
from passerelle.plan.graphql.types import MilestoneType


class DeliverableVersionType(LabType):
    """One handed-over version. What may be done to it is said by `reviews`, above."""

    deliverable = related(lambda: DeliverableType, "deliverable")
    file = related(StoredFileType, "file", required=False)
    link_kind = enum_field(LinkKind)
    disclosure = enum_field(Disclosure)
    fingerprint = graphene.String(required=True)
    created_by_name = graphene.String(required=True)

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


@extends(EngagementType)
class EngagementDeliverables:
    deliverables = rows(DeliverableType, loaders.load_deliverables)


LAB_NODES.add(DeliverableType, selectors.get_deliverable_for)
LAB_NODES.add(DeliverableVersionType, selectors.get_version_for)
