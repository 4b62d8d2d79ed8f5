"""Which needs stay open in a branch of the plan, and in what it is compared with."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed, extends, hydrate
from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.selection import Selection
from passerelle.planning.branches import branched
from passerelle.planning.choices import ScenarioStatus
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.staffing import selectors
from passerelle.staffing.graphql.types import MetByType, StaffingNeedType, shown_met


class ScenarioNeedType(graphene.ObjectType):
    """A need that is open today, and whether the branch would meet it."""

    need = graphene.Field(StaffingNeedType, required=True)
    met = graphene.Boolean(required=True)

    class Meta:
        name = "ScenarioNeed"


class ComparedNeedType(graphene.ObjectType):
    """A need that stays open on one side at least: what meets it in the branch, and in what it is compared with."""

    need = graphene.Field(StaffingNeedType, required=True)
    here = graphene.Field(MetByType)
    there = graphene.Field(MetByType)

    class Meta:
        name = "ComparedNeed"


def load_needs(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    # what was applied is the plan: it meets nothing beside it
    changes = branched([one for one in parents if one.status != ScenarioStatus.APPLIED])
    found = {
        scenario.pk: [
            {"need": row.need, "met": row.after is not None}
            for row in selectors.compared_needs(changes.get(scenario.pk, []), [])
            if row.before is None
        ]
        for scenario in parents
    }
    hydrate(StaffingNeedType, [row["need"] for rows in found.values() for row in rows], wanted["need"], context)
    return found


@extends(ScenarioType)
class ScenarioNeeds:
    needs = computed(graphene.List(graphene.NonNull(ScenarioNeedType)), load_needs)


class ScenarioNeedQueries(graphene.ObjectType):
    scenario_needs = graphene.List(
        graphene.NonNull(ComparedNeedType),
        required=True,
        id=graphene.ID(required=True),
        other=graphene.ID(description="Another branch; without one, the plan as it is"),
        description="Needs that stay open in a branch or in what it is compared with",
    )

    def resolve_scenario_needs(
        root: Any,
        info: GraphQLResolveInfo,
        id: str,  # noqa: A002
        other: str | None = None,
    ) -> list[dict[str, Any]]:
        against = optional_row_id(other, "Scenario")
        rows = selectors.needs_between(actor_of(info), row_id(id, "Scenario"), against)
        hydrate(StaffingNeedType, [row.need for row in rows], selection_of(info)["need"], info.context)
        return [{"need": row.need, "here": shown_met(row.after), "there": shown_met(row.before)} for row in rows]
