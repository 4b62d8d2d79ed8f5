"""`Engagement.history`: what happened, in words that the lab reads. The client's schema has none of it."""

import functools
from collections.abc import Mapping
from typing import Any

from django.apps import apps
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext as _

import graphene
from graphene.utils.str_converters import to_camel_case
from graphql import GraphQLResolveInfo

from passerelle.audit.models import Event
from passerelle.core.graphql.connections import connection_field, connection_type
from passerelle.core.graphql.context import GraphQLContext, actor_of
from passerelle.core.graphql.fields import computed, extends, grouped, rows
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType
from passerelle.core.models import BilingualTitle, NamedByOthers
from passerelle.core.plain import as_text, plain
from passerelle.core.selection import Selection
from passerelle.engagements import selectors
from passerelle.engagements.graphql.types import EngagementType
from passerelle.engagements.models import Engagement
from passerelle.partners.graphql.types import OrganizationType
from passerelle.partners.models import Organization

# what names a thing, most telling first: in an event's values, or on the row that it is about
NAMES = ("title", "name", "person", "email", "statement", "what", "capability", "reference", "body")
# what holds the acts of one move together: nothing that a reader could use
UNTOLD = {"batch", "follows"}
# fields that hold which stage it was, by its key or its id
STAGES = ("stage", "stage_id")
Titles = Mapping[tuple[str, Any], str]


def load_labels(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Name what each event is about: from its own values, else from the row as it is now (one statement a type)."""
    labels = {event.pk: _named(event.after) or _named(event.before) for event in parents}
    unnamed: dict[str, list[Event]] = {}
    for event in parents:
        if not labels[event.pk]:
            unnamed.setdefault(event.object_type, []).append(event)
    for object_type, events in unnamed.items():
        model = _models().get(object_type)
        rows = _named_rows(model).in_bulk([event.object_id for event in events]) if model else {}
        for event in events:
            labels[event.pk] = _name_of(rows.get(event.object_id), context.language)
    return labels


def _named(values: dict[str, Any]) -> str:
    found = next((values[name] for name in NAMES if isinstance(values.get(name), str) and values[name]), "")
    return plain(found)


def _named_rows(model: type[Model]) -> QuerySet[Any]:
    rows: QuerySet[Any] = model._default_manager.all()
    joins = model.NAMED_WITH if issubclass(model, NamedByOthers) else ()
    return rows.select_related(*joins) if joins else rows


def _name_of(row: Model | None, language: str) -> str:
    if isinstance(row, BilingualTitle):
        return row.title_in(language)
    if isinstance(row, NamedByOthers):
        return plain(row.name_in(language))
    languages = (language, "en", "fr")
    attributes = (attribute for name in NAMES for attribute in (name, *(f"{name}_{code}" for code in languages)))
    values = (getattr(row, attribute, None) for attribute in attributes)
    return plain(next((value for value in values if isinstance(value, str) and value), ""))


@functools.cache
def _models() -> dict[str, type[Model]]:
    return {model.__name__: model for model in apps.get_models() if model.__module__.startswith("passerelle.")}


class ChangeType(graphene.ObjectType):
    """One value before and after."""

    field = graphene.String(required=True)
    before = graphene.String()
    after = graphene.String()

    class Meta:
        name = "Change"


def load_changes(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Each value before and after; where an act was on several things, what each of them is called."""
    keys = sorted({name for event in parents for name in (*event.before, *event.after) if ":" in name})
    things = [
        Event(sequence=number, object_type=key.partition(":")[0], object_id=key.partition(":")[2], before={}, after={})
        for number, key in enumerate(keys)
    ]
    names: Mapping[Any, str] = load_labels(things, wanted, context) if things else {}
    called = {key: names[thing.pk] for key, thing in zip(keys, things, strict=True)}
    stages = stage_titles(
        {(event.engagement_id, kept.get(name)) for event in parents for kept in (event.before, event.after)
         for name in STAGES}, context.language,
    )  # fmt: skip
    return {event.pk: _changes(event, called, stages) for event in parents}


def stage_titles(wanted: set[tuple[str, Any]], language: str) -> Titles:
    """What stages are called in the reader's language, by engagement and what an event recorded: the key or the id."""
    asked = {(engagement, value) for engagement, value in wanted if isinstance(value, str) and value}
    if not asked:
        return {}
    values = {value for _engagement, value in asked}
    rows = _models()["Stage"]._default_manager.filter(engagement_id__in={engagement for engagement, _value in asked})
    found: dict[tuple[str, Any], str] = {}
    for row in rows.filter(Q(key__in=values) | Q(pk__in=values)):
        stage: Any = row
        for value in (stage.key, stage.pk):
            found[stage.engagement_id, value] = _name_of(row, language)
    return found


def _changes(event: Event, called: Mapping[str, str], stages: Titles) -> list[dict[str, Any]]:
    """Return each value before and after; the recorded ones go along, for those who have words for them."""
    names = sorted({*event.before, *event.after} - UNTOLD)  # databases keep an object's keys in orders of their own
    changes = [
        {
            "field": to_camel_case(name),
            "before": as_text(event.before.get(name)),
            "after": as_text(event.after.get(name)),
            "name": name,
            "called": called.get(name, ""),
            "object_type": event.object_type,
            "was": _told(event, name, event.before.get(name), stages),
            "became": _told(event, name, event.after.get(name), stages),
        }
        for name in names
    ]
    return [change for change in changes if change["before"] != change["after"]]


def _told(event: Event, name: str, value: Any, stages: Titles) -> Any:
    return stages.get((event.engagement_id, value), value) if name in STAGES and isinstance(value, str) else value


class HistoryEventType(LabType):
    actor_name = graphene.String(required=True)
    object_label = computed(graphene.String, load_labels)
    changes = computed(graphene.List(graphene.NonNull(ChangeType)), load_changes)

    class Meta:
        model = Event
        name = "HistoryEvent"
        fields = ("at", "verb", "object_type")

    def resolve_id(self: Any, info: GraphQLResolveInfo) -> str:
        """The event's own id: its primary key is its place in the chain."""
        return to_global_id("HistoryEvent", self.id)

    def resolve_actor_name(self: Any, info: GraphQLResolveInfo) -> str:
        return self.actor.name if self.actor is not None else _("The system")


HistoryEventConnection = connection_type(HistoryEventType, "HistoryEvent")
LAB_NODES.add(HistoryEventType, selectors.get_event_for)


def _history(root: Engagement, info: GraphQLResolveInfo) -> QuerySet[Event]:
    return selectors.visible_history(actor_of(info), root)


@extends(EngagementType)
class EngagementHistory:
    history = connection_field(HistoryEventConnection, _history)


def load_organization_engagements(parents: list[Any], wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Of each organization the engagements that the reader sees, the newest first."""
    found = selectors.visible_engagements(context.actor).filter(organization__in=parents).select_related("lead")
    return grouped(found.order_by("-created_at", "id"), lambda row: row.organization_id)


def _organization_history(root: Organization, info: GraphQLResolveInfo) -> QuerySet[Event]:
    return selectors.organization_history(actor_of(info), root)


@extends(OrganizationType)
class OrganizationWork:
    engagements = rows(EngagementType, load_organization_engagements)
    history = connection_field(HistoryEventConnection, _organization_history)
