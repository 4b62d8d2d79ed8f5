"""`updateSection`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.transfer.graphql.types import SectionType
from passerelle.transfer.selectors import get_section_for
from passerelle.transfer.services.order import section_update


class UpdateSection(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        title = graphene.String(required=True)

    section = graphene.Field(SectionType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        section = section_update(actor=actor, section=get_section_for(actor, row_id(id, "Section")), **values)
        return {"section": get_section_for(actor, section.pk)}
