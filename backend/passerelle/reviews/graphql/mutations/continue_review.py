"""`continueReview`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.deliverables.graphql.types import DeliverableType
from passerelle.deliverables.selectors import get_deliverable_for
from passerelle.people.graphql.viewer import ViewerType
from passerelle.reviews.selectors import get_round_for
from passerelle.reviews.services.rounds import round_continue


class ContinueReview(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        respond_by = graphene.Date()

    deliverable = graphene.Field(DeliverableType, required=True)
    viewer = graphene.Field(ViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        review = get_round_for(actor, row_id(id, "ReviewRound"))
        round_continue(actor=actor, review=review, **values)
        deliverable = get_deliverable_for(actor, review.deliverable_version.deliverable_id)
        return {"deliverable": deliverable, "viewer": actor}
