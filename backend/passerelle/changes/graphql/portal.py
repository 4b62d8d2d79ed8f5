"""What changed, for the client: of what is shared with them, in fields that their pages show."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.changes import selectors
from passerelle.changes.graphql.types import EngagementChangesType, told
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import extends, rows
from passerelle.core.selection import Selection
from passerelle.engagements.selectors import client_engagements
from passerelle.people.graphql.viewer import PortalViewerType


class PortalQueries(graphene.ObjectType):
    changes = graphene.Field(
        EngagementChangesType,
        reference=graphene.String(required=True),
        since=graphene.DateTime(description="The last time that one looked, when not given"),
    )

    def resolve_changes(
        root: Any, info: GraphQLResolveInfo, reference: str, since: dt.datetime | None = None
    ) -> dict[str, Any] | None:
        reader = actor_of(info)
        engagement = client_engagements(reader).filter(reference=reference.replace("\x00", "?")[:20]).first()
        if engagement is None:
            return None
        (found,) = selectors.changes_since(reader, [engagement], since=since, language=info.context.language)
        return told([(found, found.changes)], info.context)[0]


def load_viewer_changes(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """What the others changed since the reader looked, an engagement each; those without a change are left out."""
    reader: Any = context.actor
    found = selectors.changes_since(
        reader, selectors.own_engagements(reader), others_only=True, language=context.language
    )
    return {parent.pk: told([(one, one.changes) for one in found if one.changes], context) for parent in parents}


@extends(PortalViewerType)
class ViewerChanges:
    changes = rows(EngagementChangesType, load_viewer_changes)
