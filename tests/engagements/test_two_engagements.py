"""A client's person on two engagements, in a role of their own on each: they are kept apart, and lost apart."""

from typing import Any

import pytest

from passerelle.core import clock
from passerelle.engagements.models import ClientMembership
from passerelle.reviews.models import Decision, Reviewer
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, portal
from tests.world import World

HOME = """{ viewer { engagements { reference myRoles canComment canDelegate }
    waiting { reviews { id deliverableVersion { deliverable { engagement { reference } } } } } } }"""


@pytest.fixture
def both(world: World) -> World:
    """A's sponsor observes B as well, where somebody else decides."""
    ClientMembership.objects.create(engagement=world.cast.engagement_b, user=world.cast.sponsor_a, role="observer")
    return world


def home(person: Any) -> tuple[dict[str, dict[str, Any]], set[str]]:
    viewer = portal(person).read(HOME)["viewer"]
    waiting = {
        row["deliverableVersion"]["deliverable"]["engagement"]["reference"] for row in viewer["waiting"]["reviews"]
    }
    return {row["reference"]: row for row in viewer["engagements"]}, waiting


def decide(cast: Cast, world: World, side: str) -> dict[str, Any]:
    review = world.side(side).round
    return portal(cast.sponsor_a).mutate(
        "decideReview", "round { status }", round=gid(review), version=review.version,
        fingerprint=review.deliverable_version.fingerprint, verdict="ACCEPTED",
    )  # fmt: skip


def test_each_has_its_own_role_and_decisions(cast: Cast, both: World) -> None:
    engagements, waiting = home(cast.sponsor_a)
    assert {name: row["myRoles"] for name, row in engagements.items()} == {
        "ARC-2026-001": ["SPONSOR"], "ARC-2026-002": ["OBSERVER"],
    }  # fmt: skip
    assert {name: row["canDelegate"] for name, row in engagements.items()} == {
        "ARC-2026-001": True, "ARC-2026-002": False,
    }  # fmt: skip
    assert waiting == {"ARC-2026-001"}


def test_a_role_on_one_decides_nothing_on_the_other(cast: Cast, both: World) -> None:
    events, made = audit_count(), Decision.objects.count()
    assert code_of(decide(cast, both, "b")) == "FORBIDDEN"
    # not even with a seat in the role that they hold elsewhere
    Reviewer.objects.create(round=both.b.round, user=cast.sponsor_a, role="sponsor")
    assert code_of(decide(cast, both, "b")) == "FORBIDDEN"
    assert (audit_count(), Decision.objects.count()) == (events, made)
    assert code_of(decide(cast, both, "a")) is None


def test_what_is_taken_on_one_stays_on_the_other(cast: Cast, both: World) -> None:
    door = portal(cast.sponsor_a)  # the very same session
    assert len(door.read(HOME)["viewer"]["engagements"]) == 2
    ClientMembership.objects.filter(user=cast.sponsor_a, engagement=cast.engagement_a).update(revoked_at=clock.now())
    viewer = door.read(HOME)["viewer"]
    assert [row["reference"] for row in viewer["engagements"]] == ["ARC-2026-002"]
    assert viewer["waiting"]["reviews"] == []
    assert door.read('{ engagement(reference: "ARC-2026-001") { id } }') == {"engagement": None}
    assert code_of(decide(cast, both, "a")) == "NOT_FOUND"
