"""The lab's view of the transfer of know-how."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.context import language_of
from passerelle.core.graphql.fields import computed, extends, related, row, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of, title_field
from passerelle.deliverables.graphql.files import StoredFileType
from passerelle.engagements.choices import Signer
from passerelle.engagements.graphql.types import ClientPersonType, EngagementType
from passerelle.people.graphql.viewer import MyWeekType
from passerelle.transfer import selectors
from passerelle.transfer.capability import level_label
from passerelle.transfer.choices import Dimension, ItemAction, Occasion, SectionAction, TransferLevel
from passerelle.transfer.graphql import loaders
from passerelle.transfer.models import CapabilityAssessment, Checklist, Evidence, Item, Section, SignOff


class Worded:
    """The two texts of an item, in the reader's language."""

    capability = graphene.String(required=True)
    evidence_asked = graphene.String(required=True)

    def resolve_capability(self: Any, info: GraphQLResolveInfo) -> str:
        text: str = self.capability_in(language_of(info))
        return text

    def resolve_evidence_asked(self: Any, info: GraphQLResolveInfo) -> str:
        text: str = self.evidence_asked_in(language_of(info))
        return text


class Signed:
    """Who performed and who witnessed, by name."""

    performer_name = graphene.String(required=True)
    witness_name = graphene.String(required=True)

    def resolve_performer_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.performer.name
        return name

    def resolve_witness_name(self: Any, info: GraphQLResolveInfo) -> str:
        name: str = self.witness.name
        return name


class Authored:
    author_name = graphene.String(required=True)

    def resolve_author_name(self: Any, info: GraphQLResolveInfo) -> str:
        return self.created_by.name if self.created_by else ""


class CapabilityScoreType(graphene.ObjectType):
    dimension = enum_field(Dimension)
    level = graphene.Int(required=True)
    level_label = graphene.String(required=True)
    evidence = graphene.String(required=True)

    class Meta:
        name = "CapabilityScore"

    def resolve_level_label(self: Any, info: GraphQLResolveInfo) -> str:
        return level_label(self.dimension, self.level, language_of(info))


class EvidenceType(Authored, LabType):
    file = related(StoredFileType, "file", required=False)
    disclosure = enum_field(Disclosure)

    class Meta:
        model = Evidence
        name = "Evidence"
        fields = ("id", "text", "link", "created_at")


class SignOffType(Signed, LabType):
    level = enum_field(TransferLevel)
    signer = enum_field(Signer)

    class Meta:
        model = SignOff
        name = "SignOff"
        fields = ("id", "evidence_text", "signed_at")


class ItemType(Worded, LabType):
    engagement = computed(EngagementType, loaders.load_item_engagement)
    signer = enum_field(Signer)
    level = enum_field(TransferLevel)
    performer = related(ClientPersonType, "performer", required=False)
    evidence = rows(EvidenceType, loaders.load_evidence)
    sign_offs = rows(SignOffType, loaders.load_sign_offs)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(ItemAction))), loaders.load_allowed_actions)

    class Meta:
        model = Item
        name = "Item"
        fields = ("id", "waived_reason", "internal_note", "version")


class SectionType(LabType):
    title = title_field()
    items = rows(ItemType, loaders.load_items)
    unaided = computed(graphene.Int, loaders.load_section_unaided)
    total = computed(graphene.Int, loaders.load_section_total)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(SectionAction))), loaders.load_section_actions)

    class Meta:
        model = Section
        name = "Section"
        fields = ("id", "key", "version")


class ChecklistType(LabType):
    disclosure = enum_field(Disclosure)
    sections = rows(SectionType, loaders.load_sections)
    unaided = computed(graphene.Int, loaders.load_unaided)
    total = computed(graphene.Int, loaders.load_total)

    class Meta:
        model = Checklist
        name = "Checklist"
        fields = ("id", "version")


class CapabilityAssessmentType(LabType):
    occasion = enum_field(Occasion)
    disclosure = enum_field(Disclosure)
    scores = rows(CapabilityScoreType, loaders.load_scores)

    class Meta:
        model = CapabilityAssessment
        name = "CapabilityAssessment"
        fields = ("id", "assessed_on", "version")


@extends(EngagementType)
class EngagementTransfer:
    checklist = row(ChecklistType, loaders.load_checklist)
    capability_assessments = rows(CapabilityAssessmentType, loaders.load_assessments)
    assessable_occasions = computed(graphene.List(graphene.NonNull(enum_of(Occasion))), loaders.load_assessable)


@extends(MyWeekType)
class MyWeekTransfer:
    transfer_items = rows(ItemType, loaders.load_week_items)


LAB_NODES.add(ChecklistType, selectors.get_checklist_for)
LAB_NODES.add(SectionType, selectors.get_section_for)
LAB_NODES.add(ItemType, selectors.get_item_for)
LAB_NODES.add(EvidenceType, selectors.get_evidence_for)
LAB_NODES.add(SignOffType, selectors.get_sign_off_for)
LAB_NODES.add(CapabilityAssessmentType, selectors.get_assessment_for)
