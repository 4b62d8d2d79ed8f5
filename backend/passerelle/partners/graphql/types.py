"""The lab's view of partner organizations."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Language
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import grouped, rows
from passerelle.core.graphql.types import LabType, enum_field
from passerelle.core.selection import Selection
from passerelle.partners.choices import OrganizationKind, ProgrammeStatus
from passerelle.partners.models import Contact, Organization, ProgrammePeriod
from passerelle.people.permissions import can_edit_partners


class ContactType(LabType):
    """Whom the lab writes to or calls."""

    language = enum_field(Language)

    class Meta:
        model = Contact
        name = "Contact"
        fields = ("id", "name", "title", "email", "telephone", "version")


def load_contacts(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = Contact.objects.filter(organization__in=parents).order_by("name", "id")
    return grouped(found, lambda row: row.organization_id)


class ProgrammePeriodType(LabType):
    """What an organization was to the partner programme for some time. Without `until` it lasts."""

    status = enum_field(ProgrammeStatus)

    class Meta:
        model = ProgrammePeriod
        name = "ProgrammePeriod"
        fields = ("id", "since", "until", "version")


def load_periods(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(ProgrammePeriod.objects.filter(organization__in=parents), lambda row: row.organization_id)


class OrganizationType(LabType):
    kind = enum_field(OrganizationKind)
    programme_status = enum_field(ProgrammeStatus)
    contacts = rows(ContactType, load_contacts)
    programme_periods = rows(ProgrammePeriodType, load_periods)
    can_update = graphene.Boolean(required=True)

    class Meta:
        model = Organization
        name = "Organization"
        fields = ("id", "key", "name", "sector", "partner_since", "is_illustrative", "version")

    def resolve_can_update(self: Any, info: GraphQLResolveInfo) -> bool:
        return can_edit_partners(actor_of(info))
