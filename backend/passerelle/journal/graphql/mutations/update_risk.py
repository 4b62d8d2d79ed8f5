"""`updateRisk`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.journal.choices import RiskCategory, RiskLevel, RiskStatus
from passerelle.journal.graphql.types import RiskType
from passerelle.journal.selectors import get_risk_for
from passerelle.journal.services.risks import risk_update


class UpdateRisk(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        title = graphene.String()
        category = enum_of(RiskCategory)()
        likelihood = enum_of(RiskLevel)()
        impact = enum_of(RiskLevel)()
        mitigation = graphene.String()
        owner = graphene.ID()
        review_on = graphene.Date()
        status = enum_of(RiskStatus)()

    risk = graphene.Field(RiskType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        if "owner" in values:
            values["owner_id"] = optional_row_id(values.pop("owner"), "Person")
        risk = get_risk_for(actor, row_id(id, "Risk"))
        return {"risk": risk_update(actor=actor, risk=risk, **values)}
