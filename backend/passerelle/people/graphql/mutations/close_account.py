"""`closeAccount`: of somebody of the lab; they are out from their next request on."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_account_for
from passerelle.people.services.accounts import account_disable


class CloseAccount(Mutation):
    class Input:
        id = graphene.ID(required=True)

    person = graphene.Field(PersonType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        person = get_account_for(actor, row_id(id, "Person"))
        return {"person": account_disable(actor=actor, user=person)}
