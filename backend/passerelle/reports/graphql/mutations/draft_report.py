"""`draftReport`."""

import datetime as dt
from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.reports.graphql.types import ProgressReportType
from passerelle.reports.selectors import get_report_for
from passerelle.reports.services.reports import report_draft


class DraftReport(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        starts_on = graphene.Date(required=True)
        ends_on = graphene.Date(required=True)

    report = graphene.Field(ProgressReportType, required=True)
    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, starts_on: dt.date, ends_on: dt.date) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        report = report_draft(actor=actor, engagement=found, starts_on=starts_on, ends_on=ends_on)
        return {"report": get_report_for(actor, report.pk), "engagement": get_engagement_for(actor, found.pk)}
