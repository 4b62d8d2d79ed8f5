"""Exact arithmetic of working days: integers only, so that a sum never depends on its order.

Time is counted in mills, a thousandth of an hour. Contracts have hundredths of an hour a week and a day is a fifth of
a week, so a day is twice as many mills as its contract has hundredths; half a day's leave is a whole number again. An
allocation has hundredths of a full-time day (7 h), 70 mills each.

What holds over spans (a contract, a leave, an allocation) changes only where one begins or ends. `steps` cuts the
calendar there, so the cost of a plan grows with its rows and not with its days.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

MILLS = 1000
MILLS_A_HUNDREDTH = 70
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Contract:
    """`hundredths` of an hour a week, evenly over Monday to Friday; the newest begun by a day holds."""

    person: str
    starts_on: dt.date
    ends_on: dt.date | None
    hundredths: int


@dataclass(frozen=True, slots=True)
class Leave:
    """Days away, both included; `halves` is 2 for whole days and 1 for a half one."""

    person: str
    starts_on: dt.date
    ends_on: dt.date
    halves: int = 2


@dataclass(frozen=True, slots=True)
class Allocation:
    """`hundredths` of a full-time day on each working day that is no holiday, both dates included."""

    id: str
    person: str
    engagement: str
    starts_on: dt.date
    ends_on: dt.date
    hundredths: int
    confirmed: bool = True

    @property
    def mills(self) -> int:
        return self.hundredths * MILLS_A_HUNDREDTH


@dataclass(slots=True)
class Calendar:
    """Working days (Monday to Friday, no holidays) between two dates, both included, in order."""

    since: dt.date
    until: dt.date
    holidays: frozenset[dt.date] = frozenset()
    days: list[dt.date] = field(init=False)

    def __post_init__(self) -> None:
        span = range((self.until - self.since).days + 1)
        every = (self.since + dt.timedelta(days=number) for number in span)
        self.days = [day for day in every if day.weekday() < 5 and day not in self.holidays]

    def between(self, first: dt.date, last: dt.date) -> range:
        """Return the positions of the working days from `first` to `last`, both included."""
        return range(bisect_left(self.days, first), bisect_left(self.days, last + ONE_DAY))


@dataclass(slots=True)
class Step:
    """Positions over which nothing changes: mills a day of contract, of leave, and asked of either kind."""

    positions: range
    contract: int
    leave: int
    confirmed: int
    tentative: int

    @property
    def capacity(self) -> int:
        return self.contract - self.leave

    @property
    def asked(self) -> int:
        return self.confirmed + self.tentative


def contract_mills(contracts: Iterable[Contract], day: dt.date) -> int:
    """Return what the newest contract begun by a working day gives to it; 0 without one."""
    begun = [row for row in contracts if row.starts_on <= day and (row.ends_on is None or day <= row.ends_on)]
    newest = max(begun, key=lambda row: row.starts_on, default=None)
    return newest.hundredths * 2 if newest else 0


def steps(
    calendar: Calendar, contracts: list[Contract], leaves: list[Leave], allocations: list[Allocation]
) -> Iterator[Step]:
    """Yield the steps of one person's calendar, in order and without gaps."""
    total = len(calendar.days)
    changes: dict[int, list[tuple[int, int, int]]] = {0: [], total: []}

    def add(first: dt.date, last: dt.date, amount: tuple[int, int, int]) -> None:
        span = calendar.between(first, last)
        if span:
            changes.setdefault(span.start, []).append(amount)
            changes.setdefault(span.stop, []).append((-amount[0], -amount[1], -amount[2]))

    for leave in leaves:
        add(leave.starts_on, leave.ends_on, (leave.halves, 0, 0))
    for row in allocations:
        add(row.starts_on, row.ends_on, (0, row.mills, 0) if row.confirmed else (0, 0, row.mills))
    for contract in contracts:
        add(contract.starts_on, contract.ends_on or calendar.until, (0, 0, 0))
    halves = confirmed = tentative = 0
    cuts = sorted(changes)
    for start, stop in pairwise(cuts):
        for amount in changes[start]:
            halves, confirmed, tentative = halves + amount[0], confirmed + amount[1], tentative + amount[2]
        hours = contract_mills(contracts, calendar.days[start])
        yield Step(range(start, stop), hours, hours * min(halves, 2) // 2, confirmed, tentative)


def spans_of(calendar: Calendar, positions: list[int]) -> list[tuple[dt.date, dt.date]]:
    """Join neighbouring working days into spans of first and last day."""
    found: list[tuple[dt.date, dt.date]] = []
    before: int | None = None
    for position in positions:
        day = calendar.days[position]
        if before is not None and position == before + 1:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
        before = position
    return found
