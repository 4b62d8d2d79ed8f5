"""`importOutcomes`: the publications of a BibTeX file."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.impact.services.outcomes import outcomes_import


class ImportOutcomes(Mutation):
    class Input:
        engagement = graphene.ID(required=True)
        bibtex = graphene.String(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    added = graphene.Int(required=True)
    left_out = graphene.Int(required=True, description="Here already, or more than once in the text")

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, bibtex: str) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        added, left_out = outcomes_import(actor=actor, engagement=parent, bibtex=bibtex)
        return {"engagement": parent, "added": len(added), "left_out": left_out}
