"""Standing in for a client's person: what it gives, for how long, and that everything says on whose behalf."""

import datetime as dt
from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import ClientMembership, Delegation
from passerelle.records.models import AcceptanceRecord
from passerelle.reviews.models import ReviewRound
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, portal
from tests.world import World, make_world

WAITING = "query { viewer { waiting { reviews { id version canDecide deliverableVersion { fingerprint } } } } }"
ENGAGEMENT = """query { engagement(reference: "ARC-2026-001") { canDelegate colleagues { id name }
    delegations { id delegatorName delegateName isNow canEnd } } }"""


@pytest.fixture
def world(cast: Cast) -> World:
    world = make_world(cast)
    Delegation.objects.all().delete()
    return world


def given(cast: Cast, to: Any, *, first: int = 0, last: int = 7, who: Any = None) -> dict[str, Any]:
    today = clock.today()
    return portal(who or cast.sponsor_a).mutate(
        "delegate",
        "engagement { delegations { id } }",
        engagement=gid(cast.engagement_a),
        delegate=gid(to, "ClientPerson"),
        startsOn=str(today + dt.timedelta(days=first)),
        endsOn=str(today + dt.timedelta(days=last)),
    )


def waiting(person: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = portal(person).read(WAITING)["viewer"]["waiting"]["reviews"]
    return found


def accept(person: Any, world: World, shown: dict[str, Any]) -> dict[str, Any]:
    return portal(person).mutate(
        "decideReview",
        "round { status }",
        round=shown["id"],
        version=shown["version"],
        fingerprint=shown["deliverableVersion"]["fingerprint"],
        verdict="ACCEPTED",
    )


def test_the_delegate_decides_and_everything_says_on_whose_behalf(cast: Cast, world: World) -> None:
    (shown,) = waiting(cast.sponsor_a)
    assert waiting(cast.observer_a) == []
    assert code_of(given(cast, cast.observer_a)) is None
    (theirs,) = waiting(cast.observer_a)
    assert theirs["canDecide"] is True
    assert code_of(accept(cast.observer_a, world, theirs)) is None
    assert ReviewRound.objects.get(pk=world.a.round.pk).status == "accepted"
    event = Event.objects.filter(verb="review.decided").get()
    assert (event.actor, event.after["on_behalf_of"]) == (cast.observer_a, cast.sponsor_a.name)
    sealed = AcceptanceRecord.objects.get()
    assert f'"onBehalfOf":"{cast.sponsor_a.name}"' in str(sealed.content).replace(": ", ":")
    assert waiting(cast.sponsor_a) == []
    assert shown["id"] == theirs["id"]


def test_it_begins_and_ends_by_itself_and_can_be_ended(cast: Cast, world: World) -> None:
    assert code_of(given(cast, cast.observer_a, first=1, last=3)) is None
    assert waiting(cast.observer_a) == []
    row = Delegation.objects.get()
    today = clock.today()
    Delegation.objects.update(starts_on=today - dt.timedelta(days=3), ends_on=today - dt.timedelta(days=1))
    assert waiting(cast.observer_a) == []
    Delegation.objects.update(ends_on=today)
    assert len(waiting(cast.observer_a)) == 1
    answer = portal(cast.observer_a).mutate("endDelegation", "engagement { id }", id=gid(row))
    assert code_of(answer) == "FORBIDDEN"
    portal(cast.sponsor_a).do("endDelegation", "engagement { id }", id=gid(row))
    assert waiting(cast.observer_a) == []


def test_it_is_not_given_onward_and_dies_with_the_role(cast: Cast, world: World) -> None:
    given(cast, cast.observer_a)
    assert code_of(given(cast, cast.engineer_a, who=cast.observer_a)) == "FORBIDDEN"
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at=clock.now())
    assert waiting(cast.observer_a) == []
    ClientMembership.objects.filter(user=cast.sponsor_a).update(revoked_at=None)
    ClientMembership.objects.filter(user=cast.observer_a).update(revoked_at=clock.now())
    assert waiting(cast.observer_a) == []


@pytest.mark.parametrize(("first", "last", "field"), [(-1, 3, "startsOn"), (3, 2, "endsOn"), (0, 400, "endsOn")])
def test_dates_are_checked(cast: Cast, world: World, first: int, last: int, field: str) -> None:
    events = audit_count()
    answer = given(cast, cast.observer_a, first=first, last=last)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert audit_count() == events


def test_to_oneself_twice_or_to_a_stranger(cast: Cast, world: World) -> None:
    assert code_of(given(cast, cast.sponsor_a)) == "VALIDATION"
    assert code_of(given(cast, cast.sponsor_b)) == "NOT_FOUND"
    assert code_of(given(cast, cast.lead)) == "NOT_FOUND"
    assert code_of(given(cast, cast.engineer_a)) is None
    assert code_of(given(cast, cast.observer_a, first=2)) == "VALIDATION"
    assert Delegation.objects.count() == 1


def test_the_page_says_who_stands_in(cast: Cast, world: World) -> None:
    given(cast, cast.engineer_a)
    mine = portal(cast.sponsor_a).read(ENGAGEMENT)["engagement"]
    assert mine["canDelegate"] is True
    assert {row["name"] for row in mine["colleagues"]} == {cast.engineer_a.name, cast.observer_a.name}
    (row,) = mine["delegations"]
    assert (row["delegateName"], row["isNow"], row["canEnd"]) == (cast.engineer_a.name, True, True)
    other = portal(cast.observer_a).read(ENGAGEMENT)["engagement"]
    assert (other["canDelegate"], other["delegations"][0]["canEnd"]) == (False, False)
