"""`updateStartup`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.programme.graphql.mutations.add_startup import StartupInput
from passerelle.programme.graphql.types import StartupSupportType
from passerelle.programme.selectors import get_startup_for
from passerelle.programme.services.startups import startup_update


class UpdateStartup(Mutation):
    class Input(StartupInput):
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        starts_on = graphene.Date()

    startup = graphene.Field(StartupSupportType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        startup = get_startup_for(actor, row_id(id, "StartupSupport"))
        return {"startup": startup_update(actor=actor, startup=startup, **values)}
