"""`retryMail`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.services import require
from passerelle.notifications.permissions import can_see_dead_letters
from passerelle.notifications.selectors import get_dead_letter
from passerelle.notifications.services.letters import letter_retry


class RetryMail(Mutation):
    class Input:
        id = graphene.ID(required=True)

    ok = graphene.Boolean(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        require(can_see_dead_letters(actor))
        letter_retry(actor=actor, mail=get_dead_letter(row_id(id, "DeadLetter")))
        return {"ok": True}
