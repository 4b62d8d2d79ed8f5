"""The lab's view of people."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.choices import Language
from passerelle.core.graphql.context import GraphQLContext, actor_of, language_of
from passerelle.core.graphql.fields import computed, grouped, rows
from passerelle.core.graphql.types import LabType, enum_field, enum_of
from passerelle.core.selection import Selection
from passerelle.people import permissions
from passerelle.people.choices import LabRole, TokenScope
from passerelle.people.models import ApiToken, PersonSkill, Skill, User


class SkillType(LabType):
    name = graphene.String(required=True)

    class Meta:
        model = Skill
        name = "Skill"
        fields = ("id", "key")

    def resolve_name(self: Any, info: GraphQLResolveInfo) -> str:
        first, second = self.name_en, self.name_fr
        name: str = (second or first) if language_of(info) == "fr" else (first or second)
        return name


def load_skills(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    rows_ = PersonSkill.objects.filter(person__in=parents).select_related("skill").order_by("skill__name_en", "pk")
    found = grouped(rows_, lambda row: row.person_id)
    return {pk: [row.skill for row in held] for pk, held in found.items()}


class PersonAccountType(graphene.ObjectType):
    """Somebody's account, as directors see it, with what the reader may do with it now."""

    email = graphene.String(required=True)
    is_closed = graphene.Boolean(required=True)
    has_password = graphene.Boolean(required=True)
    can_close = graphene.Boolean(required=True)
    can_reopen = graphene.Boolean(required=True)
    can_send_link = graphene.Boolean(required=True)

    class Meta:
        name = "PersonAccount"

    def resolve_is_closed(self: Any, info: GraphQLResolveInfo) -> bool:
        return not self.is_active

    def resolve_has_password(self: Any, info: GraphQLResolveInfo) -> bool:
        return bool(self.has_usable_password())

    def resolve_can_close(self: Any, info: GraphQLResolveInfo) -> bool:
        return bool(self.is_active) and self.pk != actor_of(info).pk

    def resolve_can_reopen(self: Any, info: GraphQLResolveInfo) -> bool:
        return not self.is_active

    def resolve_can_send_link(self: Any, info: GraphQLResolveInfo) -> bool:
        return bool(self.is_active) and not self.has_usable_password()


def load_account(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: parent for parent in parents} if permissions.can_edit_people(context.actor) else {}


class PersonType(LabType):
    """One of the lab's people, as colleagues see them."""

    lab_role = enum_field(LabRole, required=False)
    skills = rows(SkillType, load_skills)
    can_edit_skills = graphene.Boolean(required=True)
    account = computed(PersonAccountType, load_account, required=False)

    class Meta:
        model = User
        name = "Person"
        fields = ("id", "name", "title", "is_illustrative", "version")

    def resolve_can_edit_skills(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_skills(actor_of(info), self)


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
    """`heading` is what stands at the head of reports and below mails; without one it is the name."""

    version = graphene.Int(required=True)
    name = graphene.String(required=True)
    team = graphene.String(required=True)
    city = graphene.String(required=True)
    country = graphene.String(required=True)
    region = graphene.String(required=True, description="Whose public holidays count, such as QC")
    time_zone = graphene.String(required=True)
    heading = graphene.String(required=True)
    address = graphene.String(required=True)
    email = graphene.String(required=True)
    language = graphene.Field(enum_of(Language), required=True)
    can_edit = graphene.Boolean(required=True)
    is_illustrative = graphene.Boolean(required=True)
    positions = graphene.List(graphene.NonNull(PositionType), required=True)
    services = graphene.List(graphene.NonNull(graphene.String), required=True)

    class Meta:
        name = "Lab"

    def resolve_language(self: Any, info: GraphQLResolveInfo) -> Language:
        return Language(self.language)

    def resolve_can_edit(self: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_edit_lab(actor_of(info))
