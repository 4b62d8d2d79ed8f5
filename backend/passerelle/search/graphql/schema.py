"""`search`: one question over everything that the reader may see."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of, language_of
from passerelle.core.graphql.types import enum_of
from passerelle.search import selectors
from passerelle.search.choices import SearchKind
from passerelle.search.graphql.portal import PortalQueries
from passerelle.search.graphql.types import SearchResultsType


class LabQueries(graphene.ObjectType):
    search = graphene.Field(
        SearchResultsType,
        required=True,
        query=graphene.String(required=True),
        kinds=graphene.List(graphene.NonNull(enum_of(SearchKind))),
        first=graphene.Int(default_value=20),
    )

    def resolve_search(
        root: Any, info: GraphQLResolveInfo, query: str, first: int | None = 20, kinds: list[str] | None = None
    ) -> selectors.Results:
        return selectors.search(
            actor_of(info), query, kinds=kinds, first=20 if first is None else first, language=language_of(info)
        )


class LabMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalQueries"]
