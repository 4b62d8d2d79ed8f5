"""What fields of the journal need, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import Load, grouped
from passerelle.core.selection import Selection
from passerelle.engagements.standing import attach_standings
from passerelle.journal import permissions, selectors
from passerelle.journal.models import Comment, Risk

Rows = list[Any]


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [entry.engagement for entry in parents])
    return {entry.pk: permissions.allowed_actions(context.actor, entry) for entry in parents}


def load_risks(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(Risk.objects.filter(engagement__in=parents), lambda risk: risk.engagement_id)


def comments_on(kind: str) -> Load:
    """Return the loader of all comments on rows of a kind, for the lab."""

    def load(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        found = Comment.objects.filter(target_type=kind, target_id__in=[parent.pk for parent in parents])
        return grouped(found.select_related("created_by"), lambda comment: comment.target_id)

    return load


def shared_comments_on(kind: str) -> Load:
    """Return the loader of shared comments on shared rows of a kind, for the client."""

    def load(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        found = selectors.client_comments(context.actor).filter(
            target_type=kind, target_id__in=[parent.pk for parent in parents]
        )
        return grouped(found, lambda comment: comment.target_id)

    return load
