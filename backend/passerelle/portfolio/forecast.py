"""The chance that a milestone makes its date, by Monte Carlo from what the lab's own milestones took.

Reference class forecasting (Kahneman and Tversky 1979; Flyvbjerg 2006): rather than asking how this piece of work will
go, draw from how comparable pieces went. A past piece of work is a *leg*: the way from one reached milestone to the
next. When the earlier one was reached, the later one had a date; what it took over what was planned then is the leg's
*stretch*. An open milestone's date is the sum of the legs before it, each with a stretch drawn at random, none of them
ending before today.

Lengths are calendar days. Nothing here reads a database or a clock.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from passerelle.core.heavy import load
from passerelle.portfolio.choices import ForecastBasis

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

DRAWS = 2000
# fewer past legs than this are an anecdote, not a distribution
ENOUGH = 12
# a class of n legs is believed n / (n + POOL), the whole lab for the rest: few legs say little of their own (partial
# pooling; Gelman and Hill 2007, chapter 12)
POOL = 24
LONGEST_STRETCH = 8.0
# from how many draws that fit "not reached until today" the rest of a leg under way may be told
ENOUGH_DRAWS = 50
INTERVAL = (0.10, 0.90)


@dataclass(frozen=True, slots=True)
class Leg:
    """One past way from milestone to milestone: what it should have taken, what it took, and when it ended.

    Milestones of the same day have no way between them: `planned` is at least one day.
    """

    kind: str
    gate: bool
    planned: int
    actual: int
    ended_on: dt.date

    @property
    def stretch(self) -> float:
        return min(max(self.actual, 0) / max(self.planned, 1), LONGEST_STRETCH)

    @property
    def in_time(self) -> bool:
        return self.actual <= self.planned


@dataclass(frozen=True, slots=True)
class Ahead:
    """An open milestone: its id, its date and whether it is a gate."""

    key: str
    due_on: dt.date
    gate: bool = False


@dataclass(frozen=True, slots=True)
class Forecast:
    """What can be said of one open milestone. Without enough history only `basis` and `legs` are told."""

    key: str
    basis: ForecastBasis
    legs: int
    chance: float | None = None
    earliest_on: dt.date | None = None
    likely_on: dt.date | None = None
    latest_on: dt.date | None = None


def comparable(history: Sequence[Leg], kind: str, gate: bool) -> tuple[ForecastBasis, list[Leg]]:
    """Return the closest kind of past legs of which there are enough, and those legs."""
    same = [leg for leg in history if leg.kind == kind]
    alike = [leg for leg in same if leg.gate == gate]
    for basis, legs in (
        (ForecastBasis.SAME_KIND_AND_GATE, alike),
        (ForecastBasis.SAME_KIND, same),
        (ForecastBasis.WHOLE_LAB, list(history)),
    ):
        if len(legs) >= ENOUGH:
            return basis, legs
    return ForecastBasis.TOO_LITTLE, list(history)


def seed_of(*parts: object) -> int:
    """Return a seed that is the same for the same parts on every machine."""
    return int.from_bytes(hashlib.sha256("|".join(map(str, parts)).encode()).digest()[:8], "big")


def forecast(
    history: Sequence[Leg],
    *,
    kind: str,
    since: dt.date,
    today: dt.date,
    ahead: Iterable[Ahead],
    seed: int,
    draws: int = DRAWS,
) -> list[Forecast]:
    """Return a forecast for each open milestone, in the order of their dates.

    Args:
        history: past legs of the lab.
        kind: kind of the engagement.
        since: when its last milestone was reached, or when the work started.
        ahead: its open milestones.
        seed: makes the answer repeatable.
    """
    np = load("numpy")
    dice = np.random.default_rng(seed)
    # days after `since` at which each drawn course reaches the milestone before
    reached = np.zeros(draws)
    planned_until, passed = since, (today - since).days
    found: list[Forecast] = []
    for row in sorted(ahead, key=lambda row: (row.due_on, row.key)):
        basis, legs = comparable(history, kind, row.gate)
        if basis == ForecastBasis.TOO_LITTLE:
            found.append(Forecast(row.key, basis, len(legs)))
            continue
        # no days between two dates, or less than none: the later milestone comes with the earlier one
        planned = max((row.due_on - planned_until).days, 0)
        stretches = _pooled(legs, history, dice, draws)
        reached = _not_before(reached + stretches * planned, passed, dice, stretches, planned)
        found.append(_told(row, basis, len(legs), reached, since))
        planned_until = max(planned_until, row.due_on)
    return found


def _pooled(legs: Sequence[Leg], history: Sequence[Leg], dice: np.random.Generator, draws: int) -> Floats:
    """Return a stretch for each draw: from the class as far as it is believed, else from the whole lab."""
    np = load("numpy")
    own = dice.choice(np.array([leg.stretch for leg in legs]), draws)
    anyone = dice.choice(np.array([leg.stretch for leg in history]), draws)
    pooled: Floats = np.where(dice.random(draws) < len(legs) / (len(legs) + POOL), own, anyone)
    return pooled


def _not_before(
    reached: Floats,
    passed: int,
    dice: np.random.Generator,
    stretches: Floats,
    planned: int,
) -> Floats:
    """Replace courses that would have been over by now: it is known that the milestone is still open.

    Courses that are still possible are drawn again in their place. When hardly any is, the work has outlasted what
    the lab has seen; then what remains is drawn as if a tenth of the leg were still to do.
    """
    over = reached < passed
    if not over.any():
        return reached
    possible = reached[~over]
    if len(possible) >= ENOUGH_DRAWS:
        reached[over] = dice.choice(possible, int(over.sum()))
    else:
        rest = max(planned / 10, 3)
        reached[over] = passed + 1 + dice.choice(stretches, int(over.sum())) * rest
    return reached


def _told(
    row: Ahead,
    basis: ForecastBasis,
    legs: int,
    reached: Floats,
    since: dt.date,
) -> Forecast:
    np = load("numpy")
    share = float(np.mean(np.floor(reached) <= (row.due_on - since).days))
    # with n past legs nothing is known better than one in n + 2 (rule of succession)
    least = 1 / (legs + 2)
    low, middle, high = (float(value) for value in np.quantile(reached, [INTERVAL[0], 0.5, INTERVAL[1]]))
    return Forecast(
        key=row.key,
        basis=basis,
        legs=legs,
        chance=round(min(max(share, least), 1 - least), 3),
        earliest_on=since + dt.timedelta(days=int(low)),
        likely_on=since + dt.timedelta(days=int(middle)),
        latest_on=since + dt.timedelta(days=int(high)),
    )
