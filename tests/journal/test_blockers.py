"""A blocker on the client opens a waiting period, and its answer closes it."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.engagements.models import Engagement
from passerelle.journal.models import Comment, LogEntry
from passerelle.plan.models import WaitingPeriod
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.journal import make

FIELDS = "entry { id version waiting { what waitingFor until } answer { body } allowedActions }"
ASK = {"kind": "BLOCKER", "body": "# We need the extract\n\nof March", "waitingFor": "DATA"}


def _asked(cast: Cast, disclosure: str = "client") -> LogEntry:
    lab(cast.lead).do("addLogEntry", "entry { id }", engagement=gid(cast.engagement_a), **ASK)
    row = LogEntry.objects.get()
    LogEntry.objects.update(disclosure=disclosure)
    Event.objects.all().delete()
    return row


def _state() -> list[Any]:
    return [*LogEntry.objects.values(), *WaitingPeriod.objects.values(), *Comment.objects.values()]


def test_a_blocker_on_the_client_opens_a_waiting_period(cast: Cast) -> None:
    payload = lab(cast.lead).do("addLogEntry", FIELDS, engagement=gid(cast.engagement_a), **ASK)
    assert payload["entry"]["waiting"] == {"what": "We need the extract", "waitingFor": "DATA", "until": None}
    assert "ANSWER" in payload["entry"]["allowedActions"]
    assert sorted(Event.objects.values_list("verb", flat=True)) == ["log.added", "waiting.opened"]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("We **need** the [extract](https://a.example/x)", "We need the extract"),
        ("- `March` of *last* year\n- April", "March of last year"),
        ("###", "###"),
        ("e" * 250, "e" * 199 + "…"),
    ],
)
def test_what_is_waited_for_is_told_in_plain_words(cast: Cast, body: str, what: str) -> None:
    lab(cast.lead).do("addLogEntry", "entry { id }", engagement=gid(cast.engagement_a), **{**ASK, "body": body})
    assert WaitingPeriod.objects.get().what == what


def test_an_intern_asks_nobody_and_nothing_is_left(cast: Cast) -> None:
    assert_denied(
        lab(cast.intern).mutate("addLogEntry", FIELDS, engagement=gid(cast.engagement_a), **ASK), "FORBIDDEN"
    )
    answer = lab(cast.lead).mutate(
        "addLogEntry", FIELDS, engagement=gid(cast.engagement_a), **{**ASK, "kind": "MEETING"}
    )
    assert answer["errors"][0]["extensions"]["field"] == "waitingFor"
    assert _state() == []
    assert audit_count() == 0


@pytest.mark.parametrize("who", ["sponsor_a", "engineer_a"])
def test_the_clients_answer_closes_it(cast: Cast, who: str) -> None:
    row = _asked(cast)
    fields = "entry { awaitsAnswer canAnswer answeredOn comments { body fromClient } }"
    door = portal(cast.people()[who])
    payload = door.do("answerBlocker", fields, id=gid(row), body="Sent today")
    assert payload["entry"]["awaitsAnswer"] is payload["entry"]["canAnswer"] is False
    assert payload["entry"]["answeredOn"]
    assert payload["entry"]["comments"] == [{"body": "Sent today", "fromClient": True}]
    assert WaitingPeriod.objects.get().until is not None
    assert sorted(Event.objects.values_list("verb", flat=True)) == ["comment.added", "log.answered", "waiting.closed"]
    again = door.mutate("answerBlocker", fields, id=gid(row), body="Sent twice")
    assert_denied(again, "INVALID_STATE")
    assert Comment.objects.count() == 1


def test_what_the_lab_notes_is_internal(cast: Cast) -> None:
    row = _asked(cast)
    payload = lab(cast.lead).do("answerBlocker", FIELDS, id=gid(row), version=row.version, body="By phone")
    assert payload["entry"]["answer"] == {"body": "By phone"}
    assert payload["entry"]["waiting"]["until"]
    assert Comment.objects.get().disclosure == "internal"


def test_nobody_else_answers(cast: Cast) -> None:
    row = _asked(cast)
    values = {"id": gid(row), "body": "Taken over"}
    at_lab = {**values, "version": row.version}
    assert_only(
        cast, ("director", "lead"), lambda user: lab(user).mutate("answerBlocker", "__typename", **at_lab), _state
    )
    clients = ("sponsor_a", "engineer_a")
    assert_only(cast, clients, lambda user: portal(user).mutate("answerBlocker", "__typename", **values), _state)


def test_what_was_not_shared_or_not_asked_is_not_answered(cast: Cast) -> None:
    row = _asked(cast, "internal")
    plain = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    before = _state()
    door = portal(cast.sponsor_a)
    assert_denied(door.mutate("answerBlocker", "__typename", id=gid(row), body="Here"), "NOT_FOUND")
    assert_denied(door.mutate("answerBlocker", "__typename", id=gid(plain), body="Here"), "INVALID_STATE")
    old = lab(cast.lead).mutate("answerBlocker", "__typename", id=gid(row), version=7, body="Here")
    assert_denied(old, "CONFLICT")
    assert _state() == before
    assert audit_count() == 0


def test_an_ended_engagement_takes_no_entry_and_no_answer(cast: Cast) -> None:
    row = _asked(cast)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    before = _state()
    door, one = lab(cast.lead), {"id": gid(row), "version": 1}
    answers = [
        door.mutate("addLogEntry", "__typename", engagement=gid(cast.engagement_a), kind="PROGRESS", body="Late"),
        door.mutate("updateLogEntry", "__typename", body="Late", **one),
        door.mutate("deleteLogEntry", "__typename", **one),
        door.mutate("answerBlocker", "__typename", body="Late", **one),
        portal(cast.sponsor_a).mutate("answerBlocker", "__typename", id=gid(row), body="Late"),
        door.mutate("addRisk", "__typename", engagement=gid(cast.engagement_a), title="Late", category="DATA"),
    ]
    assert [code_of(answer) for answer in answers] == ["INVALID_STATE"] * 6
    assert _state() == before
    assert audit_count() == 0
