"""`node(id)`: one getter for each type, through the viewer's visibility like every other door."""

from collections.abc import Callable
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import split_global_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import Node

Getter = Callable[[Any, str], Any]


class Nodes:
    """The types of one schema that `node` can return."""

    def __init__(self) -> None:
        self.getters: dict[str, tuple[Any, Getter]] = {}

    def add(self, type_: Any, get: Getter) -> None:
        """Register `get(actor, row_id)`, which raises NOT_FOUND for what the actor may not see."""
        self.getters[type_._meta.name] = (type_, get)

    def field(self) -> graphene.Field:
        """Return the schema's `node` field; null for whatever is missing, invisible or malformed."""

        def resolve(root: Any, info: GraphQLResolveInfo, id: str) -> Any:  # noqa: A002
            try:
                type_name, row_id = split_global_id(id)
                if type_name not in self.getters:
                    return None
                type_, get = self.getters[type_name]
                row = get(actor_of(info), row_id)
            except DomainError as error:
                if error.code == Code.NOT_FOUND:
                    return None
                raise
            row.__dict__["_node_type"] = type_
            hydrate(type_, [row], selection_of(info), info.context)
            return row

        return graphene.Field(Node, id=graphene.ID(required=True), resolver=resolve)


LAB_NODES = Nodes()
PORTAL_NODES = Nodes()
