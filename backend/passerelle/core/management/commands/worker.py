"""The worker: the queue's jobs, and beside them the periodic ones."""

import threading
from typing import Any

from django_tasks_db.management.commands.db_worker import Command as QueueCommand

from passerelle.core.schedule import run_for_ever


class Command(QueueCommand):  # type: ignore[misc]
    # they read every address and both schemas, which a worker has no use for: three times the start, and memory
    requires_system_checks = ()
    help = "Run queued and periodic jobs until told to stop"

    def handle(self, *args: Any, **options: Any) -> None:
        stop = threading.Event()
        # a daemon: what it is doing when the process ends is taken up again, as after a crash
        threading.Thread(target=run_for_ever, args=(stop,), name="periodic", daemon=True).start()
        try:
            super().handle(*args, **options)
        finally:
            stop.set()
