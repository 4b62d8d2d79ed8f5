"""Fields that are loaded for all rows at once, so that no resolver ever reads the database.

A type's field may carry a loader: `load(parents, wanted, context)` returns a value for each parent's id. `hydrate`
walks what was selected, calls each loader once for all rows of its level, and goes on with the rows it returned.
The number of statements therefore depends on the shape of a query alone, never on the number of rows.
"""

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import graphene
from graphene.utils.str_converters import to_camel_case
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.selection import Selection

Load = Callable[[list[Any], Selection, GraphQLContext], Mapping[str, Any]]
_SLOT = "_loaded"


class Loaded(graphene.Field):
    """A field whose values a loader finds for all parents at once.

    Args:
        type_: the field's GraphQL type, or a function that returns it.
        load: see the module's docstring; a parent missing from the answer gets `default`.
        default: makes the value of such a parent (`list` for rows, None otherwise).
    """

    def __init__(self, type_: Any, *, load: Load, default: Callable[[], Any] | None = None, **options: Any):
        self.load = load
        self.default = default
        super().__init__(type_, resolver=_read_slot, **options)


def _read_slot(root: Any, info: GraphQLResolveInfo) -> Any:
    return root.__dict__[_SLOT][info.field_name]


def rows(of: Any, load: Load) -> Loaded:
    """A bounded list of rows: neither the list nor a member is ever null."""
    return Loaded(graphene.NonNull(graphene.List(graphene.NonNull(of))), load=load, default=list)


def row(of: Any, load: Load, *, required: bool = False) -> Loaded:
    """A single row, or null unless `required`."""
    return Loaded(of, load=load, required=required)


def related(of: Any, attribute: str, *, required: bool = True) -> Loaded:
    """A to-one relation by its attribute: what a join already brought is used, the rest is read in one statement."""

    def load(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        if not parents:
            return {}
        field = type(parents[0])._meta.get_field(attribute)
        missing = [parent for parent in parents if not field.is_cached(parent)]
        ids = {getattr(parent, field.attname) for parent in missing} - {None}
        found = field.remote_field.model._default_manager.in_bulk(ids) if ids else {}
        for parent in missing:
            field.set_cached_value(parent, found.get(getattr(parent, field.attname)))
        return {parent.pk: field.get_cached_value(parent) for parent in parents}

    return Loaded(of, load=load, required=required)


def computed(type_: Any, load: Load, *, required: bool = True, description: str | None = None) -> Loaded:
    """A value (scalar, enum, plain object) that needs more than the row itself."""
    return Loaded(type_, load=load, required=required, description=description)


def act(type_: Any, load: Load, *, never: Any = False) -> Loaded:
    """What the viewer may do: `never` for a lab person who looks with a client's eyes, who may do nothing there."""

    def guarded(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
        if looks_on(context):
            return {parent.pk: never for parent in parents}
        return load(parents, wanted, context)

    return computed(type_, guarded)


def looks_on(context: GraphQLContext) -> bool:
    return bool(getattr(context.actor, "viewed_by_id", None))


def grouped(children: Iterable[Any], parent_id: Callable[[Any], str]) -> dict[str, list[Any]]:
    """Group rows by the id of their parent, keeping their order."""
    groups: dict[str, list[Any]] = {}
    for child in children:
        groups.setdefault(parent_id(child), []).append(child)
    return groups


def with_parents(children: list[Any], attribute: str, parents: Iterable[Any]) -> list[Any]:
    """Give rows the parents that are at hand, which spares them a join; for those who do not go back up from them."""
    known = {parent.pk: parent for parent in parents}
    column = f"{attribute}_id"
    for child in children:
        setattr(child, attribute, known[getattr(child, column)])
    return children


def hydrate(type_: Any, parents: list[Any], wanted: Selection, context: GraphQLContext) -> None:
    """Load every selected field of the rows, level by level."""
    if not parents or not wanted:
        return
    unique = list({id(parent): parent for parent in parents}.values())
    for camel, field in _loaded_fields(type_):
        if camel not in wanted:
            continue
        values = field.load(unique, wanted[camel], context)
        for parent in unique:
            value = values.get(parent.pk) if parent.pk in values or field.default is None else field.default()
            parent.__dict__.setdefault(_SLOT, {})[camel] = value
        _descend(field, unique, camel, wanted[camel], context)


@functools.cache
def _loaded_fields(type_: Any) -> list[tuple[str, Loaded]]:
    """Return a type's fields with loaders by their names in the API; a type is complete before the first request."""
    named = ((field.name or to_camel_case(name), field) for name, field in type_._meta.fields.items())
    return [(name, field) for name, field in named if isinstance(field, Loaded)]


def _descend(field: Loaded, parents: list[Any], camel: str, wanted: Selection, context: GraphQLContext) -> None:
    target = unwrap(field.type)
    if not (isinstance(target, type) and issubclass(target, graphene.ObjectType)):
        return
    children: list[Any] = []
    for parent in parents:
        value = parent.__dict__[_SLOT][camel]
        children.extend(value if isinstance(value, list) else [value])
    hydrate(target, [child for child in children if hasattr(child, "__dict__")], wanted, context)


def unwrap(type_: Any) -> Any:
    """Return the named type inside NonNull and List."""
    while isinstance(type_, graphene.types.structures.Structure):
        type_ = type_.of_type
    return type_


def extends(target: Any) -> Callable[[type], type]:
    """Add the fields of the decorated class to a type of an app below, before the schema is built.

    An app above contributes to `Engagement` what it knows of one, and the app below stays ignorant of it.
    """

    def add(extension: type) -> type:
        for name, field in vars(extension).items():
            if isinstance(field, graphene.types.mountedtype.MountedType | graphene.types.unmountedtype.UnmountedType):
                mounted = field if isinstance(field, graphene.Field) else graphene.Field.mounted(field)
                if name in target._meta.fields:
                    raise TypeError(f"{target.__name__}.{name} is defined twice")
                target._meta.fields[name] = mounted
            elif name.startswith("resolve_"):
                setattr(target, name, field)
        return extension

    return add


class Holder:
    """A root for fields that hang on no row of their own: "my week", "what waits for me"."""

    def __init__(self, pk: str):
        self.pk = pk
