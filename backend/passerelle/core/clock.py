"""The one source of the current instant and date, so that a test or a demonstration can set it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils import timezone

_frozen: ContextVar[dt.datetime | None] = ContextVar("frozen_clock", default=None)


def now() -> dt.datetime:
    """Return the current instant, in UTC."""
    return _frozen.get() or timezone.now()


def today() -> dt.date:
    """Return the current date in the active time zone (a reader's, or the lab's outside a request)."""
    return timezone.localdate(now())


@contextmanager
def at(instant: dt.datetime) -> Iterator[None]:
    """Hold the clock at an aware instant: for tests and for histories that are replayed on import."""
    token = _frozen.set(instant)
    try:
        yield
    finally:
        _frozen.reset(token)
