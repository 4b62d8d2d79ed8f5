"""Half days: which of a week are free, and which the confirmed allocations would fill. Pure functions over rows.

A half day is the pair (date, `HalfDay` value). A full-time day has two; an allocation of `fte` asks for `2 * fte` of
them on each working day it covers that is no holiday, as in `capacity`.
"""

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from passerelle.planning.capacity import WORKING_DAYS
from passerelle.planning.choices import DayPart, HalfDay

Half = tuple[dt.date, str]
PARTS = (HalfDay.MORNING, HalfDay.AFTERNOON)
HALVES_A_DAY = len(PARTS)


@dataclass(frozen=True, slots=True)
class Away:
    starts_on: dt.date
    ends_on: dt.date
    part: str


@dataclass(frozen=True, slots=True)
class Share:
    """What one engagement asks of a person: a confirmed allocation."""

    key: str
    starts_on: dt.date
    ends_on: dt.date
    fte: float


def days_of(monday: dt.date) -> list[dt.date]:
    return [monday + dt.timedelta(days=offset) for offset in range(WORKING_DAYS)]


def halves_of(monday: dt.date) -> list[Half]:
    """Return the ten half days of a week in their order."""
    return [(day, part.value) for day in days_of(monday) for part in PARTS]


def is_away(leaves: Iterable[Away], half: Half) -> bool:
    day, part = half
    return any(leave.starts_on <= day <= leave.ends_on and leave.part in {DayPart.FULL, part} for leave in leaves)


def asked(share: Share, days: Sequence[dt.date], holidays: frozenset[dt.date]) -> float:
    """Return the half days, with fractions, that a share asks for on some working days."""
    covered = sum(share.starts_on <= day <= share.ends_on and day not in holidays for day in days)
    return HALVES_A_DAY * share.fte * covered


def planned_between(share: Share, start: dt.date, end: dt.date, holidays: frozenset[dt.date]) -> float:
    """Return the half days that a share asks for from one day to another, both included."""
    first, last = max(start, share.starts_on), min(end, share.ends_on)
    if last < first:
        return 0.0
    weeks, rest = divmod((last - first).days + 1, 7)
    working = weeks * WORKING_DAYS
    working += sum((first + dt.timedelta(days=weeks * 7 + n)).weekday() < WORKING_DAYS for n in range(rest))
    working -= sum(first <= day <= last and day.weekday() < WORKING_DAYS for day in holidays)
    return HALVES_A_DAY * share.fte * working


def _rounded(amounts: list[float]) -> list[int]:
    """Round to whole numbers that add up to the rounded sum, the largest remainders first."""
    whole = [math.floor(amount + 1e-9) for amount in amounts]
    spare = round(sum(amounts)) - sum(whole)
    for number in sorted(range(len(amounts)), key=lambda n: whole[n] - amounts[n])[: max(spare, 0)]:
        whole[number] += 1
    return whole


def suggest(
    monday: dt.date, shares: Sequence[Share], leaves: Sequence[Away], holidays: frozenset[dt.date]
) -> list[tuple[Half, str]]:
    """Return (half day, key) for the half days that the shares would fill, in the order of the week.

    Each share gets its half days rounded to whole ones, the largest remainders first when something is left over;
    they follow one another from Monday on. Leave and holidays stay free, and so does what nothing asks for.
    """
    days = days_of(monday)
    free = [half for half in halves_of(monday) if half[0] not in holidays and not is_away(leaves, half)]
    wanted = [(share, asked(share, days, holidays)) for share in shares]
    whole = _rounded([amount for _share, amount in wanted])
    found: list[tuple[Half, str]] = []
    for (share, _amount), number in zip(wanted, whole, strict=True):
        fitting = [half for half in free if share.starts_on <= half[0] <= share.ends_on][:number]
        found += [(half, share.key) for half in fitting]
        free = [half for half in free if half not in fitting]
    order = {half: number for number, half in enumerate(halves_of(monday))}
    return sorted(found, key=lambda pair: order[pair[0]])
