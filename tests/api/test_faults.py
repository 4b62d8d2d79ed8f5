"""The real web process while its surroundings fail: what was acknowledged is kept, and it recovers by itself."""

import os
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.api.faulty import Faulty, Writers, faulty


@pytest.fixture
def site(tmp_path: Path) -> Any:
    with faulty(tmp_path) as running:
        running.start()
        yield running


def assert_unavailable(site: Faulty, body: str, key: str) -> None:
    """A clear text in the reader's language, within five seconds, and nothing written."""
    before, started = site.written(), time.monotonic()
    status, answer = site.write(body, key)
    took = time.monotonic() - started
    assert status == 503, answer
    assert "base de données ne répond pas" in str(answer)
    assert took < 5.5, took  # five, and what a busy machine adds
    assert site.written() == before


def test_a_kill_loses_nothing_that_was_acknowledged(site: Faulty) -> None:
    for _round in range(2):
        writers = Writers(site)
        time.sleep(1.5)
        site.kill()
        writers.ending.set()
        writers.join()
        assert writers.acknowledged
        assert writers.acknowledged <= site.written()
        site.start()
    assert site.manage("verify_audit").returncode == 0
    assert site.write("after the kills")[0] == 200


def test_a_stop_under_load_fails_no_request(site: Faulty) -> None:
    writers = Writers(site)
    time.sleep(2)
    site.stop()
    writers.ending.set()
    writers.join()
    assert writers.acknowledged
    assert writers.failed == []
    # one may knock while the door closes, for each writer: it was not begun, and its next try is refused at once
    assert len(writers.unanswered) <= len(writers.threads)
    assert writers.acknowledged == site.written()


def test_a_database_that_is_held_is_told_in_time_and_nothing_is_half_written(site: Faulty) -> None:
    site.write("before")
    with site.held():
        assert_unavailable(site, "while held", "held-by-another")
    status, answer = site.write("while held", "held-by-another")
    assert (status, answer["data"]["addLogEntry"]["entry"]["body"]) == (200, "while held")
    assert site.written() == {"before", "while held"}
    assert site.manage("verify_audit").returncode == 0


@pytest.mark.skipif(not os.environ.get("DATABASE_URL", "").startswith("postgres"), reason="a file cannot go away")
def test_a_database_that_goes_away_and_comes_back(site: Faulty) -> None:
    site.write("before")
    name = urlsplit(site.url).path.strip("/")
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as admin:
        admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        started = time.monotonic()
        status, answer = site.write("while away", "gone-for-a-while")
        assert (status, time.monotonic() - started < 5.5) == (503, True), answer
        assert "base de données ne répond pas" in str(answer)
        admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert site.write("while away", "gone-for-a-while")[0] == 200
    assert site.written() == {"before", "while away"}
