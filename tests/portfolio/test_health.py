"""The rule of how an engagement stands: pure."""

import datetime as dt

import pytest

from passerelle.portfolio.choices import HealthCause, HealthLevel
from passerelle.portfolio.health import Facts, health_of

TODAY = dt.date(2026, 6, 1)
WELL = {"starts_on": dt.date(2026, 1, 1), "ends_on": dt.date(2026, 12, 31), "open_milestones": 3}


def codes(**facts: object) -> tuple[HealthLevel, list[HealthCause]]:
    health = health_of(Facts(**{**WELL, **facts}), TODAY)  # type: ignore[arg-type]
    return health.level, [reason.code for reason in health.reasons]


def test_nothing_wrong_is_on_track() -> None:
    assert codes() == (HealthLevel.ON_TRACK, [])


@pytest.mark.parametrize(
    ("facts", "level", "reason"),
    [
        ({"late_days": (1,)}, HealthLevel.WATCH, HealthCause.MILESTONE_LATE),
        ({"late_days": (3, 15)}, HealthLevel.AT_RISK, HealthCause.MILESTONE_LATE),
        ({"slip_days": 36}, HealthLevel.ON_TRACK, None),
        ({"slip_days": 37}, HealthLevel.WATCH, HealthCause.SLIPPED),
        ({"slip_days": 92}, HealthLevel.AT_RISK, HealthCause.SLIPPED),
        ({"slip_days": -40}, HealthLevel.ON_TRACK, None),
        ({"waiting_days": 10}, HealthLevel.ON_TRACK, None),
        ({"waiting_days": 11}, HealthLevel.WATCH, HealthCause.WAITING_ON_CLIENT),
        ({"waiting_days": 29}, HealthLevel.AT_RISK, HealthCause.WAITING_ON_CLIENT),
        ({"has_lead": False}, HealthLevel.AT_RISK, HealthCause.NO_LEAD),
        ({"open_milestones": 0}, HealthLevel.WATCH, HealthCause.NOTHING_NEXT),
        ({"quiet_days": 29}, HealthLevel.WATCH, HealthCause.QUIET),
        ({"quiet_days": None}, HealthLevel.ON_TRACK, None),
        ({"ends_on": dt.date(2026, 5, 31)}, HealthLevel.AT_RISK, HealthCause.PAST_END),
        ({"ends_on": None, "slip_days": 300}, HealthLevel.ON_TRACK, None),
        ({"expired_agreements": 1}, HealthLevel.AT_RISK, HealthCause.AGREEMENT_EXPIRED),
        ({"no_go": True}, HealthLevel.AT_RISK, HealthCause.GATE_NO_GO),
        ({"effort_actual": 12.1, "effort_planned": 10}, HealthLevel.WATCH, HealthCause.EFFORT_OVER),
        ({"effort_actual": 12, "effort_planned": 10}, HealthLevel.ON_TRACK, None),
        ({"effort_actual": 5, "effort_planned": 0}, HealthLevel.ON_TRACK, None),
    ],
)
def test_each_reason_and_its_edge(facts: dict[str, object], level: HealthLevel, reason: HealthCause | None) -> None:
    assert codes(**facts) == (level, [reason] if reason else [])


def test_the_gravest_comes_first_and_gives_the_level() -> None:
    level, reasons = codes(quiet_days=60, has_lead=False, late_days=(2,))
    assert level == HealthLevel.AT_RISK
    assert reasons == [HealthCause.NO_LEAD, HealthCause.MILESTONE_LATE, HealthCause.QUIET]
