"""The lab's view of people."""

import graphene

from passerelle.core.graphql.types import LabType, enum_field
from passerelle.people.choices import LabRole, TokenScope
from passerelle.people.models import ApiToken, User


class PersonType(LabType):
    """One of the lab's people, as colleagues see them."""

    lab_role = enum_field(LabRole, required=False)

    class Meta:
        model = User
        name = "Person"
        fields = ("id", "name", "title", "is_illustrative")


class ApiTokenType(LabType):
    scope = enum_field(TokenScope)

    class Meta:
        model = ApiToken
        name = "ApiToken"
        fields = ("id", "name", "expires_at", "last_used_at", "revoked_at", "created_at")


class PositionType(graphene.ObjectType):
    group = graphene.String(required=True)
    title = graphene.String(required=True)
    count = graphene.Int(required=True)

    class Meta:
        name = "Position"


class LabInfoType(graphene.ObjectType):
    name = graphene.String(required=True)
    team = graphene.String(required=True)
    city = graphene.String(required=True)
    is_illustrative = graphene.Boolean(required=True)
    positions = graphene.List(graphene.NonNull(PositionType), required=True)
    services = graphene.List(graphene.NonNull(graphene.String), required=True)

    class Meta:
        name = "Lab"
