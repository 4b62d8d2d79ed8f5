"""`moveSection`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.transfer.graphql.types import SectionType
from passerelle.transfer.selectors import get_section_for
from passerelle.transfer.services.order import section_move


class MoveSection(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        position = graphene.Int(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    section = graphene.Field(SectionType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        section = get_section_for(actor, row_id(id, "Section"))
        section_move(actor=actor, section=section, **values)
        return {"engagement": section.checklist.engagement, "section": get_section_for(actor, section.pk)}
