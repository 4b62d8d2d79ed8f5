"""`saveView`."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.portfolio.choices import SavedPage
from passerelle.portfolio.graphql.types import SavedViewType
from passerelle.portfolio.services.views import view_save


class SaveView(Mutation):
    creates = True

    class Input:
        page = enum_of(SavedPage)(required=True)
        name = graphene.String(required=True)
        search = graphene.String(required=True)
        shared = graphene.Boolean()
        replace = graphene.Boolean(description="A view of one's own that has this name gets the new filters.")

    view = graphene.Field(SavedViewType, required=True)

    @classmethod
    def perform(
        cls, actor: Any, *, shared: bool | None = None, replace: bool | None = None, **values: Any
    ) -> dict[str, Any]:
        return {"view": view_save(actor=actor, shared=bool(shared), replace=bool(replace), **values)}
