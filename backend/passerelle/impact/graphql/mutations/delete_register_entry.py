"""`deleteRegisterEntry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.impact.selectors import get_entry_for
from passerelle.impact.services.register import register_delete


class DeleteRegisterEntry(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        register_delete(actor=actor, entry=get_entry_for(actor, row_id(id, "RegisterEntry")), version=version)
        return {"deleted_id": id}
