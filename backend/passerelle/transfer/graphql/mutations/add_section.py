"""`addSection`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.transfer.graphql.types import SectionType
from passerelle.transfer.selectors import get_section_for
from passerelle.transfer.services.order import section_add


class AddSection(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        title = graphene.String(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    section = graphene.Field(SectionType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        parent = get_engagement_for(actor, row_id(engagement, "Engagement"))
        section = section_add(actor=actor, engagement=parent, **values)
        return {"engagement": parent, "section": get_section_for(actor, section.pk)}
