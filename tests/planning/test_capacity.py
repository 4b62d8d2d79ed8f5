"""A week's hours against a count day by day, half day by half day."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passerelle.planning.capacity import (
    DAY_HOURS,
    AllocationSpan,
    ContractSpan,
    LeaveSpan,
    holidays_of,
    monday_of,
    week_of,
)

MONDAY = dt.date(2026, 11, 23)
DAYS = st.integers(-10, 16).map(lambda offset: MONDAY + dt.timedelta(days=offset))


def spans(make):  # type: ignore[no-untyped-def]
    return st.tuples(DAYS, st.integers(0, 12)).flatmap(
        lambda pair: make(pair[0], pair[0] + dt.timedelta(days=pair[1]))
    )


CONTRACTS = spans(
    lambda start, end: st.builds(
        ContractSpan, st.just(start), st.sampled_from([None, end]), st.sampled_from([7.0, 21.0, 28.0, 35.0, 37.5])
    )
)
LEAVES = spans(lambda start, end: st.builds(LeaveSpan, st.just(start), st.just(end), st.sampled_from([0.5, 1.0])))
ALLOCATIONS = spans(
    lambda start, end: st.builds(
        AllocationSpan, st.just(start), st.just(end), st.sampled_from([0.05, 0.2, 0.5, 1.0]), st.booleans()
    )
)


@pytest.mark.pure
@settings(max_examples=2000, deadline=None)
@given(
    contracts=st.lists(CONTRACTS, max_size=3, unique_by=lambda c: c.starts_on),
    leaves=st.lists(LEAVES, max_size=3),
    allocations=st.lists(ALLOCATIONS, max_size=4),
    holidays=st.frozensets(DAYS, max_size=3),
)
def test_a_week_is_the_sum_of_its_half_days(
    contracts: list[ContractSpan],
    leaves: list[LeaveSpan],
    allocations: list[AllocationSpan],
    holidays: frozenset[dt.date],
) -> None:
    week = week_of(MONDAY, contracts=contracts, leaves=leaves, allocations=allocations, holidays=holidays)
    room = asked = 0.0
    for number in range(7):
        day = MONDAY + dt.timedelta(days=number)
        if day.weekday() > 4 or day in holidays:
            continue
        begun = sorted((c for c in contracts if c.starts_on <= day <= (c.ends_on or day)), key=lambda c: c.starts_on)
        hours = begun[-1].hours_per_week / 5 if begun else 0
        halves_away = min(2, sum(int(leave.share * 2) for leave in leaves if leave.starts_on <= day <= leave.ends_on))
        room += hours * (2 - halves_away) / 2
        asked += sum(a.fte * DAY_HOURS for a in allocations if a.starts_on <= day <= a.ends_on)
    assert week.capacity == pytest.approx(room, abs=0.011)
    assert week.confirmed + week.tentative == pytest.approx(asked, abs=0.021)


def test_the_regions_holidays_are_not_worked() -> None:
    assert dt.date(2026, 6, 24) in holidays_of("CA", "QC", 2026)
    assert dt.date(2026, 6, 24) not in holidays_of("CA", "ON", 2026)
    assert monday_of(dt.date(2026, 6, 28)) == dt.date(2026, 6, 22)
