"""`removeScenarioAllocation`: without this allocation, in the branch."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.models import ScenarioChange
from passerelle.planning.selectors import get_scenario_for, target_for
from passerelle.planning.services.scenarios import change_drop, scenario_remove


class RemoveScenarioAllocation(Mutation):
    class Input:
        scenario = graphene.ID(required=True)
        allocation = graphene.ID(required=True)
        version = graphene.Int(description="Of the change to it that was read, 0 for none")

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, scenario: str, allocation: str, version: int | None = None) -> dict[str, Any]:
        found = get_scenario_for(actor, row_id(scenario, "Scenario"))
        target = target_for(actor, found, row_id(allocation, "Allocation"))
        if isinstance(target, ScenarioChange):
            return {"scenario": change_drop(actor=actor, change=target, version=version)}
        return {"scenario": scenario_remove(actor=actor, scenario=found, allocation=target, version=version)}
