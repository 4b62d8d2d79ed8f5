"""The lab's view of the programme."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.fields import computed, related, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of, title_field
from passerelle.partners.graphql.types import OrganizationType
from passerelle.programme import selectors
from passerelle.programme.choices import Audience, EventAction, EventKind, EventStatus, PlaceStatus
from passerelle.programme.graphql import loaders
from passerelle.programme.models import Event, Registration, StartupSupport


class RegistrationType(LabType):
    """A place, with who holds it: of the lab, or of a partner."""

    status = enum_field(PlaceStatus)
    name = graphene.String(required=True)
    is_guest = graphene.Boolean(required=True)

    class Meta:
        model = Registration
        name = "Registration"
        fields = ("id", "asked_at")

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        return str(self.person.name)

    def resolve_is_guest(self: Any, info: GraphQLResolveInfo) -> bool:
        return self.person.lab_role is None


class ProgrammeEventType(LabType):
    kind = enum_field(EventKind)
    audience = enum_field(Audience)
    status = enum_field(EventStatus)
    title = title_field()
    free_places = computed(graphene.Int, loaders.load_free, required=False)
    taken = computed(graphene.Int, loaders.load_taken)
    attended = computed(graphene.Int, loaders.load_attended)
    my_place = computed(enum_of(PlaceStatus), loaders.load_mine, required=False)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(EventAction))), loaders.load_actions)
    registrations = rows(RegistrationType, loaders.load_registrations)

    class Meta:
        model = Event
        name = "ProgrammeEvent"
        fields = (
            "id",
            "title_en",
            "title_fr",
            "description",
            "starts_at",
            "ends_at",
            "place",
            "link",
            "capacity",
            "counted_lab",
            "counted_partners",
            "counted_others",
            "series",
            "internal_note",
            "is_illustrative",
            "version",
        )


class StartupSupportType(LabType):
    organization = related(OrganizationType, "organization")

    class Meta:
        model = StartupSupport
        name = "StartupSupport"
        fields = ("id", "starts_on", "ends_on", "emerged_on", "emerged_from", "internal_note", "version")


LAB_NODES.add(ProgrammeEventType, selectors.get_event_for)
LAB_NODES.add(RegistrationType, selectors.get_registration_for)
LAB_NODES.add(StartupSupportType, selectors.get_startup_for)
