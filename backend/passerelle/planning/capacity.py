"""How much time somebody has and what it is given to: pure functions over dates and plain rows.

Definitions (docs/adr/0006-load.md):
- A contract's hours a week are spread evenly over Monday to Friday; the newest contract begun by a day holds.
- Holidays of the lab's region and leave take their share of a day; what is left is the day's capacity.
- An allocation of `fte` asks, on each working day that is no holiday, for `fte` of a full-time day. Leave does not
  lessen what is asked: that somebody is away while they are allocated is just what a director must see.
"""

import datetime as dt
import functools
from collections.abc import Iterable
from dataclasses import dataclass

import holidays as calendars

FULL_TIME_HOURS = 35.0
WORKING_DAYS = 5
DAY_HOURS = FULL_TIME_HOURS / WORKING_DAYS


@dataclass(frozen=True, slots=True)
class ContractSpan:
    starts_on: dt.date
    ends_on: dt.date | None
    hours_per_week: float


@dataclass(frozen=True, slots=True)
class LeaveSpan:
    """Days away, both included; `share` is 1 for whole days and 0.5 for a half one."""

    starts_on: dt.date
    ends_on: dt.date
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class AllocationSpan:
    starts_on: dt.date
    ends_on: dt.date
    fte: float
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Week:
    """Hours of one week, each to a hundredth."""

    starts_on: dt.date
    capacity: float
    confirmed: float
    tentative: float
    leave: float
    holiday: float


def monday_of(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


@functools.lru_cache(maxsize=64)
def holidays_of(country: str, region: str, year: int) -> frozenset[dt.date]:
    """Return the public holidays of a region in a year."""
    return frozenset(calendars.country_holidays(country, subdiv=region or None, years=year))


def is_working_day(day: dt.date) -> bool:
    return day.weekday() < WORKING_DAYS


def contract_hours(contracts: Iterable[ContractSpan], day: dt.date) -> float:
    """Return the hours that the newest contract begun by a working day gives to it; 0 without one."""
    begun = [c for c in contracts if c.starts_on <= day and (c.ends_on is None or day <= c.ends_on)]
    newest = max(begun, key=lambda c: c.starts_on, default=None)
    return newest.hours_per_week / WORKING_DAYS if newest else 0.0


def leave_share(leaves: Iterable[LeaveSpan], day: dt.date) -> float:
    """Return how much of a day is leave, at most all of it."""
    return min(1.0, sum(leave.share for leave in leaves if leave.starts_on <= day <= leave.ends_on))


def week_of(
    monday: dt.date,
    *,
    contracts: list[ContractSpan],
    leaves: list[LeaveSpan],
    allocations: list[AllocationSpan],
    holidays: frozenset[dt.date],
) -> Week:
    """Add up the five working days of a week that starts on `monday`."""
    capacity = confirmed = tentative = leave = holiday = 0.0
    for offset in range(WORKING_DAYS):
        day = monday + dt.timedelta(days=offset)
        hours = contract_hours(contracts, day)
        if day in holidays:
            holiday += hours
            continue
        away = hours * leave_share(leaves, day)
        leave += away
        capacity += hours - away
        for allocation in allocations:
            if allocation.starts_on <= day <= allocation.ends_on:
                if allocation.confirmed:
                    confirmed += allocation.fte * DAY_HOURS
                else:
                    tentative += allocation.fte * DAY_HOURS
    return Week(monday, *(round(value, 2) for value in (capacity, confirmed, tentative, leave, holiday)))
