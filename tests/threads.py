"""What tests with threads share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, connections


@contextmanager
def own_file(folder: Path) -> Iterator[None]:
    """Give threads a database that they can share: tests on SQLite run in memory, where locks do not wait."""
    name = connections.settings["default"]["NAME"]
    if connection.vendor == "sqlite":
        path = folder / "shared.sqlite3"
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(path)])
        connections.settings["default"]["NAME"] = str(path)
    try:
        yield
    finally:
        connections.settings["default"]["NAME"] = name
