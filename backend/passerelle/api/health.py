"""Whether the process lives and whether it can serve."""

from collections.abc import Callable

from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse

from botocore.exceptions import BotoCoreError, ClientError
from django_tasks_db.models import DBTaskResult


def healthz(request: HttpRequest) -> JsonResponse:
    """200 while the process answers."""
    return JsonResponse({"status": "ok"})


def readyz(request: HttpRequest) -> JsonResponse:
    """200 when database, migrations, queue and storage all answer, else 503 that names what does not."""
    checks: dict[str, Callable[[], object]] = {
        "database": _database,
        "migrations": _migrations,
        "queue": _queue,
        "storage": _storage,
    }
    results = {name: _holds(check) for name, check in checks.items()}
    return JsonResponse(results, status=200 if all(results.values()) else 503)


def _holds(check: Callable[[], object]) -> bool:
    try:
        return check() is not False
    except (DatabaseError, OSError, BotoCoreError, ClientError):
        return False


def _database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _queue() -> None:
    DBTaskResult.objects.exists()


def _storage() -> None:
    default_storage.exists("readyz")


def _migrations() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())
