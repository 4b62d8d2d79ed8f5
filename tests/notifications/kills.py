"""A worker that is killed again and again while it sends mail over SMTP. Run as a program for the long version:

    python -m tests.notifications.kills 100

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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

ROOT = Path(__file__).resolve().parent.parent.parent
MANAGE = [sys.executable, str(ROOT / "backend" / "manage.py")]
FILL = """
from passerelle.core.outbox import outbox_add
for number in range({count}):
    outbox_add(key=f"kill:{{number}}", renderer="tests.notifications.kills.render", number=number)
"""


def render(*, number: int) -> Any:
    """The mail of a number, as the outbox asks for it."""
    from passerelle.core.outbox import Rendered  # noqa: PLC0415 - this module is a program without Django as well

    return Rendered(f"reader{number}@client.test", f"Number {number}", "Hello")


class Slow:
    """Takes its time with each mail, so that many kills fall into a sending, and keeps what arrives."""

    def __init__(self) -> None:
        self.ids: dict[str, list[str]] = defaultdict(list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        head = envelope.content.decode().replace("\r\n", "\n").split("\n\n")[0]
        lines = dict(line.split(": ", 1) for line in head.split("\n") if ": " in line)
        self.ids[envelope.rcpt_tos[0]].append(lines["Message-ID"])
        return "250 OK"


@dataclass(frozen=True, slots=True)
class Measured:
    mails: int
    kills: int
    arrived: int
    repeated: int
    different: int
    seconds: float


def measure(kills: int) -> Measured:
    """Kill a worker `kills` times while it sends, then let one finish."""
    started = time.monotonic()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    sink = Slow()
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kills.sqlite3"
        environment = {
            **os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.dev", "DATABASE_URL": f"sqlite:///{path}",
            "EMAIL_URL": f"smtp://127.0.0.1:{port}", "OUTBOX_CLAIM_SECONDS": "1", "LOG_LEVEL": "ERROR",
            "PYTHONPATH": f"{ROOT / 'backend'}{os.pathsep}{ROOT}",
        }  # fmt: skip
        count = kills * 90  # more than a fast machine sends between two kills
        for line in (["migrate", "-v", "0"], ["shell", "-v", "0", "-c", FILL.format(count=count)]):
            subprocess.run([*MANAGE, *line], env=environment, check=True, stdout=subprocess.DEVNULL)
        happened = 0
        while happened < kills:
            before = arrived(sink)
            sender = subprocess.Popen([sys.executable, "-m", "tests.notifications.sender"], env=environment, cwd=ROOT)
            while arrived(sink) == before and sender.poll() is None and waiting(path):
                time.sleep(0.002)
            time.sleep(random.uniform(0, 0.15))
            if sender.poll() is None:
                os.kill(sender.pid, signal.SIGKILL)
            sender.wait()
            happened += 1
            if not waiting(path):
                break
        time.sleep(1.1)
        subprocess.run(
            [sys.executable, "-m", "tests.notifications.sender", "finish"], env=environment, cwd=ROOT, check=True
        )
    controller.stop()
    return Measured(
        mails=count, kills=happened, arrived=len(sink.ids), seconds=time.monotonic() - started,
        repeated=sum(len(ids) > 1 for ids in sink.ids.values()),
        different=sum(len(set(ids)) > 1 for ids in sink.ids.values()),
    )  # fmt: skip


def arrived(sink: Slow) -> int:
    return sum(len(ids) for ids in list(sink.ids.values()))


def waiting(path: Path) -> int:
    connection = sqlite3.connect(path, timeout=10)
    try:
        return int(connection.execute("SELECT count(*) FROM core_outgoingmail WHERE sent_at IS NULL").fetchone()[0])
    finally:
        connection.close()


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100))  # noqa: T201
