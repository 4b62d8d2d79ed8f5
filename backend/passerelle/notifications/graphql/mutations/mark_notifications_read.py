"""`markNotificationsRead`, behind both doors."""

from typing import Any

import graphene

from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.mutation import Mutation
from passerelle.notifications.services.preferences import notifications_read
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType


class _Input:
    ids = graphene.List(graphene.NonNull(graphene.ID), description="All of them when left out.")


def _perform(actor: Any, ids: list[str] | None) -> dict[str, Any]:
    notifications_read(actor=actor, ids=None if ids is None else [row_id(one, "Notification") for one in ids[:500]])
    return {"viewer": actor}


class MarkNotificationsRead(Mutation):
    class Input(_Input):
        pass

    viewer = graphene.Field(ViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, ids: list[str] | None = None) -> dict[str, Any]:
        return _perform(actor, ids)


class PortalMarkNotificationsRead(Mutation):
    class Meta:
        name = "MarkNotificationsReadPayload"

    class Input(_Input):
        pass

    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, ids: list[str] | None = None) -> dict[str, Any]:
        return _perform(actor, ids)
