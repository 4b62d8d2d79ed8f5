"""What a lint finds and what it looks at, as plain rows: no database, no language."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from passerelle.planning.rules.days import Allocation, Contract, Leave

Span = tuple[dt.date, dt.date]
LEAST_SHARE = 5  # hundredths: what an allocation is at least
MOST_WAYS = 3  # of one kind: more are a list, not a choice


class Code(StrEnum):
    OVER_CAPACITY = "over_capacity"
    OUTSIDE_DATES = "outside_dates"
    BELOW_MINIMUM = "below_minimum"
    ABOVE_MAXIMUM = "above_maximum"
    OFF_BUDGET = "off_budget"
    NOBODY = "nobody"
    STARTS_UNSTAFFED = "starts_unstaffed"
    ONE_PERSON = "one_person"


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class MendKind(StrEnum):
    """CLIP, REDUCE, REMOVE and CONFIRM are done with one click; the others open what has to be decided."""

    CLIP = "clip"
    REDUCE = "reduce"
    REMOVE = "remove"
    CONFIRM = "confirm"
    EDIT = "edit"
    ALLOCATE = "allocate"
    EFFORT = "effort"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Mend:
    """A way to mend: what to do to which allocation or engagement, and with which dates or share (in hundredths)."""

    kind: MendKind
    allocation: str | None = None
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    share: int | None = None


@dataclass(frozen=True, slots=True)
class Engagement:
    """Bounds in hundredths of an FTE, the budget in hundredths of a person-day; `team` are its members' ids."""

    id: str
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    active: bool = True
    minimum: int | None = None
    maximum: int | None = None
    budget: int | None = None
    team: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LintWarning:
    """`figures` are hundredths of what the code says (FTE, person-days) or, for OVER_CAPACITY, mills."""

    code: Code
    severity: Severity
    person: str | None = None
    engagement: str | None = None
    allocations: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    figures: tuple[tuple[str, int], ...] = ()
    mends: tuple[Mend, ...] = ()

    @property
    def key(self) -> tuple[str, str | None, str | None, tuple[str, ...]]:
        """What makes it the same warning before and after a change."""
        one = self.allocations if self.code is Code.OUTSIDE_DATES else ()
        return (self.code, self.person, self.engagement, one)


@dataclass(slots=True)
class Plan:
    """What is looked at: people's ids, their time, and the engagements; `until` is the last day of the outlook."""

    today: dt.date
    until: dt.date
    people: list[str] = field(default_factory=list)
    contracts: list[Contract] = field(default_factory=list)
    leaves: list[Leave] = field(default_factory=list)
    allocations: list[Allocation] = field(default_factory=list)
    engagements: list[Engagement] = field(default_factory=list)
    holidays: frozenset[dt.date] = frozenset()


def by(rows: Iterable[Allocation], attribute: str) -> dict[str, list[Allocation]]:
    """Group allocations by one of their ids."""
    groups: dict[str, list[Allocation]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, attribute)].append(row)
    return groups
