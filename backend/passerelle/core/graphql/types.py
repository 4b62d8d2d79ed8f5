"""Bases of the API's types. The lab's and the portal's live in two registries and never meet."""

import functools
from typing import Any

from django.db import models

import graphene
from graphene_django import DjangoObjectType
from graphene_django.registry import Registry
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.ids import to_global_id

LAB = Registry()
PORTAL = Registry()


class Node(graphene.Interface):
    """Anything that has an id of its own."""

    id = graphene.ID(required=True)

    @classmethod
    def resolve_type(cls, instance: Any, info: GraphQLResolveInfo) -> Any:
        """`node` noted which type it loaded: two types may stand over one table."""
        return instance.__dict__["_node_type"]


class RowType(DjangoObjectType):
    """A type over one table. Fields are listed one by one: nothing appears because a model gained a column."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(
        cls, *, fields: Any = None, registry: Registry | None = None, **options: Any
    ) -> None:
        if not isinstance(fields, tuple | list):
            raise TypeError(f"{cls.__name__} must list its fields")
        if registry is None:
            raise TypeError(f"{cls.__name__} must name its registry")
        options.setdefault("interfaces", (Node,))
        options.setdefault("convert_choices_to_enum", False)
        super().__init_subclass_with_meta__(fields=tuple(fields), registry=registry, use_connection=False, **options)

    is_type_of = None  # loaders hand out rows of the right model; asking for each object would cost more than it tells

    def resolve_id(self: Any, info: GraphQLResolveInfo) -> str:
        return to_global_id(info.parent_type.name, self.pk)


class LabType(RowType):
    """A type of the lab's schema."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options: Any) -> None:
        super().__init_subclass_with_meta__(registry=LAB, **options)


class PortalType(RowType):
    """A type of the client's schema: every field in it may be read by a client."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options: Any) -> None:
        super().__init_subclass_with_meta__(registry=PORTAL, **options)


@functools.cache
def enum_of(choices: type[models.TextChoices]) -> type[graphene.Enum]:
    """Return the GraphQL enum of a set of choices; its names are the members' names."""
    enum: type[graphene.Enum] = graphene.Enum.from_enum(choices)
    return enum


def enum_field(choices: type[models.TextChoices], *, required: bool = True) -> graphene.Field:
    """A field of an enum; an empty stored text reads as null."""
    return graphene.Field(enum_of(choices), required=required, resolver=_enum_resolver)


def title_field() -> graphene.Field:
    """The title of a bilingual row in the reader's language, else in the other one."""
    return graphene.Field(graphene.String, required=True, resolver=_title_resolver)


def _title_resolver(root: Any, info: GraphQLResolveInfo) -> str:
    title: str = root.title_in(info.context.language)
    return title


def _enum_resolver(root: Any, info: GraphQLResolveInfo) -> Any:
    name = info.field_name
    snake = _SNAKE.get(name) or _SNAKE.setdefault(name, graphene.utils.str_converters.to_snake_case(name))
    return getattr(root, snake) or None


_SNAKE: dict[str, str] = {}
