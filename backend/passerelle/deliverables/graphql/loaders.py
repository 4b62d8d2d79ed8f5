"""What the fields of deliverables need, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from django.db.models import F, Window, prefetch_related_objects
from django.db.models.functions import RowNumber

from passerelle.core.composed import composed, ids_of
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped, with_parents
from passerelle.core.selection import Selection
from passerelle.deliverables import permissions, selectors
from passerelle.deliverables.graphql.cards import shown_card
from passerelle.deliverables.models import Deliverable
from passerelle.engagements.standing import attach_standings
from passerelle.plan.selectors import shared

Rows = list[Any]


_deliverables = composed(lambda ids: Deliverable.objects.filter(engagement__in=ids))


def load_deliverables(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    if wanted.any("engagement"):
        # rows are not shared between the levels of a query
        return grouped(selectors.deliverables_of(parents), lambda row: row.engagement_id)
    return grouped(with_parents(_deliverables(ids_of(parents)), "engagement", parents), lambda row: row.engagement_id)


def load_week_deliverables(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.week_deliverables(context.actor)) for parent in parents}


def load_versions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(selectors.versions_of(parents), lambda row: row.deliverable_id)


def load_latest(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    rank = Window(RowNumber(), partition_by=F("deliverable_id"), order_by=F("number").desc())
    newest = selectors.versions_of(parents).annotate(rank=rank).filter(rank=1)
    return {row.deliverable_id: row for row in newest}


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    prefetch_related_objects(parents, "engagement")
    attach_standings(context.actor, [row.engagement for row in parents])
    return {row.pk: permissions.allowed_actions(context.actor, row) for row in parents}


def load_run(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {run.version_id: run for run in selectors.runs_of(parents)}


def load_card(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The sections of each version's card; which they are is the deliverable's kind to say."""
    prefetch_related_objects(parents, "deliverable")
    return {row.pk: shown_card(row.deliverable.kind, row.model_card) for row in parents}


# The client's side ----------
def load_shared_deliverables(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(selectors.deliverables_of(parents).filter(shared()), lambda row: row.engagement_id)


def load_shared_versions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.versions_of(parents).filter(selectors.SHARED_VERSION)
    return grouped(found, lambda row: row.deliverable_id)
