"""Work that follows a change, enqueued by name once the change is committed."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils.module_loading import import_string

from django_tasks.base import Task


def enqueue_on_commit(task_path: str, **arguments: Any) -> None:
    """Enqueue the task at a dotted path with JSON-ready arguments when the current transaction commits.

    The name rather than the function is taken, so that an app can trigger work in an app above it.
    """

    def enqueue() -> None:
        task: Task[..., Any] | Callable[..., Any] = import_string(task_path)
        task.enqueue(**arguments)  # type: ignore[union-attr]

    transaction.on_commit(enqueue)
