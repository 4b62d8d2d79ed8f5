"""How an engagement stands and why: a pure rule over its facts, so that a page can say what a colour rests on."""

import datetime as dt
from dataclasses import dataclass, field

from passerelle.portfolio.choices import HealthCause, HealthLevel

LATE_RISK, LATE_WATCH = 14, 0
# share of the planned length by which the last open date has slipped
SLIP_RISK, SLIP_WATCH = 0.25, 0.10
WAITING_RISK, WAITING_WATCH = 28, 10
QUIET_WATCH = 28
EFFORT_WATCH = 1.2
_ORDER = [HealthLevel.ON_TRACK, HealthLevel.WATCH, HealthLevel.AT_RISK]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rule looks at. Days are whole calendar days; None means that it is not known or not told."""

    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    has_lead: bool = True
    open_milestones: int = 0
    # days by which each late milestone has passed its date
    late_days: tuple[int, ...] = ()
    slip_days: int = 0
    # days of the longest waiting period that is still open
    waiting_days: int = 0
    # days since the last log entry, or since the start when there is none
    quiet_days: int | None = None
    expired_agreements: int = 0
    no_go: bool = False
    # days recorded and days planned until today
    effort_actual: float = 0.0
    effort_planned: float = 0.0


@dataclass(frozen=True, slots=True)
class Reason:
    code: HealthCause
    level: HealthLevel
    # what the sentence needs: a number of days, of milestones, of agreements
    number: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    level: HealthLevel
    reasons: tuple[Reason, ...] = field(default=())


def health_of(facts: Facts, today: dt.date) -> Health:
    """Return the level of a running engagement and its reasons, the gravest first."""
    reasons = [*_plan(facts, today), *_others(facts)]
    reasons.sort(key=lambda reason: -_ORDER.index(reason.level))
    level = reasons[0].level if reasons else HealthLevel.ON_TRACK
    return Health(level, tuple(reasons))


def _graded(code: HealthCause, value: float, watch: float, risk: float, number: int) -> list[Reason]:
    if value > risk:
        return [Reason(code, HealthLevel.AT_RISK, number)]
    return [Reason(code, HealthLevel.WATCH, number)] if value > watch else []


def _plan(facts: Facts, today: dt.date) -> list[Reason]:
    found: list[Reason] = []
    if facts.late_days:
        worst = max(facts.late_days)
        found += _graded(HealthCause.MILESTONE_LATE, worst, LATE_WATCH, LATE_RISK, worst)
    if facts.slip_days > 0 and facts.starts_on and facts.ends_on:
        length = max((facts.ends_on - facts.starts_on).days, 1)
        found += _graded(HealthCause.SLIPPED, facts.slip_days / length, SLIP_WATCH, SLIP_RISK, facts.slip_days)
    if facts.ends_on and facts.ends_on < today:
        found.append(Reason(HealthCause.PAST_END, HealthLevel.AT_RISK, (today - facts.ends_on).days))
    if facts.open_milestones == 0:
        found.append(Reason(HealthCause.NOTHING_NEXT, HealthLevel.WATCH))
    if facts.no_go:
        found.append(Reason(HealthCause.GATE_NO_GO, HealthLevel.AT_RISK))
    return found


def _others(facts: Facts) -> list[Reason]:
    found = _graded(HealthCause.WAITING_ON_CLIENT, facts.waiting_days, WAITING_WATCH, WAITING_RISK, facts.waiting_days)
    if not facts.has_lead:
        found.append(Reason(HealthCause.NO_LEAD, HealthLevel.AT_RISK))
    if facts.quiet_days is not None and facts.quiet_days > QUIET_WATCH:
        found.append(Reason(HealthCause.QUIET, HealthLevel.WATCH, facts.quiet_days))
    if facts.expired_agreements:
        found.append(Reason(HealthCause.AGREEMENT_EXPIRED, HealthLevel.AT_RISK, facts.expired_agreements))
    if facts.effort_planned > 0 and facts.effort_actual > EFFORT_WATCH * facts.effort_planned:
        share = round(100 * facts.effort_actual / facts.effort_planned)
        found.append(Reason(HealthCause.EFFORT_OVER, HealthLevel.WATCH, share))
    return found
