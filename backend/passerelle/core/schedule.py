"""Periodic jobs, run by every worker and by only one of them at a time.

An app declares `periodic = {"<name>": (<seconds>, "<dotted path>")}` in its `AppConfig`. A row for each job says
when it runs next; a worker takes it under a lock, leases it, and notes the end. What a killed worker held is free
again when its lease ends. A job must bear being run again from the beginning.
"""

import datetime as dt
import functools
import logging
import threading
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, close_old_connections, transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from passerelle.core import clock
from passerelle.core.ids import new_id
from passerelle.core.lab import lab_facts
from passerelle.core.models import PeriodicJob

log = logging.getLogger(__name__)
FIRST_PAUSE, LONGEST_PAUSE = dt.timedelta(seconds=10), dt.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Job:
    name: str
    every: dt.timedelta
    path: str


@functools.cache
def jobs() -> tuple[Job, ...]:
    """Return every job that the installed apps declare."""
    declared = ((config.label, getattr(config, "periodic", {})) for config in apps.get_app_configs())
    return tuple(
        Job(f"{label}.{name}", dt.timedelta(seconds=seconds), path)
        for label, own in declared
        for name, (seconds, path) in own.items()
    )


def run_due() -> int:
    """Run each job whose time has come and which no other worker holds. Returns how many ran, failed ones too."""
    return sum(1 for job in jobs() if run(job))


def run(job: Job) -> bool:
    """Run one job if it is due and free. A failure is noted and tried again with growing pauses."""
    holder = _lease(job)
    if holder is None:
        return False
    error = ""
    try:
        # whose day it is: the lab's
        with timezone.override(lab_facts().time_zone):
            import_string(job.path)()
    except Exception as failure:
        log.exception("periodic job %s failed", job.name)
        error = f"{type(failure).__name__}: {failure}"[:500]
    _release(job, holder, error)
    return True


def _lease(job: Job) -> str | None:
    now = clock.now()
    # asked without a lock first: nearly always it is not due
    known = PeriodicJob.objects.filter(pk=job.name).first()
    if known is not None and (known.next_run_at > now or (known.leased_until and known.leased_until > now)):
        return None
    with transaction.atomic():
        PeriodicJob.objects.get_or_create(pk=job.name, defaults={"next_run_at": now})
        row = PeriodicJob.objects.select_for_update().get(pk=job.name)
        if row.next_run_at > now or (row.leased_until and row.leased_until > now):
            return None
        row.leased_until, row.holder = now + dt.timedelta(seconds=settings.JOB_LEASE_SECONDS), new_id()
        row.save(update_fields=["leased_until", "holder"])
    return row.holder


def _release(job: Job, holder: str, error: str) -> None:
    """Note the end, unless the lease ran out meanwhile and somebody else holds the job."""
    with transaction.atomic():
        row = PeriodicJob.objects.select_for_update().filter(pk=job.name, holder=holder).first()
        if row is None:
            return
        row.failures = row.failures + 1 if error else 0
        pause = min(FIRST_PAUSE * 2 ** min(row.failures - 1, 12), LONGEST_PAUSE) if error else job.every
        row.next_run_at, row.leased_until, row.holder, row.last_error = clock.now() + pause, None, "", error
        row.finished_at = clock.now()
        row.save()


def run_for_ever(stop: threading.Event, interval: float = 1.0) -> None:
    """Run what is due, again and again, until told to stop; a database that is away is waited for."""
    while not stop.wait(interval):
        close_old_connections()
        try:
            run_due()
        except DatabaseError:
            log.exception("the periodic jobs wait for the database")
        close_old_connections()
