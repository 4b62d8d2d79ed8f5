"""`viewer` and what else is lab-wide about people."""

from typing import Any

from django.db.models import QuerySet

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import row_id, to_global_id
from passerelle.core.graphql.nodes import LAB_NODES, PORTAL_NODES
from passerelle.core.graphql.selection import selection_of
from passerelle.core.paging import MAX_NAMES
from passerelle.people import selectors
from passerelle.people.graphql.types import ApiTokenType, LabInfoType, PersonType, SkillType
from passerelle.people.graphql.viewer import PortalViewerType, ViewerType
from passerelle.people.models import Lab, Position, Skill, User

SkillConnection = connection_type(SkillType, "Skill")
PersonConnection = connection_type(PersonType, "Person")
LAB_NODES.add(PersonType, selectors.get_account_for)
LAB_NODES.add(SkillType, selectors.get_skill_for)
LAB_NODES.add(ApiTokenType, selectors.get_token_for)
LAB_NODES.add(ViewerType, selectors.get_self)
PORTAL_NODES.add(PortalViewerType, selectors.get_self)


def _people(root: Any, info: GraphQLResolveInfo, search: str | None = None, closed: bool = False) -> QuerySet[User]:
    return selectors.search_people(actor_of(info), search, closed)


def _skills(root: Any, info: GraphQLResolveInfo) -> QuerySet[Skill]:
    return selectors.visible_skills(actor_of(info))


class PersonNameType(graphene.ObjectType):
    """One of the lab's people in a list to choose from."""

    person = graphene.ID(required=True)
    name = graphene.String(required=True)

    class Meta:
        name = "PersonName"


class LabQueries(graphene.ObjectType):
    viewer = graphene.Field(ViewerType, required=True)
    lab = graphene.Field(LabInfoType, required=True)
    people = connection_field(PersonConnection, _people, search=graphene.String(), closed=graphene.Boolean())
    person_names = graphene.List(
        graphene.NonNull(PersonNameType),
        required=True,
        description="Everybody of the lab whose account is open, by name: a list to choose from, at most 2,000",
    )
    person = graphene.Field(PersonType, required=True, id=graphene.ID(required=True))
    skills = connection_field(SkillConnection, _skills)
    skill_names = graphene.List(
        graphene.NonNull(SkillType),
        required=True,
        description="The lab's whole list, by name in the reader's language: to choose from, at most 2,000",
    )

    def resolve_viewer(root: Any, info: GraphQLResolveInfo) -> User:
        viewer: User = actor_of(info)
        hydrate(ViewerType, [viewer], selection_of(info), info.context)
        return viewer

    def resolve_person_names(root: Any, info: GraphQLResolveInfo) -> list[dict[str, str]]:
        found = selectors.search_people(actor_of(info)).values_list("pk", "name")[:MAX_NAMES]
        return [{"person": to_global_id("Person", pk), "name": name} for pk, name in found]

    def resolve_skill_names(root: Any, info: GraphQLResolveInfo) -> list[Skill]:
        return list(selectors.named_skills(actor_of(info), info.context.language)[:MAX_NAMES])

    def resolve_person(root: Any, info: GraphQLResolveInfo, id: str) -> User:  # noqa: A002
        person = selectors.get_account_for(actor_of(info), row_id(id, "Person"))
        hydrate(PersonType, [person], selection_of(info), info.context)
        return person

    def resolve_lab(root: Any, info: GraphQLResolveInfo) -> Lab:
        lab = selectors.get_lab()
        if "positions" in selection_of(info):
            lab.positions = list(Position.objects.all())  # type: ignore[attr-defined]
        return lab


class PortalQueries(graphene.ObjectType):
    viewer = graphene.Field(PortalViewerType, required=True)

    def resolve_viewer(root: Any, info: GraphQLResolveInfo) -> User:
        viewer: User = actor_of(info)
        hydrate(PortalViewerType, [viewer], selection_of(info), info.context)
        return viewer
