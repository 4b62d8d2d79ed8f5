"""`deleteReport`: throw a draft away."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.reports.selectors import get_report_for
from passerelle.reports.services.reports import report_delete


class DeleteReport(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        report = get_report_for(actor, row_id(id, "ProgressReport"))
        engagement = report_delete(actor=actor, report=report, version=version)
        return {"engagement": get_engagement_for(actor, engagement.pk)}
