"""The lab's view of playbooks and of what an engagement from one would consist of."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Count

import graphene
import yaml
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of, title_field
from passerelle.core.selection import Selection
from passerelle.deliverables.choices import DeliverableKind
from passerelle.engagements.choices import EngagementKind, Signer
from passerelle.engagements.selectors import visible_engagements
from passerelle.playbooks import selectors
from passerelle.playbooks.choices import PlaybookSource
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.permissions import can_add_playbook


def load_used(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """How many engagements that the viewer sees were started from each."""
    keys = [playbook.key for playbook in parents]
    found = visible_engagements(context.actor).filter(playbook_key__in=keys).order_by()
    counted = dict(found.values_list("playbook_key").annotate(Count("pk", distinct=True)))
    return {playbook.pk: counted.get(playbook.key, 0) for playbook in parents}


class PlaybookType(LabType):
    title = title_field()
    kind = enum_field(EngagementKind)
    source = enum_field(PlaybookSource)
    text = graphene.String(required=True, description="The definition as YAML")
    used = computed(graphene.Int, load_used)
    can_edit = graphene.Boolean(required=True)

    class Meta:
        model = Playbook
        name = "Playbook"
        fields = ("id", "key", "default_weeks", "min_weeks", "max_weeks", "archived_at", "version")

    def resolve_text(self: Any, info: GraphQLResolveInfo) -> str:
        return yaml.safe_dump(self.definition, allow_unicode=True, sort_keys=False, width=110)

    def resolve_can_edit(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.source == PlaybookSource.LAB and can_add_playbook(actor_of(info))


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


LAB_NODES.add(PlaybookType, selectors.get_any_playbook_for)
