"""What the fields of a plan need, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from django.db.models import prefetch_related_objects

from passerelle.core.composed import composed, ids_of
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped, with_parents
from passerelle.core.selection import Selection
from passerelle.engagements.standing import attach_standings
from passerelle.plan import permissions, selectors
from passerelle.plan.models import (
    Milestone,
    MilestoneApproval,
    MilestoneEvidence,
    Slip,
    Stage,
    StageEntry,
    WaitingPeriod,
)

Rows = list[Any]


def load_stages(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(Stage.objects.filter(engagement__in=parents), lambda row: row.engagement_id)


def load_entries(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(StageEntry.objects.filter(stage__in=parents), lambda row: row.stage_id)


def load_is_current(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    entries = StageEntry.objects.filter(stage__in=parents, left_on__isnull=True)
    current = set(entries.values_list("stage_id", flat=True))
    return {parent.pk: parent.pk in current for parent in parents}


def load_can_take_back_entry(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    prefetch_related_objects(parents, "engagement")
    attach_standings(context.actor, [row.engagement for row in parents])
    entries = StageEntry.objects.filter(stage__in=parents, left_on__isnull=True)
    entry_of = {entry.stage_id: entry for entry in entries}
    return {
        parent.pk: (entry := entry_of.get(parent.pk)) is not None
        and permissions.can_take_back_entry(context.actor, entry, parent.engagement)
        for parent in parents
    }


_milestones = composed(lambda ids: Milestone.objects.filter(engagement__in=ids))


def load_milestones(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    if wanted.any("engagement"):
        # rows are not shared between the levels of a query
        return grouped(selectors.milestones_of(parents), lambda row: row.engagement_id)
    return grouped(with_parents(_milestones(ids_of(parents)), "engagement", parents), lambda row: row.engagement_id)


def load_next_milestone(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {row.engagement_id: row for row in selectors.next_of(selectors.milestones_of(parents))}


def load_next_gate(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {row.engagement_id: row for row in selectors.gates_of(parents)}


def load_current_stage(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return selectors.current_stages(parents)


def load_waiting_periods(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = WaitingPeriod.objects.filter(engagement__in=parents).select_related("engagement")
    return grouped(found, lambda row: row.engagement_id)


def load_approvals(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Each approval gets a milestone of its own: rows are not shared between the levels of a query."""
    found = MilestoneApproval.objects.filter(milestone__in=parents)
    return grouped(found.select_related("milestone__engagement", "decided_by"), lambda row: row.milestone_id)


def load_can_decide(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    prefetch_related_objects(parents, "milestone__engagement")
    attach_standings(context.actor, [row.milestone.engagement for row in parents])
    return {row.pk: permissions.can_decide(context.actor, row.milestone, row) for row in parents}


def load_slips(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = Slip.objects.filter(milestone__in=parents).select_related("created_by")
    return grouped(found, lambda row: row.milestone_id)


def load_undoable_moves(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """How many milestones come back with each move: those of its act, or none when it cannot be taken back."""
    acts = selectors.acts_of([row for row in parents if row.created_by_id == context.actor.pk])
    attach_standings(context.actor, [row.milestone.engagement for rows in acts.values() for row in rows])
    back = {batch: len(rows) for batch, rows in acts.items() if permissions.can_take_back(context.actor, rows)}
    return {row.pk: back.get(row.batch, 0) if row.created_by_id == context.actor.pk else 0 for row in parents}


def load_evidence(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = MilestoneEvidence.objects.filter(milestone__in=parents).select_related("created_by")
    return grouped(found, lambda row: row.milestone_id)


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    prefetch_related_objects(parents, "engagement", "approvals")
    attach_standings(context.actor, [row.engagement for row in parents])
    return {row.pk: permissions.allowed_actions(context.actor, row) for row in parents}


def load_can_close(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    prefetch_related_objects(parents, "engagement")
    attach_standings(context.actor, [row.engagement for row in parents])
    return {row.pk: permissions.can_close(context.actor, row) for row in parents}


def load_week_milestones(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.week_milestones(context.actor)) for parent in parents}


def load_signatures(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.signatures_waiting(context.actor)) for parent in parents}
