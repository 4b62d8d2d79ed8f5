"""`deleteLogEntry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.journal.selectors import get_entry_for
from passerelle.journal.services.log import log_delete


class DeleteLogEntry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        entry = get_entry_for(actor, row_id(id, "LogEntry"))
        return {"engagement": log_delete(actor=actor, entry=entry, version=version), "deleted_id": id}
