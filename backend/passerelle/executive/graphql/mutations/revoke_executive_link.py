"""`revokeExecutiveLink`."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.executive.graphql.types import ExecutiveLinkType
from passerelle.executive.selectors import get_link_for
from passerelle.executive.services.links import link_revoke


class RevokeExecutiveLink(Mutation):
    class Input:
        id = graphene.ID(required=True)

    link = graphene.Field(ExecutiveLinkType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, id: str) -> dict[str, Any]:  # noqa: A002
        link = get_link_for(actor, row_id(id, "ExecutiveLink"))
        link_revoke(actor=actor, link=link)
        return {"link": get_link_for(actor, link.pk)}
