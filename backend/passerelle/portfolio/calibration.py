"""How good past forecasts would have been: each past milestone is forecast again from what was known then.

Walking forward through the lab's history, every leg is forecast at its start, half way and near its date (for as long
as it was open), from the legs that had ended by then. The Brier score (Brier 1950) is the mean squared distance of the
chance that was told from what came: 0 is perfect, 0.25 is a coin. The naive forecast tells everybody the share of
milestones that made their date so far.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from passerelle.portfolio.choices import ForecastBasis
from passerelle.portfolio.forecast import Ahead, Leg, forecast, seed_of

MOMENTS = (0.0, 0.5, 0.9)
BINS = 5
DRAWS = 500


@dataclass(frozen=True, slots=True)
class PastLeg:
    """A leg with the dates that were known when it started."""

    leg: Leg
    started_on: dt.date
    due_on: dt.date


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts that told about the same chance: how high on the average, how often it came true, how many."""

    told: float
    came: float
    count: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """None where there is nothing to judge by."""

    forecasts: int
    brier: float | None
    naive_brier: float | None
    # share of milestones reached within the 80 % interval
    covered: float | None
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    chance: float
    naive: float
    came: bool
    inside: bool


def calibrate(past: Sequence[PastLeg]) -> Calibration:
    """Judge the forecast on the lab's own past."""
    told = [one for leg in past for one in _judged(leg, past)]
    if not told:
        return Calibration(0, None, None, None, ())
    count = len(told)
    return Calibration(
        forecasts=count,
        brier=round(sum((one.chance - one.came) ** 2 for one in told) / count, 4),
        naive_brier=round(sum((one.naive - one.came) ** 2 for one in told) / count, 4),
        covered=round(sum(one.inside for one in told) / count, 3),
        bins=_bins(told),
    )


def _judged(row: PastLeg, past: Sequence[PastLeg]) -> list[_Told]:
    found = []
    for moment in MOMENTS:
        today = row.started_on + dt.timedelta(days=round(row.leg.planned * moment))
        if today > row.leg.ended_on:
            continue
        known = [other.leg for other in past if other.leg.ended_on < today]
        (one,) = forecast(
            known,
            kind=row.leg.kind,
            since=row.started_on,
            today=today,
            ahead=[Ahead("", row.due_on, row.leg.gate)],
            seed=seed_of(row.started_on, row.due_on, row.leg.ended_on, moment),
            draws=DRAWS,
        )
        if one.basis == ForecastBasis.TOO_LITTLE or one.chance is None or not one.earliest_on or not one.latest_on:
            continue
        naive = (sum(leg.in_time for leg in known) + 1) / (len(known) + 2)
        inside = one.earliest_on <= row.leg.ended_on <= one.latest_on
        found.append(_Told(one.chance, naive, row.leg.ended_on <= row.due_on, inside))
    return found


def _bins(told: list[_Told]) -> tuple[Bin, ...]:
    groups: dict[int, list[_Told]] = {}
    for one in told:
        groups.setdefault(min(int(one.chance * BINS), BINS - 1), []).append(one)
    return tuple(
        Bin(
            told=round(sum(one.chance for one in group) / len(group), 3),
            came=round(sum(one.came for one in group) / len(group), 3),
            count=len(group),
        )
        for _place, group in sorted(groups.items())
    )
