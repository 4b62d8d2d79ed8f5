"""What was found: lists of plain fields, the same for every kind."""

import datetime as dt
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
    SearchKind.COMMENT: "Comment",
    SearchKind.WAITING: "WaitingPeriod",
    SearchKind.RISK: "Risk",
    SearchKind.ITEM: "Item",
    SearchKind.OBJECTIVE: "Objective",
    SearchKind.DECISION: "Decision",
    SearchKind.REPORT: "ProgressReport",
    SearchKind.OUTCOME: "Outcome",
    SearchKind.AGREEMENT: "Agreement",
    SearchKind.INQUIRY: "Inquiry",
    SearchKind.NEED: "StaffingNeed",
    SearchKind.EVENT: "ProgrammeEvent",
    SearchKind.SCENARIO: "Scenario",
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
    title = graphene.String(required=True)
    reference = graphene.String(required=True, description="Of the engagement")
    context = graphene.String(required=True)
    snippet = graphene.String(required=True)
    marks = graphene.List(graphene.NonNull(TextRangeType), required=True)

    def resolve_object_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id(TYPE_NAMES[self.kind], self.row.pk)

    def resolve_title(self: Any, info: GraphQLResolveInfo) -> str:
        title: str = self.told.title
        return title

    def resolve_reference(self: Any, info: GraphQLResolveInfo) -> str:
        reference: str = self.told.reference
        return reference

    def resolve_context(self: Any, info: GraphQLResolveInfo) -> str:
        context: str = self.told.context
        return context

    def resolve_snippet(self: Any, info: GraphQLResolveInfo) -> str:
        text: str = self.snippet.text
        return text

    def resolve_marks(self: Any, info: GraphQLResolveInfo) -> list[dict[str, int]]:
        return [{"start": start, "end": end} for start, end in self.snippet.marks]


class SearchResultType(FoundFields, graphene.ObjectType):
    kind = enum_field(SearchKind)
    on = graphene.ID(description="What a comment is about")
    starts_at = graphene.DateTime(description="Of an event")
    is_over = graphene.Boolean(required=True, description="An event that is over")

    def resolve_on(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.told.on or None

    def resolve_starts_at(self: Any, info: GraphQLResolveInfo) -> dt.datetime | None:
        starts_at: dt.datetime | None = self.told.starts_at
        return starts_at

    def resolve_is_over(self: Any, info: GraphQLResolveInfo) -> bool:
        return bool(self.told.is_over)

    class Meta:
        name = "SearchResult"


class SearchResultsType(graphene.ObjectType):
    method = enum_field(SearchMethod)
    items = graphene.List(graphene.NonNull(SearchResultType), required=True)
    has_more = graphene.Boolean(required=True)

    class Meta:
        name = "SearchResults"
