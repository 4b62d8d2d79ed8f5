"""The lab's view of inquiries. Nothing of it is the client's."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import computed, related
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import visible_engagements
from passerelle.partners.choices import OrganizationKind
from passerelle.partners.graphql.types import OrganizationType
from passerelle.people.graphql.types import PersonType
from passerelle.pipeline import permissions, selectors
from passerelle.pipeline.choices import FitReason, InquiryAction, InquiryStatus, Timeframe, Wanted
from passerelle.pipeline.models import Inquiry
from passerelle.transfer.capability import level_label
from passerelle.transfer.choices import Dimension


class ReadinessType(graphene.ObjectType):
    """One answer of the survey, in its words."""

    dimension = enum_of(Dimension)(required=True)
    level = graphene.Int(required=True)
    label = graphene.String(required=True)

    class Meta:
        name = "Readiness"


def load_actions(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {row.pk: permissions.allowed_actions(context.actor, row) for row in parents}


def load_engagement(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The engagement that an inquiry became, for whoever sees that engagement."""
    ids = {row.engagement_id for row in parents} - {None}
    found = visible_engagements(context.actor).in_bulk(ids) if ids else {}
    return {row.pk: found.get(row.engagement_id) for row in parents}


class InquiryType(LabType):
    organization = related(OrganizationType, "organization", required=False)
    organization_kind = enum_field(OrganizationKind)
    wanted = enum_field(Wanted)
    timeframe = enum_field(Timeframe)
    status = enum_field(InquiryStatus)
    owner = related(PersonType, "owner", required=False)
    decided_by = related(PersonType, "decided_by", required=False)
    reasons = graphene.List(graphene.NonNull(enum_of(FitReason)), required=True)
    readiness = graphene.List(graphene.NonNull(ReadinessType), required=True)
    engagement = computed(EngagementType, load_engagement, required=False)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(InquiryAction))), load_actions)

    class Meta:
        model = Inquiry
        name = "Inquiry"
        fields = (
            "id",
            "organization_name",
            "sector",
            "contact_name",
            "contact_title",
            "contact_email",
            "telephone",
            "language",
            "need",
            "tried",
            "decision_note",
            "decided_at",
            "erased_at",
            "held",
            "created_at",
            "version",
        )

    def resolve_readiness(self: Any, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        language = info.context.language
        return [
            {"dimension": dimension, "level": level, "label": level_label(dimension, level, language)}
            for dimension, level in self.readiness.items()
        ]


LAB_NODES.add(InquiryType, selectors.get_inquiry_for)
