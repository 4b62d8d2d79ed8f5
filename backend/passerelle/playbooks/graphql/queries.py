"""Choosing a playbook and seeing what would come of it."""

import datetime as dt
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.ids import row_id
from passerelle.playbooks import selectors
from passerelle.playbooks.graphql.types import PlaybookPreviewType, PlaybookType
from passerelle.playbooks.layout import Layout
from passerelle.playbooks.models import Playbook
from passerelle.playbooks.services.starting import playbook_layout


class LabQueries(graphene.ObjectType):
    playbooks = graphene.List(graphene.NonNull(PlaybookType), required=True)
    playbook_preview = graphene.Field(
        PlaybookPreviewType,
        required=True,
        playbook=graphene.ID(required=True),
        starts_on=graphene.Date(required=True),
        weeks=graphene.Int(),
    )

    def resolve_playbooks(root: Any, info: GraphQLResolveInfo) -> list[Playbook]:
        return list(selectors.visible_playbooks(actor_of(info)))

    def resolve_playbook_preview(
        root: Any, info: GraphQLResolveInfo, playbook: str, starts_on: dt.date, weeks: int | None = None
    ) -> Layout:
        found = selectors.get_playbook_for(actor_of(info), row_id(playbook, "Playbook"))
        return playbook_layout(found, starts_on=starts_on, weeks=weeks)
