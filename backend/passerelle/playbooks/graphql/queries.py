"""Choosing a playbook and seeing what would come of it."""

import datetime as dt
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.errors import Code, DomainError
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import row_id
from passerelle.core.graphql.selection import selection_of
from passerelle.playbooks import permissions, selectors
from passerelle.playbooks.graphql.types import PlaybookPreviewType, PlaybookType
from passerelle.playbooks.layout import Layout
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.services.starting import playbook_layout


class LabQueries(graphene.ObjectType):
    playbooks = graphene.List(
        graphene.NonNull(PlaybookType), required=True, retired=graphene.Boolean(description="The retired ones as well")
    )
    playbook = graphene.Field(PlaybookType, id=graphene.ID(required=True))
    can_add_playbook = graphene.Boolean(required=True)
    playbook_preview = graphene.Field(
        PlaybookPreviewType,
        required=True,
        playbook=graphene.ID(required=True),
        starts_on=graphene.Date(required=True),
        weeks=graphene.Int(),
    )

    def resolve_playbooks(root: Any, info: GraphQLResolveInfo, retired: bool = False) -> list[Playbook]:
        actor = actor_of(info)
        found = list(selectors.all_playbooks(actor) if retired else selectors.visible_playbooks(actor))
        hydrate(PlaybookType, found, selection_of(info), info.context)
        return found

    def resolve_playbook(root: Any, info: GraphQLResolveInfo, id: str) -> Playbook | None:  # noqa: A002
        try:
            found = selectors.get_any_playbook_for(actor_of(info), row_id(id, "Playbook"))
        except DomainError as error:
            if error.code == Code.NOT_FOUND:
                return None
            raise
        hydrate(PlaybookType, [found], selection_of(info), info.context)
        return found

    def resolve_can_add_playbook(root: Any, info: GraphQLResolveInfo) -> bool:
        return permissions.can_add_playbook(actor_of(info))

    def resolve_playbook_preview(
        root: Any, info: GraphQLResolveInfo, playbook: str, starts_on: dt.date, weeks: int | None = None
    ) -> Layout:
        found = selectors.get_any_playbook_for(actor_of(info), row_id(playbook, "Playbook"))
        return playbook_layout(found, starts_on=starts_on, weeks=weeks)
