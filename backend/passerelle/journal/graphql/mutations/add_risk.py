"""`addRisk`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.journal.choices import RiskCategory, RiskLevel
from passerelle.journal.graphql.types import RiskType
from passerelle.journal.services.risks import risk_add


class AddRisk(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        title = graphene.String(required=True)
        category = enum_of(RiskCategory)(required=True)
        likelihood = enum_of(RiskLevel)()
        impact = enum_of(RiskLevel)()
        mitigation = graphene.String()
        owner = graphene.ID()
        review_on = graphene.Date()

    engagement = graphene.Field(EngagementType, required=True)
    risk = graphene.Field(RiskType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        if "owner" in values:
            values["owner_id"] = optional_row_id(values.pop("owner"), "Person")
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"engagement": parent, "risk": risk_add(actor=actor, engagement=parent, **values)}
