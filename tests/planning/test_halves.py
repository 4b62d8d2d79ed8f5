"""Half days as pure functions: what is asked, what is suggested."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from passerelle.planning import halves
from passerelle.planning.capacity import WORKING_DAYS

MONDAY = dt.date(2026, 11, 23)
FTE = st.integers(1, 20).map(lambda n: n / 20)
DAYS = st.integers(-20, 60).map(lambda n: MONDAY + dt.timedelta(days=n))


@st.composite
def shares(draw: st.DrawFn) -> halves.Share:
    first, second = sorted((draw(DAYS), draw(DAYS)))
    return halves.Share(str(draw(st.integers(0, 3))), first, second, draw(FTE))


HOLIDAYS = st.frozensets(DAYS, max_size=3)
AWAY = st.lists(st.builds(lambda day, part: halves.Away(day, day, part), DAYS, st.sampled_from(["full", "morning"])))


@given(st.lists(shares(), max_size=5), AWAY, HOLIDAYS)
def test_a_suggestion_takes_each_free_half_day_once(
    given_shares: list[halves.Share], away: list[halves.Away], holidays: frozenset[dt.date]
) -> None:
    found = halves.suggest(MONDAY, given_shares, away, holidays)
    taken = [half for half, _key in found]
    assert len(set(taken)) == len(taken)
    for (day, part), key in found:
        assert day not in holidays
        assert not halves.is_away(away, (day, part))
        assert any(share.key == key and share.starts_on <= day <= share.ends_on for share in given_shares)
    wanted = sum(halves.asked(share, halves.days_of(MONDAY), holidays) for share in given_shares)
    assert len(found) <= round(wanted) + 1e-9


@given(shares(), HOLIDAYS)
def test_a_span_asks_for_the_sum_of_its_days(share: halves.Share, holidays: frozenset[dt.date]) -> None:
    days = [share.starts_on + dt.timedelta(days=n) for n in range((share.ends_on - share.starts_on).days + 1)]
    working = [day for day in days if day.weekday() < WORKING_DAYS]
    total = halves.planned_between(share, share.starts_on, share.ends_on, holidays)
    assert abs(total - halves.asked(share, working, holidays)) < 1e-6


def test_a_full_time_share_fills_the_week() -> None:
    share = halves.Share("a", MONDAY, MONDAY + dt.timedelta(days=30), 1.0)
    assert halves.suggest(MONDAY, [share], [], frozenset()) == [(half, "a") for half in halves.halves_of(MONDAY)]
