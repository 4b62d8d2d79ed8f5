"""`updateLogEntry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.journal.choices import LogKind
from passerelle.journal.graphql.inputs import linked_ids
from passerelle.journal.graphql.types import LogEntryType
from passerelle.journal.selectors import get_entry_for
from passerelle.journal.services.log import log_update


class UpdateLogEntry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        body = graphene.String()
        kind = enum_of(LogKind)()
        happened_on = graphene.Date()
        milestones = graphene.List(graphene.NonNull(graphene.ID))
        versions = graphene.List(graphene.NonNull(graphene.ID))
        context = graphene.String()
        decided_by = graphene.String()

    entry = graphene.Field(LogEntryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        entry = get_entry_for(actor, row_id(id, "LogEntry"))
        values |= linked_ids(values)
        return {"entry": log_update(actor=actor, entry=entry, **values)}
