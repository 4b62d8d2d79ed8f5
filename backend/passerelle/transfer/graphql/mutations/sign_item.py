"""`signItem`, at both doors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.transfer.choices import TransferLevel
from passerelle.transfer.graphql.portal import PortalItemType
from passerelle.transfer.graphql.types import ItemType
from passerelle.transfer.permissions import engagement_of
from passerelle.transfer.selectors import get_client_item_for, get_item_for, get_performer
from passerelle.transfer.services.items import item_sign


class SignItem(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        level = enum_of(TransferLevel)(required=True)
        performer = graphene.ID(required=True)
        evidence = graphene.String()

    item = graphene.Field(ItemType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, performer: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        item = get_item_for(actor, row_id(id, "Item"))
        person = get_performer(engagement_of(item), row_id(performer, "ClientPerson"))
        item_sign(actor=actor, item=item, performer=person, **values)
        return {"item": get_item_for(actor, item.pk)}


class PortalSignItem(Mutation):
    class Meta:
        name = "SignItem"

    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        level = enum_of(TransferLevel)(required=True)
        performer = graphene.ID(required=True)
        evidence = graphene.String()

    item = graphene.Field(PortalItemType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, performer: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        item = get_client_item_for(actor, row_id(id, "Item"))
        person = get_performer(engagement_of(item), row_id(performer, "ClientPerson"))
        item_sign(actor=actor, item=item, performer=person, **values)
        return {"item": get_client_item_for(actor, item.pk)}
