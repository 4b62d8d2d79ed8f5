"""Places, read for all events of a query at once."""

from collections.abc import Mapping
from typing import Any

from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped, with_parents
from passerelle.core.selection import Selection
from passerelle.programme import permissions, selectors
from passerelle.programme.choices import PlaceStatus
from passerelle.programme.models import Registration

Rows = list[Any]


def load_free(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Free places; None where there is no limit."""
    taken = selectors.taken([event.pk for event in parents])
    return {
        event.pk: None if event.capacity is None else max(event.capacity - taken.get(event.pk, 0), 0)
        for event in parents
    }


def load_mine(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.own_registrations(context.actor, [event.pk for event in parents])
    return {pk: PlaceStatus(row.status) for pk, row in found.items()}


def load_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    partner = selectors.is_partner(context.actor)
    mine = selectors.own_registrations(context.actor, [event.pk for event in parents])
    return {
        event.pk: permissions.allowed_actions(context.actor, event, mine.get(event.pk), is_partner=partner)
        for event in parents
    }


def load_taken(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    taken = selectors.taken([event.pk for event in parents])
    return {event.pk: taken.get(event.pk, 0) for event in parents}


def load_attended(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Everybody who was there: marked by name, and counted at the door."""
    came = selectors.came([event.pk for event in parents])
    return {
        event.pk: came.get(event.pk, 0)
        + sum(number or 0 for number in (event.counted_lab, event.counted_partners, event.counted_others))
        for event in parents
    }


def load_registrations(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = Registration.objects.filter(event__in=parents).exclude(status=PlaceStatus.CANCELLED)
    return grouped(with_parents(list(found.select_related("person")), "event", parents), lambda row: row.event_id)
