"""`delegate`: a client's person lets a colleague stand in."""

import datetime as dt
from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.engagements.selectors import get_client_colleague_for, get_client_engagement_for
from passerelle.engagements.services.delegations import delegation_give


class Delegate(Mutation):
    creates = True

    class Input:
        engagement = graphene.ID(required=True)
        delegate = graphene.ID(required=True)
        starts_on = graphene.Date(required=True)
        ends_on = graphene.Date(required=True)

    engagement = graphene.Field(PortalEngagementType, required=True)

    @classmethod
    def perform(
        cls, actor: Any, *, engagement: str, delegate: str, starts_on: dt.date, ends_on: dt.date
    ) -> dict[str, Any]:
        found = get_client_engagement_for(actor, row_id(engagement, "Engagement"))
        person = get_client_colleague_for(found, row_id(delegate, "ClientPerson"))
        delegation_give(actor=actor, engagement=found, delegate=person, starts_on=starts_on, ends_on=ends_on)
        return {"engagement": get_client_engagement_for(actor, found.pk)}
