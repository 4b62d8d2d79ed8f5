"""`createScenario`: branch the plan, or branch a branch."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_scenario_for
from passerelle.planning.services.scenarios import scenario_create


class CreateScenario(Mutation):
    creates = True

    class Input:
        name = graphene.String(required=True)
        note = graphene.String()
        copied = graphene.ID(description="The scenario to begin from")

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, copied: str | None = None, **values: Any) -> dict[str, Any]:
        other = get_scenario_for(actor, row_id(copied, "Scenario")) if copied else None
        return {"scenario": scenario_create(actor=actor, copied=other, **values)}
