"""`createToken`."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.choices import TokenScope
from passerelle.people.graphql.types import ApiTokenType
from passerelle.people.services.tokens import token_create


class CreateToken(Mutation):
    creates = True
    shown_once = True

    class Input:
        name = graphene.String(required=True)
        scope = enum_of(TokenScope)(required=True)
        days = graphene.Int(required=True)

    token = graphene.Field(ApiTokenType, required=True)
    secret = graphene.String(required=True)

    @classmethod
    def perform(cls, actor: Any, *, name: str, scope: str, days: int) -> dict[str, Any]:
        token, secret = token_create(actor=actor, name=name, scope=scope, days=days)
        return {"token": token, "secret": secret}
