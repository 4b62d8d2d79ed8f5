"""`addStaffingNeed`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.selectors import get_engagement_for
from passerelle.staffing.graphql.types import StaffingNeedType
from passerelle.staffing.selectors import get_need_for, get_skill_for
from passerelle.staffing.services.needs import need_add


class NeedInput:
    """What a need asks, when it is added and later; without a skill anybody may meet it."""

    skill = graphene.ID()
    min_fte = graphene.Float(required=True)
    nominal_fte = graphene.Float(required=True)
    max_fte = graphene.Float(required=True)
    weeks = graphene.Int(required=True)
    earliest_on = graphene.Date(required=True)
    latest_on = graphene.Date(required=True)
    note = graphene.String()


class AddStaffingNeed(Mutation):
    creates = True

    class Input(NeedInput):
        engagement = graphene.ID(required=True)

    need = graphene.Field(StaffingNeedType, required=True)

    @classmethod
    def perform(
        cls, actor: Any, *, engagement: str, skill: str | None = None, note: str | None = None, **values: Any
    ) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        known = get_skill_for(actor, row_id(skill, "Skill")) if skill else None
        need = need_add(actor=actor, engagement=found, skill=known, note=note or "", **values)
        return {"need": get_need_for(actor, need.pk)}
