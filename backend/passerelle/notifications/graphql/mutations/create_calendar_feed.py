"""`createCalendarFeed`, behind both doors: the address is in the answer, once."""

from typing import Any

from django.conf import settings

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.notifications.services.feeds import feed_create
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType


def _perform(actor: Any) -> dict[str, Any]:
    _feed, token = feed_create(actor=actor)
    return {"viewer": actor, "url": f"{settings.SITE_URL}/calendar/{token}.ics"}


class CreateCalendarFeed(Mutation):
    creates = True
    shown_once = True

    viewer = graphene.Field(ViewerType, required=True)
    url = graphene.String(required=True)

    @classmethod
    def perform(cls, actor: Any) -> dict[str, Any]:
        return _perform(actor)


class PortalCreateCalendarFeed(Mutation):
    creates = True
    shown_once = True

    class Meta:
        name = "CreateCalendarFeedPayload"

    viewer = graphene.Field(PortalViewerType, required=True)
    url = graphene.String(required=True)

    @classmethod
    def perform(cls, actor: Any) -> dict[str, Any]:
        return _perform(actor)
