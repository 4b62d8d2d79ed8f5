"""`removeStartup`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.programme.selectors import get_startup_for
from passerelle.programme.services.startups import startup_remove


class RemoveStartup(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)

    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, version: int) -> dict[str, Any]:  # noqa: A002
        startup_remove(actor=actor, startup=get_startup_for(actor, row_id(id, "StartupSupport")), version=version)
        return {"deleted_id": id}
