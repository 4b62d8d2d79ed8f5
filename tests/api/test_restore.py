"""A backup made while the site runs, by the commands of the documentation, restored on an empty host."""

import hashlib
import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

from tests.api.faulty import ROOT, Faulty, faulty

POSTGRES = os.environ.get("DATABASE_URL", "").startswith("postgres")
BODY = os.urandom(400_000)


def documented(step: str) -> list[str]:
    """Return the commands of a step and of the files that follow it, as docs/operations.md has them."""
    text = (ROOT / "docs" / "operations.md").read_text()
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    at = next(index for index, row in enumerate(rows) if row[0] == step)
    column = 2 if POSTGRES else 1
    commands = [row[column].strip("` ") for row in rows[at : at + 2]]
    assert rows[at + 1][0] == "files"
    return commands


def run(commands: list[str], site: Faulty, backup: Path, folder: Path) -> None:
    environment = {
        **os.environ, "BACKUP": str(backup), "FILES": str(folder / "files"), "DATABASE_URL": site.url,
        "DATABASE": site.url.removeprefix("sqlite:///"),
    }  # fmt: skip
    for command in commands:
        done = subprocess.run(command, shell=True, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stderr)


@contextmanager
def empty_host(folder: Path, like: Faulty) -> Iterator[Faulty]:
    """A host on which nothing is, and an empty database where one has to be made."""
    folder.mkdir()
    url, name = f"sqlite:///{folder / 'restored.sqlite3'}", f"restored_{secrets.token_hex(4)}"
    given = os.environ.get("DATABASE_URL", "")
    if POSTGRES:
        url = urlunsplit(urlsplit(given)._replace(path=f"/{name}"))
        with psycopg.connect(given, autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name}".encode())
    places = {
        "DATABASE_URL": url, "STORAGE_URL": f"file://{folder / 'files'}", "UPLOAD_DIR": str(folder / "uploads")
    }  # fmt: skip
    restored = Faulty(url, {**like.environment, **places}, folder / "log", secret=like.secret)
    try:
        yield restored
    finally:
        restored.stop()
        if POSTGRES:
            with psycopg.connect(given, autocommit=True) as admin:
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def test_a_backup_is_restored_on_an_empty_host(tmp_path: Path) -> None:
    first, backup = tmp_path / "first", tmp_path / "backup"
    first.mkdir()
    backup.mkdir()
    with faulty(first) as site:
        site.start()
        sent = {"Content-Type": "application/octet-stream", "X-File-Name": "weights.bin"}
        file = site.send("POST", "/api/uploads", BODY, **sent)[1]["id"]
        assert site.write("before the backup")[0] == 200
        run(documented("back up"), site, backup, first)
        assert site.write("after the backup")[0] == 200
        site.kill()
    shutil.rmtree(first)

    with empty_host(tmp_path / "second", site) as restored:
        run(documented("restore"), restored, backup, tmp_path / "second")
        for command, told in (("prepare", ""), ("verify_audit", "unbroken"), ("verify_files", "1 files, as received")):
            done = restored.manage(command)
            assert done.returncode == 0, done.stderr
            assert told in done.stdout
        restored.start()
        assert restored.sign_in()[0] == 200
        assert restored.written() == {"before the backup"}
        assert hashlib.sha256(restored.fetch(f"/api/files/{file}")).digest() == hashlib.sha256(BODY).digest()
        restored.engagement = site.engagement
        assert restored.write("the work goes on")[0] == 200
