"""`moveItem`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.transfer.graphql.types import ItemType
from passerelle.transfer.permissions import engagement_of
from passerelle.transfer.selectors import get_item_for, get_section_for
from passerelle.transfer.services.order import item_move


class MoveItem(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        position = graphene.Int(required=True)
        section = graphene.ID()

    engagement = graphene.Field(EngagementType, required=True)
    item = graphene.Field(ItemType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, section: str | None = None, **values: Any) -> dict[str, Any]:  # noqa: A002
        item = get_item_for(actor, row_id(id, "Item"))
        section_id = optional_row_id(section, "Section")
        target = get_section_for(actor, section_id) if section_id else None
        item_move(actor=actor, item=item, section=target, **values)
        return {"engagement": engagement_of(item), "item": get_item_for(actor, item.pk)}
