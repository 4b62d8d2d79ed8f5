"""A need is met by what stands in the plan, however it came there, and opens again when that is gone."""

import datetime as dt
import itertools
import random
from decimal import Decimal
from typing import Any

import pytest

from passerelle.people.models import Skill, User
from passerelle.planning.models import Allocation
from passerelle.staffing.coverage import covered, end_of
from passerelle.staffing.models import StaffingNeed
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import audit_count, code_of, gid, lab
from tests.staffing.test_needs import add, start

NEEDS = """query { staffingNeeds { id version status canEdit canWithdraw
    metBy { personName startsOn endsOn fte confirmed } candidates { personName } } }"""
WEEK = dt.timedelta(weeks=1)
FRIDAY = dt.timedelta(days=4)


def allocate(cast: Cast, **values: Any) -> dict[str, Any]:
    """By hand, as on the load page: the scientist on A for the four weeks that `add` asks for."""
    given = {
        "person": gid(cast.scientist, "Person"), "engagement": gid(cast.engagement_a), "startsOn": str(start()),
        "endsOn": str(start() + 3 * WEEK + FRIDAY), "fte": 0.3, "status": "CONFIRMED", **values,
    }  # fmt: skip
    done: dict[str, Any] = lab(cast.director).do("createAllocation", "allocation { id version }", **given)
    return done["allocation"]  # type: ignore[no-any-return]


def one(cast: Cast) -> dict[str, Any]:
    (row,) = lab(cast.director).read(NEEDS)["staffingNeeds"]
    return row  # type: ignore[no-any-return]


def test_what_is_allocated_by_hand_meets_it_and_says_who_and_what(staffed: Cast) -> None:
    cast = staffed
    add(cast, skill=gid(Skill.objects.get()))
    assert (one(cast)["status"], one(cast)["metBy"]) == ("OPEN", None)
    made = allocate(cast)
    found = one(cast)
    assert (found["status"], found["candidates"], found["canEdit"], found["canWithdraw"]) == ("FILLED", [], True, True)
    assert found["metBy"] == {
        "personName": cast.scientist.name, "startsOn": str(start()), "endsOn": str(start() + 3 * WEEK + FRIDAY),
        "fte": 0.3, "confirmed": True,
    }  # fmt: skip
    assert lab(cast.director).read("{ staffingProposal { placements { need } unplaced { need } } }") == {
        "staffingProposal": {"placements": [], "unplaced": []}
    }
    lab(cast.director).do("updateAllocation", "allocation { id }", id=made["id"], version=1, fte=0.1)
    assert one(cast)["status"] == "OPEN"
    lab(cast.director).do("updateAllocation", "allocation { id }", id=made["id"], version=2, fte=0.2)
    assert one(cast)["status"] == "FILLED"
    lab(cast.director).do("deleteAllocation", "deletedId", id=made["id"], version=3)
    assert one(cast)["status"] == "OPEN"


@pytest.mark.parametrize(
    "otherwise",
    ["skill", "engagement", "late", "small", "short", "gone", "closed"],
)
def test_what_does_not_keep_to_the_need_does_not_meet_it(staffed: Cast, otherwise: str) -> None:
    cast = staffed
    add(cast, skill=gid(Skill.objects.get()))
    allocate(
        cast,
        **{
            "skill": {"person": gid(cast.lead, "Person")},
            "engagement": {"engagement": gid(cast.engagement_b)},
            "gone": {"startsOn": str(start() - 9 * WEEK), "endsOn": str(start() + 2 * WEEK)},
            "late": {"startsOn": str(start() + 2 * WEEK + dt.timedelta(days=1)), "endsOn": str(start() + 9 * WEEK)},
            "small": {"fte": 0.19},
            "short": {"endsOn": str(start() + 3 * WEEK + dt.timedelta(days=3))},
            "closed": {},
        }[otherwise],
    )
    if otherwise == "closed":
        assert one(cast)["status"] == "FILLED"
        User.objects.filter(pk=cast.scientist.pk).update(is_active=False)
    assert (one(cast)["status"], one(cast)["metBy"]) == ("OPEN", None)


def test_a_split_allocation_goes_on_meeting_it(staffed: Cast) -> None:
    cast = staffed
    add(cast)
    made = allocate(cast)
    lab(cast.director).do(
        "splitAllocation", "allocations { id }", id=made["id"], version=1, on=str(start() + 2 * WEEK)
    )
    assert Allocation.objects.count() == 2
    found = one(cast)
    assert (found["status"], found["metBy"]["endsOn"]) == ("FILLED", str(start() + 3 * WEEK + FRIDAY))
    Allocation.objects.order_by("starts_on").last().delete()  # type: ignore[union-attr]
    assert one(cast)["status"] == "OPEN"


def test_who_is_already_there_and_stays_meets_it(staffed: Cast) -> None:
    cast = staffed
    add(cast, skill=gid(Skill.objects.get()))
    since, until = start() - 9 * WEEK, start() + 8 * WEEK
    made = allocate(cast, startsOn=str(since), endsOn=str(until))
    found = one(cast)
    assert (found["status"], found["metBy"]["personName"]) == ("FILLED", cast.scientist.name)
    assert (found["metBy"]["startsOn"], found["metBy"]["endsOn"]) == (str(since), str(until))
    lab(cast.director).do(
        "updateAllocation", "allocation { id }", id=made["id"], version=1, endsOn=str(start() + 2 * WEEK)
    )
    assert one(cast)["status"] == "OPEN", "there, but not through the weeks that the need asks for"


def test_who_is_there_with_less_meets_it_once_a_second_share_is_added(staffed: Cast) -> None:
    cast = staffed
    add(cast)
    allocate(cast, startsOn=str(start() - 9 * WEEK), fte=0.1)
    assert one(cast)["status"] == "OPEN"
    allocate(cast, fte=0.1)
    assert (one(cast)["status"], one(cast)["metBy"]["fte"]) == ("FILLED", 0.2)


def test_who_begins_for_it_goes_before_who_is_there_already(staffed: Cast) -> None:
    cast = staffed
    add(cast)
    allocate(cast, person=gid(cast.lead, "Person"), startsOn=str(start() - 9 * WEEK))
    assert one(cast)["metBy"]["personName"] == cast.lead.name
    allocate(cast)
    assert one(cast)["metBy"]["personName"] == cast.scientist.name


def test_a_long_allocation_meets_needs_that_follow_each_other(staffed: Cast) -> None:
    """Somebody who stays meets this one and, when that is over, the next; never two at once."""
    cast = staffed
    later = start() + 6 * WEEK
    add(cast)
    add(cast, earliestOn=str(later), latestOn=str(later + 2 * WEEK))
    allocate(cast, startsOn=str(start() - WEEK), endsOn=str(later + 8 * WEEK))
    rows = lab(cast.director).read(NEEDS)["staffingNeeds"]
    assert [row["status"] for row in rows] == ["FILLED", "FILLED"]
    add(cast, earliestOn=str(later), latestOn=str(later + 2 * WEEK))
    rows = lab(cast.director).read(NEEDS)["staffingNeeds"]
    assert sorted(row["status"] for row in rows) == ["FILLED", "FILLED", "OPEN"]


def test_one_allocation_meets_one_need(staffed: Cast) -> None:
    cast = staffed
    add(cast)
    add(cast)
    allocate(cast)
    rows = lab(cast.director).read(NEEDS)["staffingNeeds"]
    assert [row["status"] for row in rows] == ["OPEN", "FILLED"]
    allocate(cast)
    rows = lab(cast.director).read(NEEDS)["staffingNeeds"]
    assert [row["status"] for row in rows] == ["FILLED", "FILLED"]


def test_a_need_that_was_met_meanwhile_is_not_filled_twice(staffed: Cast) -> None:
    cast = staffed
    need = add(cast)["data"]["addStaffingNeed"]["need"]
    row = {"need": need["id"], "person": gid(cast.lead, "Person"), "startsOn": str(start()), "fte": 0.5}
    allocate(cast)
    answer = lab(cast.director).mutate("takeProposal", "needs { id }", placements=[row])
    assert code_of(answer) == "INVALID_STATE"
    assert Allocation.objects.count() == 1


def test_one_taken_over_opens_again_when_its_allocation_goes(staffed: Cast) -> None:
    cast = staffed
    need = add(cast)["data"]["addStaffingNeed"]["need"]
    row = {"need": need["id"], "person": gid(cast.lead, "Person"), "startsOn": str(start()), "fte": 0.5}
    lab(cast.director).do("takeProposal", "needs { id }", placements=[row])
    found = one(cast)
    assert (found["status"], found["canWithdraw"], found["metBy"]["confirmed"]) == ("FILLED", False, False)
    answer = lab(cast.director).mutate("withdrawStaffingNeed", "need { id }", id=need["id"], version=2)
    assert code_of(answer) == "INVALID_STATE"
    Allocation.objects.all().delete()
    assert (one(cast)["status"], one(cast)["canWithdraw"]) == ("OPEN", True)
    lab(cast.director).do("takeProposal", "needs { id }", placements=[row])
    assert one(cast)["status"] == "FILLED"
    Allocation.objects.all().delete()
    lab(cast.director).do("withdrawStaffingNeed", "need { id }", id=need["id"], version=3)
    assert lab(cast.director).read(NEEDS)["staffingNeeds"] == []


def test_needs_of_two_branches_side_by_side(staffed: Cast) -> None:
    cast = staffed
    met, open_ = (add(cast)["data"]["addStaffingNeed"]["need"]["id"] for _number in range(2))
    director = lab(cast.director)
    first, second = (
        director.do("createScenario", "scenario { id }", name=name)["scenario"]["id"] for name in ("one", "two")
    )
    given = {
        "person": gid(cast.lead, "Person"), "engagement": gid(cast.engagement_a), "startsOn": str(start()),
        "endsOn": str(start() + 5 * WEEK), "fte": 0.4, "status": "TENTATIVE",
    }  # fmt: skip
    director.do("setScenarioAllocation", "scenario { id }", scenario=first, **given)
    text = """query ($id: ID!, $other: ID) { scenarioNeeds(id: $id, other: $other) {
        need { id status } here { personName fte confirmed } there { personName } } }"""

    def compared(one_side: str, other: str | None = None) -> set[tuple[bool, bool]]:
        rows = director.read(text, id=one_side, other=other)["scenarioNeeds"]
        assert {row["need"]["id"] for row in rows} <= {met, open_}
        assert {row["need"]["status"] for row in rows} == {"OPEN"}
        return {(row["here"] is not None, row["there"] is not None) for row in rows}

    assert compared(first) == {(True, False), (False, False)}
    assert compared(second, first) == {(False, True), (False, False)}
    assert compared(second) == {(False, False)}
    (row,) = [row for row in director.read(text, id=first)["scenarioNeeds"] if row["here"]]
    assert row["here"] == {"personName": cast.lead.name, "fte": 0.4, "confirmed": False}


def test_a_need_is_changed(staffed: Cast) -> None:
    cast = staffed
    skill = gid(Skill.objects.get())
    need = add(cast, skill=skill, note="Sensors")["data"]["addStaffingNeed"]["need"]
    allocate(cast, fte=0.3)
    assert one(cast)["status"] == "FILLED"
    asked = {
        "minFte": 0.4, "nominalFte": 0.5, "maxFte": 0.9, "weeks": 6, "earliestOn": str(start()),
        "latestOn": str(start() + WEEK), "skill": skill, "note": "More sensors",
    }  # fmt: skip
    fields = "need { version minFte weeks note status skill { name } }"
    done = lab(cast.director).do("updateStaffingNeed", fields, id=need["id"], version=1, **asked)["need"]
    assert done == {
        "version": 2, "minFte": 0.4, "weeks": 6, "note": "More sensors", "status": "OPEN", "skill": {"name": "Vision"},
    }  # fmt: skip
    done = lab(cast.director).do("updateStaffingNeed", fields, id=need["id"], version=2, **{**asked, "skill": None})
    assert done["need"]["skill"] is None
    events = audit_count()
    stale = lab(cast.director).mutate("updateStaffingNeed", fields, id=need["id"], version=1, **asked)
    assert code_of(stale) == "CONFLICT"
    for values, field in (
        ({"minFte": 0.6}, "nominalFte"), ({"maxFte": 2}, "fte"), ({"weeks": 0}, "weeks"),
        ({"note": "x" * 300}, "note"), ({"latestOn": "2020-01-01"}, "endsOn"),
    ):  # fmt: skip
        bad = lab(cast.director).mutate("updateStaffingNeed", fields, id=need["id"], version=3, **{**asked, **values})
        assert (code_of(bad), bad["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    lab(cast.director).do("withdrawStaffingNeed", "need { id }", id=need["id"], version=3)
    gone = lab(cast.director).mutate("updateStaffingNeed", fields, id=need["id"], version=4, **asked)
    assert code_of(gone) == "INVALID_STATE"
    assert audit_count() == events + 1


def test_nobody_but_a_director_changes_a_need(staffed: Cast) -> None:
    cast = staffed
    need = add(cast)["data"]["addStaffingNeed"]["need"]
    asked = {
        "id": need["id"], "version": 1, "minFte": 0.4, "nominalFte": 0.5, "maxFte": 0.9, "weeks": 6,
        "earliestOn": str(start()), "latestOn": str(start()),
    }  # fmt: skip
    assert_all_denied(cast.but("director"), "updateStaffingNeed", **asked)
    assert StaffingNeed.objects.get().weeks == 4


# Against brute force ----------
Stay = tuple[frozenset[str], dt.date, dt.date]


def _meets(need: StaffingNeed, rows: tuple[Allocation, ...], skilled: dict[str, set[str]]) -> Stay | None:
    """Day by day: from the first day of the window on which one person's rows give the least share to each weekday."""
    people = {row.person_id for row in rows}
    if len(people) != 1 or (need.skill_id and need.skill_id not in skilled.get(rows[0].person_id, set())):
        return None
    first = need.earliest_on
    while first <= need.latest_on:
        begins = first + dt.timedelta(days=7 - first.weekday() if first.weekday() > 4 else 0)
        last = end_of(need, begins)
        days = [begins + dt.timedelta(days=number) for number in range((last - begins).days + 1)]
        if all(_share(rows, day) >= need.min_fte for day in days if day.weekday() < 5):
            return frozenset(row.pk for row in rows), begins, last
        first += dt.timedelta(days=1)
    return None


def _share(rows: tuple[Allocation, ...], day: dt.date) -> Decimal:
    return sum((row.fte for row in rows if row.starts_on <= day <= row.ends_on), Decimal(0))


def _best(
    needs: list[StaffingNeed], rows: list[Allocation], skilled: dict[str, set[str]], taken: tuple[Stay, ...] = ()
) -> int:
    """The greatest number of needs that sets of rows meet, none of them twice at the same time."""
    if not needs:
        return 0
    most = _best(needs[1:], rows, skilled, taken)
    for size in (1, 2, 3):
        for chosen in itertools.combinations(rows, size):
            stay = _meets(needs[0], chosen, skilled)
            if stay and not any(_clash(stay, other) for other in taken):
                most = max(most, 1 + _best(needs[1:], rows, skilled, (*taken, stay)))
    return most


def _clash(one: Stay, other: Stay) -> bool:
    return bool(one[0] & other[0]) and one[1] <= other[2] and other[1] <= one[2]


def test_no_random_plan_is_told_otherwise_than_day_by_day(cast: Cast) -> None:
    """What is called met is met, by rows that meet nothing else; and of single rows no better choice exists."""
    dice = random.Random(2026)
    monday = dt.date(2027, 3, 1)
    skills = [Skill(key=name, name_en=name, name_fr=name) for name in ("vision", "series")]
    people = [cast.lead, cast.scientist]
    agreed = 0
    for _number in range(300):
        skilled = {person.pk: {row.pk for row in skills if dice.random() < 0.6} for person in people}
        rows = [
            Allocation(
                person=dice.choice(people), engagement=cast.engagement_a, starts_on=(since := _day(dice, monday, 12)),
                ends_on=since + dt.timedelta(days=dice.randint(0, 25)), fte=Decimal(dice.randint(1, 6)) / 10,
            )
            for _row in range(dice.randint(0, 4))
        ]  # fmt: skip
        needs = [
            StaffingNeed(
                engagement=cast.engagement_a, skill=dice.choice([None, *skills]), weeks=dice.randint(1, 3),
                earliest_on=(early := _day(dice, monday, 8)), latest_on=early + dt.timedelta(days=dice.randint(0, 10)),
                min_fte=Decimal(dice.randint(1, 4)) / 10,
            )
            for _need in range(dice.randint(1, 3))
        ]  # fmt: skip
        found = covered(needs, rows, skilled)
        by_id = {row.pk: row for row in rows}
        stays = [(met.allocations, *met.stay) for met in found.values()]
        assert not any(_clash(one, other) for one, other in itertools.combinations(stays, 2))
        for need in needs:
            if need.pk in found:
                told = _meets(need, tuple(by_id[pk] for pk in found[need.pk].allocations), skilled)
                assert told == (found[need.pk].allocations, *found[need.pk].stay)
        best = _best(needs, rows, skilled)
        assert len(found) <= best
        agreed += len(found) == best
    # the rest are plans in which somebody's several rows could be shared out in more than one way
    assert agreed >= 295


def _day(dice: random.Random, monday: dt.date, most: int) -> dt.date:
    return monday + dt.timedelta(days=dice.randint(0, most))
