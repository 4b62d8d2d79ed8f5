"""Deciding: by the named person, on what was shown, once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from django.db import connections

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.deliverables.models import DeliverableVersion
from passerelle.deliverables.services.deliverables import deliverable_update
from passerelle.engagements.models import ClientMembership, Engagement
from passerelle.reviews.models import Decision, ReviewRound
from passerelle.reviews.shown import shown_text
from tests.cast import Cast, make_cast
from tests.deliverables.make import assert_only
from tests.doors import Door, code_of, gid, lab, portal
from tests.reviews.test_rounds import opened
from tests.threads import own_file

SELECTION = """round { status version canDecide decisions { verdict reviewerName } }
  viewer { waiting { reviews { id } } }"""


def decide(user: Any, review: ReviewRound, verdict: str = "ACCEPTED", **values: Any) -> dict[str, Any]:
    given = {
        "round": gid(review), "version": 1, "fingerprint": review.deliverable_version.fingerprint,
        "verdict": verdict, **values,
    }  # fmt: skip
    return portal(user).mutate("decideReview", SELECTION, **given)


def state(review: ReviewRound) -> tuple[str, str]:
    found = ReviewRound.objects.select_related("deliverable_version__deliverable").get(pk=review.pk)
    return found.status, found.deliverable_version.deliverable.status


def test_all_must_accept(cast: Cast) -> None:
    review = opened(cast)
    first = decide(cast.sponsor_a, review)["data"]["decideReview"]
    assert first["round"]["status"] == "OPEN"
    assert first["round"]["canDecide"] is False
    assert first["viewer"]["waiting"]["reviews"] == []
    assert state(review) == ("open", "submitted")
    assert decide(cast.engineer_a, review)["data"]["decideReview"]["round"]["status"] == "ACCEPTED"
    assert state(review) == ("accepted", "accepted")
    verbs = list(Event.objects.exclude(verb="record.sealed").order_by("sequence").values_list("verb", flat=True))
    assert verbs[-3:] == ["review.decided", "deliverable.accepted", "review.decided"]


def test_what_was_shown_is_kept(cast: Cast) -> None:
    review = opened(cast)
    decide(cast.sponsor_a, review, reason="Good")
    decision = Decision.objects.get()
    version = review.deliverable_version
    assert decision.shown_text == shown_text(criteria="Criteria", note="Note") == "Criteria\n\nNote"
    assert (decision.fingerprint, decision.version_number) == (version.fingerprint, 1)
    assert (decision.role, decision.auth_method, decision.reason) == ("sponsor", "password", "Good")
    with pytest.raises(TypeError):
        decision.save()
    with pytest.raises(TypeError):
        decision.delete()


def test_one_request_for_changes_ends_the_round(cast: Cast) -> None:
    review = opened(cast)
    assert code_of(decide(cast.engineer_a, review, "CHANGES_REQUESTED", reason="Table 3 is wrong")) is None
    assert state(review) == ("changes_requested", "changes_requested")
    assert code_of(decide(cast.sponsor_a, review)) == "CONFLICT"
    assert code_of(decide(cast.sponsor_a, review, version=2)) == "INVALID_STATE"


def test_a_question_leaves_the_round_open_to_the_same_person(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a)
    assert code_of(decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Which unit?")) is None
    assert state(review) == ("open", "submitted")
    assert code_of(decide(cast.sponsor_a, review)) is None
    assert state(review) == ("accepted", "accepted")
    assert code_of(decide(cast.sponsor_a, review, version=2)) == "INVALID_STATE"
    assert [d.verdict for d in Decision.objects.all()] == ["needs_information", "accepted"]


@pytest.mark.parametrize("verdict", ["CHANGES_REQUESTED", "NEEDS_INFORMATION"])
def test_a_reason_is_needed_unless_accepted(cast: Cast, verdict: str) -> None:
    answer = decide(cast.sponsor_a, opened(cast), verdict, reason="  ")
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "reason")
    assert not Decision.objects.exists()


def test_nobody_else_decides(cast: Cast) -> None:
    review = opened(cast, None, cast.sponsor_a)
    assert_only(cast, ("sponsor_a",), lambda user: decide(user, review), Decision.objects.count)
    for person in cast.people().values():  # the lab has no such mutation at all
        answer = lab(person).send("mutation { decideReview(input: {}) { round { id } } }")
        assert code_of(answer) in {"BAD_REQUEST", "FORBIDDEN"}


@pytest.mark.parametrize("change", [{"revoked_at": clock.now()}, {"role": "observer"}, {"role": "data_owner"}])
def test_a_seat_is_lost_with_its_role(cast: Cast, change: dict[str, Any]) -> None:
    review = opened(cast)
    ClientMembership.objects.filter(user=cast.sponsor_a).update(**change)
    assert code_of(decide(cast.sponsor_a, review)) == ("NOT_FOUND" if "revoked_at" in change else "FORBIDDEN")
    assert not Decision.objects.exists()
    assert (
        portal(cast.sponsor_a).read("{ viewer { waiting { reviews { id } } } }")["viewer"]["waiting"]["reviews"] == []
    )


def test_an_old_page_is_a_conflict(cast: Cast) -> None:
    review = opened(cast)
    other = decide(cast.sponsor_a, review, fingerprint="0" * 64)
    assert (code_of(other), other["errors"][0]["extensions"]["field"]) == ("CONFLICT", "fingerprint")
    deliverable = review.deliverable_version.deliverable
    deliverable.refresh_from_db()
    updated = deliverable_update(
        actor=cast.lead, deliverable=deliverable, version=deliverable.version, acceptance_criteria="Stricter"
    )
    assert code_of(decide(cast.sponsor_a, review)) == "CONFLICT"
    deliverable_update(actor=cast.lead, deliverable=updated, version=updated.version, internal_note="not shown")
    assert code_of(decide(cast.sponsor_a, review, version=2)) is None
    assert Decision.objects.get().shown_text == "Stricter\n\nNote"


def test_nothing_is_decided_after_the_end_or_once_taken_back(cast: Cast) -> None:
    review = opened(cast)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    assert code_of(decide(cast.sponsor_a, review)) == "INVALID_STATE"
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="active")
    lab(cast.lead).do("share", "count", ids=[gid(review.deliverable_version)], disclosure="INTERNAL")
    assert code_of(decide(cast.sponsor_a, review)) == "NOT_FOUND"
    assert state(review)[0] == "withdrawn"


def test_the_lab_reads_recent_decisions_of_its_teams(cast: Cast, django_assert_num_queries: Any) -> None:
    document = """{ viewer { myWeek { decisions {
      reviewerName verdict shownText deliverableVersion { number deliverable { title } } } } } }"""
    review = opened(cast)
    decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Unit?")
    found = lab(cast.lead).read(document)["viewer"]["myWeek"]["decisions"]
    assert [row["verdict"] for row in found] == ["NEEDS_INFORMATION"]
    assert lab(cast.scientist).read(document)["viewer"]["myWeek"]["decisions"] == []
    Decision.objects.update(decided_at="2020-01-01T00:00:00Z")
    assert lab(cast.lead).read(document)["viewer"]["myWeek"]["decisions"] == []


def test_what_clients_asked_for_waits_in_my_week_until_it_is_answered(cast: Cast) -> None:
    document = """{ viewer { myWeek { questions {
      verdict reason deliverableVersion { deliverable { id title } } } } } }"""

    def asked(person: Any = cast.lead) -> list[str]:
        return [row["verdict"] for row in lab(person).read(document)["viewer"]["myWeek"]["questions"]]

    review = opened(cast)
    decide(cast.sponsor_a, review, "NEEDS_INFORMATION", reason="Unit?")
    # however long ago it was: it waits until somebody answers
    Decision.objects.update(decided_at="2020-01-01T00:00:00Z")
    assert asked() == ["NEEDS_INFORMATION"]
    for name, person in cast.people().items():
        if person.lab_role and name not in {"lead", "intern"}:
            assert asked(person) == [], name
    review.refresh_from_db()
    decide(cast.sponsor_a, review, "CHANGES_REQUESTED", reason="Say the unit")
    assert asked() == ["CHANGES_REQUESTED"]
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    assert asked() == []
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="active")
    deliverable = review.deliverable_version.deliverable
    DeliverableVersion.objects.create(
        deliverable=deliverable, number=2, link_kind="tag", link="v2", created_by=cast.lead
    )
    assert asked() == []


@pytest.mark.django_db(transaction=True)
def test_fifty_at_once_with_one_key_are_one_decision(tmp_path: Path) -> None:
    cast = make_cast()
    review = opened(cast, None, cast.sponsor_a)
    values = {
        "round": gid(review), "version": 1, "fingerprint": review.deliverable_version.fingerprint,
        "verdict": "ACCEPTED",
    }  # fmt: skip
    document = "mutation M($input: DecideReviewInput!) { decideReview(input: $input) { round { status } } }"
    signed_in = portal(cast.sponsor_a)

    def send(_number: int) -> dict[str, Any]:
        door = Door(None, "/portal/graphql/")
        door.client.cookies = signed_in.client.cookies
        try:
            return door.send(document, {"input": values}, **{"idempotency-key": "one-key-for-all"})
        finally:
            connections.close_all()

    def count(_number: int) -> int:
        try:
            return Decision.objects.count()
        finally:
            connections.close_all()

    with own_file(tmp_path), ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(send, range(50)))
        decisions = next(iter(pool.map(count, [0])))
    assert decisions == 1
    assert answers == [{"data": {"decideReview": {"round": {"status": "ACCEPTED"}}}}] * 50
