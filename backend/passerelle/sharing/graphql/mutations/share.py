"""`share`: widen or narrow what the client sees, in one audited act."""

from typing import Any

import graphene

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.ids import split_global_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.sharing.services.sharing import share


class Share(Mutation):
    class Input:
        ids = graphene.List(graphene.NonNull(graphene.ID), required=True)
        disclosure = enum_of(Disclosure)(required=True)

    engagement = graphene.Field(EngagementType, required=True)
    count = graphene.Int(required=True)

    @classmethod
    def perform(cls, actor: Any, *, ids: list[str], disclosure: str) -> dict[str, Any]:
        named = [split_global_id(id_) for id_ in ids]
        engagement, count = share(actor=actor, named=named, disclosure=disclosure)
        return {"engagement": get_engagement_for(actor, engagement.pk), "count": count}
