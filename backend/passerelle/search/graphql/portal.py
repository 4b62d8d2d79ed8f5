"""`search` for the client: of what is shared with them, by what their pages show of it. Types of its own."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of, language_of
from passerelle.core.graphql.types import enum_field, enum_of
from passerelle.search import selectors
from passerelle.search.choices import ClientSearchKind, SearchMethod
from passerelle.search.graphql.types import FoundFields


class PortalSearchResultType(FoundFields, graphene.ObjectType):
    kind = enum_field(ClientSearchKind)

    class Meta:
        name = "SearchResult"


class PortalSearchResultsType(graphene.ObjectType):
    method = enum_field(SearchMethod)
    items = graphene.List(graphene.NonNull(PortalSearchResultType), required=True)
    has_more = graphene.Boolean(required=True)

    class Meta:
        name = "SearchResults"


class PortalQueries(graphene.ObjectType):
    search = graphene.Field(
        PortalSearchResultsType,
        required=True,
        query=graphene.String(required=True),
        kinds=graphene.List(graphene.NonNull(enum_of(ClientSearchKind))),
        first=graphene.Int(default_value=20),
    )

    def resolve_search(
        root: Any, info: GraphQLResolveInfo, query: str, first: int | None = 20, kinds: list[str] | None = None
    ) -> selectors.Results:
        return selectors.search(
            actor_of(info),
            query,
            kinds=kinds,
            first=20 if first is None else first,
            language=language_of(info),
            sources=selectors.CLIENT_SOURCES,
        )
