"""The worker, killed again and again while it sends mail over SMTP. Run as a program for the long version:

    python -m tests.notifications.kills 100
    python scripts/with_postgres.py python -m tests.notifications.kills 100

Every mail must arrive, and none under two Message-IDs. A repetition under the same Message-ID is what the protocol
leaves possible: a worker may die after the server took the mail and before it could be noted.
"""

import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from aiosmtpd.controller import Controller

ROOT = Path(__file__).resolve().parent.parent.parent
MANAGE = [sys.executable, str(ROOT / "backend" / "manage.py")]
PER_KILL = 90  # more than a fast machine sends between two kills
FILL = """
from passerelle.core.outbox import outbox_add
for number in range({count}):
    outbox_add(key=f"kill:{{number}}", renderer="tests.notifications.kills.render", number=number)
"""
WAITING = "SELECT count(*) FROM core_outgoingmail WHERE sent_at IS NULL"


def render(*, number: int) -> Any:
    """The mail of a number, as the outbox asks for it."""
    from passerelle.core.outbox import Rendered  # noqa: PLC0415 - this module is a program without Django as well

    return Rendered(f"reader{number}@client.test", f"Number {number}", "Hello")


class Sink:
    """A mail server that keeps the Message-IDs of what arrives, by address."""

    def __init__(self) -> None:
        self.ids: dict[str, list[str]] = defaultdict(list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        head = envelope.content.decode().replace("\r\n", "\n").split("\n\n")[0]
        lines = dict(line.split(": ", 1) for line in head.split("\n") if ": " in line)
        self.ids[envelope.rcpt_tos[0]].append(lines["Message-ID"])
        return "250 OK"

    def count(self) -> int:
        return sum(len(ids) for ids in list(self.ids.values()))


@dataclass(frozen=True, slots=True)
class Measured:
    database: str
    mails: int
    kills: int
    arrived: int
    repeated: int
    different: int
    seconds: float


def measure(kills: int) -> Measured:
    """Kill a worker `kills` times while it sends, then let one finish; on the kind of database that is at hand."""
    started = time.monotonic()
    with mail_server() as (sink, port), database() as url:
        environment = {
            **os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.dev", "DATABASE_URL": url,
            "EMAIL_URL": f"smtp://127.0.0.1:{port}", "OUTBOX_CLAIM_SECONDS": "1", "JOB_LEASE_SECONDS": "1",
            "LOG_LEVEL": "CRITICAL", "PYTHONPATH": f"{ROOT / 'backend'}{os.pathsep}{ROOT}",
        }  # fmt: skip
        count = kills * PER_KILL
        for line in (["migrate", "-v", "0"], ["shell", "-v", "0", "-c", FILL.format(count=count)]):
            subprocess.run([*MANAGE, *line], env=environment, check=True, stdout=subprocess.DEVNULL)
        for _number in range(kills):
            kill_while_sending(sink, url, environment)
        finish(url, environment)
    return Measured(
        database=url.split(":")[0], mails=count, kills=kills, arrived=len(sink.ids),
        repeated=sum(len(ids) > 1 for ids in sink.ids.values()),
        different=sum(len(set(ids)) > 1 for ids in sink.ids.values()), seconds=time.monotonic() - started,
    )  # fmt: skip


def kill_while_sending(sink: Sink, url: str, environment: dict[str, str]) -> None:
    """Start a worker, wait until it sends, and kill it at a moment that nobody chose."""
    before = sink.count()
    worker = start(environment)
    while sink.count() == before:
        assert worker.poll() is None, "the worker ended by itself"
        time.sleep(0.002)
    time.sleep(random.uniform(0, 0.15))
    os.kill(worker.pid, signal.SIGKILL)
    assert worker.wait() == -signal.SIGKILL
    assert waiting(url), "nothing was left to send: the kill came too late to count"


def finish(url: str, environment: dict[str, str]) -> None:
    worker = start(environment)
    while waiting(url):
        assert worker.poll() is None, "the worker ended by itself"
        time.sleep(0.1)
    worker.terminate()
    worker.wait(timeout=30)


def start(environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([*MANAGE, "worker"], env=environment, cwd=ROOT, stderr=subprocess.DEVNULL)


@contextmanager
def mail_server() -> Iterator[tuple[Sink, int]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    sink = Sink()
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield sink, port
    finally:
        controller.stop()


@contextmanager
def database() -> Iterator[str]:
    """Yield the address of an empty database: on the PostgreSQL that `DATABASE_URL` names, else in a file."""
    given = os.environ.get("DATABASE_URL", "")
    if not given.startswith("postgres"):
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite:///{Path(folder) / 'kills.sqlite3'}"
        return
    name = f"kills_{uuid4().hex[:12]}"
    with psycopg.connect(given, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{given.rsplit('/', 1)[0]}/{name}"
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def waiting(url: str) -> int:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), timeout=10)) as connection:
            return int(connection.execute(WAITING).fetchone()[0])
    with psycopg.connect(url) as connection:
        row = connection.execute(WAITING).fetchone()
        return int(row[0]) if row else 0


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100))  # noqa: T201
