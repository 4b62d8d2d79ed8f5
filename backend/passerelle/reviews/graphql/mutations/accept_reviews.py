"""`acceptReviews`: the client accepts several versions that they opened, at once."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.viewer import PortalViewerType
from passerelle.reviews.graphql.portal import PortalReviewRoundType
from passerelle.reviews.selectors import get_client_round_for
from passerelle.reviews.services.decisions import MOST_AT_ONCE, decisions_accept


class AcceptedRound(graphene.InputObjectType):
    round = graphene.ID(required=True)
    version = graphene.Int(required=True)
    fingerprint = graphene.String(required=True)


class AcceptReviews(Mutation):
    creates = True

    class Input:
        rounds = graphene.List(graphene.NonNull(AcceptedRound), required=True)

    rounds = graphene.List(graphene.NonNull(PortalReviewRoundType), required=True)
    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, rounds: list[Any]) -> dict[str, Any]:
        chosen = [
            (get_client_round_for(actor, row_id(one["round"], "ReviewRound")), one["version"], one["fingerprint"])
            # one more than allowed is enough for the service to refuse the rest
            for one in rounds[: MOST_AT_ONCE + 1]
        ]
        decisions_accept(actor=actor, chosen=chosen)
        return {"rounds": [get_client_round_for(actor, review.pk) for review, *_rest in chosen], "viewer": actor}
