"""`openWaitingPeriod`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.choices import WaitingFor
from passerelle.plan.graphql.types import WaitingPeriodType
from passerelle.plan.selectors import get_milestone_for, get_waiting_for
from passerelle.plan.services.waiting import waiting_open


class OpenWaitingPeriod(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        milestone = graphene.ID()
        waiting_for = enum_of(WaitingFor)(required=True)
        what = graphene.String(required=True)
        since = graphene.Date()

    engagement = graphene.Field(EngagementType, required=True)
    waiting_period = graphene.Field(WaitingPeriodType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        if values.get("milestone"):
            values["milestone"] = get_milestone_for(actor, row_id(values["milestone"], "Milestone"))
        waiting = waiting_open(actor=actor, engagement=parent, **values)
        return {"engagement": parent, "waiting_period": get_waiting_for(actor, waiting.pk)}
