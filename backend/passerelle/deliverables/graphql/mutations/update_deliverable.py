"""`updateDeliverable`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.deliverables.graphql.types import DeliverableType
from passerelle.deliverables.selectors import get_deliverable_for
from passerelle.deliverables.services.deliverables import deliverable_update


class UpdateDeliverable(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        title = graphene.String()
        due_on = graphene.Date()
        acceptance_criteria = graphene.String()
        internal_note = graphene.String()

    deliverable = graphene.Field(DeliverableType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        deliverable = get_deliverable_for(actor, row_id(id, "Deliverable"))
        deliverable_update(actor=actor, deliverable=deliverable, **values)
        return {"deliverable": get_deliverable_for(actor, deliverable.pk)}
