"""`updateRegisterEntry`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.impact.choices import RegisterKind
from passerelle.impact.graphql.mutations.add_register_entry import RegisterInput
from passerelle.impact.graphql.types import RegisterEntryType
from passerelle.impact.selectors import get_entry_for
from passerelle.impact.services.register import register_update


class UpdateRegisterEntry(Mutation):
    class Input(RegisterInput):
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        kind = enum_of(RegisterKind)()
        title = graphene.String()
        starts_on = graphene.Date()

    entry = graphene.Field(RegisterEntryType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        entry = get_entry_for(actor, row_id(id, "RegisterEntry"))
        return {"entry": register_update(actor=actor, entry=entry, **values)}
