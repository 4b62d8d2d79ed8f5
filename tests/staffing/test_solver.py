"""The solver: hard rules in every instance, never worse than greedy, and its reasons."""

import os
import random
import time

import pytest

from passerelle.staffing.choices import Obstacle
from passerelle.staffing.solver import Need, Person, Proposal, candidates, greedy, may, propose, score

INSTANCES = int(os.environ.get("STAFFING_INSTANCES", "500"))


def person(key: str, *free: int, skills: tuple[str, ...] = ()) -> Person:
    return Person(key, frozenset(skills), free)


def need(key: str, weeks: int = 2, *, skill: str | None = None, least: int = 4, nominal: int = 10, most: int = 12,
         earliest: int = 0, latest: int = 0) -> Need:  # fmt: skip
    return Need(key, skill, least, nominal, most, weeks, earliest, latest)


def instance(dice: random.Random) -> tuple[list[Need], list[Person]]:
    skills = ["vision", "series", "text"]
    people = [
        Person(
            f"p{n}", frozenset(dice.sample(skills, dice.randint(0, 2))), tuple(dice.randint(0, 20) for _ in range(10))
        )
        for n in range(dice.randint(1, 6))
    ]
    needs = []
    for n in range(dice.randint(1, 8)):
        least = dice.randint(1, 12)
        nominal = dice.randint(least, 16)
        earliest = dice.randint(0, 7)
        needs.append(
            Need(f"n{n}", dice.choice([None, *skills]), least, nominal, dice.randint(nominal, 20), dice.randint(1, 5),
                 earliest, earliest + dice.randint(0, 4))
        )  # fmt: skip
    return needs, people


def check(needs: list[Need], people: list[Person], seconds: float = 2.0) -> None:
    found = propose(needs, people, seconds=seconds)
    check_rules(needs, people, found)
    assert score(needs, found.placements) >= score(needs, greedy(needs, people))
    assert {row.need for row in found.placements} | set(found.unplaced) == {row.id for row in needs}


def check_rules(needs: list[Need], people: list[Person], found: Proposal) -> None:
    known, staff = {row.id: row for row in needs}, {row.id: row for row in people}
    used: dict[tuple[str, int], int] = {}
    assert len({row.need for row in found.placements}) == len(found.placements)
    for row in found.placements:
        one, who = known[row.need], staff[row.person]
        assert may(one, who)
        assert one.earliest <= row.start <= one.latest
        assert one.least <= row.share <= one.most
        assert row.start + one.weeks <= len(who.free)
        for week in range(row.start, row.start + one.weeks):
            used[row.person, week] = used.get((row.person, week), 0) + row.share
    for (who_id, week), total in used.items():
        assert total <= staff[who_id].free[week]


def test_no_random_instance_breaks_a_rule_or_is_worse_than_greedy() -> None:
    dice = random.Random(2026)
    for _number in range(INSTANCES):
        check(*instance(dice))


def test_it_finds_what_greedy_misses() -> None:
    # the flexible need would take the only one who can do the other
    people = [person("both", 12, 12, skills=("vision", "text")), person("text", 12, 12, skills=("text",))]
    needs = [need("a", skill="text", latest=0, least=6), need("b", skill="vision", latest=0, least=10)]
    found = propose(needs, people)
    assert {(row.need, row.person) for row in found.placements} == {("a", "text"), ("b", "both")}
    assert found.proven


def test_it_waits_a_week_rather_than_leave_a_need_open() -> None:
    people = [person("one", 10, 10, 10, 10)]
    found = propose([need("a", latest=2), need("b", latest=2)], people)
    assert sorted((row.start, row.share) for row in found.placements) == [(0, 10), (2, 10)]


def test_the_reasons_for_what_has_no_place() -> None:
    people = [person("one", 10, 10, skills=("vision",)), person("full", 0, 0, skills=("text",))]
    found = propose([need("skill", skill="series"), need("room", skill="text"), need("x", skill="vision"),
                     need("y", skill="vision", least=8)], people)  # fmt: skip
    assert found.unplaced["skill"] == Obstacle.NO_SKILL
    assert found.unplaced["room"] == Obstacle.NO_ROOM
    assert Obstacle.CONTENDED in found.unplaced.values()


def test_candidates_come_best_first() -> None:
    people = [person("late", 0, 10, 10), person("less", 6, 6, 6), person("best", 12, 12, 12), person("none", 0, 0, 0)]
    found = candidates(need("a", latest=1), people)
    assert [(row.person, row.start, row.share) for row in found] == [("best", 0, 10), ("late", 1, 10), ("less", 0, 6)]


def test_a_window_that_has_passed_or_ends_too_late_is_told_as_that() -> None:
    people = [person("one", *[20] * 10)]
    found = propose([need("past", earliest=0, latest=-1), need("late", earliest=9, latest=12)], people)
    assert found.unplaced == {"past": Obstacle.PAST, "late": Obstacle.BEYOND}


def crowd(needs: int, people: int) -> tuple[list[Need], list[Person]]:
    """Many movable needs and people of whom most could take most of them."""
    dice = random.Random(7)
    asked = [
        need(f"n{n}", dice.randint(4, 20), least=20, nominal=50, most=80, earliest=dice.randint(0, 20),
             latest=dice.randint(24, 40))
        for n in range(needs)
    ]  # fmt: skip
    return asked, [
        Person(f"p{n}", frozenset(), tuple(dice.randint(20, 100) for _w in range(78))) for n in range(people)
    ]


@pytest.mark.parametrize("seconds", [0.0, 0.2, 2.0])
def test_the_time_given_is_for_all_of_it_and_what_was_reached_is_told(seconds: float) -> None:
    needs, people = crowd(200, 60)
    propose([], people)  # what has to be loaded is loaded
    began = time.monotonic()
    found = propose(needs, people, seconds=seconds)
    took = time.monotonic() - began
    assert took < seconds + 1.5, f"{took:.2f} s of {seconds} s"
    assert not found.proven
    placed = {row.need for row in found.placements}
    assert placed | set(found.unplaced) == {one.id for one in needs}
    assert not placed & set(found.unplaced)
    if seconds == 0.0:
        assert (placed, set(found.unplaced.values())) == (set(), {Obstacle.TIME})
    check_rules(needs, people, found)


def test_of_very_many_ways_the_best_are_kept_and_nothing_is_called_proven() -> None:
    needs, people = crowd(40, 30)
    found = propose(needs, people, seconds=4.0)
    assert not found.proven
    assert score(needs, found.placements) >= score(needs, greedy(needs, people))
    check_rules(needs, people, found)


def test_nothing_asked_is_nothing_proposed() -> None:
    assert propose([], [person("one", 10)]).placements == []
    assert propose([need("a")], []).unplaced == {"a": Obstacle.NO_SKILL}
