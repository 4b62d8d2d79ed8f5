"""`removeContract`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import PersonType
from passerelle.planning.selectors import get_contract_for
from passerelle.planning.services.time import contract_remove


class RemoveContract(Mutation):
    class Input:
        id = graphene.ID(required=True)

    deleted_id = graphene.ID(required=True)
    person = graphene.Field(PersonType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        contract = get_contract_for(actor, row_id(id, "Contract"))
        contract_remove(actor=actor, contract=contract)
        return {"deleted_id": id, "person": contract.person}
