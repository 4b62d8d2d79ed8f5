"""The base of every mutation: parse, load, call, return."""

from typing import Any, ClassVar

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate, unwrap
from passerelle.core.graphql.selection import selection_of


class Mutation(graphene.relay.ClientIDMutation):
    """`m(input: MInput!): MPayload`. A subclass writes `perform`, which returns the payload's fields by name.

    `creates` marks what makes a new row: such a mutation needs an Idempotency-Key, so that a repeated request
    after a lost answer cannot make it twice. `shown_once` marks an answer that holds a secret: it is not kept for
    such a repeated request.
    """

    creates: ClassVar[bool] = False
    shown_once: ClassVar[bool] = False

    class Meta:
        abstract = True

    @classmethod
    def mutate_and_get_payload(cls, root: Any, info: GraphQLResolveInfo, **values: Any) -> Any:
        values.pop("client_mutation_id", None)
        result = cls.perform(actor_of(info), **values)
        wanted = selection_of(info)
        for name, value in result.items():
            field = cls._meta.fields[name]
            loaded = value if isinstance(value, list) else [value]
            if loaded and hasattr(loaded[0], "_meta"):
                camel = graphene.utils.str_converters.to_camel_case(name)
                hydrate(unwrap(field.type), loaded, wanted[camel], info.context)
        return cls(**result)

    @classmethod
    def perform(cls, actor: Any, *args: Any, **values: Any) -> dict[str, Any]:
        """Load, call one service, and return the payload's fields by name."""
        raise TypeError(f"{cls.__name__} does nothing")
