"""`updateOutcome`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.impact.choices import OutcomeKind
from passerelle.impact.graphql.mutations.add_outcome import OutcomeInput
from passerelle.impact.graphql.types import OutcomeType
from passerelle.impact.selectors import get_outcome_for
from passerelle.impact.services.outcomes import outcome_update


class UpdateOutcome(Mutation):
    class Input(OutcomeInput):
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        kind = enum_of(OutcomeKind)()
        title = graphene.String()

    outcome = graphene.Field(OutcomeType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        outcome = get_outcome_for(actor, row_id(id, "Outcome"))
        return {"outcome": outcome_update(actor=actor, outcome=outcome, **values)}
