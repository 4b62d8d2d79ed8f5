"""Reports beside their engagement, read for all rows of a query at once."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped
from passerelle.core.selection import Selection
from passerelle.engagements.standing import attach_standings
from passerelle.reports import permissions, selectors

Rows = list[Any]


def load_reports(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(selectors.reports_of(parents), lambda row: row.engagement_id)


def load_client_reports(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.client_reports(context.actor).filter(engagement__in=parents)
    return grouped(found, lambda row: row.engagement_id)


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, [row.engagement for row in parents])
    return {row.pk: permissions.allowed_actions(context.actor, row) for row in parents}


def load_can_write(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {row.pk: permissions.can_write(context.actor, row) for row in parents}
