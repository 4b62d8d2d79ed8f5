"""A newer version that the client sees puts the review of the older one on hold until the lab has said what counts."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import Engagement, Opening
from passerelle.reviews.models import Decision, ReviewRound
from tests.cast import Cast
from tests.deliverables.make import assert_only, shared
from tests.doors import code_of, gid, lab, portal
from tests.notifications.test_notifications import texts
from tests.notifications.test_requests import deliver, to
from tests.reviews.test_decisions import decide
from tests.reviews.test_rounds import EDITORS, opened, seat_of, version_of
from tests.smtp import Sink, text_of

HOME = """{ viewer { waiting { reviews { id canDecide }
  reviewsOnHold { id canDecide onHold deliverableVersion { number } } } } }"""
FIELDS = "deliverable { versions { number allowedActions rounds { id version onHold respondBy } } }"


def superseded(cast: Cast, *users: Any) -> ReviewRound:
    """A round on version 1, of which the lab has shared version 2 since."""
    review = opened(cast, None, *users)
    share_next(cast, review)
    return review


def share_next(cast: Cast, review: ReviewRound, number: int = 2) -> Any:
    version = version_of(cast, number, review.deliverable_version.deliverable, disclosure="internal")
    lab(cast.lead).do("share", "count", ids=[gid(version)], disclosure="CLIENT")
    return version


def resume(user: Any, review: ReviewRound, version: int = 1, **values: Any) -> dict[str, Any]:
    return lab(user).mutate("continueReview", FIELDS, id=gid(review), version=version, **values)


def home(person: Any) -> tuple[list[str], list[str]]:
    """What waits for the person, and what waits for the lab before it."""
    waiting = portal(person).read(HOME)["viewer"]["waiting"]
    assert all(row["canDecide"] for row in waiting["reviews"])
    assert not any(row["canDecide"] for row in waiting["reviewsOnHold"])
    return [row["id"] for row in waiting["reviews"]], [row["id"] for row in waiting["reviewsOnHold"]]


@pytest.mark.parametrize("verdict", ["ACCEPTED", "CHANGES_REQUESTED", "NEEDS_INFORMATION"])
def test_nobody_decides_on_a_version_after_a_newer_one_was_shared(cast: Cast, verdict: str) -> None:
    review = superseded(cast)
    events = Event.objects.count()
    answer = decide(cast.sponsor_a, review, verdict, reason="Because")
    assert code_of(answer) == "CONFLICT"
    assert "Version 2 is here since" in answer["errors"][0]["message"]
    assert (Decision.objects.count(), Event.objects.count()) == (0, events)
    french = portal(cast.engineer_a, "fr").mutate(
        "decideReview", "round { id }", round=gid(review), version=1, verdict=verdict, reason="Parce que",
        fingerprint=review.deliverable_version.fingerprint,
    )  # fmt: skip
    assert "version 2" in french["errors"][0]["message"]
    assert "lab" in french["errors"][0]["message"]


def test_what_was_opened_before_is_not_accepted_together_either(cast: Cast) -> None:
    held, other = superseded(cast), opened(cast, version_of(cast, 1, shared(cast, "Other")))
    for review in (held, other):
        Opening.objects.create(
            engagement=cast.engagement_a, user=cast.sponsor_a, object_type="DeliverableVersion",
            object_id=review.deliverable_version_id,
        )  # fmt: skip
    rounds = [
        {"round": gid(review), "version": 1, "fingerprint": review.deliverable_version.fingerprint}
        for review in (other, held)
    ]
    assert code_of(portal(cast.sponsor_a).mutate("acceptReviews", "rounds { id }", rounds=rounds)) == "CONFLICT"
    assert not Decision.objects.exists()


def test_handing_over_alone_changes_nothing_for_the_client(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a)
    newer = version_of(cast, 2, review.deliverable_version.deliverable, disclosure="internal")
    assert home(cast.sponsor_a) == ([gid(review)], [])
    lab(cast.lead).do("share", "count", ids=[gid(newer)], disclosure="CLIENT")
    assert home(cast.sponsor_a) == ([], [gid(review)])
    lab(cast.lead).do("share", "count", ids=[gid(newer)], disclosure="INTERNAL")
    assert home(cast.sponsor_a) == ([gid(review)], [])
    assert code_of(decide(cast.sponsor_a, review)) is None


def test_what_is_on_hold_stands_on_the_pages_of_those_asked_alone(cast: Cast) -> None:
    review = superseded(cast)
    for name, person in cast.people().items():
        expected = [gid(review)] if name in {"sponsor_a", "engineer_a"} else []
        assert home(person) == ([], expected), name
    page = "query Q($id: ID!) { reviewRound(id: $id) { onHold canDecide } }"
    for person in (cast.sponsor_a, cast.observer_a):
        assert portal(person).read(page, id=gid(review))["reviewRound"] == {"onHold": True, "canDecide": False}


def test_the_lab_says_that_it_goes_on(cast: Cast) -> None:
    review = superseded(cast, cast.sponsor_a)
    later = (clock.today() + dt.timedelta(days=9)).isoformat()
    payload = resume(cast.lead, review, respondBy=later)["data"]["continueReview"]
    (found,) = [row for version in payload["deliverable"]["versions"] for row in version["rounds"]]
    assert found == {"id": gid(review), "version": 2, "onHold": False, "respondBy": later}
    event = Event.objects.order_by("sequence").last()
    assert event is not None
    assert (event.verb, event.after["newest"], event.after["version_number"]) == ("review.continued", 2, 1)
    assert home(cast.sponsor_a) == ([gid(review)], [])
    # whoever had the page open from before was not told of the newer version
    assert code_of(decide(cast.sponsor_a, review)) == "CONFLICT"
    assert code_of(decide(cast.sponsor_a, review, version=2)) is None
    assert Decision.objects.get().version_number == 1


def test_a_third_version_holds_it_up_again(cast: Cast) -> None:
    review = superseded(cast, cast.sponsor_a)
    assert code_of(resume(cast.lead, review)) is None
    share_next(cast, review, 3)
    assert home(cast.sponsor_a) == ([], [gid(review)])
    assert code_of(decide(cast.sponsor_a, review, version=2)) == "CONFLICT"


def test_or_it_asks_for_the_newer_one(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a)
    newer = share_next(cast, review)
    lab(cast.lead).do(
        "openReview", "round { id }", deliverableVersion=gid(newer), reviewers=[gid(seat_of(cast, cast.sponsor_a))]
    )
    review.refresh_from_db()
    assert review.status == "withdrawn"
    assert home(cast.sponsor_a) == ([gid(ReviewRound.objects.get(status="open"))], [])


def test_who_asks_for_an_older_version_knows_of_the_newer_one(cast: Cast) -> None:
    first = version_of(cast)
    version_of(cast, 2, first.deliverable)
    review = opened(cast, first, cast.sponsor_a)
    assert review.despite == 2
    assert code_of(decide(cast.sponsor_a, review)) is None


def test_nobody_else_says_so(cast: Cast) -> None:
    review = superseded(cast)
    assert_only(cast, EDITORS, lambda user: resume(user, review), lambda: ReviewRound.objects.get().version)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"version": 7}, "CONFLICT"), ({"respondBy": "2020-01-01"}, "VALIDATION"),
        ({"status": "withdrawn"}, "INVALID_STATE"), ({"despite": 2}, "INVALID_STATE"),
    ],
)  # fmt: skip
def test_going_on_is_refused_where_there_is_nothing_to_say(cast: Cast, change: dict[str, Any], code: str) -> None:
    review = superseded(cast)
    sent = {name: change.pop(name) for name in ("version", "respondBy") if name in change}
    ReviewRound.objects.update(**change) if change else None
    answer = resume(cast.lead, review, **sent)
    assert code_of(answer) == code
    assert not Event.objects.filter(verb="review.continued").exists()


def test_the_actions_say_what_the_lab_may_do(cast: Cast) -> None:
    review = opened(cast)
    document = "query Q($r: String!) { engagement(reference: $r) { " + FIELDS.replace("deliverable", "deliverables")

    def actions(person: Any) -> list[str]:
        found = lab(person).read(document + " } }", r=cast.engagement_a.reference)["engagement"]["deliverables"]
        return next(row["allowedActions"] for row in found[0]["versions"] if row["number"] == 1)

    assert "CONTINUE_REVIEW" not in actions(cast.lead)
    share_next(cast, review)
    assert actions(cast.lead) == ["SHARE", "WITHDRAW_REVIEW", "CONTINUE_REVIEW"]
    assert actions(cast.scientist) == []


def test_sharing_tells_before_that_a_review_will_wait(cast: Cast) -> None:
    review = opened(cast)
    newer = version_of(cast, 2, review.deliverable_version.deliverable, disclosure="internal")
    document = "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { holds } }"
    assert lab(cast.lead).read(document, ids=[gid(newer)])["sharePreview"]["holds"] == ["Final report, version 1"]
    other = version_of(cast, 1, shared(cast, "Other"), disclosure="internal")
    assert lab(cast.lead).read(document, ids=[gid(other)])["sharePreview"]["holds"] == []


def test_taking_back_tells_before_that_a_review_ends(cast: Cast) -> None:
    review, document = opened(cast), "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { ends holds } }"

    def ends(*rows: Any) -> list[str]:
        found = lab(cast.lead).read(document, ids=[gid(row) for row in rows])["sharePreview"]
        assert found["holds"] == []
        return list(found["ends"])

    version, label = review.deliverable_version, "Final report, version 1"
    assert ends(version) == ends(version.deliverable) == ends(version, version.deliverable) == [label]
    assert ends(version_of(cast, 1, shared(cast, "Other"))) == []
    lab(cast.lead).do("share", "count", ids=[gid(version)], disclosure="INTERNAL")
    review.refresh_from_db()
    assert review.status == "withdrawn"
    assert ends(version) == [], "sharing it again opens nothing"


def test_my_week_shows_what_waits_for_the_labs_word(cast: Cast) -> None:
    document = "{ viewer { myWeek { reviewsOnHold { id deliverableVersion { number deliverable { title } } } } } }"

    def held(person: Any) -> list[str]:
        return [row["id"] for row in lab(person).read(document)["viewer"]["myWeek"]["reviewsOnHold"]]

    review = opened(cast)
    assert held(cast.lead) == []
    share_next(cast, review)
    for name, person in cast.people().items():
        if person.lab_role:
            assert held(person) == ([gid(review)] if name in {"lead", "intern"} else []), name
    with CaptureQueriesContext(connection) as one:
        held(cast.lead)
    for title in "ABC":
        share_next(cast, opened(cast, version_of(cast, 1, shared(cast, title))))
    with CaptureQueriesContext(connection) as more:
        assert len(held(cast.lead)) == 4
    assert len(more) == len(one)
    Engagement.objects.update(status="closed")
    assert held(cast.lead) == []


def test_what_waits_for_the_lab_costs_the_client_the_same_whatever_its_number(cast: Cast) -> None:
    share_next(cast, opened(cast, None, cast.sponsor_a))
    with CaptureQueriesContext(connection) as one:
        home(cast.sponsor_a)
    newer = []
    for title in "ABC":
        review = opened(cast, version_of(cast, 1, shared(cast, title)), cast.sponsor_a)
        newer.append(version_of(cast, 2, review.deliverable_version.deliverable, disclosure="internal"))
    document = "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { holds } }"
    costs = []
    for few in (newer[:1], newer):
        with CaptureQueriesContext(connection) as captured:
            held = lab(cast.lead).read(document, ids=[gid(row) for row in few])["sharePreview"]["holds"]
        assert len(held) == len(few)
        costs.append(len(captured))
    assert costs[0] == costs[1]
    lab(cast.lead).do("share", "count", ids=[gid(row) for row in newer], disclosure="CLIENT")
    with CaptureQueriesContext(connection) as more:
        assert len(home(cast.sponsor_a)[1]) == 4
    assert len(more) == len(one)


def test_both_sides_are_told_and_the_client_is_asked_again(cast: Cast, smtp: Sink) -> None:
    review = opened(cast, None, cast.sponsor_a)
    deliver(smtp)
    share_next(cast, review)
    deliver(smtp)
    waits = "The review of “Final report, v1” waits: a newer version is here"
    assert waits in texts(portal(cast.sponsor_a))
    assert waits in texts(lab(cast.intern))
    assert waits not in texts(lab(cast.lead))  # who shared it was told before
    assert waits not in texts(portal(cast.sponsor_b))
    assert code_of(resume(cast.lead, review)) is None
    asked = [mail for mail in deliver(smtp) if "awaited" in str(mail["Subject"])]
    assert to(asked) == {cast.sponsor_a.email}
    assert "Version 2 is here as well" in text_of(asked[0])
    assert any("although a newer version is here" in text for text in texts(portal(cast.sponsor_a)))
