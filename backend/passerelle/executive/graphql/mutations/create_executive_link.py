"""`createExecutiveLink`: the address is in the answer, once."""

from typing import Any

from django.conf import settings

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.selectors import get_engagement_for
from passerelle.executive.services.links import link_create


class CreateExecutiveLink(Mutation):
    creates = True
    shown_once = True

    class Input:
        engagement = graphene.ID(required=True)
        name = graphene.String(required=True)
        days = graphene.Int(required=True)
        password = graphene.String()
        shows_staff = graphene.Boolean()

    engagement = graphene.Field(EngagementType, required=True)
    url = graphene.String(required=True)

    @classmethod
    def perform(cls, actor: Any, *, engagement: str, **values: Any) -> dict[str, Any]:
        found = get_engagement_for(actor, row_id(engagement, "Engagement"))
        given = {name: value for name, value in values.items() if value is not None}
        _link, token = link_create(actor=actor, engagement=found, **given)
        return {"engagement": get_engagement_for(actor, found.pk), "url": f"{settings.SITE_URL}/summary/{token}"}
