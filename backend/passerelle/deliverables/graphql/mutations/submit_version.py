"""`submitVersion`. The file was sent to `POST /api/uploads` before."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import optional_row_id, row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.deliverables.choices import LinkKind
from passerelle.deliverables.graphql.cards import CardText
from passerelle.deliverables.graphql.types import DeliverableType, DeliverableVersionType
from passerelle.deliverables.selectors import get_deliverable_for, get_version_for
from passerelle.deliverables.services.versions import version_submit


class SubmitVersion(Mutation):
    creates = True

    class Input:
        deliverable = graphene.ID(required=True)
        version = graphene.Int(required=True)
        file = graphene.ID()
        link_kind = enum_of(LinkKind)()
        link = graphene.String()
        note = graphene.String()
        internal_note = graphene.String()
        card = graphene.List(graphene.NonNull(CardText))

    deliverable = graphene.Field(DeliverableType, required=True)
    deliverable_version = graphene.Field(DeliverableVersionType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, deliverable: str, file: str | None = None, **values: Any) -> dict[str, Any]:
        parent = get_deliverable_for(actor, row_id(deliverable, "Deliverable"))
        file_id = optional_row_id(file, "StoredFile")
        handed = version_submit(actor=actor, deliverable=parent, file_id=file_id, **values)
        return {
            "deliverable": get_deliverable_for(actor, parent.pk),
            "deliverable_version": get_version_for(actor, handed.pk),
        }
