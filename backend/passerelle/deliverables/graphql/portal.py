"""The client's view of deliverables: shared ones and their shared versions, field by field."""

import graphene

from passerelle.core.graphql.fields import computed, extends, related, rows
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field, title_field
from passerelle.deliverables import selectors
from passerelle.deliverables.choices import DeliverableKind, DeliverableStatus, LinkKind
from passerelle.deliverables.graphql import loaders
from passerelle.deliverables.graphql.cards import PortalCardSection
from passerelle.deliverables.graphql.files import PortalStoredFileType
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.plan.graphql.portal import load_engagement


class PortalDeliverableVersionType(PortalType):
    deliverable = related(lambda: PortalDeliverableType, "deliverable")
    file = related(PortalStoredFileType, "file", required=False)
    link_kind = enum_field(LinkKind)
    fingerprint = graphene.String(required=True)
    card = computed(graphene.List(graphene.NonNull(PortalCardSection)), loaders.load_card)

    class Meta:
        model = DeliverableVersion
        name = "DeliverableVersion"
        fields = ("id", "number", "link", "note", "created_at")


class PortalDeliverableType(PortalType):
    engagement = computed(PortalEngagementType, load_engagement)
    title = title_field()
    kind = enum_field(DeliverableKind)
    status = enum_field(DeliverableStatus)
    versions = rows(PortalDeliverableVersionType, loaders.load_shared_versions)

    class Meta:
        model = Deliverable
        name = "Deliverable"
        fields = ("id", "acceptance_criteria", "due_on")


@extends(PortalEngagementType)
class SharedDeliverables:
    deliverables = rows(PortalDeliverableType, loaders.load_shared_deliverables)


PORTAL_NODES.add(PortalDeliverableType, selectors.get_client_deliverable_for)
PORTAL_NODES.add(PortalDeliverableVersionType, selectors.get_client_version_for)
