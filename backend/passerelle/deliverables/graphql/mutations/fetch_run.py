"""`fetchRun`: try again what the tracking server did not give."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.deliverables.graphql.types import DeliverableVersionType
from passerelle.deliverables.selectors import get_version_for
from passerelle.deliverables.services.runs import run_refetch


class FetchRun(Mutation):
    class Input:
        deliverable_version = graphene.ID(required=True)

    deliverable_version = graphene.Field(DeliverableVersionType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, deliverable_version: str) -> dict[str, Any]:
        version = get_version_for(actor, row_id(deliverable_version, "DeliverableVersion"))
        run_refetch(actor=actor, version=version)
        return {"deliverable_version": get_version_for(actor, version.pk)}
