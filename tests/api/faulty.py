"""A web process on a database of its own, and programs that write to it while it fails."""

import atexit
import functools
import http.client
import json
import os
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg

ROOT = Path(__file__).resolve().parents[2]
MANAGE = [sys.executable, str(ROOT / "backend" / "manage.py")]
PASSWORD = "footbridge-faults"
# an engagement, somebody with a password, and a token that may write in its log
SEED = """
import datetime as dt
from passerelle.core import clock
from passerelle.engagements.choices import EngagementKind
from passerelle.engagements.models import Engagement, TeamMember
from passerelle.core.graphql.ids import to_global_id
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.people.services.tokens import token_create
who = User(email="lead@lab.test", name="Lea", lab_role="scientist", language="en")
who.set_password("footbridge-faults")
who.save()
to = Organization.objects.create(key="alpha", name="Alpha", kind="sme")
made = Engagement.objects.create(
    reference="ARC-2026-001", kind=EngagementKind.APPLIED, organization=to, title="T", lead=who, status="active",
    created_by=who)
TeamMember.objects.create(engagement=made, person=who, role="lead", since="2026-01-01")
token, secret = token_create(actor=who, name="t", scope="write", days=2)
print(secret, to_global_id("Engagement", made.pk))
"""
LOG = "mutation M($input: AddLogEntryInput!) { addLogEntry(input: $input) { entry { id body } } }"


@dataclass
class Faulty:
    """What runs, where, and how to write to it."""

    url: str
    environment: dict[str, str]
    log: Path
    port: int = 0
    secret: str = ""
    engagement: str = ""
    process: "subprocess.Popen[bytes] | None" = field(default=None)

    def manage(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run([*MANAGE, *arguments], env=self.environment, capture_output=True, text=True, check=False)

    def start(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        line = [sys.executable, str(ROOT / "scripts" / "serve.py"), "web"]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                line, env={**self.environment, "PORT": str(self.port)}, cwd=ROOT, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip
        for _attempt in range(240):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5):
                    return
            except OSError:
                assert self.process.poll() is None, self.log.read_text()
                time.sleep(0.25)
        raise AssertionError(self.log.read_text())

    def kill(self) -> None:
        assert self.process
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)

    def write(self, body: str, key: str | None = None) -> tuple[int, dict[str, Any]]:
        """Send a log entry; return status and answer. OSError or HTTPException: no answer, or not all of it."""
        values = {"engagement": self.engagement, "kind": "PROGRESS", "body": body}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/graphql/",
            json.dumps({"query": LOG, "variables": {"input": values}}).encode(),
            {
                "Content-Type": "application/json", "Authorization": f"Bearer {self.secret}", "Accept-Language": "fr",
                "Idempotency-Key": key or secrets.token_hex(16),
            },
        )  # fmt: skip
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"{}")

    def send(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, dict[str, Any]]:
        """Send anything else with the same token; return status and answer, which tells its headers too."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            body,
            {"Authorization": f"Bearer {self.secret}", "Accept-Language": "fr", **headers},
            method=method,
        )
        try:
            answer = urllib.request.urlopen(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            told = {name.lower(): value for name, value in answer.headers.items()}
            return answer.status, {**json.loads(answer.read() or b"{}"), "headers": told}

    def fetch(self, path: str) -> bytes:
        """Download with the same token."""
        address = f"http://127.0.0.1:{self.port}{path}"
        request = urllib.request.Request(address, headers={"Authorization": f"Bearer {self.secret}"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return bytes(answer.read())

    def sign_in(self) -> tuple[int, dict[str, Any]]:
        """Sign in by password, as the sign-in page does; return status and answer."""
        where = f"http://127.0.0.1:{self.port}/_allauth/browser/v1"
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar := CookieJar()))
        browser.open(f"{where}/config", timeout=30).close()
        token = next(cookie.value or "" for cookie in jar if cookie.name == "csrftoken")
        body = json.dumps({"email": "lead@lab.test", "password": PASSWORD}).encode()
        told = {"Content-Type": "application/json", "X-CSRFToken": token, "Accept-Language": "fr"}
        try:
            answer = browser.open(urllib.request.Request(f"{where}/auth/login", body, told), timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, json.loads(answer.read() or b"{}")

    def written(self) -> set[str]:
        """Return the bodies of all entries, read past the server."""
        statement = "SELECT body FROM journal_logentry"
        if self.url.startswith("sqlite"):
            with sqlite3.connect(self.url.removeprefix("sqlite:///")) as connection:
                return {row[0] for row in connection.execute(statement)}
        with psycopg.connect(self.url) as other:
            return {row[0] for row in other.execute(statement)}

    @contextmanager
    def held(self) -> Iterator[None]:
        """Somebody else holds what every change needs."""
        if self.url.startswith("sqlite"):
            connection = sqlite3.connect(self.url.removeprefix("sqlite:///"), isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            finally:
                connection.execute("ROLLBACK")
                connection.close()
        else:
            with psycopg.connect(self.url) as other:
                other.execute("LOCK TABLE audit_event IN ACCESS EXCLUSIVE MODE")
                yield
                other.rollback()


class Writers:
    """Programs that write one entry after another, each on a connection of its own, and note what was acknowledged."""

    def __init__(self, site: Faulty, number: int = 4):
        self.site = site
        self.acknowledged: set[str] = set()
        self.failed: list[str] = []
        # what was sent on a connection that the server had not taken up when it closed its door
        self.unanswered: set[str] = set()
        self.ending = threading.Event()
        self.threads = [threading.Thread(target=self._write, args=(index,)) for index in range(number)]
        for thread in self.threads:
            thread.start()

    def _write(self, index: int) -> None:
        count = 0
        while not self.ending.is_set():
            count += 1
            body = f"entry {index}-{count}"
            try:
                status, answer = self.site.write(body)
            except urllib.error.URLError as error:
                if isinstance(error.reason, ConnectionRefusedError):
                    return  # nobody is there any more: nothing was begun
                self.unanswered.add(body)
            except (OSError, http.client.HTTPException):
                self.unanswered.add(body)
            else:
                if status == 200 and "errors" not in answer:
                    self.acknowledged.add(body)
                else:
                    self.failed.append(f"{status} {answer}")

    def join(self) -> None:
        for thread in self.threads:
            thread.join(timeout=60)


def _environment(url: str, folder: Path) -> dict[str, str]:
    return {
        **os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.dev", "PYTHONPATH": str(ROOT / "backend"),
        "DATABASE_URL": url, "STORAGE_URL": f"file://{folder / 'files'}", "UPLOAD_DIR": str(folder / "uploads"),
        "DEMO_MODE": "0",
    }  # fmt: skip


@functools.cache
def _prepared() -> tuple[str, str, str]:
    """Make the database that all others are copied from; return its place, and the token and engagement in it."""
    folder = Path(tempfile.mkdtemp(prefix="passerelle-faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    given = os.environ.get("DATABASE_URL", "")
    place = str(folder / "template.sqlite3")
    url = f"sqlite:///{place}"
    if given.startswith("postgres"):
        place = f"faults_template_{secrets.token_hex(4)}"
        url = urlunsplit(urlsplit(given)._replace(path=f"/{place}"))
        with psycopg.connect(given, autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {place}".encode())
    site = Faulty(url, _environment(url, folder), folder / "log")
    for line in (("prepare",), ("shell", "--verbosity", "0", "-c", SEED)):
        done = site.manage(*line)
        assert done.returncode == 0, done.stderr
    secret, engagement = done.stdout.split()[-2:]
    return place, secret, engagement


@contextmanager
def faulty(folder: Path, tablespace: str = "pg_default") -> Iterator[Faulty]:
    """Yield a server on a database with one engagement: of the PostgreSQL that the suite runs on, or a SQLite file."""
    given = os.environ.get("DATABASE_URL", "")
    name = f"faults_{secrets.token_hex(4)}"
    template, secret, engagement = _prepared()
    if given.startswith("postgres"):
        url = urlunsplit(urlsplit(given)._replace(path=f"/{name}"))
        with psycopg.connect(given, autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} TABLESPACE {tablespace}".encode())
    else:
        url = f"sqlite:///{folder / 'site.sqlite3'}"
        shutil.copy(template, folder / "site.sqlite3")
    site = Faulty(url, _environment(url, folder), folder / "log", secret=secret, engagement=engagement)
    try:
        yield site
    finally:
        site.stop()
        if given.startswith("postgres"):
            with psycopg.connect(given, autocommit=True) as admin:
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
