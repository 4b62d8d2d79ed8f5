"""The lab's view of engagements and of who is on them."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Disclosure
from passerelle.core.graphql.fields import computed, related, rows
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.engagements.choices import (
    AgreementKind,
    ClientRole,
    DatePrecision,
    EngagementAction,
    EngagementKind,
    EngagementStatus,
    TeamRole,
)
from passerelle.engagements.graphql import loaders
from passerelle.engagements.models import (
    Agreement,
    ClientMembership,
    Engagement,
    Invitation,
    Objective,
    TeamMember,
)
from passerelle.partners.graphql.types import OrganizationType
from passerelle.people.graphql.types import PersonType
from passerelle.people.models import User


class ObjectiveType(LabType):
    disclosure = enum_field(Disclosure)

    class Meta:
        model = Objective
        name = "Objective"
        fields = ("id", "statement", "metric", "target", "result", "met", "version")


class SignatoryType(graphene.ObjectType):
    name = graphene.String(required=True)
    title = graphene.String(required=True)
    side = graphene.String(required=True)
    signed_on = graphene.Date()

    class Meta:
        name = "Signatory"


class AgreementType(LabType):
    kind = enum_field(AgreementKind)
    engagement = related(lambda: EngagementType, "engagement")
    signatories = rows(SignatoryType, loaders.load_signatories)

    class Meta:
        model = Agreement
        name = "Agreement"
        fields = ("id", "title", "signed_on", "effective_on", "expires_on", "version")


class TeamMemberType(LabType):
    person = related(PersonType, "person")
    role = enum_field(TeamRole)

    class Meta:
        model = TeamMember
        name = "TeamMember"
        fields = ("id", "since", "until")


class ClientPersonType(LabType):
    """A client's person, as the lab sees them."""

    class Meta:
        model = User
        name = "ClientPerson"
        fields = ("id", "name", "title")


class ClientMembershipType(LabType):
    user = related(ClientPersonType, "user")
    role = enum_field(ClientRole)
    email = graphene.String(required=True)

    class Meta:
        model = ClientMembership
        name = "ClientMembership"
        fields = ("id", "accepted_at", "revoked_at")

    def resolve_email(self: Any, info: GraphQLResolveInfo) -> str:
        email: str = self.user.email
        return email


class InvitationType(LabType):
    role = enum_field(ClientRole)

    class Meta:
        model = Invitation
        name = "Invitation"
        fields = ("id", "email", "name", "expires_at", "created_at")


class EngagementType(LabType):
    """One engagement. Apps above add what they know of it: plan, deliverables, transfer, log, history."""

    kind = enum_field(EngagementKind)
    status = enum_field(EngagementStatus)
    starts_precision = enum_field(DatePrecision)
    organization = related(OrganizationType, "organization")
    lead = related(PersonType, "lead", required=False)
    allowed_actions = computed(
        graphene.List(graphene.NonNull(enum_of(EngagementAction))), loaders.load_allowed_actions
    )
    allowed_statuses = computed(
        graphene.List(graphene.NonNull(enum_of(EngagementStatus))), loaders.load_allowed_statuses
    )
    objectives = rows(ObjectiveType, loaders.load_objectives)
    agreements = rows(AgreementType, loaders.load_agreements)
    expiring_agreements = rows(AgreementType, loaders.load_expiring_agreements)
    missing_to_agree = computed(graphene.List(graphene.NonNull(graphene.String)), loaders.load_missing_to_agree)
    team = rows(TeamMemberType, loaders.load_team)
    clients = rows(ClientMembershipType, loaders.load_clients)
    invitations = rows(InvitationType, loaders.load_invitations)

    class Meta:
        model = Engagement
        name = "Engagement"
        fields = (
            "id",
            "reference",
            "title",
            "summary",
            "confidential",
            "starts_on",
            "ends_on",
            "internal_notes",
            "is_illustrative",
            "version",
            "created_at",
        )
