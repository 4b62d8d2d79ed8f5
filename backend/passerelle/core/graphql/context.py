"""What resolvers are told of the request."""

from dataclasses import dataclass, field
from typing import Any, cast

from django.contrib.auth.base_user import AbstractBaseUser

from graphql import GraphQLResolveInfo


@dataclass(slots=True)
class GraphQLContext:
    """The actor and their language; `memo` holds what one request computed once."""

    actor: AbstractBaseUser
    language: str
    memo: dict[Any, Any] = field(default_factory=dict)


def context_of(info: GraphQLResolveInfo) -> GraphQLContext:
    return cast(GraphQLContext, info.context)


def actor_of(info: GraphQLResolveInfo) -> Any:
    """Return the signed-in user."""
    return info.context.actor


def language_of(info: GraphQLResolveInfo) -> str:
    """Return the reader's language, "en" or "fr"."""
    language: str = info.context.language
    return language
