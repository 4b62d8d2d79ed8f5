"""`applyScenario`: it becomes the plan, whole or not at all."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_scenario_for
from passerelle.planning.services.scenarios import scenario_apply


class ApplyScenario(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        scenario = get_scenario_for(actor, row_id(id, "Scenario"))
        return {"scenario": scenario_apply(actor=actor, scenario=scenario, version=version)}
