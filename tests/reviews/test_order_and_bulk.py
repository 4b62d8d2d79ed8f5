"""Several signers in order, and several versions accepted at once by whoever opened them."""

from typing import Any

import pytest

from passerelle.engagements.models import Opening
from passerelle.reviews.models import Decision, ReviewRound
from passerelle.reviews.services.rounds import round_open
from tests.cast import Cast
from tests.deliverables.make import shared
from tests.doors import audit_count, code_of, gid, lab, portal
from tests.reviews.test_decisions import decide
from tests.reviews.test_rounds import opened, seat_of, version_of
from tests.world import World, make_world

WAITING = "query { viewer { waiting { reviews { id canDecide opened inOrder } } } }"


def waiting(user: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = portal(user).read(WAITING)["viewer"]["waiting"]["reviews"]
    return found


def in_order(cast: Cast) -> ReviewRound:
    seats = [seat_of(cast, cast.engineer_a), seat_of(cast, cast.sponsor_a)]
    return round_open(actor=cast.lead, version=version_of(cast), memberships=seats, in_order=True)


def test_the_second_signer_waits_for_the_first(cast: Cast) -> None:
    review = in_order(cast)
    assert waiting(cast.sponsor_a) == []
    events = audit_count()
    early = decide(cast.sponsor_a, review)
    assert code_of(early) == "INVALID_STATE"
    assert "before you" in early["errors"][0]["message"]
    assert (audit_count(), Decision.objects.count()) == (events, 0)
    assert waiting(cast.engineer_a)[0]["canDecide"] is True
    assert code_of(decide(cast.engineer_a, review)) is None
    assert waiting(cast.sponsor_a)[0]["inOrder"] is True
    assert decide(cast.sponsor_a, review)["data"]["decideReview"]["round"]["status"] == "ACCEPTED"


def test_a_question_of_the_first_does_not_pass_the_turn(cast: Cast) -> None:
    review = in_order(cast)
    decide(cast.engineer_a, review, "NEEDS_INFORMATION", reason="Which unit?")
    assert waiting(cast.sponsor_a) == []
    assert waiting(cast.engineer_a) == [], "the lab answers first"
    assert code_of(decide(cast.engineer_a, review)) is None
    assert len(waiting(cast.sponsor_a)) == 1


def test_the_order_is_that_of_the_form(cast: Cast) -> None:
    version = version_of(cast)
    lab(cast.lead).do(
        "openReview", "round { inOrder reviewers { name } }", deliverableVersion=gid(version), inOrder=True,
        reviewers=[gid(seat_of(cast, user)) for user in (cast.sponsor_a, cast.engineer_a)],
    )  # fmt: skip
    names = [seat.user.name for seat in ReviewRound.objects.get().reviewers.all()]
    assert names == [cast.sponsor_a.name, cast.engineer_a.name]


def several(cast: Cast, count: int = 3) -> list[ReviewRound]:
    return [opened(cast, version_of(cast, 1, shared(cast, f"Report {n}"))) for n in range(count)]


def accept(user: Any, *rounds: ReviewRound, **changed: Any) -> dict[str, Any]:
    chosen = [
        {"round": gid(row), "version": row.version, "fingerprint": row.deliverable_version.fingerprint, **changed}
        for row in rounds
    ]
    return portal(user).mutate("acceptReviews", "rounds { status decisions { verdict } }", rounds=chosen)


def look_at(user: Any, *rounds: ReviewRound) -> None:
    ids = [gid(row.deliverable_version) for row in rounds]
    assert portal(user).do("markOpened", "count", ids=ids)["count"] == len(rounds)


def test_what_was_opened_is_accepted_at_once(cast: Cast) -> None:
    rounds = several(cast)
    look_at(cast.sponsor_a, *rounds)
    assert all(row["opened"] for row in waiting(cast.sponsor_a))
    answer = accept(cast.sponsor_a, *rounds)
    assert code_of(answer) is None
    assert Decision.objects.filter(reviewer=cast.sponsor_a, verdict="accepted").count() == 3
    assert waiting(cast.sponsor_a) == []


@pytest.mark.parametrize("wrong", ["unopened", "stale", "other text", "none", "too many", "decided"])
def test_all_or_none(cast: Cast, wrong: str) -> None:
    rounds = several(cast, 2)
    look_at(cast.sponsor_a, *(rounds[:1] if wrong == "unopened" else rounds))
    look_at(cast.engineer_a, *rounds)
    if wrong == "decided":
        decide(cast.sponsor_a, rounds[1])
    decided, events = Decision.objects.count(), audit_count()
    changed = {"stale": {"version": 7}, "other text": {"fingerprint": "0" * 64}}.get(wrong, {})
    many = {"none": [], "too many": rounds * 15}.get(wrong, rounds)
    code = code_of(accept(cast.sponsor_a, *many, **changed))
    wanted = {"unopened": "VALIDATION", "none": "VALIDATION", "too many": "VALIDATION", "decided": "INVALID_STATE"}
    assert code == wanted.get(wrong, "CONFLICT")
    assert (Decision.objects.count(), audit_count()) == (decided, events)


def test_opening_is_of_what_one_sees_and_kept_once(cast: Cast) -> None:
    world: World = make_world(cast)
    Opening.objects.all().delete()
    for hidden in (world.a.hidden_version, world.a.hidden_entry, world.a.hidden_milestone, world.b.version):
        assert code_of(portal(cast.sponsor_a).mutate("markOpened", "count", ids=[gid(hidden)])) == "NOT_FOUND"
    assert code_of(portal(cast.sponsor_a).mutate("markOpened", "count", ids=[gid(world.a.risk)])) == "NOT_FOUND"
    assert code_of(portal(cast.sponsor_a).mutate("markOpened", "count", ids=[gid(world.a.entry)] * 51)) == "VALIDATION"
    assert not Opening.objects.exists()
    for _turn in range(2):
        portal(cast.sponsor_a).do("markOpened", "count", ids=[gid(world.a.version), gid(world.a.entry)])
    assert Opening.objects.count() == 2


def test_taking_back_says_who_saw_it(cast: Cast) -> None:
    world = make_world(cast)
    preview = """query Q($ids: [ID!]!) { sharePreview(ids: $ids) { items { label } seen { name label at } } }"""
    told = lab(cast.lead).read(preview, ids=[gid(world.a.deliverable)])["sharePreview"]
    assert [item["label"] for item in told["items"]] == ["Datasheet A", "Datasheet A, version 1"]
    assert [(row["name"], row["label"]) for row in told["seen"]] == [("Alice Sponsor", "Datasheet A, version 1")]
    assert lab(cast.lead).read(preview, ids=[gid(world.a.hidden_entry)])["sharePreview"]["seen"] == []
