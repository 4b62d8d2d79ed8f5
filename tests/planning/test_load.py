"""Load and allocations through the lab's door: who sees what, what is told, and at which cost."""

import datetime as dt
from typing import Any

from django.core import mail

import pytest
from django_tasks_db.models import DBTaskResult

from passerelle.core import clock
from passerelle.people.models import User
from passerelle.planning.models import Allocation, Contract, Leave
from passerelle.planning.portfolio import stats_of
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.world import World

LOAD = """query Q($people: [ID!]) { load(from: "2026-11-25", weeks: 4, people: $people) {
  weeks rows { person { name } cells { weekStart capacityHours confirmedHours tentativeHours leaveHours holidayHours }
  allocations { id engagement { title } allowedActions } } } }"""


def allocate(cast: Cast, person: User, fte: str, status: str = "confirmed") -> Allocation:
    return Allocation.objects.create(
        person=person, engagement=cast.engagement_a, starts_on="2026-11-23", ends_on="2026-12-18", fte=fte,
        status=status,
    )  # fmt: skip


def test_a_week_shows_capacity_leave_and_both_kinds_of_hours(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week=35, starts_on="2026-01-05")
    Leave.objects.create(person=cast.lead, kind="vacation", starts_on="2026-11-30", ends_on="2026-12-01")
    allocate(cast, cast.lead, "0.60")
    allocate(cast, cast.lead, "0.20", "tentative")
    data = lab(cast.director).read(LOAD, people=[gid(cast.lead, "Person")])["load"]
    first, second = data["rows"][0]["cells"][:2]
    assert data["weeks"][0] == "2026-11-23"
    assert (first["capacityHours"], first["confirmedHours"], first["tentativeHours"]) == (35.0, 21.0, 7.0)
    assert (second["capacityHours"], second["leaveHours"]) == (21.0, 14.0)


def test_directors_and_advisors_see_all_others_themselves(cast: Cast) -> None:
    everybody = len([user for user in cast.people().values() if user.lab_role])
    for person in (cast.director, cast.partnerships):
        assert len(lab(person).read(LOAD)["load"]["rows"]) == everybody
    for person in (cast.lead, cast.scientist, cast.intern):
        rows = lab(person).read(LOAD)["load"]["rows"]
        assert [row["person"]["name"] for row in rows] == [person.name]
    assert code_of(portal(cast.sponsor_a).send(LOAD)) == "BAD_REQUEST"


def test_the_number_of_statements_does_not_grow(cast: Cast, django_assert_max_num_queries: Any) -> None:
    for number in range(12):
        person = User.objects.create(email=f"p{number}@lab.test", name=f"P {number}", lab_role="scientist")
        Contract.objects.create(person=person, hours_per_week=35, starts_on="2026-01-05")
        for _time in range(3):
            allocate(cast, person, "0.10")
    door = lab(cast.director)
    with django_assert_max_num_queries(8):
        door.read(LOAD)


def test_an_allocation_over_capacity_is_made_and_told(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week=21, starts_on="2026-01-05")
    payload = lab(cast.director, "fr").do(
        "createAllocation", "allocation { fte status version } warnings { weekStart message }",
        person=gid(cast.lead, "Person"), engagement=gid(cast.engagement_a), startsOn="2026-11-23", endsOn="2026-12-04",
        fte=0.8,
    )  # fmt: skip
    assert payload["allocation"] == {"fte": 0.8, "status": "TENTATIVE", "version": 1}
    assert [warning["weekStart"] for warning in payload["warnings"]] == ["2026-11-23", "2026-11-30"]


def test_only_directors_allocate(cast: Cast) -> None:
    row = allocate(cast, cast.lead, "0.50")
    for _name, person in cast.but("director"):
        answer = lab(person).mutate("updateAllocation", "__typename", id=gid(row), version=1, fte=0.9)
        assert_denied(answer)
    row.refresh_from_db()
    assert str(row.fte) == "0.50"
    assert audit_count() == 0
    assert mail.outbox == []
    assert not DBTaskResult.objects.exists()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"fte": 1.2}, "fte"),
        ({"fte": 0}, "fte"),
        ({"endsOn": "2026-11-01"}, "endsOn"),
        ({"endsOn": "2050-11-01"}, "endsOn"),
        ({"startsOn": "0002-01-01"}, "startsOn"),
        ({"note": "x" * 300}, "note"),
    ],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, Any], field: str) -> None:
    row = allocate(cast, cast.lead, "0.50")
    answer = lab(cast.director).mutate("updateAllocation", "__typename", id=gid(row), version=1, **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field


def test_a_stale_allocation_is_a_conflict(cast: Cast) -> None:
    row = allocate(cast, cast.lead, "0.50")
    answer = lab(cast.director).mutate("updateAllocation", "__typename", id=gid(row), version=9, fte=0.3)
    assert code_of(answer) == "CONFLICT"


def test_the_portfolios_figures_are_one_statement_and_right(world: World, django_assert_num_queries: Any) -> None:
    engagements = [world.a.engagement, world.b.engagement]
    with django_assert_num_queries(1):
        found = stats_of(engagements, dt.date(2026, 11, 23))
    stats = found[world.a.engagement.pk]
    assert (stats.milestones, stats.milestones_reached, stats.milestones_late) == (2, 1, 1)
    assert (stats.deliverables, stats.deliverables_accepted) == (2, 0)
    assert (stats.transfer_items, stats.transfer_unaided) == (2, 0)
    # three open waiting periods since 2 February
    assert stats.days_waiting_on_client == 3 * (dt.date(2026, 11, 23) - dt.date(2026, 2, 2)).days


def test_my_week_adds_up_my_own_hours(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week=35, starts_on="2026-01-05")
    allocate(cast, cast.lead, "0.40")
    with clock.at(dt.datetime(2026, 11, 25, 15, tzinfo=dt.UTC)):
        week = lab(cast.lead).read(
            "{ viewer { myWeek { capacityHours allocatedHours allocations { hours engagement { title } } } } }"
        )["viewer"]["myWeek"]
    assert week == {
        "capacityHours": 35.0,
        "allocatedHours": 14.0,
        "allocations": [{"hours": 14.0, "engagement": {"title": "Curing forecast"}}],
    }
