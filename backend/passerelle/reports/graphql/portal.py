"""The client's view of shared reports, field by field."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import extends, hydrate, related, rows
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import PortalType
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.reports import selectors
from passerelle.reports.graphql import loaders
from passerelle.reports.graphql.types import ReportFields, figures_in
from passerelle.reports.models import ProgressReport


class PortalProgressReportType(ReportFields, PortalType):
    engagement = related(PortalEngagementType, "engagement")

    class Meta:
        model = ProgressReport
        name = "ProgressReport"
        fields = ("id", "starts_on", "ends_on", "shared_at")

    def resolve_figures(self: Any, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        return figures_in(self, info.context.language, is_lab=False)


@extends(PortalEngagementType)
class SharedReports:
    reports = rows(PortalProgressReportType, loaders.load_client_reports)


PORTAL_NODES.add(PortalProgressReportType, selectors.get_client_report_for)


class PortalQueries(graphene.ObjectType):
    report = graphene.Field(PortalProgressReportType, id=graphene.ID(required=True))

    def resolve_report(root: Any, info: GraphQLResolveInfo, id: str) -> ProgressReport | None:  # noqa: A002
        try:
            found = selectors.get_client_report_for(actor_of(info), row_id(id, "ProgressReport"))
        except DomainError as error:
            if error.code == Code.NOT_FOUND:
                return None
            raise
        hydrate(PortalProgressReportType, [found], selection_of(info), info.context)
        return found
