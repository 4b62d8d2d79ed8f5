"""`answerBlocker`, at both doors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.journal.graphql.portal import PortalLogEntryType
from passerelle.journal.graphql.types import LogEntryType
from passerelle.journal.selectors import get_client_entry_for, get_entry_for
from passerelle.journal.services.log import log_answer


class AnswerBlocker(Mutation):
    creates = True

    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        body = graphene.String(required=True)

    entry = graphene.Field(LogEntryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        entry = get_entry_for(actor, row_id(id, "LogEntry"))
        return {"entry": log_answer(actor=actor, entry=entry, **values)}


class PortalAnswerBlocker(Mutation):
    creates = True

    class Meta:
        name = "AnswerBlocker"

    class Input:
        id = graphene.ID(required=True)
        body = graphene.String(required=True)

    entry = graphene.Field(PortalLogEntryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        entry = get_client_entry_for(actor, row_id(id, "LogEntry"))
        return {"entry": log_answer(actor=actor, entry=entry, **values)}
