"""`addPlaybook`."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.playbooks.graphql.types import PlaybookType
from passerelle.playbooks.services.playbooks import playbook_add


class AddPlaybook(Mutation):
    creates = True

    class Input:
        definition = graphene.String(
            required=True, description="YAML or JSON, in the form of the product's playbooks."
        )

    playbook = graphene.Field(PlaybookType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, definition: str) -> dict[str, Any]:
        return {"playbook": playbook_add(actor=actor, definition=definition)}
