"""`deleteOutcome`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.impact.selectors import get_outcome_for
from passerelle.impact.services.outcomes import outcome_delete


class DeleteOutcome(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        outcome_delete(actor=actor, outcome=get_outcome_for(actor, row_id(id, "Outcome")), version=version)
        return {"deleted_id": id}
