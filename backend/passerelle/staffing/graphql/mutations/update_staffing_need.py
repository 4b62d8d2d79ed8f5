"""`updateStaffingNeed`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.staffing.graphql.mutations.add_staffing_need import NeedInput
from passerelle.staffing.graphql.types import StaffingNeedType
from passerelle.staffing.selectors import get_need_for, get_skill_for
from passerelle.staffing.services.needs import need_update


class UpdateStaffingNeed(Mutation):
    """All of what a need asks, anew."""

    class Input(NeedInput):
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    need = graphene.Field(StaffingNeedType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        id: str,  # noqa: A002
        skill: str | None = None,
        note: str | None = None,
        **values: Any,
    ) -> dict[str, Any]:
        need = get_need_for(actor, row_id(id, "StaffingNeed"))
        known = get_skill_for(actor, row_id(skill, "Skill")) if skill else None
        need_update(actor=actor, need=need, skill=known, note=note or "", **values)
        return {"need": get_need_for(actor, need.pk)}
