"""`dismissWelcome`, in the portal: what is said on a first visit was read."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.people.graphql.viewer import PortalViewerType
from passerelle.people.services.profiles import welcome_dismiss


class DismissWelcome(Mutation):
    class Input:
        pass

    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any) -> dict[str, Any]:
        return {"viewer": welcome_dismiss(actor=actor)}
