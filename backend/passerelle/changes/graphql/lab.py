"""What changed, for the lab: on one engagement, and since one looked on one's own."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.changes import selectors
from passerelle.changes.choices import ChangeKind
from passerelle.changes.graphql.types import EngagementChangesType, told
from passerelle.changes.trail import trail_label, trail_value
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import extends, rows
from passerelle.core.graphql.types import enum_of
from passerelle.core.selection import Selection
from passerelle.engagements.graphql.history import ChangeType
from passerelle.engagements.selectors import find_engagement
from passerelle.people.graphql.viewer import MyWeekType


class LabQueries(graphene.ObjectType):
    changes = graphene.Field(
        EngagementChangesType,
        reference=graphene.String(required=True),
        since=graphene.DateTime(description="The last time that one looked, when not given"),
        kind=enum_of(ChangeKind)(),
        actor=graphene.String(description="Only what this person, by name, had a part in"),
    )

    def resolve_changes(
        root: Any,
        info: GraphQLResolveInfo,
        reference: str,
        since: dt.datetime | None = None,
        kind: str | None = None,
        actor: str | None = None,
    ) -> dict[str, Any] | None:
        reader = actor_of(info)
        engagement = find_engagement(reader, reference.replace("\x00", "?")[:20])
        if engagement is None:
            return None
        (found,) = selectors.changes_since(reader, [engagement], since=since, language=info.context.language)
        return told([(found, selectors.only_kind(found.changes, kind, actor))], info.context)[0]


def load_week_changes(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """What others changed on one's own engagements since one looked; engagements without a change are left out."""
    reader: Any = context.actor
    found = selectors.changes_since(
        reader, selectors.own_engagements(reader), others_only=True, language=context.language
    )
    return {parent.pk: told([(one, one.changes) for one in found if one.changes], context) for parent in parents}


@extends(MyWeekType)
class MyWeekChanges:
    changes = rows(EngagementChangesType, load_week_changes)


@extends(ChangeType)
class ChangeWords:
    label = graphene.String(description="The field's name in the reader's words; null for one that has no word.")
    before_label = graphene.String(description="The value before in the reader's words.")
    after_label = graphene.String(description="The value after in the reader's words.")

    def resolve_label(self: Any, info: GraphQLResolveInfo) -> str | None:
        return trail_label(self["object_type"], self["name"], self["called"])

    def resolve_before_label(self: Any, info: GraphQLResolveInfo) -> str | None:
        return trail_value(self["object_type"], self["name"], self["was"])

    def resolve_after_label(self: Any, info: GraphQLResolveInfo) -> str | None:
        return trail_value(self["object_type"], self["name"], self["became"])
