"""What a reviewer asked waits for the lab until it has answered; and who decides before whom is said by name."""

from typing import Any

import pytest

from passerelle.core import clock
from passerelle.deliverables.models import DeliverableVersion
from passerelle.engagements.services.delegations import delegation_give
from passerelle.reviews.models import ReviewRound
from passerelle.reviews.selectors import deciders
from tests.cast import Cast
from tests.doors import code_of, gid, lab, portal
from tests.reviews.test_decisions import decide
from tests.reviews.test_order_and_bulk import in_order
from tests.reviews.test_rounds import opened

HOME = """{ viewer { waiting {
  reviews { id canDecide isAsked } reviewsAsked { id canDecide isAsked onHold } reviewsOnHold { id } } } }"""
WEEK = "{ viewer { myWeek { questions { reason } } } }"
ROUND = "query Q($id: ID!) { reviewRound(id: $id) { canDecide decideBefore isAsked } }"


def home(user: Any) -> tuple[int, int, int]:
    """How many reviews wait for the person, for the lab's answer to them, and on hold."""
    found = portal(user).read(HOME)["viewer"]["waiting"]
    return len(found["reviews"]), len(found["reviewsAsked"]), len(found["reviewsOnHold"])


def asked(cast: Cast, *users: Any) -> ReviewRound:
    review = opened(cast, None, *(users or (cast.sponsor_a,)))
    assert code_of(decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Which unit?")) is None
    return review


def remark(user: Any, target: Any, **values: Any) -> None:
    door = portal(user) if user.lab_role is None else lab(user)
    assert code_of(door.mutate("addComment", "comment { id }", target=gid(target), body="Metres", **values)) is None


def to_answer(cast: Cast) -> list[str]:
    return [row["reason"] for row in lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["questions"]]


def test_a_question_waits_for_the_lab_and_comes_back_with_its_answer(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a, cast.engineer_a)
    assert home(cast.sponsor_a) == (1, 0, 0)
    decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Which unit?")
    assert home(cast.sponsor_a) == (0, 1, 0)
    assert home(cast.engineer_a) == (1, 0, 0), "who asked nothing is asked as before"
    assert deciders(review) == [cast.engineer_a], "nobody is reminded of what waits for the lab"
    assert to_answer(cast) == ["Which unit?"]
    version = review.deliverable_version
    remark(cast.sponsor_a, version)  # their own word is no answer, nor what they cannot read
    remark(cast.lead, version)
    assert home(cast.sponsor_a) == (0, 1, 0)
    remark(cast.lead, version, disclosure="CLIENT")
    assert home(cast.sponsor_a) == (1, 0, 0)
    assert to_answer(cast) == []
    assert set(deciders(review)) == {cast.sponsor_a, cast.engineer_a}


@pytest.mark.parametrize("target", ["version", "deliverable"])
def test_a_comment_answers_once_it_is_shared(cast: Cast, target: str) -> None:
    review = asked(cast)
    version = review.deliverable_version
    door = lab(cast.lead)
    on = gid(version if target == "version" else version.deliverable)
    comment = door.do("addComment", "comment { id }", target=on, body="Metres")["comment"]["id"]
    assert home(cast.sponsor_a) == (0, 1, 0)
    door.do("share", "count", ids=[comment], disclosure="CLIENT")
    assert home(cast.sponsor_a) == (1, 0, 0)


def test_they_may_decide_without_the_answer(cast: Cast) -> None:
    review = asked(cast)
    found = portal(cast.sponsor_a).read(ROUND, id=gid(review))["reviewRound"]
    assert found == {"canDecide": True, "decideBefore": [], "isAsked": True}
    assert code_of(decide(cast.sponsor_a, review)) is None
    assert home(cast.sponsor_a) == (0, 0, 0)
    assert to_answer(cast) == []


def test_a_newer_version_holds_it_up_and_its_going_on_is_an_answer(cast: Cast) -> None:
    review = asked(cast)
    deliverable = review.deliverable_version.deliverable
    DeliverableVersion.objects.create(
        deliverable=deliverable, number=2, link_kind="tag", link="v2", disclosure="client", created_by=cast.lead
    )
    assert home(cast.sponsor_a) == (0, 0, 1)
    lab(cast.lead).do("continueReview", "viewer { id }", id=gid(review), version=1)
    assert home(cast.sponsor_a) == (1, 0, 0)


def test_a_question_of_who_stands_in_is_the_seats(cast: Cast) -> None:
    today = clock.today()
    delegation_give(
        actor=cast.sponsor_a, engagement=cast.engagement_a, delegate=cast.engineer_a, starts_on=today, ends_on=today
    )
    review = opened(cast, None, cast.sponsor_a)
    assert home(cast.engineer_a) == (1, 0, 0)
    decide(cast.engineer_a, review, "NEEDS_INFORMATION", reason="Which unit?")
    assert home(cast.engineer_a) == home(cast.sponsor_a) == (0, 1, 0)
    decide(cast.sponsor_a, review)
    assert to_answer(cast) == []


def test_who_comes_later_reads_whom_they_wait_for(cast: Cast) -> None:
    review = in_order(cast)

    def read(user: Any) -> Any:
        return portal(user).read(ROUND, id=gid(review))["reviewRound"]

    waits = {"canDecide": False, "decideBefore": ["Evan Engineer"], "isAsked": False}
    assert read(cast.sponsor_a) == waits
    assert read(cast.engineer_a)["decideBefore"] == read(cast.observer_a)["decideBefore"] == []
    decide(cast.engineer_a, review, "NEEDS_INFORMATION", reason="Which unit?")
    assert read(cast.sponsor_a) == waits
    decide(cast.engineer_a, review)
    assert read(cast.sponsor_a) == {"canDecide": True, "decideBefore": [], "isAsked": False}


def test_whoever_is_asked_is_found_in_one_statement_for_all(cast: Cast, django_assert_num_queries: Any) -> None:
    review = opened(cast)
    with django_assert_num_queries(2):  # the people, and what waits for each of them
        assert set(deciders(review)) == {cast.sponsor_a, cast.engineer_a}
