"""`setScenarioAllocation`: add an allocation to a branch, or change one there."""

import datetime as dt
from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.selectors import get_engagement_for
from passerelle.people.selectors import get_person_for
from passerelle.planning.choices import AllocationStatus
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.planning.selectors import get_scenario_for, target_for
from passerelle.planning.services.scenarios import scenario_allocate


class SetScenarioAllocation(Mutation):
    class Input:
        scenario = graphene.ID(required=True)
        allocation = graphene.ID(description="None for a new one")
        version = graphene.Int(description="Of the change to it that was read, 0 for none")
        person = graphene.ID()
        engagement = graphene.ID()
        starts_on = graphene.Date(required=True)
        ends_on = graphene.Date(required=True)
        fte = graphene.Float(required=True)
        status = enum_of(AllocationStatus)(required=True)

    scenario = graphene.Field(ScenarioType, required=True)

    @classmethod
    def perform(
        cls,
        actor: Any,
        *,
        scenario: str,
        allocation: str | None = None,
        person: str | None = None,
        engagement: str | None = None,
        starts_on: dt.date,
        **values: Any,
    ) -> dict[str, Any]:
        found = get_scenario_for(actor, row_id(scenario, "Scenario"))
        return {
            "scenario": scenario_allocate(
                actor=actor,
                scenario=found,
                target=target_for(actor, found, row_id(allocation, "Allocation")) if allocation else None,
                person=get_person_for(actor, row_id(person, "Person")) if person else None,
                engagement=get_engagement_for(actor, row_id(engagement, "Engagement")) if engagement else None,
                starts_on=starts_on,
                **values,
            )
        }
