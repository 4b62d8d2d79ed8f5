"""What lines say, found for all lines of a page at once."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.selection import Selection
from passerelle.notifications import selectors, wording


def _rows(parents: list[Any], context: GraphQLContext) -> dict[str, wording.Rows]:
    key = ("notifications", tuple(parent.pk for parent in parents))
    if key not in context.memo:
        context.memo[key] = selectors.rows_of(parents, context.actor)
    rows: dict[str, wording.Rows] = context.memo[key]
    return rows


def load_texts(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    rows = _rows(parents, context)
    return {line.pk: wording.line(line, rows[line.pk], context.language) for line in parents}


def load_lab_paths(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    rows = _rows(parents, context)
    return {line.pk: wording.path(line, rows[line.pk], True) for line in parents}


def load_portal_paths(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    rows = _rows(parents, context)
    return {line.pk: wording.path(line, rows[line.pk], False) for line in parents}


def load_unread(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: selectors.unread_count(parent) for parent in parents}


def load_reasons(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: [_choice(*pair) for pair in selectors.preferences_of(parent)] for parent in parents}


def _choice(reason: str, frequency: str) -> dict[str, str]:
    return {"reason": reason, "frequency": frequency}


def load_engagements(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {
        parent.pk: [
            {"engagement_id": row.pk, "title": row.title, "reference": row.reference, "following": following}
            for row, following in selectors.engagement_preferences_of(parent)
        ]
        for parent in parents
    }


def load_feed(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = {parent.pk: selectors.feed_of(parent) for parent in parents}
    return {
        pk: {"created_at": feed.created_at, "last_read_at": feed.last_read_at} if feed else None
        for pk, feed in found.items()
    }
