"""What the lab says of itself wherever something leaves it: below mails, at the head of documents, on public pages.

The app that keeps it declares `lab_facts = "<dotted path>"` in its `AppConfig`; core knows no more of it.
"""

import datetime as dt
import functools
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.apps import apps
from django.utils import timezone
from django.utils.module_loading import import_string

from passerelle.core import clock


@dataclass(frozen=True, slots=True)
class LabFacts:
    """`heading` is empty while nobody said what the lab is called; `address` are its lines."""

    heading: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    time_zone: str = "America/Toronto"

    @property
    def issuer(self) -> str:
        """Return whose document it is, for its head."""
        return self.heading or "Passerelle"

    @property
    def contact(self) -> str:
        """Return where the lab is found, on one line; "" where nobody said it."""
        return " · ".join(line for line in (*self.address, self.email) if line)

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all of it, line by line, as it stands below a mail."""
        return tuple(line for line in (self.heading, *self.address, self.email) if line)


@functools.cache
def _path() -> str:
    return next(path for config in apps.get_app_configs() if (path := getattr(config, "lab_facts", "")))


def lab_facts() -> LabFacts:
    found: LabFacts = import_string(_path())()
    return found


def lab_today() -> dt.date:
    """Return the day that it is at the lab, whoever asks from wherever."""
    return timezone.localdate(clock.now(), ZoneInfo(lab_facts().time_zone))
