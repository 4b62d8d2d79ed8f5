"""Which needs would stay open in a branch of the plan."""

from collections.abc import Mapping
from typing import Any

import graphene

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import computed, extends, hydrate
from passerelle.core.selection import Selection
from passerelle.planning.branches import branched
from passerelle.planning.graphql.scenarios import ScenarioType
from passerelle.staffing import selectors
from passerelle.staffing.graphql.types import StaffingNeedType


class ScenarioNeedType(graphene.ObjectType):
    """An open need, and whether the branch would meet it."""

    need = graphene.Field(StaffingNeedType, required=True)
    met = graphene.Boolean(required=True)

    class Meta:
        name = "ScenarioNeed"


def load_needs(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = {
        pk: [{"need": need, "met": met} for need, met in selectors.needs_under(changes)]
        for pk, changes in branched(parents).items()
    }
    hydrate(StaffingNeedType, [row["need"] for rows in found.values() for row in rows], wanted["need"], context)
    return found


@extends(ScenarioType)
class ScenarioNeeds:
    needs = computed(graphene.List(graphene.NonNull(ScenarioNeedType)), load_needs)
