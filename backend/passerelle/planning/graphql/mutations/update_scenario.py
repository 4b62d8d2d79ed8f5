"""`updateScenario`: its name and what it is for."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_scenario_for
from passerelle.planning.services.scenarios import scenario_update


class UpdateScenario(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        name = graphene.String()
        note = graphene.String()

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        scenario = get_scenario_for(actor, row_id(id, "Scenario"))
        return {"scenario": scenario_update(actor=actor, scenario=scenario, **values)}
