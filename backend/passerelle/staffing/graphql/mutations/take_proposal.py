"""`takeProposal`: placements become tentative allocations."""

import datetime as dt
from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.selectors import get_person_for
from passerelle.staffing.graphql.types import StaffingNeedType
from passerelle.staffing.selectors import get_need_for
from passerelle.staffing.services.needs import MOST_AT_ONCE, Taken, proposal_take


class PlacementInput(graphene.InputObjectType):
    need = graphene.ID(required=True)
    person = graphene.ID(required=True)
    starts_on = graphene.Date(required=True)
    fte = graphene.Float(required=True)


class TakeProposal(Mutation):
    creates = True

    class Input:
        placements = graphene.List(graphene.NonNull(PlacementInput), required=True)

    needs = graphene.List(graphene.NonNull(StaffingNeedType), required=True)

    @classmethod
    def perform(cls, actor: Any, *, placements: list[Any]) -> dict[str, Any]:
        taken = [_taken(actor, row) for row in placements[: MOST_AT_ONCE + 1]]
        filled = proposal_take(actor=actor, taken=taken)
        return {"needs": [get_need_for(actor, need.pk) for need in filled]}


def _taken(actor: Any, row: Any) -> Taken:
    starts_on: dt.date = row["starts_on"]
    return Taken(
        need=get_need_for(actor, row_id(row["need"], "StaffingNeed")),
        person=get_person_for(actor, row_id(row["person"], "Person")),
        starts_on=starts_on,
        fte=row["fte"],
    )
