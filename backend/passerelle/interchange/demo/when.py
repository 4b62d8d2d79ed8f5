"""The clock of the demonstration: each step of a history happens at its own instant."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from passerelle.core import clock

ZONE = ZoneInfo("America/Toronto")


def known(day: dt.date | None) -> dt.date:
    """Return a day that the playbook gave; raise ValueError for what has none."""
    if day is None:
        raise ValueError("the demonstration's plans have dates")
    return day


@contextmanager
def on(day: dt.date, hour: int = 10) -> Iterator[None]:
    """Hold the clock at an hour of a day in the lab's time zone."""
    with clock.at(dt.datetime.combine(day, dt.time(hour, 0), ZONE)):
        yield


__all__ = ["known", "on"]
