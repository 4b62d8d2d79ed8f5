"""`updateRisk`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.journal.choices import RiskLevel, RiskStatus
from passerelle.journal.graphql.types import RiskType
from passerelle.journal.selectors import get_risk_for
from passerelle.journal.services.risks import risk_update


class UpdateRisk(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        title = graphene.String()
        likelihood = enum_of(RiskLevel)()
        impact = enum_of(RiskLevel)()
        mitigation = graphene.String()
        status = enum_of(RiskStatus)()

    risk = graphene.Field(RiskType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        risk = get_risk_for(actor, row_id(id, "Risk"))
        return {"risk": risk_update(actor=actor, risk=risk, **values)}
