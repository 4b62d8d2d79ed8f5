"""`setContract`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.types import PersonType
from passerelle.people.selectors import get_person_for
from passerelle.planning.graphql.types import ContractType
from passerelle.planning.services.time import contract_set


class SetContract(Mutation):
    class Input:
        person = graphene.ID(required=True)
        hours_per_week = graphene.Float(required=True)
        starts_on = graphene.Date(required=True)
        version = graphene.Int(
            description="The contract from this day on, as it was read: 0 for none. Without it nothing is compared."
        )

    person = graphene.Field(PersonType, required=True)
    contract = graphene.Field(ContractType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, person: str, **values: Any) -> dict[str, Any]:
        whose = get_person_for(actor, row_id(person, "Person"))
        return {"person": whose, "contract": contract_set(actor=actor, person=whose, **values)}
