"""The lint against a model that walks day by day and adds fractions: they never disagree."""

import datetime as dt
import time
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passerelle.planning.rules.days import Allocation, Contract, Leave
from passerelle.planning.rules.lint import lint
from passerelle.planning.rules.warnings import Code, Engagement, MendKind, Plan, Severity

TODAY = dt.date(2026, 11, 23)
PEOPLE = ["p1", "p2", "p3"]
PROJECTS = ["e1", "e2", "e3"]


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(days=offset)


offsets = st.integers(-40, 80)
lengths = st.integers(0, 50)


@st.composite
def contracts(draw: Any) -> Contract:
    start = draw(offsets)
    end = draw(st.none() | lengths)
    hours = draw(st.sampled_from([700, 1400, 1750, 2100, 2800, 3500, 3750, 3333]))
    return Contract(draw(st.sampled_from(PEOPLE)), day(start - 60), None if end is None else day(start + end), hours)


@st.composite
def leaves(draw: Any) -> Leave:
    start = draw(offsets)
    if draw(st.booleans()):
        return Leave(draw(st.sampled_from(PEOPLE)), day(start), day(start), 1)
    return Leave(draw(st.sampled_from(PEOPLE)), day(start), day(start + draw(st.integers(0, 12))), 2)


@st.composite
def allocations(draw: Any) -> Allocation:
    start = draw(offsets)
    return Allocation(
        draw(st.uuids()).hex, draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(PROJECTS)), day(start),
        day(start + draw(lengths)), draw(st.integers(1, 20)) * 5, draw(st.booleans()),
    )  # fmt: skip


@st.composite
def engagements(draw: Any, name: str) -> Engagement:
    start = draw(st.none() | offsets)
    end = draw(st.none() | lengths)
    return Engagement(
        name, None if start is None else day(start), None if end is None else day((start or 0) + end),
        draw(st.booleans()), draw(st.none() | st.integers(0, 20).map(lambda n: n * 5)),
        draw(st.none() | st.integers(10, 40).map(lambda n: n * 5)), draw(st.none() | st.integers(0, 8000)),
        draw(st.frozensets(st.sampled_from(PEOPLE), max_size=2)),
    )  # fmt: skip


@st.composite
def plans(draw: Any) -> Plan:
    seen = {(row.person, row.starts_on): row for row in draw(st.lists(contracts(), max_size=6))}
    return Plan(
        today=TODAY, until=day(draw(st.integers(0, 90))), people=PEOPLE, contracts=list(seen.values()),
        leaves=draw(st.lists(leaves(), max_size=6)), allocations=draw(st.lists(allocations(), max_size=9)),
        engagements=[draw(engagements(name)) for name in PROJECTS],
        holidays=frozenset(day(offset) for offset in draw(st.lists(offsets, max_size=4))),
    )  # fmt: skip


class ByDay:
    """The same definitions, told day by day."""

    def __init__(self, plan: Plan):
        self.plan = plan

    def works(self, when: dt.date) -> bool:
        return when.weekday() < 5 and when not in self.plan.holidays

    def contract(self, person: str, when: dt.date) -> Fraction:
        hours, since = Fraction(0), None
        for row in self.plan.contracts:
            holds = row.person == person and row.starts_on <= when and (not row.ends_on or when <= row.ends_on)
            if holds and (since is None or row.starts_on > since):
                hours, since = Fraction(row.hundredths, 500), row.starts_on
        return hours

    def capacity(self, person: str, when: dt.date) -> Fraction:
        away = Fraction(0)
        for row in self.plan.leaves:
            if row.person == person and row.starts_on <= when <= row.ends_on:
                away += Fraction(row.halves, 2)
        return self.contract(person, when) * (1 - min(away, Fraction(1)))

    def share(self, when: dt.date, **of: Any) -> Fraction:
        rows = [row for row in self.plan.allocations if all(getattr(row, key) == of[key] for key in of)]
        return sum(
            (Fraction(row.hundredths, 100) for row in rows if row.starts_on <= when <= row.ends_on), Fraction(0)
        )

    def ahead(self) -> list[dt.date]:
        days = [day(number) for number in range((self.plan.until - TODAY).days + 1)]
        return [when for when in days if self.works(when)]

    def expected(self) -> set[tuple[Any, ...]]:
        found: set[tuple[Any, ...]] = set()
        for person in PEOPLE:
            over = [when for when in self.ahead() if self.share(when, person=person) * 7 > self.capacity(person, when)]
            grave = any(
                self.share(when, person=person, confirmed=True) * 7 > self.contract(person, when) for when in over
            )
            if over:
                found.add((Code.OVER_CAPACITY, person, tuple(over), grave))
        for engagement in self.plan.engagements:
            found |= self.of_engagement(engagement)
        return found

    def of_engagement(self, one: Engagement) -> set[tuple[Any, ...]]:
        found: set[tuple[Any, ...]] = set()
        rows = [row for row in self.plan.allocations if row.engagement == one.id]

        def inside(when: dt.date) -> bool:
            return (not one.starts_on or one.starts_on <= when) and (not one.ends_on or when <= one.ends_on)

        days = [when for when in self.ahead() if inside(when)]
        if one.minimum is not None:
            low = tuple(when for when in days if self.share(when, engagement=one.id) * 100 < one.minimum)
            found |= {(Code.BELOW_MINIMUM, one.id, low)} if low else set()
        if one.maximum is not None:
            high = [when for when in days if self.share(when, engagement=one.id) * 100 > one.maximum]
            high = [when for when in high if self.share(when, engagement=one.id) * 100 >= (one.minimum or 0)]
            found |= {(Code.ABOVE_MAXIMUM, one.id, tuple(high))} if high else set()
        planned = Fraction(0)
        for row in rows:
            spread = [row.starts_on + dt.timedelta(days=n) for n in range((row.ends_on - row.starts_on).days + 1)]
            planned += sum((Fraction(row.hundredths) for when in spread if self.works(when)), Fraction(0))
            out = tuple(when for when in spread if not inside(when))
            found |= {(Code.OUTSIDE_DATES, row.id, out)} if out else set()
        if one.budget is not None and abs(planned - one.budget) > Fraction(one.budget, 10):
            found.add((Code.OFF_BUDGET, one.id))
        return found | self.staffing(one, rows)

    def staffing(self, one: Engagement, rows: list[Allocation]) -> set[tuple[Any, ...]]:
        found: set[tuple[Any, ...]] = set()

        def inside(when: dt.date) -> bool:
            return (not one.starts_on or one.starts_on <= when) and (not one.ends_on or when <= one.ends_on)

        if one.starts_on and TODAY < one.starts_on <= TODAY + dt.timedelta(days=28):
            spread = [day(n) for n in range(-40, 140) if inside(day(n))]
            sure = [row for row in rows if row.confirmed]
            if not any(row.starts_on <= when <= row.ends_on for row in sure for when in spread):
                found.add((Code.STARTS_UNSTAFFED, one.id))
        if one.active:
            begun = not one.starts_on or one.starts_on <= TODAY
            if begun and not self.share(next(iter(self.ahead()), TODAY), engagement=one.id):
                found.add((Code.NOBODY, one.id))
            if len(one.team | {row.person for row in rows}) == 1:
                found.add((Code.ONE_PERSON, one.id))
        return found


def told(plan: Plan) -> set[tuple[Any, ...]]:
    """Return the lint's warnings in the shape of the model's."""
    found: set[tuple[Any, ...]] = set()
    model = ByDay(plan)
    for one in lint(plan):
        days = [first + dt.timedelta(days=n) for first, last in one.spans for n in range((last - first).days + 1)]
        working = tuple(when for when in days if model.works(when))
        if one.code is Code.OVER_CAPACITY:
            assert dict(one.figures)["days"] == len(working)
            found.add((one.code, one.person, working, one.severity is Severity.HIGH))
        elif one.code in (Code.BELOW_MINIMUM, Code.ABOVE_MAXIMUM):
            found.add((one.code, one.engagement, working))
        elif one.code is Code.OUTSIDE_DATES:
            found.add((one.code, one.allocations[0], tuple(days)))
        else:
            found.add((one.code, one.engagement))
    return found


@pytest.mark.pure
@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans())
def test_the_lint_and_the_day_by_day_model_never_disagree(plan: Plan) -> None:
    assert told(plan) == ByDay(plan).expected()


@pytest.mark.pure
@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans())
def test_what_is_offered_in_one_click_mends_it(plan: Plan) -> None:
    for warning in lint(plan):
        for mend in warning.mends:
            if mend.kind not in (MendKind.CLIP, MendKind.REMOVE, MendKind.REDUCE, MendKind.CONFIRM):
                continue
            rows = [row for row in plan.allocations if row.id != mend.allocation]
            old = next(row for row in plan.allocations if row.id == mend.allocation)
            if mend.kind is not MendKind.REMOVE:
                rows.append(
                    replace(
                        old,
                        starts_on=mend.starts_on or old.starts_on,
                        ends_on=mend.ends_on or old.ends_on,
                        hundredths=mend.share or old.hundredths,
                        confirmed=old.confirmed or mend.kind is MendKind.CONFIRM,
                    )
                )
            assert warning.key not in {one.key for one in lint(replace(plan, allocations=rows))}
            assert mend.share is None or 5 <= mend.share < old.hundredths


def test_every_warning_has_a_way_to_mend_it() -> None:
    row = Allocation("a", "p1", "e1", day(0), day(20), 100)
    one = Engagement("e1", day(5), day(9), minimum=150, budget=100)
    found = lint(Plan(TODAY, day(60), ["p1"], allocations=[row], engagements=[one]))
    assert {warning.code for warning in found} >= {Code.OVER_CAPACITY, Code.OUTSIDE_DATES, Code.OFF_BUDGET}
    assert all(warning.mends for warning in found)
    clip = next(warning for warning in found if warning.code is Code.OUTSIDE_DATES).mends[0]
    assert (clip.kind, clip.starts_on, clip.ends_on) == (MendKind.CLIP, day(5), day(9))


def test_two_hundred_engagements_and_sixty_people_take_less_than_a_tenth_of_a_second() -> None:
    people = [f"p{number}" for number in range(60)]
    plan = Plan(
        TODAY, day(365), people,
        [Contract(person, day(-400), None, 3500) for person in people],
        [Leave(person, day(n * 30), day(n * 30 + 4)) for n in range(8) for person in people],
        [Allocation(f"a{n}", people[n % 60], f"e{n % 200}", day(n % 90 - 60), day(n % 90 + 90), 40)
         for n in range(600)],
        [Engagement(f"e{n}", day(-100), day(200), True, 50, 150, 6000) for n in range(200)],
    )  # fmt: skip
    took = []
    for _time in range(5):  # of which one may be the one in which memory is tidied up
        started = time.process_time()
        assert lint(plan)
        took.append(time.process_time() - started)
    assert min(took) < 0.1
