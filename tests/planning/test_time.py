"""Recorded time: whose week it is, what is refused, and what a week and an engagement show."""

import datetime as dt
from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.people.models import User
from passerelle.planning.models import Allocation, Contract, Leave, TimeEntry, TimeWeek
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal

NOW = dt.datetime(2026, 11, 25, 15, tzinfo=dt.UTC)  # a Wednesday
MONDAY, NEXT = "2026-11-23", "2026-11-30"
SHEET = """query Q($week: Date!, $person: ID) { timeSheet(week: $week, person: $person) {
  weekStart version canRecord person { name } rows { plannedDays engagement { id title } }
  halfDays { day part holiday leave hidden recorded suggested lastWeek }
  weeks { weekStart plannedDays capacityDays actualDays recorded } } }"""
EFFORT = """query Q { engagement(reference: "ARC-2026-001") { effort { plannedDays plannedDaysSoFar actualDays
  people { name plannedDays actualDays } } } }"""


@pytest.fixture(autouse=True)
def _now() -> Any:
    with clock.at(NOW):
        yield


def half(day: str, part: str = "MORNING", engagement: Engagement | None = None) -> dict[str, Any]:
    return {"day": day, "part": part, "engagement": gid(engagement) if engagement else None}


def rows() -> list[Any]:
    return [list(table.objects.order_by("pk").values()) for table in (TimeWeek, TimeEntry)]


def sheet(user: User, week: str = MONDAY, **values: Any) -> dict[str, Any]:
    found: dict[str, Any] = lab(user).read(SHEET, week=week, **values)["timeSheet"]
    return found


# Writing ----------
def test_a_week_is_written_as_a_whole(cast: Cast) -> None:
    entries = [half(MONDAY, "MORNING", cast.engagement_a), half(MONDAY, "AFTERNOON"), half("2026-11-24")]
    door = lab(cast.lead)
    made = door.do("setTimeWeek", "timeSheet { version rows { engagement { title } } weeks { actualDays recorded } }",
                   week="2026-11-26", version=0, entries=entries)["timeSheet"]  # fmt: skip
    assert made["version"] == 1
    assert made["rows"] == [{"engagement": {"title": "Curing forecast"}}]
    assert made["weeks"][-1] == {"actualDays": 1.5, "recorded": True}
    event = Event.objects.get()
    assert (event.verb, event.engagement_id) == ("time.recorded", "")
    assert event.after == {"week": MONDAY, cast.engagement_a.pk: 1, "other": 2}
    kept = TimeEntry.objects.get(day=MONDAY, part="morning")
    door.do("setTimeWeek", "__typename", week=MONDAY, version=1, entries=[entries[0]])
    assert TimeEntry.objects.get() == kept
    door.do("setTimeWeek", "__typename", week=MONDAY, version=2, entries=[])
    assert TimeWeek.objects.get().version == 3
    assert not TimeEntry.objects.exists()


def test_a_stale_week_is_a_conflict(cast: Cast) -> None:
    door = lab(cast.lead)
    assert_denied(door.mutate("setTimeWeek", "__typename", week=MONDAY, version=3, entries=[]), "CONFLICT")
    door.do("setTimeWeek", "__typename", week=MONDAY, version=0, entries=[half(MONDAY)])
    before, events = rows(), audit_count()
    for stale in (0, 2):
        answer = door.mutate("setTimeWeek", "__typename", week=MONDAY, version=stale, entries=[])
        assert_denied(answer, "CONFLICT")
    assert rows() == before
    assert audit_count() == events


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"week": NEXT}, "week"),
        ({"week": "1989-12-25"}, "week"),
        ({"week": "9999-12-31"}, "week"),
        ({"week": "0001-01-01"}, "week"),
        ({"entries": [half(NEXT)]}, "entries"),
        ({"entries": [half("2026-11-28")]}, "entries"),
        ({"entries": [half(MONDAY), half(MONDAY)]}, "entries"),
        ({"entries": [half(MONDAY)] * 5_000}, "entries"),
    ],
)
def test_a_bad_week_names_its_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    sent = {"week": MONDAY, "version": 0, "entries": [], **values}
    answer = lab(cast.lead).mutate("setTimeWeek", "__typename", **sent)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert rows() == [[], []]
    assert audit_count() == 0


def test_time_goes_to_ones_own_engagements(cast: Cast) -> None:
    for user, engagement in (
        (cast.lead, cast.engagement_b), (cast.scientist, cast.engagement_a), (cast.intern, cast.engagement_b),
        (cast.partnerships, cast.engagement_b),
    ):  # fmt: skip
        values = {"week": MONDAY, "version": 0, "entries": [half(MONDAY), half(MONDAY, "AFTERNOON", engagement)]}
        assert_denied(lab(user).mutate("setTimeWeek", "__typename", **values), "NOT_FOUND")
    assert rows() == [[], []]
    assert audit_count() == 0
    Allocation.objects.create(
        person=cast.scientist, engagement=cast.engagement_a, starts_on="2026-11-02", ends_on="2026-12-18", fte="0.5"
    )
    values = {"week": MONDAY, "version": 0, "entries": [half(MONDAY, "MORNING", cast.engagement_a)]}
    lab(cast.scientist).do("setTimeWeek", "__typename", **values)


def test_clients_record_and_read_nothing(cast: Cast) -> None:
    clients = [(name, user) for name, user in cast.people().items() if not user.lab_role]
    assert_all_denied(clients, "setTimeWeek", week=MONDAY, version=0, entries=[half(MONDAY)])
    assert rows() == [[], []]
    for _name, user in clients:
        assert_denied(lab(user).send(SHEET, {"week": MONDAY}))
        assert code_of(portal(user).send(SHEET, {"week": MONDAY})) == "BAD_REQUEST"


# Reading ----------
def test_a_week_is_ones_own_and_the_directors(cast: Cast) -> None:
    lab(cast.lead).do("setTimeWeek", "__typename", week=MONDAY, version=0, entries=[half(MONDAY)])
    for user in (cast.partnerships, cast.scientist, cast.intern):
        answer = lab(user).send(SHEET, {"week": MONDAY, "person": gid(cast.lead, "Person")})
        assert_denied(answer, "FORBIDDEN")
        assert sheet(user)["weeks"][-1]["actualDays"] == 0
    read = sheet(cast.director, person=gid(cast.lead, "Person"))
    assert (read["person"]["name"], read["canRecord"], read["version"]) == (cast.lead.name, False, 1)
    assert read["halfDays"][0]["recorded"] == ""
    assert sheet(cast.lead)["canRecord"] is True
    assert sheet(cast.lead, NEXT)["canRecord"] is False
    assert sheet(cast.lead, NEXT)["halfDays"][0]["lastWeek"] == ""


def test_confirmed_allocations_are_suggested_around_leave(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week=35, starts_on="2026-01-05")
    for fte, status in (("0.50", "confirmed"), ("0.40", "tentative")):
        Allocation.objects.create(
            person=cast.lead, engagement=cast.engagement_a, starts_on=MONDAY, ends_on="2026-12-18", fte=fte,
            status=status,
        )  # fmt: skip
    Leave.objects.create(person=cast.lead, kind="sick", starts_on=MONDAY, ends_on=MONDAY, part="morning", note="Flu")
    Leave.objects.create(person=cast.lead, kind="sick", starts_on="2026-11-24", ends_on="2026-11-24", note="Flu")
    week = sheet(cast.lead)
    assert [row["leave"] for row in week["halfDays"]] == [True, False, True, True] + [False] * 6
    suggested = [row["suggested"] for row in week["halfDays"]]
    assert suggested == [None, gid(cast.engagement_a), None, None] + [gid(cast.engagement_a)] * 4 + [None] * 2
    assert week["rows"][0]["plannedDays"] == 2.5
    assert week["weeks"][-1] == {
        "weekStart": MONDAY, "plannedDays": 2.5, "capacityDays": 3.5, "actualDays": 0, "recorded": False,
    }  # fmt: skip
    assert len(week["weeks"]) == 8


def test_what_is_closed_to_a_person_is_kept_and_not_shown(cast: Cast) -> None:
    member = TeamMember.objects.get(engagement=cast.engagement_a, person=cast.intern)
    door = lab(cast.intern)
    door.do("setTimeWeek", "__typename", week=MONDAY, version=0, entries=[half(MONDAY, "MORNING", cast.engagement_a)])
    TeamMember.objects.filter(pk=member.pk).update(until="2026-11-24")
    week = sheet(cast.intern)
    assert week["rows"] == []
    assert (week["halfDays"][0]["recorded"], week["halfDays"][0]["hidden"]) == (None, True)
    over = door.mutate("setTimeWeek", "__typename", week=MONDAY, version=1, entries=[half(MONDAY)])
    assert code_of(over) == "VALIDATION"
    door.do("setTimeWeek", "__typename", week=MONDAY, version=1, entries=[half("2026-11-24")])
    assert TimeEntry.objects.count() == 2


def test_effort_is_for_those_who_see_who_works_how_much(cast: Cast) -> None:
    Allocation.objects.create(
        person=cast.lead, engagement=cast.engagement_a, starts_on=MONDAY, ends_on="2026-12-04", fte="0.50",
        status="confirmed",
    )  # fmt: skip
    lab(cast.lead).do("setTimeWeek", "__typename", week=MONDAY, version=0,
                      entries=[half(MONDAY, "MORNING", cast.engagement_a), half(MONDAY, "AFTERNOON")])  # fmt: skip
    totals = {"plannedDays": 5.0, "plannedDaysSoFar": 1.5, "actualDays": 0.5}
    assert lab(cast.lead).read(EFFORT)["engagement"]["effort"] == {**totals, "people": []}
    assert lab(cast.partnerships).read(EFFORT)["engagement"]["effort"] == {**totals, "people": []}
    by_name = [{"name": cast.lead.name, "plannedDays": 1.5, "actualDays": 0.5}]
    assert lab(cast.director).read(EFFORT)["engagement"]["effort"] == {**totals, "people": by_name}
    for user in (cast.scientist, cast.intern):
        assert lab(user).read(EFFORT)["engagement"]["effort"] is None


def test_the_statements_do_not_grow(cast: Cast, django_assert_max_num_queries: Any) -> None:
    for number in range(6):
        engagement = Engagement.objects.create(
            reference=f"ARC-2026-1{number}", kind=cast.engagement_a.kind, organization=cast.engagement_a.organization,
            title=f"E {number}", lead=cast.lead, status="active",
        )  # fmt: skip
        TeamMember.objects.create(engagement=engagement, person=cast.lead, role="scientist", since="2026-01-01")
        Allocation.objects.create(
            person=cast.lead, engagement=engagement, starts_on="2026-10-05", ends_on="2026-12-18", fte="0.10",
            status="confirmed",
        )  # fmt: skip
    assert len(sheet(cast.lead)["rows"]) == 7
    door = lab(cast.lead)
    with django_assert_max_num_queries(12):
        door.read(SHEET, week=MONDAY)
    document = "{ engagements(first: 20) { edges { node { effort { actualDays } } } } }"
    door = lab(cast.director)
    with django_assert_max_num_queries(9):
        door.read(document)
