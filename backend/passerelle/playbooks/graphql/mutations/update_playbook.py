"""`updatePlaybook`: one of the lab's own."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.playbooks.graphql.types import PlaybookType
from passerelle.playbooks.selectors import get_any_playbook_for
from passerelle.playbooks.services.playbooks import playbook_update


class UpdatePlaybook(Mutation):
    class Input:
        id = graphene.ID(required=True)
        version = graphene.Int(required=True)
        definition = graphene.String(required=True)

    playbook = graphene.Field(PlaybookType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        playbook = get_any_playbook_for(actor, row_id(id, "Playbook"))
        return {"playbook": playbook_update(actor=actor, playbook=playbook, **values)}
