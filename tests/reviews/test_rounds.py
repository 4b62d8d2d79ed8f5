"""Opening and withdrawing reviews. The mail that asks for a decision: tests/notifications."""

import datetime as dt
from typing import Any

import pytest

from passerelle.core import clock
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.models import ClientMembership
from passerelle.reviews.models import ReviewRound
from passerelle.reviews.services.rounds import round_open
from tests.cast import Cast
from tests.deliverables.make import assert_only, shared
from tests.doors import code_of, gid, lab, portal

EDITORS = ("director", "lead")


def version_of(cast: Cast, number: int = 1, deliverable: Any = None, **values: Any) -> DeliverableVersion:
    deliverable = deliverable or shared(
        cast, "Final\nreport", title_fr="Rapport final", acceptance_criteria="Criteria"
    )
    values = {"link_kind": "tag", "link": f"v{number}", "note": "Note", "disclosure": "client", **values}
    return DeliverableVersion.objects.create(deliverable=deliverable, number=number, **values)


def seat_of(cast: Cast, user: Any) -> ClientMembership:
    return ClientMembership.objects.get(user=user, engagement=cast.engagement_a)


def opened(cast: Cast, version: DeliverableVersion | None = None, *users: Any) -> ReviewRound:
    memberships = [seat_of(cast, user) for user in users or (cast.sponsor_a, cast.engineer_a)]
    return round_open(actor=cast.lead, version=version or version_of(cast), memberships=memberships)


def attempt(
    user: Any, version: DeliverableVersion, reviewers: list[ClientMembership], **values: Any
) -> dict[str, Any]:
    return lab(user).mutate(
        "openReview",
        "deliverable { status } round { status version respondBy message reviewers { name role decided } }",
        deliverableVersion=gid(version), reviewers=[gid(row) for row in reviewers], **values,
    )  # fmt: skip


def test_a_round_is_opened_for_its_reviewers(cast: Cast) -> None:
    due = (clock.today() + dt.timedelta(days=7)).isoformat()
    answer = attempt(
        cast.lead, version_of(cast), [seat_of(cast, cast.sponsor_a), seat_of(cast, cast.engineer_a)],
        respondBy=due, message="Look at table 3",
    )  # fmt: skip
    payload = answer["data"]["openReview"]
    assert payload["deliverable"]["status"] == "SUBMITTED"
    assert payload["round"] == {
        "status": "OPEN", "version": 1, "respondBy": due, "message": "Look at table 3",
        "reviewers": [
            {"name": "Alice Sponsor", "role": "SPONSOR", "decided": False},
            {"name": "Evan Engineer", "role": "TECHNICAL_LEAD", "decided": False},
        ],
    }  # fmt: skip


def test_nobody_else_opens_or_withdraws(cast: Cast) -> None:
    version = version_of(cast)
    seats = [seat_of(cast, cast.sponsor_a)]
    assert_only(cast, EDITORS, lambda user: attempt(user, version, seats), ReviewRound.objects.count)
    review = ReviewRound.objects.create(deliverable_version=version)
    assert_only(
        cast, EDITORS,
        lambda user: lab(user).mutate("withdrawReview", "__typename", id=gid(review), version=1),
        lambda: ReviewRound.objects.get().status,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("version", "deliverable"), [("internal", "client"), ("client", "internal"), ("internal", "internal")]
)
def test_only_what_is_shared_is_reviewed(cast: Cast, version: str, deliverable: str) -> None:
    row = version_of(cast, deliverable=shared(cast), disclosure=version)
    type(row.deliverable).objects.update(disclosure=deliverable)
    assert code_of(attempt(cast.lead, row, [seat_of(cast, cast.sponsor_a)])) == "INVALID_STATE"
    assert not ReviewRound.objects.exists()


def test_reviewers_are_present_members_who_decide(cast: Cast) -> None:
    version = version_of(cast)
    observer, foreign = seat_of(cast, cast.observer_a), ClientMembership.objects.get(user=cast.sponsor_b)
    gone = seat_of(cast, cast.engineer_a)
    ClientMembership.objects.filter(pk=gone.pk).update(revoked_at=clock.now())
    for person, reviewers in (
        (cast.director, [foreign]),
        (cast.lead, [observer]),
        (cast.lead, [gone]),
        (cast.lead, []),
    ):
        answer = attempt(person, version, reviewers)
        assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "reviewers")
    assert code_of(attempt(cast.lead, version, [foreign])) == "NOT_FOUND"
    assert not ReviewRound.objects.exists()


def test_a_date_that_passed_is_refused(cast: Cast) -> None:
    answer = attempt(cast.lead, version_of(cast), [seat_of(cast, cast.sponsor_a)], respondBy="2020-01-01")
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "respondBy")


def test_one_open_round_and_the_newest_version_counts(cast: Cast) -> None:
    first = version_of(cast)
    opened(cast, first)
    seats = [seat_of(cast, cast.sponsor_a)]
    assert code_of(attempt(cast.lead, first, seats)) == "INVALID_STATE"
    second = version_of(cast, 2, first.deliverable)
    assert code_of(attempt(cast.lead, second, seats)) is None
    assert set(ReviewRound.objects.values_list("deliverable_version__number", "status")) == {
        (1, "withdrawn"), (2, "open")
    }  # fmt: skip
    assert code_of(attempt(cast.lead, first, seats)) == "INVALID_STATE"


def test_withdrawing(cast: Cast) -> None:
    review = opened(cast)
    door = lab(cast.lead)
    actions = "deliverable { latestVersion { allowedActions } }"
    assert code_of(door.mutate("withdrawReview", actions, id=gid(review), version=7)) == "CONFLICT"
    payload = door.do("withdrawReview", actions, id=gid(review), version=1)
    assert payload["deliverable"]["latestVersion"]["allowedActions"] == ["SHARE", "OPEN_REVIEW"]
    assert code_of(door.mutate("withdrawReview", actions, id=gid(review), version=2)) == "INVALID_STATE"


WAITING = "{ viewer { waiting { reviews { id canDecide respondBy deliverableVersion { number } } } } }"


def test_what_waits_is_ones_own_most_pressing_first(cast: Cast) -> None:
    later, sooner = opened(cast), opened(cast, version_of(cast))
    for review, day in ((later, "2027-05-03"), (sooner, "2027-02-01")):
        ReviewRound.objects.filter(pk=review.pk).update(respond_by=day)
    for name, person in cast.people().items():
        found = portal(person).read(WAITING)["viewer"]["waiting"]["reviews"]
        if name in {"sponsor_a", "engineer_a"}:
            assert [row["id"] for row in found] == [gid(sooner), gid(later)]
            assert all(row["canDecide"] for row in found)
        else:
            assert found == []


def test_a_round_is_read_by_its_members_alone(cast: Cast) -> None:
    review = opened(cast)
    document = "query Q($id: ID!) { reviewRound(id: $id) { status canDecide shownText reviewers { name } } }"
    for name, person in cast.people().items():
        found = portal(person).read(document, id=gid(review))["reviewRound"]
        assert (found is not None) == (name in {"sponsor_a", "engineer_a", "observer_a"}), name
        if found:
            assert found["shownText"] == "Criteria\n\nNote"
            assert found["canDecide"] == (name != "observer_a")
    for bad in ("x", "", gid(review, "Deliverable")):
        assert portal(cast.sponsor_a).read(document, id=bad)["reviewRound"] is None
    version = review.deliverable_version
    DeliverableVersion.objects.filter(pk=version.pk).update(disclosure="internal")
    assert portal(cast.sponsor_a).read(document, id=gid(review))["reviewRound"] is None
