"""`setReasonPreference`, behind both doors."""

from typing import Any

import graphene

from passerelle.core.graphql.mutation import Mutation
from passerelle.core.graphql.types import enum_of
from passerelle.notifications.choices import Frequency, Reason
from passerelle.notifications.services.preferences import reason_prefer
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType


class _Input:
    reason = enum_of(Reason)(required=True)
    frequency = enum_of(Frequency)(required=True)


def _perform(actor: Any, reason: Any, frequency: Any) -> dict[str, Any]:
    reason_prefer(
        actor=actor, reason=getattr(reason, "value", reason), frequency=getattr(frequency, "value", frequency)
    )
    return {"viewer": actor}


class SetReasonPreference(Mutation):
    class Input(_Input):
        pass

    viewer = graphene.Field(ViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, reason: Any, frequency: Any) -> dict[str, Any]:
        return _perform(actor, reason, frequency)


class PortalSetReasonPreference(Mutation):
    class Meta:
        name = "SetReasonPreferencePayload"

    class Input(_Input):
        pass

    viewer = graphene.Field(PortalViewerType, required=True)

    @classmethod
    def perform(cls, actor: Any, *, reason: Any, frequency: Any) -> dict[str, Any]:
        return _perform(actor, reason, frequency)
