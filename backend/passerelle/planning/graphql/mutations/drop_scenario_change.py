"""`dropScenarioChange`: the plan's own value counts."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_change_for
from passerelle.planning.services.scenarios import change_drop


class DropScenarioChange(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(description="Of the change that was read")

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int | None = None) -> dict[str, Any]:  # noqa: A002
        change = get_change_for(actor, row_id(id, "ScenarioChange"))
        return {"scenario": change_drop(actor=actor, change=change, version=version)}
