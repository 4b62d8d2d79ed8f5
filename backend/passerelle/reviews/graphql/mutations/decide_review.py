"""`decideReview`: the client's word on one version."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.graphql.viewer import PortalViewerType
from passerelle.reviews.choices import Verdict
from passerelle.reviews.graphql.portal import PortalReviewRoundType
from passerelle.reviews.selectors import get_client_round_for
from passerelle.reviews.services.decisions import decision_make


class DecideReview(Mutation):
    creates = True

    class Input:
        round = graphene.ID(required=True)
        version = graphene.Int(required=True)
        fingerprint = graphene.String(required=True)
        verdict = enum_of(Verdict)(required=True)
        reason = graphene.String()

    round = graphene.Field(PortalReviewRoundType, required=True)
    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, round: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        review = get_client_round_for(actor, row_id(round, "ReviewRound"))
        decision_make(actor=actor, review=review, **values)
        return {"round": get_client_round_for(actor, review.pk), "viewer": actor}
