"""The net of a stretch of the trail: pure."""

import datetime as dt
from typing import Any

from passerelle.changes.choices import ChangeKind
from passerelle.changes.digest import Change, Happening, digest

START = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)


def event(sequence: int, verb: str, before: dict[str, Any], after: dict[str, Any], who: str = "Ana") -> Happening:
    return Happening(
        sequence, START + dt.timedelta(hours=sequence), who, f"milestone.{verb}", "Milestone", "m1", before, after
    )


def one(*events: Happening) -> Change:
    (change,) = digest(events)
    return change


def test_a_date_moved_twice_is_one_line_with_both_reasons() -> None:
    change = one(
        event(2, "moved", {"due_on": "06-08"}, {"due_on": "06-15", "reason": "research", "clock": "lab"}, "Bo"),
        event(1, "moved", {"due_on": "06-01"}, {"due_on": "06-08", "reason": "data", "clock": "client"}),
    )
    assert change.kind == ChangeKind.CHANGED
    assert [(row.name, row.before, row.after) for row in change.fields] == [("due_on", "06-01", "06-15")]
    assert change.reasons == [("data", "client"), ("research", "lab")]
    assert change.actors == ["Ana", "Bo"]
    assert change.last.sequence == 2


def test_what_came_back_is_not_told() -> None:
    assert (
        digest(
            [event(1, "updated", {"title": "a"}, {"title": "b"}), event(2, "updated", {"title": "b"}, {"title": "a"})]
        )
        == []
    )


def test_added_and_removed_is_nothing_and_each_alone_is_told() -> None:
    added, removed = event(1, "added", {}, {"title": "a"}), event(2, "deleted", {"title": "a"}, {})
    assert digest([added, removed]) == []
    assert one(added).kind == ChangeKind.ADDED
    assert one(removed).kind == ChangeKind.REMOVED
    assert [(row.name, row.before, row.after) for row in one(removed).fields] == [("title", "a", None)]


def test_an_added_thing_that_changed_is_added_as_it_is_now() -> None:
    change = one(event(1, "added", {}, {"title": "a"}), event(2, "updated", {"title": "a"}, {"title": "b"}))
    assert (change.kind, [(row.before, row.after) for row in change.fields]) == (ChangeKind.ADDED, [(None, "b")])


def test_the_newest_thing_comes_first() -> None:
    other = Happening(3, START + dt.timedelta(hours=3), "Ana", "log.added", "LogEntry", "l1", {}, {"body": "x"})
    first, second = digest([event(1, "added", {}, {"title": "a"}), other])
    assert (first.object_type, second.object_type) == ("LogEntry", "Milestone")


def test_things_come_in_the_order_of_time_whenever_they_were_written_down() -> None:
    early, late = (
        Happening(number, START - dt.timedelta(days=days), "Ana", "risk.added", "Risk", name, {}, {"title": name})
        for number, days, name in ((2, 9, "early"), (1, 1, "late"))
    )
    assert [change.object_id for change in digest([early, late])] == ["late", "early"]


def test_a_sealed_record_is_new() -> None:
    sealed = Happening(1, START, "Ana", "record.sealed", "AcceptanceRecord", "r1", {}, {"sha256": "00"})
    assert one(sealed).kind == ChangeKind.ADDED
