"""What reviews adds to the two schemas: lists only."""

import graphene

from passerelle.reviews.graphql.mutations.accept_reviews import AcceptReviews
from passerelle.reviews.graphql.mutations.continue_review import ContinueReview
from passerelle.reviews.graphql.mutations.decide_review import DecideReview
from passerelle.reviews.graphql.mutations.open_review import OpenReview
from passerelle.reviews.graphql.mutations.withdraw_review import WithdrawReview
from passerelle.reviews.graphql.portal import PortalQueries


class LabQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    open_review = OpenReview.Field()
    withdraw_review = WithdrawReview.Field()
    continue_review = ContinueReview.Field()


class PortalMutations(graphene.ObjectType):
    decide_review = DecideReview.Field()
    accept_reviews = AcceptReviews.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
