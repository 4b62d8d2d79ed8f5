"""`discardInquiries`: what a flood brought, thrown away."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.pipeline.selectors import get_inquiries_for
from passerelle.pipeline.services.held import MOST_AT_ONCE, inquiries_discard


class DiscardInquiries(Mutation):
    class Input:
        ids = graphene.List(graphene.NonNull(graphene.ID), required=True)

    discarded = graphene.Int(required=True)

    @classmethod
    def perform(cls, actor: Any, *, ids: list[str]) -> dict[str, Any]:
        given = list(dict.fromkeys(ids))[: MOST_AT_ONCE + 1]
        found = get_inquiries_for(actor, [row_id(one, "Inquiry") for one in given])
        return {"discarded": inquiries_discard(actor=actor, inquiries=found)}
