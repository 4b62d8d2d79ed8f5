"""A lean execution of queries: what each field does is worked out once for a document, not once for each row.

Our resolvers are plain functions of a row; nothing awaits, and errors below the root are rare. So a document is
turned into a tree of small plans: attribute reads for fields without a resolver, one `info` for each field of a
request, one function that completes each value. Whatever does not fit raises `Unfit`, or any other exception, and the
caller runs the standard executor instead: it alone decides what an error looks like. Mutations never come here.
"""

import functools
from collections.abc import Callable
from typing import Any

from django.utils.functional import Promise

from graphene.types.resolver import attr_resolver, dict_or_attr_resolver
from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLString,
    default_field_resolver,
)
from graphql.execution.collect_fields import collect_fields, collect_sub_fields
from graphql.execution.values import get_argument_values, get_variable_values
from graphql.pyutils import Path

from passerelle.api.graphql.documents import Prepared

Complete = Callable[[Any, "Run"], Any]
_TEXT = {"String", "ID"}
_SAME = {"Int", "Boolean"}


class Unfit(Exception):  # noqa: N818 - not an error of the request: the standard executor takes over
    """This document or answer is not one for the lean executor."""


class Run:
    """One request's execution: the values that plans cannot hold."""

    __slots__ = ("context", "document", "infos", "variables")

    def __init__(self, document: "DocumentPlan", variables: dict[str, Any], context: Any):
        self.document = document
        self.variables = variables
        self.context = context
        self.infos: dict[FieldPlan, tuple[GraphQLResolveInfo, dict[str, Any]]] = {}

    def call(self, plan: "FieldPlan", root: Any) -> Any:
        """Resolve a field that has a resolver; its info and arguments are made once a request."""
        ready = self.infos.get(plan)
        if ready is None:
            ready = self.infos[plan] = plan.prepare(self)
        return plan.resolve(root, ready[0], **ready[1])


class FieldPlan:
    """What to do for one selected field of one type."""

    __slots__ = ("attribute", "complete", "definition", "key", "nodes", "parent", "resolve")

    def __init__(self, key: str, parent: GraphQLObjectType, definition: GraphQLField, nodes: list[FieldNode]):
        self.key = key
        self.parent = parent
        self.definition = definition
        self.nodes = nodes
        self.resolve: Callable[..., Any] = definition.resolve or default_field_resolver
        self.attribute = _attribute(self.resolve)
        self.complete: Complete | None = None

    def prepare(self, run: Run) -> tuple[GraphQLResolveInfo, dict[str, Any]]:
        node = self.nodes[0]
        info = GraphQLResolveInfo(
            node.name.value,
            self.nodes,
            self.definition.type,
            self.parent,
            Path(None, self.key, None),
            run.document.schema,
            run.document.fragments,
            None,
            run.document.prepared.operation,
            run.variables,
            run.context,
            _never_awaitable,
        )
        return info, get_argument_values(self.definition, node, run.variables)


def _never_awaitable(_value: Any) -> bool:
    return False


def _attribute(resolve: Callable[..., Any]) -> str | None:
    """Return the attribute that a default resolver reads, or None for a resolver of ours."""
    if isinstance(resolve, functools.partial) and resolve.func in {dict_or_attr_resolver, attr_resolver}:
        return str(resolve.args[0]) if resolve.args[1] is None else None
    return None


class DocumentPlan:
    """The plans of one document, made on first use and kept with it."""

    def __init__(self, schema: GraphQLSchema, prepared: Prepared):
        self.schema = schema
        self.prepared = prepared
        self.fragments = prepared.fragments
        if prepared.has_directives or prepared.is_mutation or schema.query_type is None:
            raise Unfit
        fields = collect_fields(schema, self.fragments, {}, schema.query_type, prepared.operation.selection_set)
        self.root = self._object(schema.query_type, fields)

    def execute(self, variables: dict[str, Any], context: Any) -> dict[str, Any]:
        """Return the answer's data. Raises for anything but a complete success."""
        definitions = self.prepared.operation.variable_definitions or ()
        coerced = get_variable_values(self.schema, definitions, variables, max_errors=1)
        if isinstance(coerced, list):
            raise Unfit
        return _complete_object(self.root, None, Run(self, coerced, context))

    def _object(self, type_: GraphQLObjectType, fields: dict[str, list[FieldNode]]) -> list[FieldPlan]:
        plans = []
        for key, nodes in fields.items():
            name = nodes[0].name.value
            if name == "__typename":
                plan = FieldPlan(key, type_, _typename(type_.name), nodes)
            else:
                plan = FieldPlan(key, type_, type_.fields[name], nodes)
            plan.complete = self._completer(plan.definition.type, nodes)
            plans.append(plan)
        return plans

    def _completer(self, type_: GraphQLOutputType, nodes: list[FieldNode]) -> Complete | None:
        """Return what completes a value of a type; None when the value can be sent as it is."""
        if isinstance(type_, GraphQLNonNull):
            return _non_null(self._completer(type_.of_type, nodes))
        if isinstance(type_, GraphQLList):
            return _nullable(_list(self._completer(type_.of_type, nodes)))
        if isinstance(type_, GraphQLObjectType):
            return _nullable(self._of_object(type_, nodes))
        if isinstance(type_, GraphQLInterfaceType):
            return _nullable(self._of_interface(type_, nodes))
        if isinstance(type_, GraphQLEnumType):
            return _nullable(_enum(type_))
        if isinstance(type_, GraphQLScalarType):
            return _scalar(type_)
        raise Unfit

    def _of_object(self, type_: GraphQLObjectType, nodes: list[FieldNode]) -> Complete:
        plans = self._object(type_, collect_sub_fields(self.schema, self.fragments, {}, type_, nodes))
        return lambda value, run: _complete_object(plans, value, run)

    def _of_interface(self, type_: GraphQLInterfaceType, nodes: list[FieldNode]) -> Complete:
        known: dict[str, Complete] = {}

        def complete(value: Any, run: Run) -> Any:
            name = value.__dict__["_node_type"]._meta.name
            if name not in known:
                object_type = self.schema.type_map[name]
                if not isinstance(object_type, GraphQLObjectType):
                    raise Unfit
                known[name] = self._of_object(object_type, nodes)
            return known[name](value, run)

        return complete


def _typename(name: str) -> GraphQLField:
    return GraphQLField(GraphQLString, resolve=lambda _root, _info: name)


def _complete_object(plans: list[FieldPlan], root: Any, run: Run) -> dict[str, Any]:
    out = {}
    is_dict = isinstance(root, dict)
    for plan in plans:
        attribute = plan.attribute
        if attribute is None:
            value = run.call(plan, root)
        elif is_dict:
            value = root.get(attribute)
        else:
            value = getattr(root, attribute, None)
        complete = plan.complete
        out[plan.key] = value if complete is None else complete(value, run)
    return out


def _non_null(inner: Complete | None) -> Complete:
    def complete(value: Any, run: Run) -> Any:
        if value is None:
            raise Unfit
        return value if inner is None else inner(value, run)

    return complete


def _nullable(inner: Complete) -> Complete:
    return lambda value, run: None if value is None else inner(value, run)


def _list(inner: Complete | None) -> Complete:
    if inner is None:
        return lambda value, run: list(value)
    return lambda value, run: [inner(item, run) for item in value]


def _enum(type_: GraphQLEnumType) -> Complete:
    names = {getattr(value.value, "value", value.value): name for name, value in type_.values.items()}
    return lambda value, run: names[getattr(value, "value", value)]


def _scalar(type_: GraphQLScalarType) -> Complete:
    """Values that are already what the scalar would make of them pass; others go through its own `serialize`."""
    serialize = type_.serialize
    if type_.name in _TEXT:
        return lambda value, run: value if type(value) is str or value is None else _text(serialize, value)
    if type_.name in _SAME:
        native = bool if type_.name == "Boolean" else int
        limit = 2**31
        return lambda value, run: (
            value
            if value is None or (type(value) is native and (native is bool or -limit <= value < limit))
            else serialize(value)
        )
    return lambda value, run: None if value is None else serialize(value)


def _text(serialize: Callable[[Any], Any], value: Any) -> Any:
    return serialize(str(value) if isinstance(value, Promise) else value)
