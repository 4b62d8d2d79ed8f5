"""The half days that the demonstration's people recorded: near to what they were allocated, never quite the same."""

import datetime as dt
import random

from passerelle.interchange.demo.when import on
from passerelle.people.models import User
from passerelle.planning.capacity import monday_of
from passerelle.planning.services.timesheets import time_week_set
from passerelle.planning.timesheets import time_sheet

WEEKS = 8
FRIDAY = dt.timedelta(days=4)
# how many of the half days that the plan suggests went to the engagement, and of the others to something else
KEPT, OTHER = 0.85, 0.6


def record_time(today: dt.date, people: list[User]) -> None:
    """Record the weeks before this one; the running week stays open, as on any Monday."""
    rng = random.Random(today.toordinal())  # noqa: S311 - a demonstration, no secret
    this_week = monday_of(today)
    for back in range(WEEKS, 0, -1):
        monday = this_week - dt.timedelta(weeks=back)
        with on(monday + FRIDAY, 17):
            for person in people:
                entries = []
                for half in time_sheet(person, monday).halves:
                    if half.suggested and rng.random() < KEPT:
                        entries.append({"day": half.day, "part": half.part, "engagement": half.suggested})
                    elif not (half.holiday or half.leave) and rng.random() < OTHER:
                        entries.append({"day": half.day, "part": half.part, "engagement": None})
                if entries:
                    time_week_set(actor=person, week=monday, entries=entries)


__all__ = ["record_time"]
