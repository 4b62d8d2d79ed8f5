"""A database with all migrations applied, made once for all processes of a run; each copies its own from it."""

import fcntl
import os
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

from django.db import connection

import psycopg

ROOT = Path(__file__).resolve().parent.parent
POSTGRES = connection.vendor == "postgresql"


def made_once(folder: Path) -> str:
    """Return the path of the SQLite file or the name of the PostgreSQL database: whoever comes first makes it."""
    told = folder / "migrated"
    with told.with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not told.exists():
            told.write_text(_postgres() if POSTGRES else _sqlite(folder))
    return told.read_text()


def _sqlite(folder: Path) -> str:
    path = str(folder / "migrated.sqlite3")
    _migrate(f"sqlite:///{path}")
    return path


def _postgres() -> str:
    given, name = os.environ["DATABASE_URL"], f"migrated_{secrets.token_hex(4)}"
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}".encode())
    _migrate(urlsplit(given)._replace(path=f"/{name}").geturl())
    return name


def _migrate(url: str) -> None:
    command = [sys.executable, str(ROOT / "backend" / "manage.py"), "migrate", "--verbosity", "0"]
    subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, cwd=ROOT, check=True)


@contextmanager
def copied(template: str) -> Iterator[None]:
    """Let the test database begin as a copy; Django then finds no migration left to apply."""
    if POSTGRES:
        connection.settings_dict["TEST"]["TEMPLATE"] = template
        yield
        return
    create = connection.creation._create_test_db
    # a database in memory is there as long as somebody has it open
    with closing(sqlite3.connect(connection.creation._get_test_db_name(), uri=True)) as target:

        def filled(*arguments: Any, **options: Any) -> str:
            name: str = create(*arguments, **options)
            with closing(sqlite3.connect(template)) as source:
                source.backup(target)
            return name

        with patch.object(connection.creation, "_create_test_db", filled):
            yield
