"""What is wrong with the values of a request, told to a reader: which field, and what would be right."""

from typing import Any

from django.utils.translation import gettext as _

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLSchema,
    OperationDefinitionNode,
    Undefined,
    get_named_type,
    is_input_type,
    is_non_null_type,
    type_from_ast,
)
from graphql.utilities import coerce_input_value

from passerelle.core.errors import Code, DomainError

MAX_CHOICES = 12


class _Found(Exception):  # noqa: N818 - the first wrong value, carried out of the engine's walk
    def __init__(self, path: list[str | int], value: Any):
        super().__init__()
        self.path = path
        self.value = value


def wrong_value(
    schema: GraphQLSchema, operation: OperationDefinitionNode, variables: dict[str, Any]
) -> DomainError | None:
    """Return the first value that its type does not take, in the reader's words; None when all are taken.

    The engine's own words are those of its types, in English, and name no field that a form could show them at.
    """
    for definition in operation.variable_definitions or ():
        name = definition.variable.name.value
        type_: Any = type_from_ast(schema, definition.type)
        if not is_input_type(type_):
            continue
        if name not in variables:
            if is_non_null_type(type_) and definition.default_value is None:
                return _told(type_, [name], Undefined)
            continue
        try:
            coerce_input_value(variables[name], type_, _stop)
        except _Found as found:
            return _told(type_, [name, *found.path], found.value)
    return None


def _stop(path: list[str | int], value: Any, _error: GraphQLError) -> None:
    raise _Found(path, value)


def _told(type_: GraphQLInputType, path: list[str | int], value: Any) -> DomainError:
    """`path` begins with the variable's name; numbers in it are places in lists."""
    names = [str(step) for step in path if isinstance(step, str)]
    wanted = _type_at(type_, names[1:])
    field = names[-1]
    if isinstance(wanted, GraphQLInputObjectType) and isinstance(value, dict):
        missing = [
            name for name, one in wanted.fields.items() if is_non_null_type(one.type) and value.get(name) is None
        ]
        unknown = [name for name in value if name not in wanted.fields]
        if unknown:
            return DomainError(Code.BAD_REQUEST, _("“%(name)s” is not known here.") % {"name": unknown[0][:60]})
        field = missing[0] if missing else field
        value = None
    if value is None or value is Undefined:
        return DomainError(Code.VALIDATION, _("“%(name)s” is missing. Fill it in.") % {"name": field}, field=field)
    return DomainError(Code.VALIDATION, _message(wanted, field), field=field)


def _type_at(type_: GraphQLInputType, names: list[str]) -> Any:
    found: Any = get_named_type(type_)
    for name in names:
        if isinstance(found, GraphQLInputObjectType) and name in found.fields:
            found = get_named_type(found.fields[name].type)
    return found


def _message(wanted: Any, field: str) -> str:
    if isinstance(wanted, GraphQLEnumType):
        names = list(wanted.values)
        shown = ", ".join(names[:MAX_CHOICES]) + (", …" if len(names) > MAX_CHOICES else "")
        return _("“%(name)s” is none of the choices. Choose one of: %(choices)s.") % {"name": field, "choices": shown}
    sentence = {
        "Date": _("“%(name)s” is not a date. Write it as year-month-day, such as 2026-03-31."),
        "DateTime": _("“%(name)s” is not a time. Write it as 2026-03-31T15:00:00Z."),
        "Int": _("“%(name)s” must be a whole number of at most nine digits."),
        "Float": _("“%(name)s” must be a number."),
        "Boolean": _("“%(name)s” must be yes or no (true or false)."),
        "String": _("“%(name)s” must be a text."),
        "ID": _("“%(name)s” must be an id."),
    }.get(getattr(wanted, "name", ""), _("“%(name)s” has the wrong form."))
    return sentence % {"name": field}
