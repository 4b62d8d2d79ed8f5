"""Dates from a kick-off and a length."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from passerelle.playbooks.schedule import Schedule

DAYS = st.dates(dt.date(1995, 1, 1), dt.date(2090, 1, 1))
LENGTHS = st.integers(1, 208)
WEEKS = st.integers(-60, 300)
schedules = st.builds(Schedule, DAYS, LENGTHS, LENGTHS)
workdays = DAYS.filter(lambda day: day.weekday() < 5)


@given(schedule=schedules, weeks=st.lists(WEEKS, min_size=2, max_size=12))
def test_the_order_of_weeks_is_the_order_of_dates(schedule: Schedule, weeks: list[int]) -> None:
    dates = [schedule.on(week) for week in sorted(weeks)]
    assert dates == sorted(dates)


@given(schedule=schedules)
def test_kick_off_and_closure_are_exact(schedule: Schedule) -> None:
    assert schedule.on(0) == schedule.starts_on
    assert schedule.on(schedule.default_weeks) == schedule.ends_on
    assert schedule.ends_on == schedule.starts_on + dt.timedelta(weeks=schedule.weeks)


@given(start=workdays, length=LENGTHS, default=LENGTHS, distance=st.integers(0, 100))
def test_what_lies_before_and_after_keeps_its_distance(
    start: dt.date, length: int, default: int, distance: int
) -> None:
    schedule = Schedule(start, length, default)
    assert schedule.on(-distance) == start - dt.timedelta(weeks=distance)
    assert schedule.on(default + distance) == schedule.ends_on + dt.timedelta(weeks=distance)


@given(schedule=schedules, week=WEEKS)
def test_every_date_but_kick_off_and_closure_is_a_workday(schedule: Schedule, week: int) -> None:
    day = schedule.on(week)
    assert day.weekday() < 5 or day in {schedule.starts_on, schedule.ends_on}


@given(start=workdays, default=LENGTHS, week=st.integers(0, 208))
def test_at_the_default_length_a_week_is_a_week(start: dt.date, default: int, week: int) -> None:
    assert Schedule(start, default, default).on(week) == start + dt.timedelta(weeks=week)


def test_half_the_length_halves_the_weeks_between() -> None:
    schedule = Schedule(dt.date(2026, 1, 12), 26, 52)
    assert schedule.on(-2) == dt.date(2025, 12, 29)
    assert schedule.on(26) == dt.date(2026, 4, 13)
    assert schedule.on(65) == dt.date(2026, 7, 13) + dt.timedelta(weeks=13)
    assert schedule.on(5) == dt.date(2026, 1, 30)


@given(made=DAYS, room=st.integers(0, 800), preparation=st.integers(1, 60))
def test_a_plan_asks_for_nothing_before_the_day_it_is_made(made: dt.date, room: int, preparation: int) -> None:
    start = made + dt.timedelta(days=room)
    schedule = Schedule(start, 10, 10, preparation, made)
    dates = [schedule.on(-week) for week in range(preparation, -1, -1)]
    assert dates == sorted(dates)
    assert made <= dates[0]
    assert dates[-1] == start
    if room >= preparation * 7:
        assert dates == [Schedule(start, 10, 10).on(-week) for week in range(preparation, -1, -1)]


def test_what_began_before_the_plan_was_made_is_told_as_it_was() -> None:
    start = dt.date(2026, 1, 12)
    assert Schedule(start, 10, 10, 24, dt.date(2026, 3, 2)).on(-2) == dt.date(2025, 12, 29)
