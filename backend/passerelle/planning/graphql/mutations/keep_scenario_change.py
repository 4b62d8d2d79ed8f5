"""`keepScenarioChange`: although the plan has moved on underneath."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_change_for
from passerelle.planning.services.scenarios import change_keep


class KeepScenarioChange(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(description="Of the change that was read")
        now_version = graphene.Int(description="Of what it is about, as it was read")

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **versions: int | None) -> dict[str, Any]:  # noqa: A002
        change = get_change_for(actor, row_id(id, "ScenarioChange"))
        return {"scenario": change_keep(actor=actor, change=change, **versions)}
