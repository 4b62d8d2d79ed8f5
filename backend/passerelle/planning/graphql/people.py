"""What planning knows of a person: contracts, leave and allocations, each as far as the reader may see."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import extends, grouped, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.selection import Selection
from passerelle.people.graphql.types import PersonType
from passerelle.planning import permissions, selectors
from passerelle.planning.graphql.types import AllocationType, ContractType, LeaveType

Rows = list[Any]


def load_contracts(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.visible_contracts(context.actor).filter(person__in=parents)
    return grouped(found.order_by("-starts_on", "id"), lambda row: row.person_id)


def load_leaves(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """From a year back on: what is longer ago is nobody's question here."""
    since = clock.today().replace(day=1)
    found = selectors.visible_leaves(context.actor).filter(
        person__in=parents, ends_on__gte=since.replace(year=since.year - 1)
    )
    return grouped(found.order_by("-starts_on", "id"), lambda row: row.person_id)


def load_allocations(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """What runs today or comes."""
    found = selectors.visible_allocations(context.actor).filter(person__in=parents, ends_on__gte=clock.today())
    return grouped(found.select_related("engagement").order_by("starts_on", "id"), lambda row: row.person_id)


@extends(PersonType)
class PersonTime:
    contracts = rows(ContractType, load_contracts)
    leaves = rows(LeaveType, load_leaves)
    allocations = rows(AllocationType, load_allocations)
    can_see_time = graphene.Boolean(required=True)
    can_edit_leave = graphene.Boolean(required=True)
    can_edit_contracts = graphene.Boolean(required=True)

    def resolve_can_see_time(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_see_load_of(actor_of(info), self)

    def resolve_can_edit_leave(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_leave(actor_of(info), self)

    def resolve_can_edit_contracts(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_contracts(actor_of(info))


LAB_NODES.add(ContractType, selectors.get_contract_for)
