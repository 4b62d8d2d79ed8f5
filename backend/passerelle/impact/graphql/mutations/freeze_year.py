"""`freezeYear`."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.impact.graphql.types import YearlyReportType
from passerelle.impact.services.register import year_freeze


class FreezeYear(Mutation):
    creates = True

    class Input:
        year = graphene.Int(required=True)
        note = graphene.String()

    report = graphene.Field(YearlyReportType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        return {"report": year_freeze(actor=actor, **values)}
