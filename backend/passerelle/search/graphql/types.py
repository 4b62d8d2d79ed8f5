"""What was found: lists of plain fields, the same for every kind."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.types import enum_field
from passerelle.search.choices import SearchKind, SearchMethod

TYPE_NAMES: dict[str, str] = {
    SearchKind.ENGAGEMENT: "Engagement",
    SearchKind.MILESTONE: "Milestone",
    SearchKind.DELIVERABLE: "Deliverable",
    SearchKind.LOG_ENTRY: "LogEntry",
    SearchKind.PARTNER: "Organization",
    SearchKind.PERSON: "Person",
}


class TextRangeType(graphene.ObjectType):
    start = graphene.Int(required=True)
    end = graphene.Int(required=True)

    class Meta:
        name = "TextRange"
        description = "From `start` up to but not including `end`, in Unicode characters."


class FoundFields:
    """What both faces say alike of something found; the ranges are of the snippet."""

    object_id = graphene.ID(required=True)
    snippet = graphene.String(required=True)
    marks = graphene.List(graphene.NonNull(TextRangeType), required=True)

    def resolve_object_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id(TYPE_NAMES[self.kind], self.row.pk)

    def resolve_snippet(self: Any, info: GraphQLResolveInfo) -> str:
        text: str = self.snippet.text
        return text

    def resolve_marks(self: Any, info: GraphQLResolveInfo) -> list[dict[str, int]]:
        return [{"start": start, "end": end} for start, end in self.snippet.marks]


class SearchResultType(FoundFields, graphene.ObjectType):
    kind = enum_field(SearchKind)
    title = graphene.String(required=True)
    reference = graphene.String(required=True)
    context = graphene.String(required=True)

    class Meta:
        name = "SearchResult"


class SearchResultsType(graphene.ObjectType):
    method = enum_field(SearchMethod)
    items = graphene.List(graphene.NonNull(SearchResultType), required=True)
    has_more = graphene.Boolean(required=True)

    class Meta:
        name = "SearchResults"
