"""`addOutcome`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.impact.choices import OutcomeKind
from passerelle.impact.graphql.types import OutcomeType
from passerelle.impact.services.outcomes import outcome_add


class OutcomeInput:
    """What may be said of an outcome, when it is added and later."""

    authors = graphene.String()
    venue = graphene.String()
    doi = graphene.String()
    url = graphene.String()
    happened_on = graphene.Date()
    internal_note = graphene.String()


class AddOutcome(Mutation):
    creates = True

    class Input(OutcomeInput):
        engagement = graphene.ID(required=True)
        kind = enum_of(OutcomeKind)(required=True)
        title = graphene.String(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    outcome = graphene.Field(OutcomeType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        return {"engagement": parent, "outcome": outcome_add(actor=actor, engagement=parent, **values)}
