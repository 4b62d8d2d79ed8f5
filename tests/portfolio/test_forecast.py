"""The forecast: pure, repeatable, and as sure as its history lets it be."""

import datetime as dt
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from passerelle.portfolio.calibration import PastLeg, calibrate
from passerelle.portfolio.choices import ForecastBasis
from passerelle.portfolio.forecast import ENOUGH, Ahead, Leg, forecast

DAY = dt.timedelta(days=1)
TODAY = dt.date(2026, 6, 1)


def legs(*stretches: float, kind: str = "a", gate: bool = False) -> list[Leg]:
    return [Leg(kind, gate, 100, round(100 * stretch), TODAY - 30 * DAY) for stretch in stretches]


def ask(history: list[Leg], *days: int, since: int = 0, kind: str = "a", gate: bool = False) -> list:  # type: ignore[type-arg]
    ahead = [Ahead(str(number), TODAY + number * DAY, gate) for number in days]
    return forecast(history, kind=kind, since=TODAY - since * DAY, today=TODAY, ahead=ahead, seed=7)


def test_little_history_says_so_and_nothing_else() -> None:
    (one,) = ask(legs(*[1.0] * (ENOUGH - 1)), 30)
    assert (one.basis, one.legs, one.chance, one.likely_on) == (ForecastBasis.TOO_LITTLE, ENOUGH - 1, None, None)


def test_a_lab_that_was_always_in_time_is_not_told_to_be_certain() -> None:
    (one,) = ask(legs(*[1.0] * 20), 30)
    assert one.basis == ForecastBasis.SAME_KIND_AND_GATE
    assert one.chance == round(1 - 1 / 22, 3)
    assert one.likely_on == TODAY + 30 * DAY


def test_a_lab_that_takes_half_as_long_again_is_told_when() -> None:
    (one,) = ask(legs(*[1.5] * 20), 30)
    assert one.chance == round(1 / 22, 3)
    assert (one.earliest_on, one.likely_on, one.latest_on) == (TODAY + 45 * DAY,) * 3


def test_later_milestones_come_after_earlier_ones_and_are_less_sure() -> None:
    history = legs(*[0.8, 0.9, 1.0, 1.0, 1.1, 1.3] * 4)
    first, second, third = ask(history, 30, 60, 120)
    assert first.likely_on < second.likely_on < third.likely_on
    spreads = [(one.latest_on - one.earliest_on).days for one in (first, second, third)]
    assert spreads == sorted(spreads)


def test_a_comparable_kind_counts_more_than_the_rest_of_the_lab() -> None:
    history = legs(*[2.0] * 30, kind="a") + legs(*[1.0] * 30, kind="b")
    slow, quick = ask(history, 40, kind="a")[0], ask(history, 40, kind="b")[0]
    assert slow.chance < 0.5 < quick.chance
    assert ask(history, 40, kind="c")[0].basis == ForecastBasis.WHOLE_LAB
    assert ask(history, 40, kind="a", gate=True)[0].basis == ForecastBasis.SAME_KIND


def test_what_is_still_open_is_not_told_to_be_over() -> None:
    (one,) = ask(legs(*[0.5, 0.6, 1.0, 1.4] * 6), 10, since=90)
    assert one.earliest_on >= TODAY
    (outlasted,) = ask(legs(*[1.0] * 20), -5, since=400)
    assert outlasted.earliest_on > TODAY
    assert outlasted.chance == round(1 / 22, 3)


@given(
    st.lists(st.floats(0, 5), min_size=ENOUGH, max_size=40),
    st.lists(st.integers(-60, 400), min_size=1, max_size=6, unique=True),
    st.integers(0, 300),
)
@settings(max_examples=150, deadline=None)
def test_it_is_always_sound(stretches: list[float], days: list[int], since: int) -> None:
    found = ask(legs(*stretches), *days, since=since)
    assert found == ask(legs(*stretches), *days, since=since), "the same question has the same answer"
    assert [one.key for one in found] == [str(day) for day in sorted(days)]
    likely = [one.likely_on for one in found]
    assert likely == sorted(likely)
    for one in found:
        assert 0 < one.chance < 1
        assert TODAY <= one.earliest_on <= one.likely_on <= one.latest_on


def walk(seed: int, count: int, late_kind: str) -> list[PastLeg]:
    """A made-up past in which one kind of work is mostly late and the other mostly in time."""
    dice = random.Random(seed)
    found = []
    for number in range(count):
        kind = dice.choice("ab")
        stretch = dice.choice([1.3, 1.5, 1.6, 0.9] if kind == late_kind else [0.8, 0.9, 1.0, 1.2])
        start = dt.date(2024, 1, 1) + number * 5 * DAY
        actual = round(60 * stretch)
        found.append(PastLeg(Leg(kind, False, 60, actual, start + actual * DAY), start, start + 60 * DAY))
    return found


def test_where_kinds_differ_the_forecast_beats_the_naive_one() -> None:
    found = calibrate(walk(3, 160, "a"))
    assert found.forecasts > 200
    assert found.brier is not None
    assert found.naive_brier is not None
    assert found.covered is not None
    assert found.brier < 0.9 * found.naive_brier
    assert found.covered > 0.7
    assert sum(row.count for row in found.bins) == found.forecasts


def test_calibration_looks_at_nothing_that_was_not_known_then() -> None:
    past = walk(5, 60, "a")
    later = [PastLeg(Leg("a", False, 60, 600, TODAY + 999 * DAY), TODAY, TODAY + 60 * DAY)] * 50
    assert calibrate(past).bins == calibrate([*past, *later][: len(past)]).bins
    assert calibrate([]).brier is None
