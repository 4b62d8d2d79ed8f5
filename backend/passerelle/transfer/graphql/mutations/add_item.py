"""`addItem`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import Signer
from passerelle.engagements.graphql.types import EngagementType
from passerelle.transfer.graphql.types import ItemType
from passerelle.transfer.selectors import get_item_for, get_section_for
from passerelle.transfer.services.items import item_add


class AddItem(Mutation):
    creates = True

    class Input:
        section = graphene.ID(required=True)
        capability = graphene.String(required=True)
        evidence_asked = graphene.String()
        signer = enum_of(Signer)(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    item = graphene.Field(ItemType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, section: str, **values: Any) -> dict[str, Any]:
        parent = get_section_for(actor, row_id(section, "Section"))
        item = item_add(actor=actor, section=parent, **values)
        return {"engagement": parent.checklist.engagement, "item": get_item_for(actor, item.pk)}
