"""`unwaiveItem`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.transfer.graphql.types import ItemType
from passerelle.transfer.selectors import get_item_for
from passerelle.transfer.services.items import item_unwaive


class UnwaiveItem(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        reason = graphene.String(required=True)

    item = graphene.Field(ItemType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        item = item_unwaive(actor=actor, item=get_item_for(actor, row_id(id, "Item")), **values)
        return {"item": get_item_for(actor, item.pk)}
