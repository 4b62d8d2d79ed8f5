"""A blocker and the period during which it waits for the client are shown, and hidden, together: told before."""

from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core.models import OutgoingMail
from passerelle.journal.models import LogEntry
from passerelle.notifications.models import Notification
from passerelle.notifications.services.deriving import events_derive
from passerelle.plan.models import WaitingPeriod
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.doors import code_of, gid, lab, portal

PREVIEW = "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { items { objectType label } seen { name label } } }"
HOME = "{ viewer { engagements { waitingPeriods { id what waitingFor until days } } } }"
STAFF = ("director", "partnerships", "lead")
ENTRY, WAIT = ("LogEntry", "We need the extract of March"), ("WaitingPeriod", "We need the extract")


def _blocker(cast: Cast) -> LogEntry:
    lab(cast.lead).do(
        "addLogEntry", "entry { id }", engagement=gid(cast.engagement_a), kind="BLOCKER",
        body="We need the extract\n\nof March", waitingFor="DATA",
    )  # fmt: skip
    Event.objects.all().delete()
    return LogEntry.objects.get()


def _share(user: Any, row: Any, disclosure: str = "CLIENT") -> Any:
    return lab(user).mutate("share", "count", ids=[gid(row)], disclosure=disclosure)


def _told(user: Any, row: Any) -> list[tuple[str, str]]:
    found = lab(user).read(PREVIEW, ids=[gid(row)])["sharePreview"]["items"]
    return [(item["objectType"], item["label"]) for item in found]


def _owed(user: Any) -> list[str]:
    (engagement,) = portal(user).read(HOME)["viewer"]["engagements"]
    return [row["what"] for row in engagement["waitingPeriods"]]


def _state() -> list[Any]:
    return [*LogEntry.objects.values(), *WaitingPeriod.objects.values(), OutgoingMail.objects.count()]


def test_what_a_blocker_waits_for_is_seen_with_it_and_counted_in_days(cast: Cast) -> None:
    entry = _blocker(cast)
    assert _owed(cast.sponsor_a) == []
    assert _told(cast.lead, entry) == [ENTRY, WAIT]
    assert _share(cast.lead, entry)["data"]["share"]["count"] == 2
    (engagement,) = portal(cast.sponsor_a).read(HOME)["viewer"]["engagements"]
    (row,) = engagement["waitingPeriods"]
    assert (row["what"], row["waitingFor"], row["until"]) == ("We need the extract", "DATA", None)
    event = Event.objects.get()
    wait = WaitingPeriod.objects.get()
    assert event.after == {f"LogEntry:{entry.pk}": "client", f"WaitingPeriod:{wait.pk}": "client"}


def test_taking_the_blocker_back_hides_both_and_says_who_had_seen_them(cast: Cast) -> None:
    entry, wait = _blocker(cast), WaitingPeriod.objects.get()
    _share(cast.lead, entry)
    portal(cast.sponsor_a).do("markOpened", "count", ids=[gid(wait)])
    assert _told(cast.lead, entry) == [ENTRY, WAIT]
    seen = lab(cast.lead).read(PREVIEW, ids=[gid(entry)])["sharePreview"]["seen"]
    assert seen == [{"name": cast.sponsor_a.name, "label": "We need the extract"}]
    assert _share(cast.lead, entry, "INTERNAL")["data"]["share"]["count"] == 2
    assert _owed(cast.sponsor_a) == []


def test_the_wait_alone_is_shared_and_taken_back_without_its_blocker(cast: Cast) -> None:
    entry, wait = _blocker(cast), WaitingPeriod.objects.get()
    assert _told(cast.lead, wait) == [WAIT]
    _share(cast.lead, wait)
    entry.refresh_from_db()
    assert (entry.disclosure, _owed(cast.engineer_a)) == ("internal", ["We need the extract"])
    # what is seen already is not told as new
    assert _told(cast.lead, entry) == [ENTRY]
    _share(cast.lead, entry)
    _share(cast.lead, wait, "INTERNAL")
    entry.refresh_from_db()
    assert (entry.disclosure, _owed(cast.engineer_a)) == ("client", [])
    # nor does what was kept back come along without having been told
    assert _told(cast.lead, entry) == [ENTRY]
    assert _share(cast.lead, entry)["data"]["share"]["count"] == 0


@pytest.mark.parametrize("disclosure", ["CLIENT", "INTERNAL"])
def test_nobody_else_shows_or_hides_the_wait(cast: Cast, disclosure: str) -> None:
    entry = _blocker(cast)
    if disclosure == "INTERNAL":
        _share(cast.lead, entry)
    assert_only(cast, STAFF, lambda user: _share(user, entry, disclosure), _state)


def test_only_a_director_takes_back_a_wait_that_was_published(cast: Cast) -> None:
    entry = _blocker(cast)
    _share(cast.lead, entry)
    WaitingPeriod.objects.update(disclosure="public")
    before = _state()
    assert code_of(_share(cast.lead, entry, "INTERNAL")) == "FORBIDDEN"
    assert _state() == before
    assert code_of(_share(cast.director, entry, "INTERNAL")) is None


def test_the_client_is_told_once_of_both(cast: Cast) -> None:
    entry = _blocker(cast)
    _share(cast.lead, entry)
    events_derive()
    found = Notification.objects.filter(recipient=cast.sponsor_a)
    assert [(line.reason, line.items.count()) for line in found] == [("log", 1)]


def test_a_wait_leads_to_its_blocker_where_the_client_reads_that(cast: Cast, django_assert_num_queries: Any) -> None:
    ask = "{ viewer { engagements { waitingPeriods { what blocker { id canAnswer awaitsAnswer } } } } }"
    entry, wait = _blocker(cast), WaitingPeriod.objects.get()
    _share(cast.lead, wait)

    def told(user: Any) -> list[Any]:
        (engagement,) = portal(user).read(ask)["viewer"]["engagements"]
        return [row["blocker"] for row in engagement["waitingPeriods"]]

    assert told(cast.sponsor_a) == [None]  # it is internal
    _share(cast.lead, entry)
    assert told(cast.sponsor_a) == [{"id": gid(entry), "canAnswer": True, "awaitsAnswer": True}]
    assert told(cast.observer_a) == [{"id": gid(entry), "canAnswer": False, "awaitsAnswer": True}]
    assert told(cast.sponsor_b) == []
    door = portal(cast.sponsor_a)
    with django_assert_num_queries(5):
        door.read(ask)
    for number in range(10):
        lab(cast.lead).do(
            "addLogEntry", "entry { id }", engagement=gid(cast.engagement_a), kind="BLOCKER", body=f"More {number}",
            waitingFor="ACCESS",
        )  # fmt: skip
    LogEntry.objects.update(disclosure="client")
    WaitingPeriod.objects.update(disclosure="client")
    with django_assert_num_queries(5):
        (engagement,) = door.read(ask)["viewer"]["engagements"]
    assert len(engagement["waitingPeriods"]) == 11
    # an answer ends it, and nothing is left to answer
    portal(cast.sponsor_a).do("answerBlocker", "entry { id }", id=gid(entry), body="Sent")
    assert [row["canAnswer"] for row in told(cast.sponsor_a) if row["id"] == gid(entry)] == [False]
