"""`addEvidence`, at both doors. A file was sent to `POST /api/uploads` before."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.transfer.graphql.portal import PortalEvidenceType, PortalItemType
from passerelle.transfer.graphql.types import EvidenceType, ItemType
from passerelle.transfer.selectors import get_client_item_for, get_item_for
from passerelle.transfer.services.items import evidence_add


class AddEvidence(Mutation):
    creates = True

    class Input:
        item = graphene.ID(required=True)
        text = graphene.String()
        link = graphene.String()
        file = graphene.ID()

    item = graphene.Field(ItemType, required=True)
    evidence = graphene.Field(EvidenceType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, item: str, file: str | None = None, **values: Any) -> dict[str, Any]:
        parent = get_item_for(actor, row_id(item, "Item"))
        made = evidence_add(actor=actor, item=parent, file_id=optional_row_id(file, "StoredFile"), **values)
        return {"item": get_item_for(actor, parent.pk), "evidence": made}


class PortalAddEvidence(Mutation):
    creates = True

    class Meta:
        name = "AddEvidence"

    class Input:
        item = graphene.ID(required=True)
        text = graphene.String()
        link = graphene.String()
        file = graphene.ID()

    item = graphene.Field(PortalItemType, required=True)
    evidence = graphene.Field(PortalEvidenceType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, item: str, file: str | None = None, **values: Any) -> dict[str, Any]:
        parent = get_client_item_for(actor, row_id(item, "Item"))
        made = evidence_add(actor=actor, item=parent, file_id=optional_row_id(file, "StoredFile"), **values)
        return {"item": get_client_item_for(actor, parent.pk), "evidence": made}
