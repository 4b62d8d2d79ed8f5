"""The real web process on a disk that is really full: people are told, nothing is half written, and it goes on."""

import base64
import json
import os
import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.api.faulty import Faulty, faulty

POSTGRES = os.environ.get("DATABASE_URL", "").startswith("postgres")
MEGABYTES = 96 if POSTGRES else 24
LONG = "mesure " * 2_500
TUS = {"Tus-Resumable": "1.0.0"}
BINARY = {"Content-Type": "application/octet-stream"}
PART = {"Content-Type": "application/offset+octet-stream"}
FRENCH = "Il n’y a plus de place sur le serveur et rien n’a été enregistré."


@pytest.fixture
def disk() -> Iterator[Path]:
    """A small disk of its own: the database, the files and what is under way lie on it."""
    folder = Path(tempfile.mkdtemp(prefix="passerelle-disk-"))
    options = f"size={MEGABYTES}m,mode=755"
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=False)
    try:
        if made.returncode:
            pytest.skip("only root can make a disk to fill")
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)
        folder.rmdir()


@contextmanager
def tablespace(disk: Path) -> Iterator[str]:
    """A place on the disk for a PostgreSQL database."""
    place, name = disk / "tables", f"small_{secrets.token_hex(4)}"
    place.mkdir()
    disk.chmod(0o755)
    shutil.chown(place, "postgres", "postgres")
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as admin:
        admin.execute(f"CREATE TABLESPACE {name} LOCATION '{place}'".encode())
        yield name
        admin.execute(f"DROP TABLESPACE {name}".encode())


@pytest.fixture
def site(disk: Path) -> Iterator[Faulty]:
    place = tablespace(disk) if POSTGRES else nullcontext("pg_default")
    with place as name, faulty(disk, name) as running:
        running.start()
        yield running


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Somebody fills the disk to the last byte, and in the end makes room again."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1024 * 1024, 4096, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    try:
        yield
    finally:
        filler.unlink()


def assert_no_room(answer: tuple[int, dict[str, Any]]) -> None:
    said = json.dumps(answer[1], ensure_ascii=False)
    assert answer[0] == 503, said
    assert FRENCH in said
    assert '"code": "UNAVAILABLE"' in said
    assert '"noRoom": true' in said


def upload(site: Faulty, body: bytes) -> tuple[int, dict[str, Any]]:
    return site.send("POST", "/api/uploads", body, **BINARY, **{"X-File-Name": "weights.bin"})


def begin(site: Faulty, size: int) -> tuple[int, dict[str, Any]]:
    name = base64.b64encode(b"weights.bin").decode()
    told = {"Upload-Length": str(size), "Upload-Metadata": f"filename {name}"}
    return site.send("POST", "/api/uploads/resumable", **TUS, **BINARY, **told)


def part(site: Faulty, address: str, offset: int, body: bytes) -> tuple[int, dict[str, Any]]:
    return site.send("PATCH", address, body, **TUS, **PART, **{"Upload-Offset": str(offset)})


def kept(disk: Path) -> list[int]:
    """Return the size of every file in storage."""
    return sorted(path.stat().st_size for path in (disk / "files").rglob("*") if path.is_file())


def write_until_refused(site: Faulty) -> tuple[set[str], str]:
    """Return what was taken, and what was not: a database writes into pages that it has until it needs another one."""
    taken = set()
    for number in range(2_000):
        body = f"entry {number} {LONG}"
        started = time.monotonic()
        status, answer = site.write(body, f"until-full-{number}")
        if status != 200:
            assert_no_room((status, answer))
            assert time.monotonic() - started < 5.5
            return taken, body
        taken.add(body.strip())
    raise AssertionError("the disk is never full")


def test_a_full_disk_is_told_and_left_as_it_was(site: Faulty, disk: Path) -> None:
    body = os.urandom(3_000_000)
    address = begin(site, len(body))[1]["headers"]["location"]
    assert part(site, address, 0, body[:1_000_000])[0] == 204
    with full(disk):
        taken, refused = write_until_refused(site)
        assert_no_room(upload(site, body))
        assert_no_room(part(site, address, 1_000_000, body[1_000_000:]))
        assert_no_room(site.sign_in())
        english = site.send(
            "POST", "/api/uploads", body, **BINARY, **{"X-File-Name": "a.bin", "Accept-Language": "en"}
        )
        assert english[1]["message"].startswith("There is no room left on the server, and nothing was saved.")
        # reading goes on, and what was refused is not there
        assert site.send("GET", "/readyz")[0] == 200
        assert site.written() == taken
        assert kept(disk) == []
    number = refused.split()[1]
    assert site.write(refused, f"until-full-{number}")[0] == 200, "its key is free, and it is written now"
    assert site.written() == taken | {refused.strip()}
    # an upload in parts goes on where it was
    offset = site.send("GET", address, **TUS)[1]["offset"]
    assert 1_000_000 <= offset < len(body)
    assert part(site, address, offset, body[offset:])[0] == 204
    assert upload(site, body)[0] == 201
    assert kept(disk) == [len(body)] * 2
    assert site.sign_in()[0] == 200
    assert site.manage("verify_audit").returncode == 0
