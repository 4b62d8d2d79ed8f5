"""What a cell of the matrix is, the groups of the cast that its lines name, and what several cells send."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from passerelle.core import clock
from passerelle.programme.models import Event, Registration
from tests.doors import gid
from tests.world import Side, World

Values = dict[str, Any]

DIRECTOR = frozenset({"director"})
EDITORS = frozenset({"director", "lead"})
STAFF = frozenset({"director", "partnerships", "lead"})
LOGGERS = frozenset({"director", "lead", "intern"})
PARTNER_EDITORS = frozenset({"director", "partnerships"})
STARTERS = frozenset({"director", "partnerships", "lead", "scientist"})
LAB = frozenset({"director", "partnerships", "lead", "scientist", "intern"})
CLIENTS_A = frozenset({"sponsor_a", "engineer_a", "observer_a"})
DECIDERS_A = frozenset({"sponsor_a", "engineer_a"})
SPONSOR_A = frozenset({"sponsor_a"})
EVERYBODY = LAB | CLIENTS_A | {"sponsor_b", "stranger"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A mutation's input on one side of the world, and who may send it on A's.

    `own` marks what concerns the sender alone, for which there is no other side.
    """

    values: Callable[[World, Side], Values]
    may: frozenset[str]
    own: bool = False


def membership_of(side: Side, role: str = "sponsor") -> Any:
    return side.engagement.client_memberships.get(role=role)


def performer_of(world: World, side: Side) -> str:
    user = world.cast.engineer_a if side is world.a else world.cast.sponsor_b
    return gid(user, "ClientPerson")


def person_of(world: World) -> str:
    return gid(world.cast.scientist, "Person")


def event_of(world: World, *, hidden: bool = False) -> str:
    return gid(world.hidden_event if hidden else world.event, "ProgrammeEvent")


def drafted_event(world: World) -> str:
    Event.objects.filter(pk=world.event.pk).update(status="draft")
    return event_of(world)


def begun_registration(world: World) -> Registration:
    Event.objects.filter(pk=world.event.pk).update(starts_at=clock.now() - dt.timedelta(hours=1))
    return world.registration


def event_with_place(world: World) -> str:
    Registration.objects.get_or_create(
        event=world.event, person=world.cast.sponsor_a, defaults={"asked_at": clock.now()}
    )
    return event_of(world)


def superseded_of(side: Side) -> str:
    """A review that waits, since a newer version was shared."""
    type(side.hidden_version).objects.filter(pk=side.hidden_version.pk).update(disclosure="client")
    return gid(side.round)
