"""The lab's view of partner organizations."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.types import LabType, enum_field
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus
from passerelle.partners.models import Organization
from passerelle.people.permissions import can_edit_partners


class OrganizationType(LabType):
    kind = enum_field(OrganizationKind)
    programme_status = enum_field(ProgrammeStatus)
    can_update = graphene.Boolean(required=True)

    class Meta:
        model = Organization
        name = "Organization"
        fields = ("id", "key", "name", "sector", "partner_since", "is_illustrative", "version")

    def resolve_can_update(self: Any, info: GraphQLResolveInfo) -> bool:
        return can_edit_partners(actor_of(info))
