"""Dates of a playbook's weeks for a given kick-off and length. Pure."""

import datetime as dt
from dataclasses import dataclass

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Schedule:
    """A playbook of `default_weeks` stretched over `weeks` from a kick-off.

    Only weeks between kick-off (0) and closure (`default_weeks`) scale: what comes before keeps its distance to the
    kick-off, what comes after keeps its distance to the closure. Kick-off and closure fall on their exact days; every
    other date that would fall on a weekend moves to the Monday after, though never past the kick-off or the closure
    that it precedes. So the order of the weeks is the order of the dates.

    A plan that is made today asks for nothing yesterday: where the `preparation` (weeks before the kick-off) is longer
    than the days from `made_on` to a kick-off still to come, it is drawn together into these days. Of a kick-off that
    is over, the plan tells what was.
    """

    starts_on: dt.date
    weeks: int
    default_weeks: int
    preparation: int = 0
    made_on: dt.date | None = None

    @property
    def ends_on(self) -> dt.date:
        return self.starts_on + self.weeks * _WEEK

    def on(self, week: int) -> dt.date:
        """Return the date of a week of the playbook, which may be negative or lie after the closure."""
        if week <= 0:
            return min(_workday(self._before(week)), self.starts_on)
        if week >= self.default_weeks:
            after = week - self.default_weeks
            return _workday(self.ends_on + after * _WEEK) if after else self.ends_on
        # whole days, half a day rounded up: the same for every machine, and never out of order
        days = (2 * week * 7 * self.weeks + self.default_weeks) // (2 * self.default_weeks)
        return min(_workday(self.starts_on + days * _DAY), self.ends_on)

    def _before(self, week: int) -> dt.date:
        planned = self.starts_on + week * _WEEK
        if self.made_on is None or not self.preparation:
            return planned
        room = (self.starts_on - self.made_on).days
        if not 0 <= room < self.preparation * 7:
            return planned
        return self.starts_on - _DAY * (-week * room // self.preparation)


def _workday(day: dt.date) -> dt.date:
    """Return the day, or the Monday after when it falls on a weekend."""
    return day + (7 - day.weekday()) * _DAY if day.weekday() >= _SATURDAY else day
