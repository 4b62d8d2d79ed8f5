"""Changes as both schemas show them: plain fields, no way from them to anything else."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

import graphene
from graphene.utils.str_converters import to_camel_case

from passerelle.audit.models import Event
from passerelle.changes.choices import ChangeKind
from passerelle.changes.digest import Change
from passerelle.changes.selectors import Since
from passerelle.changes.words import FIELDS, field_word, reason_words, type_word, value_word
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.types import enum_of
from passerelle.core.plain import as_text
from passerelle.engagements.graphql.history import STAGES, Titles, load_labels, stage_titles


class FieldChangeType(graphene.ObjectType):
    """One value before and after, in the reader's words."""

    field = graphene.String(required=True)
    label = graphene.String(required=True)
    before = graphene.String()
    after = graphene.String()

    class Meta:
        name = "FieldChange"


class ObjectChangeType(graphene.ObjectType):
    """What came of one thing: net, from the first value to the last."""

    id = graphene.ID(required=True)
    kind = enum_of(ChangeKind)(required=True)
    kind_label = graphene.String(required=True)
    object_type = graphene.String(required=True)
    type_label = graphene.String(required=True)
    object_label = graphene.String(required=True)
    verbs = graphene.List(graphene.NonNull(graphene.String), required=True)
    fields = graphene.List(graphene.NonNull(FieldChangeType), required=True)
    actors = graphene.List(graphene.NonNull(graphene.String), required=True)
    reasons = graphene.List(graphene.NonNull(graphene.String), required=True)
    at = graphene.DateTime(required=True)

    class Meta:
        name = "ObjectChange"


class EngagementChangesType(graphene.ObjectType):
    """What changed on one engagement, the newest first, at most 200."""

    engagement_id = graphene.ID(required=True)
    reference = graphene.String(required=True)
    title = graphene.String(required=True)
    since = graphene.DateTime(required=True)
    last_seen_at = graphene.DateTime()
    as_of = graphene.DateTime(required=True)
    total = graphene.Int(required=True)
    is_cut = graphene.Boolean(required=True, description="More happened than was read: older changes are left out")
    changes = graphene.List(graphene.NonNull(ObjectChangeType), required=True)

    class Meta:
        name = "EngagementChanges"


MOST = 200


def told(found: Sequence[tuple[Since, list[Change]]], context: Any) -> list[dict[str, Any]]:
    """Return the changes of engagements in the shape of the schema; what things are called is asked once for all."""
    shown = [(one, changes[:MOST], len(changes)) for one, changes in found]
    unnamed = [change for one, changes, _total in shown if not one.labels for change in changes]
    labels = lab_labels(unnamed, context) if unnamed else {}
    kept = {
        (one.engagement.pk, value)
        for one, changes, _total in shown
        for change in changes
        for field in change.fields
        if field.name in STAGES
        for value in (field.before, field.after)
    }
    stages = stage_titles(kept, context.language)
    return [_told(one, changes, total, one.labels or labels, stages) for one, changes, total in shown]


def _told(found: Since, shown: list[Change], total: int, labels: dict[str, str], stages: Titles) -> dict[str, Any]:
    return {
        "engagement_id": to_global_id("Engagement", found.engagement.pk),
        "reference": found.engagement.reference,
        "title": found.engagement.title,
        "since": found.since,
        "last_seen_at": found.seen_at,
        "as_of": found.as_of,
        "total": total,
        "is_cut": found.is_cut,
        "changes": [_change(change, labels, found.engagement.pk, stages) for change in shown],
    }


def lab_labels(changes: list[Change], context: Any) -> dict[str, str]:
    """Name things as the history does: from the last event's own values, else from the row as it is now."""
    # numbered anew: one act of sharing tells of several things
    events = [
        Event(
            sequence=number,
            object_type=change.object_type,
            object_id=change.object_id,
            before=dict(change.last.before),
            after=dict(change.last.after),
        )
        for number, change in enumerate(changes)
    ]
    names: Mapping[Any, str] = load_labels(events, None, context)  # type: ignore[arg-type]
    return {f"{change.object_type}:{change.object_id}": names[number] for number, change in enumerate(changes)}


def _change(change: Change, labels: dict[str, str], engagement: str, stages: Titles) -> dict[str, Any]:
    def said(name: str, value: Any) -> str | None:
        stage = stages.get((engagement, value)) if name in STAGES and isinstance(value, str) else None
        return stage or as_text(value_word(change.object_type, name, value))

    key = f"{change.object_type}:{change.object_id}"
    return {
        "id": key,
        "kind": change.kind,
        "kind_label": str(change.kind.label),
        "object_type": change.object_type,
        "type_label": type_word(change.object_type),
        "object_label": labels.get(key, ""),
        "verbs": change.verbs,
        "fields": [
            {
                "field": to_camel_case(row.name),
                "label": field_word(change.object_type, row.name),
                "before": said(row.name, row.before),
                "after": said(row.name, row.after),
            }
            for row in change.fields
            if row.name in FIELDS  # ids, counts and hashes are for the whole trail, further down
        ],
        "actors": change.actors or [_("The system")],
        "reasons": [reason_words(reasons) for reasons in change.reasons],
        "at": change.last.at,
    }
