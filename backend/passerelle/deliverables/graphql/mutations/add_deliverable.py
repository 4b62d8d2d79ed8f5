"""`addDeliverable`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.deliverables.choices import DeliverableKind
from passerelle.deliverables.graphql.types import DeliverableType
from passerelle.deliverables.selectors import get_deliverable_for
from passerelle.deliverables.services.deliverables import deliverable_add
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.plan.selectors import get_milestone_for


class AddDeliverable(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        title = graphene.String(required=True)
        kind = enum_of(DeliverableKind)(required=True)
        milestone = graphene.ID()
        due_on = graphene.Date()
        acceptance_criteria = graphene.String()

    engagement = graphene.Field(EngagementType, required=True)
    deliverable = graphene.Field(DeliverableType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        if values.get("milestone") is not None:
            values["milestone"] = get_milestone_for(actor, row_id(values["milestone"], "Milestone"))
        deliverable = deliverable_add(actor=actor, engagement=parent, **values)
        return {"engagement": parent, "deliverable": get_deliverable_for(actor, deliverable.pk)}
