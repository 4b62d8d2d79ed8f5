"""`shareReport`: show a report to the client and send it to them."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.reports.graphql.types import ProgressReportType
from passerelle.reports.selectors import get_report_for
from passerelle.reports.services.reports import report_share


class ShareReport(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    report = graphene.Field(ProgressReportType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        report = get_report_for(actor, row_id(id, "ProgressReport"))
        report_share(actor=actor, report=report, version=version)
        return {"report": get_report_for(actor, report.pk)}
