"""The lab's view of playbooks and of what an engagement from one would consist of."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of, title_field
from passerelle.deliverables.choices import DeliverableKind
from passerelle.engagements.choices import EngagementKind, Signer
from passerelle.playbooks import selectors
from passerelle.playbooks.choices import PlaybookSource
from passerelle.playbooks.models import Playbook


class PlaybookType(LabType):
    title = title_field()
    kind = enum_field(EngagementKind)
    source = enum_field(PlaybookSource)

    class Meta:
        model = Playbook
        name = "Playbook"
        fields = ("id", "key", "default_weeks", "min_weeks", "max_weeks")


def _title(root: Any, info: GraphQLResolveInfo) -> str:
    first, second = (root.title_fr, root.title_en) if info.context.language == "fr" else (root.title_en, root.title_fr)
    title: str = first or second
    return title


class PreviewMilestoneType(graphene.ObjectType):
    title = graphene.String(required=True, resolver=_title)
    due_on = graphene.Date(required=True)
    gate = graphene.Boolean(required=True)
    approvers = graphene.List(graphene.NonNull(enum_of(Signer)), required=True)

    class Meta:
        name = "PreviewMilestone"


class PreviewDeliverableType(graphene.ObjectType):
    title = graphene.String(required=True, resolver=_title)
    kind = enum_field(DeliverableKind)
    due_on = graphene.Date(required=True)

    class Meta:
        name = "PreviewDeliverable"


class PlaybookPreviewType(graphene.ObjectType):
    """What would be created, before anything is."""

    milestones = graphene.List(graphene.NonNull(PreviewMilestoneType), required=True)
    deliverables = graphene.List(graphene.NonNull(PreviewDeliverableType), required=True)
    items = graphene.Int(required=True)
    ends_on = graphene.Date(required=True)

    class Meta:
        name = "PlaybookPreview"


LAB_NODES.add(PlaybookType, selectors.get_playbook_for)
