"""Bounds, budgets, bands, cutting in two, the grid and the lint through the lab's door."""

import datetime as dt
import time
from typing import Any

from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.core import clock
from passerelle.engagements.models import Engagement
from passerelle.people.models import PersonSkill, Skill, User
from passerelle.planning.models import Allocation, Contract, EffortPlan, Leave, LoadTarget
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal

GRID = """query Q($unit: LoadUnit!, $count: Int!) { loadGrid(from: "2026-11-25", unit: $unit, count: $count) {
  columns { startsOn endsOn } skills { name } rows { person { name } target { low high } skills teams
  capacity confirmed tentative leave holiday lines { confirmed tentative engagement { title effortPlan { version } } }
  allocations { id engagement { title } } } } }"""
LINT = """query Q($changes: [AllocationChange!]) { planLint(changes: $changes) {
  warnings { key code severity message person { name } engagement { title reference effortPlan { budgetDays } }
  spans { startsOn endsOn } mends { kind startsOn endsOn fte proposed allocation { id version person { name } } } }
  mended { code message } } }"""
pytestmark = pytest.mark.django_db


def allocate(
    person: User, engagement: Engagement, first: int, last: int, fte: str, status: str = "confirmed"
) -> Allocation:
    today = clock.today()
    return Allocation.objects.create(
        person=person, engagement=engagement, starts_on=today + dt.timedelta(days=first),
        ends_on=today + dt.timedelta(days=last), fte=fte, status=status,
    )  # fmt: skip


def change(cast: Cast, first: int = 0, last: int = 10, fte: float = 0.5, **rest: Any) -> dict[str, Any]:
    today = clock.today()
    return {
        "person": gid(cast.lead, "Person"), "engagement": gid(cast.engagement_a), "fte": fte,
        "startsOn": str(today + dt.timedelta(days=first)), "endsOn": str(today + dt.timedelta(days=last)), **rest,
    }  # fmt: skip


def test_the_grid_sums_kinds_apart_over_every_unit(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week="28", starts_on="2026-01-05")
    Leave.objects.create(
        person=cast.lead, kind="sick", starts_on="2026-11-24", ends_on="2026-11-24", part="morning", note="secret"
    )
    for fte, status in (("0.50", "confirmed"), ("0.25", "tentative")):
        Allocation.objects.create(
            person=cast.lead, engagement=cast.engagement_a, starts_on="2026-11-23", ends_on="2026-12-31", fte=fte,
            status=status,
        )  # fmt: skip
    for unit, count, capacity, confirmed in (("WEEK", 6, 25.2, 17.5), ("DAY", 10, 5.6, 3.5), ("MONTH", 2, None, 21.0)):
        answer = lab(cast.director).read(GRID, unit=unit, count=count)["loadGrid"]
        row = next(one for one in answer["rows"] if one["person"]["name"] == cast.lead.name)
        assert len(answer["columns"]) == len(row["capacity"]) == count
        assert capacity is None or row["capacity"][0] == capacity
        assert row["confirmed"][0] == confirmed
        assert row["tentative"] == [value / 2 for value in row["confirmed"]]
        assert row["lines"][0]["confirmed"] == row["confirmed"]
        assert row["target"] == {"low": 40, "high": 50}
    assert row["holiday"][1] == 5.6  # Christmas


def test_a_month_names_its_weeks_that_are_over(cast: Cast) -> None:
    """Only weeks that lie wholly within the columns; as they would be told if columns were weeks."""
    query = """query Q($unit: LoadUnit!, $from: Date!, $count: Int!) {
      loadGrid(from: $from, unit: $unit, count: $count) {
        columns { startsOn } rows { person { name } overWeeks capacity confirmed tentative } } }"""

    def asked(unit: str, first: str, count: int) -> tuple[dict[str, Any], dict[str, Any]]:
        found = lab(cast.director).read(query, **{"unit": unit, "from": first, "count": count})["loadGrid"]
        return found, next(row for row in found["rows"] if row["person"]["name"] == cast.lead.name)

    Contract.objects.create(person=cast.lead, hours_per_week="35", starts_on="2026-01-05")
    Leave.objects.create(person=cast.lead, kind="sick", starts_on="2027-02-04", ends_on="2027-02-05")
    spans = [("2027-01-11", "2027-01-15", "1.00"), ("2027-01-14", "2027-01-14", "0.10"),
             ("2027-01-27", "2027-02-02", "0.90"), ("2027-02-01", "2027-02-05", "0.65")]  # fmt: skip
    for starts_on, ends_on, fte in spans:
        Allocation.objects.create(
            person=cast.lead, engagement=cast.engagement_a, starts_on=starts_on, ends_on=ends_on, fte=fte,
            status="confirmed",
        )  # fmt: skip
    weeks, by_week = asked("WEEK", "2027-01-04", 7)
    over = [
        column["startsOn"]
        for column, room, given in zip(weeks["columns"], by_week["capacity"], by_week["confirmed"], strict=True)
        if given > room * 1.005
    ]
    assert over == ["2027-01-11", "2027-02-01"]
    assert by_week["overWeeks"] == []
    _months, by_month = asked("MONTH", "2027-01-04", 2)
    assert by_month["overWeeks"] == over
    assert all(given < room for room, given in zip(by_month["capacity"], by_month["confirmed"], strict=True))
    assert asked("MONTH", "2027-02-01", 1)[1]["overWeeks"] == ["2027-02-01"]


def test_whose_rows_and_bands_are_seen(cast: Cast) -> None:
    allocate(cast.scientist, cast.engagement_b, 0, 20, "0.50")
    for name in ("lead", "scientist", "intern"):
        person = getattr(cast, name)
        rows = lab(person).read(GRID, unit="WEEK", count=4)["loadGrid"]["rows"]
        assert [row["person"]["name"] for row in rows] == [person.name]
        assert not rows[0]["lines"]
        assert not rows[0]["allocations"]
    mine = lab(cast.scientist).read(GRID, unit="WEEK", count=4)["loadGrid"]["rows"][0]
    assert sum(mine["confirmed"]) > 0
    assert mine["target"]
    rows = lab(cast.partnerships).read(GRID, unit="WEEK", count=4)["loadGrid"]["rows"]
    assert len(rows) > 3
    assert not [row for row in rows if row["target"]]
    LoadTarget.objects.create(person=cast.partnerships, low=10, high=20)
    rows = lab(cast.partnerships).read(GRID, unit="WEEK", count=4)["loadGrid"]["rows"]
    assert [row["person"]["name"] for row in rows if row["target"]] == [cast.partnerships.name]
    for client in (cast.sponsor_a, cast.stranger):
        assert_denied(lab(client).send(GRID, {"unit": "WEEK", "count": 4}))
        assert code_of(portal(client).send(GRID, {"unit": "WEEK", "count": 4}))


@pytest.mark.parametrize(("count", "code"), [(0, "VALIDATION"), (61, "VALIDATION")])
def test_too_many_columns_are_refused(cast: Cast, count: int, code: str) -> None:
    assert code_of(lab(cast.director).send(GRID, {"unit": "WEEK", "count": count})) == code


def test_the_lint_is_for_directors(cast: Cast) -> None:
    for _name, person in cast.but("director"):
        assert_denied(lab(person).send(LINT, {"changes": None}))
        assert_denied(lab(person).send(LINT, {"changes": [change(cast)]}))
        assert code_of(portal(person).send(LINT, {"changes": None}))


def test_a_change_is_linted_before_it_is_saved(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week="17.5", starts_on="2026-01-05")
    found = lab(cast.director).read(LINT, changes=[change(cast, fte=0.8, status="CONFIRMED")])["planLint"]
    assert [one["code"] for one in found["warnings"]] == ["OVER_CAPACITY"]
    assert found["warnings"][0]["person"]["name"] == cast.lead.name
    assert "over capacity" in found["warnings"][0]["message"]
    assert [one["code"] for one in found["mended"]] == ["NOBODY"]
    assert not Allocation.objects.exists()
    french = lab(cast.director, "fr").read(LINT, changes=[change(cast, fte=0.8)])["planLint"]
    assert french["warnings"][0]["message"] != found["warnings"][0]["message"]


def test_what_is_typed_is_offered_as_it_would_fit(cast: Cast) -> None:
    Contract.objects.create(person=cast.lead, hours_per_week="17.5", starts_on="2026-01-05")
    door = lab(cast.director)
    (over,) = door.read(LINT, changes=[change(cast, fte=0.8)])["planLint"]["warnings"]
    fits = over["mends"][0]
    assert (fits["kind"], fits["fte"], fits["proposed"], fits["allocation"]) == ("REDUCE", 0.5, True, None)
    assert not door.read(LINT, changes=[change(cast, fte=fits["fte"])])["planLint"]["warnings"]
    row = allocate(cast.lead, cast.engagement_a, 0, 10, "0.60")
    found = door.read(LINT, changes=None)["planLint"]["warnings"]
    fits = next(one for one in found if one["code"] == "OVER_CAPACITY")["mends"][0]
    assert (fits["fte"], fits["proposed"], fits["allocation"]["id"]) == (0.5, False, gid(row))


def test_bad_changes_are_told_and_not_a_fault(cast: Cast) -> None:
    door = lab(cast.director)
    for bad in (change(cast, 5, 2), change(cast, fte=7), {"fte": 0.5}, {**change(cast), "person": "nobody"}):
        assert code_of(door.send(LINT, {"changes": [bad]})) in ("VALIDATION", "NOT_FOUND")
    assert code_of(door.send(LINT, {"changes": [change(cast)] * 51})) == "VALIDATION"


def test_attention_names_mends_and_one_click_mends_it(cast: Cast) -> None:
    row = allocate(cast.lead, cast.engagement_a, -5, 200, "0.50")
    door = lab(cast.director)
    found = door.read(LINT, changes=None)["planLint"]["warnings"]
    outside = next(one for one in found if one["code"] == "OUTSIDE_DATES")
    mend = outside["mends"][0]
    assert mend["kind"] == "CLIP"
    assert mend["allocation"]["id"] == gid(row)
    door.do(
        "updateAllocation",
        "allocation { id }",
        id=gid(row),
        version=1,
        startsOn=mend["startsOn"],
        endsOn=mend["endsOn"],
    )
    after = door.read(LINT, changes=None)["planLint"]["warnings"]
    assert "OUTSIDE_DATES" not in {one["code"] for one in after}
    assert all(one["mends"] for one in after)


def test_bounds_budget_and_band_are_set_and_conflict(cast: Cast) -> None:
    door = lab(cast.director)
    values = {"engagement": gid(cast.engagement_a), "minFte": 1, "maxFte": 2, "budgetDays": 120.5}
    made = door.do("setEffortPlan", "effortPlan { version minFte budgetDays }", version=0, **values)
    assert made["effortPlan"] == {"version": 1, "minFte": 1.0, "budgetDays": 120.5}
    assert code_of(door.mutate("setEffortPlan", "effortPlan { id }", version=0, **values)) == "CONFLICT"
    for wrong in ({"minFte": 3}, {"maxFte": -1}, {"budgetDays": 1e9}):
        answer = door.mutate("setEffortPlan", "effortPlan { id }", version=1, **{**values, **wrong})
        assert code_of(answer) == "VALIDATION"
    codes = {one["code"] for one in door.read(LINT, changes=None)["planLint"]["warnings"]}
    assert {"BELOW_MINIMUM", "OFF_BUDGET", "NOBODY"} <= codes
    door.do("setLoadTarget", "target { low high }", person=gid(cast.lead, "Person"), low=30, high=60)
    target = LoadTarget.objects.get()
    assert (target.low, target.high) == (30, 60)
    band = {"person": gid(cast.lead, "Person"), "low": 40, "high": 50}
    for stale in (0, 2):
        assert code_of(door.mutate("setLoadTarget", "target { low }", version=stale, **band)) == "CONFLICT"
    assert LoadTarget.objects.get().low == 30
    assert door.do("setLoadTarget", "target { version }", version=1, **band)["target"] == {"version": 2}
    for low, high in ((60, 30), (-1, 5), (50, 101)):
        answer = door.mutate("setLoadTarget", "target { low }", person=gid(cast.lead, "Person"), low=low, high=high)
        assert code_of(answer) == "VALIDATION"


def test_an_allocation_is_cut_in_two(cast: Cast) -> None:
    row = allocate(cast.lead, cast.engagement_a, 0, 20, "0.50")
    on = row.starts_on + dt.timedelta(days=7)
    door = lab(cast.director)
    for day in (row.starts_on, row.ends_on + dt.timedelta(days=1)):
        answer = door.mutate("splitAllocation", "allocations { id }", id=gid(row), version=1, on=str(day))
        assert code_of(answer) == "VALIDATION"
    door.do("splitAllocation", "allocations { id }", id=gid(row), version=1, on=str(on))
    first, second = Allocation.objects.order_by("starts_on")
    assert (first.ends_on, second.starts_on) == (on - dt.timedelta(days=1), on)
    assert (second.ends_on, second.fte, second.status) == (row.ends_on, first.fte, "confirmed")


def test_nobody_else_sets_or_cuts(cast: Cast) -> None:
    row = allocate(cast.lead, cast.engagement_a, 0, 20, "0.50")
    events = audit_count()
    for _name, person in cast.but("director"):
        door = lab(person)
        assert_denied(
            door.mutate("splitAllocation", "allocations { id }", id=gid(row), version=1, on=str(row.ends_on))
        )
        assert_denied(
            door.mutate("setEffortPlan", "effortPlan { id }", engagement=gid(cast.engagement_a), version=0, minFte=1)
        )
        assert_denied(door.mutate("setLoadTarget", "target { low }", person=gid(cast.lead, "Person"), low=1, high=2))
    assert (Allocation.objects.count(), EffortPlan.objects.count(), LoadTarget.objects.count()) == (1, 0, 0)
    assert audit_count() == events
    assert not mail.outbox


def crowd(people: int, engagements: int, cast: Cast) -> None:
    made = [
        User.objects.create(email=f"p{n}@lab.test", name=f"Person {n}", lab_role="scientist") for n in range(people)
    ]
    projects = [
        Engagement.objects.create(
            reference=f"ARC-2025-{n:03d}", kind=cast.engagement_a.kind, organization=cast.engagement_a.organization,
            title=f"Project {n}", lead=made[n % people], status="active", starts_on="2026-01-01", ends_on="2027-06-01",
        )
        for n in range(engagements)
    ]  # fmt: skip
    Contract.objects.bulk_create(Contract(person=one, hours_per_week=35, starts_on="2026-01-01") for one in made)
    EffortPlan.objects.bulk_create(
        EffortPlan(engagement=one, min_fte=0, max_fte=1, budget_days=60) for one in projects
    )
    today = clock.today()
    Allocation.objects.bulk_create(
        Allocation(
            person=made[n % people], engagement=projects[n % engagements], fte="0.30",
            starts_on=today + dt.timedelta(days=n % 90 - 60), ends_on=today + dt.timedelta(days=n % 90 + 40),
        )
        for n in range(3 * engagements)
    )  # fmt: skip
    skill = Skill.objects.create(key=f"s{people}", name_en="Vision", name_fr="Vision")
    PersonSkill.objects.bulk_create(PersonSkill(person=one, skill=skill) for one in made)


def test_statements_do_not_grow_with_the_plan(cast: Cast) -> None:
    counts = []
    for size in (2, 20):
        if size == 20:
            Engagement.objects.filter(reference__startswith="ARC-2025").delete()
            Contract.objects.all().delete()
            PersonSkill.objects.all().delete()
            User.objects.filter(name__startswith="Person").delete()
        crowd(size, size, cast)
        with CaptureQueriesContext(connection) as lint:
            lab(cast.director).read(LINT, changes=None)
        with CaptureQueriesContext(connection) as grid:
            lab(cast.director).read(GRID, unit="WEEK", count=52)
        counts.append((len(lint), len(grid)))
    assert counts[0] == counts[1]


def test_a_lab_of_sixty_is_linted_in_one_quick_request(cast: Cast) -> None:
    crowd(60, 200, cast)
    door = lab(cast.director)
    document = "query Q($changes: [AllocationChange!]) { planLint(changes: $changes) { warnings { key message } } }"
    took = []
    for _turn in range(5):
        started = time.process_time()
        assert "planLint" in door.read(document, changes=[change(cast)])
        took.append(time.process_time() - started)
    assert min(took) < 0.1, took
