"""The outbox, the periodic jobs, what they clean, and the cache that all processes share."""

import datetime as dt
from typing import Any
from uuid import uuid4

from django_tasks_db.models import DBTaskResult

from passerelle.core import clock
from passerelle.core.housekeeping import revive_jobs
from passerelle.core.models import OutgoingMail, PeriodicJob
from passerelle.core.outbox import MAX_FAILURES, Rendered, mail_retry, message_id, outbox_add, send_waiting
from passerelle.core.schedule import Job, jobs, run
from passerelle.people.models import Session
from passerelle.people.services.spent import spent_remove

HERE = "tests.core.test_outbox_and_schedule"
ran: list[str] = []


def hello() -> Rendered:
    return Rendered("reader@client.test", "Hello", "Hello")


def nothing() -> None:
    return None


def broken() -> None:
    raise ValueError("nothing works")


def note() -> None:
    ran.append("once")
    assert not run(JOB), "a second worker must not run what the first one runs"


JOB = Job("test.note", dt.timedelta(minutes=5), f"{HERE}.note")


def test_a_key_is_one_mail_with_a_stable_id(db: None, mailoutbox: list[Any]) -> None:
    outbox_add(key="one", renderer=f"{HERE}.hello")
    outbox_add(key="one", renderer=f"{HERE}.hello")
    outbox_add(key="two", renderer=f"{HERE}.nothing")
    send_waiting()
    send_waiting()
    row = OutgoingMail.objects.get(key="one")
    assert [mail.extra_headers["Message-ID"] for mail in mailoutbox] == [message_id(row)]
    assert OutgoingMail.objects.get(key="two").dropped_at


def test_failures_wait_longer_each_time_and_end_as_a_dead_letter(db: None, mailoutbox: list[Any]) -> None:
    outbox_add(key="bad", renderer=f"{HERE}.broken")
    outbox_add(key="good", renderer=f"{HERE}.hello")
    now, pauses = clock.now(), []
    for _number in range(MAX_FAILURES):
        with clock.at(now):
            send_waiting()
            row = OutgoingMail.objects.get(key="bad")
            pauses.append((row.next_try_at - now).total_seconds())
            now = row.next_try_at
    assert len(mailoutbox) == 1
    assert pauses[:4] == [30, 60, 120, 240]
    assert row.dead_at
    assert row.last_error == "ValueError: nothing works"
    mail_retry(row)
    row.refresh_from_db()
    assert row.dead_at is None


def test_a_job_runs_when_due_by_one_worker_only(db: None) -> None:
    ran.clear()
    assert run(JOB)
    assert not run(JOB)
    with clock.at(clock.now() + dt.timedelta(minutes=6)):
        assert run(JOB)
    assert ran == ["once", "once"]


def test_what_a_killed_worker_held_is_free_after_its_lease(db: None) -> None:
    PeriodicJob.objects.create(name=JOB.name, leased_until=clock.now() + dt.timedelta(minutes=2), holder="gone")
    assert not run(JOB)
    with clock.at(clock.now() + dt.timedelta(minutes=3)):
        assert run(JOB)


def test_a_failing_job_is_tried_again_with_growing_pauses(db: None) -> None:
    job = Job("test.broken", dt.timedelta(hours=1), f"{HERE}.broken")
    now = clock.now()
    for pause in (10, 20, 40):
        with clock.at(now):
            assert run(job)
            row = PeriodicJob.objects.get(pk=job.name)
            assert (row.next_run_at - now).total_seconds() == pause
            now = row.next_run_at
    assert row.last_error == "ValueError: nothing works"


def test_every_declared_job_runs(db: None) -> None:
    for job in jobs():
        assert run(job)
        assert PeriodicJob.objects.get(pk=job.name).last_error == "", job


def test_a_job_of_a_killed_worker_goes_back_into_the_queue(db: None) -> None:
    values = {"task_path": "x", "args_kwargs": {}, "backend_name": "default", "run_after": clock.now()}
    stuck = DBTaskResult.objects.create(
        id=uuid4(), status="RUNNING", started_at=clock.now() - dt.timedelta(hours=1), worker_ids=["a"], **values
    )
    busy = DBTaskResult.objects.create(
        id=uuid4(), status="RUNNING", started_at=clock.now(), worker_ids=["b"], **values
    )
    hopeless = DBTaskResult.objects.create(
        id=uuid4(), status="FAILED", finished_at=clock.now(), worker_ids=list("abcdef"), **values
    )
    revive_jobs()
    states = [DBTaskResult.objects.get(pk=row.pk).status for row in (stuck, busy, hopeless)]
    assert states == ["READY", "RUNNING", "FAILED"]


def test_ended_sessions_go(db: None) -> None:
    now = clock.now()
    for key, days in (("a" * 32, -1), ("b" * 32, 1)):
        Session.objects.create(session_key=key, session_data="", expire_date=now + dt.timedelta(days=days))
    spent_remove()
    assert list(Session.objects.values_list("session_key", flat=True)) == ["b" * 32]
