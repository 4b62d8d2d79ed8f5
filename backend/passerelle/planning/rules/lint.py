"""What is wrong with a plan: a pure function over plain rows, exact to the day.

`lint(plan)` reads no database and knows no language: a warning has a code, figures, whom and what it concerns, and the
ways to mend it. Sentences are made in `planning.sentences`. Definitions:

- OVER_CAPACITY: a working day from `today` on on which more is asked of a person than contract less leave gives.
  Severe where confirmed work alone exceeds the contract; otherwise it is leave or tentative work that does it.
- OUTSIDE_DATES: an allocation has days before its engagement starts or after it ends.
- BELOW_MINIMUM, ABOVE_MAXIMUM: its working days from `today` on on which the sum of shares is out of bounds.
- OFF_BUDGET: the person-days of all its allocations differ from the budget by more than a tenth of it.
- NOBODY: active and begun, and nobody is allocated today or, on a weekend or a holiday, on the next working day.
- STARTS_UNSTAFFED: starts within four weeks and nobody is confirmed within its dates.
- ONE_PERSON: active, and one person alone was, is or will be on it or its team.
"""

from passerelle.planning.rules.days import Calendar
from passerelle.planning.rules.engagements import bounds, budget, outside, staffing
from passerelle.planning.rules.people import over_capacity
from passerelle.planning.rules.warnings import Code, LintWarning, Plan, Severity, by


def lint(plan: Plan) -> list[LintWarning]:
    """Return every warning, the gravest first."""
    dates = [row.starts_on for row in plan.allocations] + [plan.today]
    ends = [row.ends_on for row in plan.allocations] + [plan.until]
    whole = Calendar(min(dates), max(ends), plan.holidays)
    ahead = Calendar(plan.today, plan.until, plan.holidays)
    found = [*over_capacity(plan, ahead)]
    given = by(plan.allocations, "engagement")
    for engagement in plan.engagements:
        rows = given.get(engagement.id, [])
        found += outside(engagement, rows)
        found += bounds(plan, ahead, engagement, rows)
        found += budget(whole, engagement, rows)
        found += staffing(plan.today, next(iter(ahead.days), plan.today), engagement, rows)
    order = list(Severity)
    codes = list(Code)
    found.sort(key=lambda one: (order.index(one.severity), codes.index(one.code), one.spans[:1]))
    return found
