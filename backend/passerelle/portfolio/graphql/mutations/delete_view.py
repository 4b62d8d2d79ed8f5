"""`deleteView`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.portfolio.selectors import get_view_for
from passerelle.portfolio.services.views import view_delete


class DeleteView(Mutation):
    class Input:
        id = graphene.ID(required=True)

    deleted_id = graphene.ID(required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        view = get_view_for(actor, row_id(id, "SavedView"))
        view_delete(actor=actor, view=view)
        return {"deleted_id": id}
