"""`openReview`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.deliverables.graphql.types import DeliverableType
from passerelle.deliverables.selectors import get_deliverable_for, get_version_for
from passerelle.engagements.selectors import get_membership_for
from passerelle.reviews.graphql.types import ReviewRoundType
from passerelle.reviews.selectors import get_round_for
from passerelle.reviews.services.rounds import MAX_REVIEWERS, round_open


class OpenReview(Mutation):
    creates = True

    class Input:
        deliverable_version = graphene.ID(required=True)
        reviewers = graphene.List(graphene.NonNull(graphene.ID), required=True)
        respond_by = graphene.Date()
        message = graphene.String()
        in_order = graphene.Boolean()

    deliverable = graphene.Field(DeliverableType, required=True)
    round = graphene.Field(ReviewRoundType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, deliverable_version: str, reviewers: list[str], **values: Any) -> dict[str, Any]:
        version = get_version_for(actor, row_id(deliverable_version, "DeliverableVersion"))
        # one more than allowed is enough for the service to refuse the rest
        memberships = [
            get_membership_for(actor, row_id(id_, "ClientMembership")) for id_ in reviewers[: MAX_REVIEWERS + 1]
        ]
        values["in_order"] = bool(values.get("in_order"))
        review = round_open(actor=actor, version=version, memberships=memberships, **values)
        return {
            "deliverable": get_deliverable_for(actor, version.deliverable_id),
            "round": get_round_for(actor, review.pk),
        }
