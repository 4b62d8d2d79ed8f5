"""`updateProfile`, in both schemas."""

from typing import Any

import graphene

from passerelle.core.choices import Language
from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType
from passerelle.people.services.profiles import profile_update


class _Input:
    name = graphene.String()
    language = enum_of(Language)()
    time_zone = graphene.String()


class UpdateProfile(Mutation):
    class Input(_Input):
        pass

    viewer = graphene.Field(ViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        return {"viewer": profile_update(actor=actor, **values)}


class PortalUpdateProfile(Mutation):
    class Meta:
        name = "UpdateProfilePayload"

    class Input(_Input):
        pass

    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, **values: Any) -> dict[str, Any]:
        return {"viewer": profile_update(actor=actor, **values)}
