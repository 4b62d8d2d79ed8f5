"""Relay connections: `first` is required, edges and nodes are never null."""

from collections.abc import Callable
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.selection import selection_of
from passerelle.core.paging import Page, encode_cursor, paginate


def connection_type(node: type, name: str) -> type[graphene.ObjectType]:
    """Make `<name>Connection` and `<name>Edge` for a node type."""
    edge = type(
        f"{name}Edge",
        (graphene.ObjectType,),
        {"cursor": graphene.String(required=True), "node": graphene.Field(node, required=True)},
    )
    return type(
        f"{name}Connection",
        (graphene.ObjectType,),
        {
            "edges": graphene.Field(graphene.NonNull(graphene.List(graphene.NonNull(edge)))),
            "page_info": graphene.Field(graphene.relay.PageInfo, required=True),
            "total_count": graphene.Int(required=True),
        },
    )


def connection_field(
    connection: type[graphene.ObjectType], queryset: Callable[..., Any], **arguments: Any
) -> graphene.Field:
    """A field that reads one page of `queryset(root, info, **arguments)` and what was selected of its rows."""
    node = connection._meta.fields["edges"].type.of_type.of_type.of_type._meta.fields["node"].type.of_type

    def resolve(root: Any, info: GraphQLResolveInfo, first: int, after: str | None = None, **given: Any) -> Any:
        wanted = selection_of(info)
        page = paginate(queryset(root, info, **given), first=first, after=after, count="totalCount" in wanted)
        hydrate(node, page.rows, wanted, info.context)
        return as_connection(page)

    return graphene.Field(
        connection,
        required=True,
        resolver=resolve,
        first=graphene.Int(required=True),
        after=graphene.String(),
        **arguments,
    )


def as_connection(page: Page[Any]) -> dict[str, Any]:
    """Return a page in the shape of a connection."""
    edges = [{"cursor": encode_cursor(page.offset + i), "node": row} for i, row in enumerate(page.rows)]
    return {
        "edges": edges,
        "page_info": {
            "has_next_page": page.has_next,
            "has_previous_page": page.offset > 0,
            "start_cursor": edges[0]["cursor"] if edges else None,
            "end_cursor": edges[-1]["cursor"] if edges else None,
        },
        "total_count": page.total,
    }
