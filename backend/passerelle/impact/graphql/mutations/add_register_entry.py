"""`addRegisterEntry`."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.impact.choices import RegisterKind
from passerelle.impact.graphql.types import RegisterEntryType
from passerelle.impact.services.register import register_add


class RegisterInput:
    """What may be said of an entry, when it is added and later."""

    quantity = graphene.Int()
    ends_on = graphene.Date()
    doi = graphene.String()
    with_industry = graphene.Boolean()
    source = graphene.String()


class AddRegisterEntry(Mutation):
    creates = True

    class Input(RegisterInput):
        kind = enum_of(RegisterKind)(required=True)
        title = graphene.String(required=True)
        starts_on = graphene.Date(required=True)

    entry = graphene.Field(RegisterEntryType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        given = {name: value for name, value in values.items() if value is not None}
        return {"entry": register_add(actor=actor, **given)}
