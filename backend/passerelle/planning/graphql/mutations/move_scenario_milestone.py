"""`moveScenarioMilestone`: due on another day, in the branch."""

import datetime as dt
from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.plan.choices import Clock, SlipReason
from passerelle.plan.selectors import get_milestone_for
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_scenario_for
from passerelle.planning.services.scenarios import scenario_move


class MoveScenarioMilestone(Mutation):
    class Input:
        scenario = graphene.ID(required=True)
        milestone = graphene.ID(required=True)
        version = graphene.Int(description="Of the change to it that was read, 0 for none")
        due_on = graphene.Date(required=True)
        reason = enum_of(SlipReason)(required=True)
        clock = enum_of(Clock)(required=True)
        note = graphene.String()

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(
        cls, actor: Any, *, scenario: str, milestone: str, due_on: dt.date, note: str | None = None, **values: Any
    ) -> dict[str, Any]:
        found = get_scenario_for(actor, row_id(scenario, "Scenario"))
        target = get_milestone_for(actor, row_id(milestone, "Milestone"))
        moved = scenario_move(actor=actor, scenario=found, milestone=target, due_on=due_on, note=note or "", **values)
        return {"scenario": moved}
