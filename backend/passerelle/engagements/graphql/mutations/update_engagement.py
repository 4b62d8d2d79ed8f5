"""`updateEngagement`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.engagements.services.engagements import engagement_update
from passerelle.people.selectors import get_person_for


class UpdateEngagement(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        title = graphene.String()
        summary = graphene.String()
        internal_notes = graphene.String()
        lead = graphene.ID()
        confidential = graphene.Boolean()
        starts_on = graphene.Date()
        ends_on = graphene.Date()

    engagement = graphene.Field(EngagementType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int, **values: Any) -> dict[str, Any]:  # noqa: A002
        engagement = get_engagement_for(actor, row_id(id, "Engagement"))
        if values.get("lead"):
            values["lead"] = get_person_for(actor, row_id(values["lead"], "Person"))
        return {"engagement": engagement_update(actor=actor, engagement=engagement, version=version, **values)}
