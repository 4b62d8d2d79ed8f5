"""`make bench`: three reads and the lint through HTTP, as ratios to JSON built by the database in one statement.

The lint runs over 200 engagements, 60 people and 600 allocations, and fails the bench when it takes 100 ms or more.
Runs on SQLite, and on PostgreSQL when `DATABASE_URL` names one. Requests of the product and of the yardstick
alternate on one connection in the same run, so that whatever else the machine does strikes both alike.
"""

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, WARM_UP = 150, 30
KINDS = ("reads", "lint")
LINT_MS = 100.0
LEAST = 1000  # bytes: an answer with less holds nothing


@dataclass(frozen=True, slots=True)
class Result:
    name: str
    database: str
    sql: int
    ratio: float
    rps: float
    ms: float
    yardstick_ms: float


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        urls = {("sqlite", kind): f"sqlite:///{folder}/{kind}.sqlite3" for kind in KINDS}
        given = os.environ.get("DATABASE_URL", "")
        if given.startswith("postgres"):
            urls |= {("postgresql", "reads"): given, ("postgresql", "lint"): beside(given, "bench_lint")}
        results = [result for (database, kind), url in urls.items() for result in measure(database, url, kind)]
    reports = ROOT / "build" / "reports"
    reports.mkdir(parents=True, exist_ok=True)
    (reports / "bench.json").write_text(json.dumps([asdict(result) for result in results], indent=2) + "\n")
    show(results)
    slow = [row for row in results if row.name.startswith("lint") and row.ms >= LINT_MS]
    return 1 if slow else 0


def beside(url: str, name: str) -> str:
    """Make another database on the same server; return its address."""
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {name}".encode())
        server.execute(f"CREATE DATABASE {name}".encode())
    return urlsplit(url)._replace(path=f"/{name}").geturl()


def measure(database: str, url: str, kind: str) -> list[Result]:
    """Fill a database, start the server on it, and measure the reads."""
    environment = {
        **os.environ,
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
        "PYTHONPATH": f"{ROOT / 'backend'}:{ROOT}",
    }
    prepared = subprocess.run(
        [sys.executable, "-m", "tests.bench.prepare", kind],
        env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    facts: dict[str, Any] = json.loads(prepared.stdout.splitlines()[-1])
    port = free_port()
    server = subprocess.Popen(
        [
            sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
            "--workers", "1", "--blocking-threads", "4", "--log-level", "error", "tests.bench.wsgi:application",
        ],
        env=environment, cwd=ROOT,
    )  # fmt: skip
    try:
        wait_for(port)
        return [one(database, name, facts, port) for name in facts["queries"]]
    finally:
        server.terminate()
        server.wait(timeout=20)


def one(database: str, name: str, facts: dict[str, Any], port: int) -> Result:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    query = facts["queries"][name]
    headers = {"Content-Type": "application/json", "Accept-Language": "en", **facts["headers"]}
    product, yardstick = [], []
    for turn in range(WARM_UP + ROUNDS):
        took, answer = timed(connection, "POST", "/graphql/", query.encode(), headers)
        if b'"errors"' in answer or len(answer) < LEAST:
            raise SystemExit(f"{name} on {database} failed: {answer[:500]!r}")
        bare, _body = timed(connection, "GET", f"/yardstick/{name}", None, {})
        if turn >= WARM_UP:
            product.append(took)
            yardstick.append(bare)
    mine, theirs = statistics.median(product), statistics.median(yardstick)
    return Result(
        name=name,
        database=database,
        sql=facts["sql"][name],
        ratio=round(mine / theirs, 2),
        rps=round(1 / mine, 1),
        ms=round(mine * 1000, 2),
        yardstick_ms=round(theirs * 1000, 2),
    )


def timed(
    connection: http.client.HTTPConnection, method: str, path: str, body: bytes | None, headers: dict[str, str]
) -> tuple[float, bytes]:
    started = time.perf_counter()
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    answer = response.read()
    took = time.perf_counter() - started
    if response.status != 200:
        raise SystemExit(f"{path} answered {response.status}: {answer[:500]!r}")
    return took, answer


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    for _attempt in range(150):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server did not start")


def show(results: list[Result]) -> None:
    print(f"{'read':<12}{'database':<12}{'SQL':>5}{'ms':>9}{'yardstick ms':>14}{'ratio':>8}{'rps':>9}")  # noqa: T201
    for row in results:
        line = (
            f"{row.name:<12}{row.database:<12}{row.sql:>5}{row.ms:>9}{row.yardstick_ms:>14}{row.ratio:>8}{row.rps:>9}"
        )
        print(line)  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main())
