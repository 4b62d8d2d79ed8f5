"""Clean-ups of what nobody needs any more, and jobs that a worker left lying."""

import datetime as dt

from django.db.models import QuerySet

from django_tasks_db.models import DBTaskResult

from passerelle.core import clock
from passerelle.core.models import IdempotencyKey, OutgoingMail

KEYS_KEPT = dt.timedelta(days=2)
JOBS_KEPT = dt.timedelta(days=30)
MAILS_KEPT = dt.timedelta(days=90)
# no job of ours takes as long: its worker is gone
LONGEST_JOB = dt.timedelta(minutes=15)
MOST_RUNS = 6


def remove_spent() -> None:
    """Remove answers kept for repeated requests, finished jobs and sent mails that are old."""
    now = clock.now()
    IdempotencyKey.objects.filter(created_at__lt=now - KEYS_KEPT).delete()
    DBTaskResult.objects.filter(status__in=["SUCCESSFUL", "FAILED"], finished_at__lt=now - JOBS_KEPT).delete()
    OutgoingMail.objects.filter(sent_at__lt=now - MAILS_KEPT).delete()
    OutgoingMail.objects.filter(dropped_at__lt=now - MAILS_KEPT).delete()


def revive_jobs() -> None:
    """Put jobs back into the queue: those whose worker was killed, and failed ones after a pause, at most six runs."""
    now = clock.now()
    _again(DBTaskResult.objects.filter(status="RUNNING", started_at__lt=now - LONGEST_JOB), now)
    _again(DBTaskResult.objects.filter(status="FAILED", finished_at__gt=now - dt.timedelta(days=1)), now)


def _again(found: "QuerySet[DBTaskResult]", now: dt.datetime) -> None:
    for job in found:
        runs = len(job.worker_ids)
        if runs >= MOST_RUNS:
            continue
        pause = dt.timedelta(seconds=30 * 2**runs)
        DBTaskResult.objects.filter(pk=job.pk, status=job.status).update(
            status="READY", run_after=now + pause, started_at=None, finished_at=None
        )
