"""The lab's view of progress reports."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.fields import computed, extends, rows
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.markdown import render
from passerelle.engagements.graphql.types import EngagementType
from passerelle.reports import selectors
from passerelle.reports.choices import FigureKey, ReportAction
from passerelle.reports.figures import Place, place_of
from passerelle.reports.graphql import loaders
from passerelle.reports.models import ProgressReport


class FigureRecordType(graphene.ObjectType):
    """A record that a figure counts, as it was called when the report was drafted, and where it stands."""

    type = graphene.String(required=True)
    id = graphene.ID(required=True)
    label = graphene.String(required=True)
    path = graphene.String(required=True, description="The page of the reader's side that shows it")
    at = graphene.ID(required=True, description="What is opened on that page")
    row = graphene.ID(description="What in it is looked for, where that is not all of it")

    class Meta:
        name = "FigureRecord"


class FigureType(graphene.ObjectType):
    key = enum_of(FigureKey)(required=True)
    value = graphene.Int(required=True)
    records = graphene.List(graphene.NonNull(FigureRecordType), required=True)

    class Meta:
        name = "Figure"


def figures_in(report: ProgressReport, language: str, *, is_lab: bool) -> list[dict[str, Any]]:
    """Return the report's figures as `Figure`s, with the places of one side's pages."""
    reference = report.engagement.reference
    return [
        {
            "key": FigureKey(figure["key"]),
            "value": figure["value"],
            "records": [_record(row, place_of(reference, row, is_lab=is_lab), language) for row in figure["records"]],
        }
        for figure in report.figures
    ]


def _record(row: dict[str, Any], place: Place, language: str) -> dict[str, Any]:
    named = {"type": row["type"], "id": to_global_id(row["type"], row["id"]), "label": row[language]}
    return {**named, "path": place.path, "at": place.at, "row": place.row}


class ReportFields:
    """What both sides read of a report."""

    body_html = graphene.String(required=True, description="In the reader's language, else in the other")
    figures = graphene.List(graphene.NonNull(FigureType), required=True)
    pdf_url = graphene.String(required=True)

    def resolve_body_html(self: Any, info: GraphQLResolveInfo) -> str:
        return render(self.body_in(info.context.language))

    def resolve_pdf_url(self: Any, info: GraphQLResolveInfo) -> str:
        return f"/api/reports/{to_global_id('ProgressReport', self.pk)}.pdf"


class ProgressReportType(ReportFields, LabType):
    """A report on a period: a draft until it is shared."""

    disclosure = enum_field(Disclosure)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(ReportAction))), loaders.load_allowed_actions)

    class Meta:
        model = ProgressReport
        name = "ProgressReport"
        fields = ("id", "starts_on", "ends_on", "body_en", "body_fr", "shared_at", "version", "created_at")

    def resolve_figures(self: Any, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        return figures_in(self, info.context.language, is_lab=True)


@extends(EngagementType)
class EngagementReports:
    reports = rows(ProgressReportType, loaders.load_reports)
    can_write_report = computed(graphene.Boolean, loaders.load_can_write)


LAB_NODES.add(ProgressReportType, selectors.get_report_for)
