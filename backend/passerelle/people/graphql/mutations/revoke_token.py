"""`revokeToken`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import ApiTokenType
from passerelle.people.selectors import get_token_for
from passerelle.people.services.tokens import token_revoke


class RevokeToken(Mutation):
    class Input:
        id = graphene.ID(required=True)

    token = graphene.Field(ApiTokenType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        return {"token": token_revoke(actor=actor, token=get_token_for(actor, row_id(id, "ApiToken")))}
