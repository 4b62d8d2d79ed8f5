"""The client's view of the transfer: the shared checklist, shared evidence, shared assessments."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import language_of
from passerelle.core.graphql.fields import act, computed, extends, related, row, rows
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field, enum_of, title_field
from passerelle.deliverables.graphql.files import PortalStoredFileType
from passerelle.engagements.choices import Signer
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.people.graphql.viewer import WaitingType
from passerelle.people.models import User
from passerelle.transfer import selectors
from passerelle.transfer.capability import level_label
from passerelle.transfer.choices import ClientItemAction, Dimension, Occasion, TransferLevel
from passerelle.transfer.graphql import loaders
from passerelle.transfer.graphql.types import Authored, Signed, Worded
from passerelle.transfer.models import CapabilityAssessment, Checklist, Evidence, Item, Section, SignOff


class PortalClientPersonType(PortalType):
    """A colleague on the same engagement."""

    class Meta:
        model = User
        name = "ClientPerson"
        fields = ("id", "name")


class PortalEvidenceType(Authored, PortalType):
    file = related(PortalStoredFileType, "file", required=False)

    class Meta:
        model = Evidence
        name = "Evidence"
        fields = ("id", "text", "link", "created_at")


class PortalSignOffType(Signed, PortalType):
    level = enum_field(TransferLevel)
    signer = enum_field(Signer)

    class Meta:
        model = SignOff
        name = "SignOff"
        fields = ("id", "evidence_text", "signed_at")


class PortalItemType(Worded, PortalType):
    engagement = computed(PortalEngagementType, loaders.load_item_engagement)
    signer = enum_field(Signer)
    level = enum_field(TransferLevel)
    performer_name = graphene.String()
    evidence = rows(PortalEvidenceType, loaders.load_shared_evidence)
    sign_offs = rows(PortalSignOffType, loaders.load_sign_offs)
    performers = rows(PortalClientPersonType, loaders.load_performers)
    allowed_actions = act(
        graphene.List(graphene.NonNull(enum_of(ClientItemAction))), loaders.load_client_actions, never=()
    )

    class Meta:
        model = Item
        name = "Item"
        fields = ("id", "waived_reason", "version")

    def resolve_performer_name(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.performer.name if self.performer else None


class PortalSectionType(PortalType):
    title = title_field()
    items = rows(PortalItemType, loaders.load_items)

    class Meta:
        model = Section
        name = "Section"
        fields = ("id",)


class PortalChecklistType(PortalType):
    sections = rows(PortalSectionType, loaders.load_sections)
    unaided = computed(graphene.Int, loaders.load_unaided)
    total = computed(graphene.Int, loaders.load_total)

    class Meta:
        model = Checklist
        name = "Checklist"
        fields = ("id",)


class PortalCapabilityScoreType(graphene.ObjectType):
    dimension = enum_field(Dimension)
    level = graphene.Int(required=True)
    level_label = graphene.String(required=True)
    evidence = graphene.String(required=True)

    class Meta:
        name = "CapabilityScore"

    def resolve_level_label(self: Any, info: GraphQLResolveInfo) -> str:
        return level_label(self.dimension, self.level, language_of(info))


class PortalCapabilityAssessmentType(PortalType):
    occasion = enum_field(Occasion)
    scores = rows(PortalCapabilityScoreType, loaders.load_scores)

    class Meta:
        model = CapabilityAssessment
        name = "CapabilityAssessment"
        fields = ("id", "assessed_on")


@extends(PortalEngagementType)
class SharedTransfer:
    checklist = row(PortalChecklistType, loaders.load_shared_checklist)
    capability_assessments = rows(PortalCapabilityAssessmentType, loaders.load_shared_assessments)


@extends(WaitingType)
class WaitingItems:
    items = rows(PortalItemType, loaders.load_waiting_items)


PORTAL_NODES.add(PortalChecklistType, selectors.get_client_checklist_for)
PORTAL_NODES.add(PortalSectionType, selectors.get_client_section_for)
PORTAL_NODES.add(PortalItemType, selectors.get_client_item_for)
PORTAL_NODES.add(PortalEvidenceType, selectors.get_client_evidence_for)
PORTAL_NODES.add(PortalSignOffType, selectors.get_client_sign_off_for)
PORTAL_NODES.add(PortalClientPersonType, selectors.get_colleague_for)
PORTAL_NODES.add(PortalCapabilityAssessmentType, selectors.get_client_assessment_for)
