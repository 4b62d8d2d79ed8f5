"""A process that dies while it applies a branch leaves the plan as it was; a real process, a real kill.

On SQLite, and on PostgreSQL when `DATABASE_URL` names one: then in a database of its own on that server.
"""

import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FILL = """
import datetime as dt
from passerelle.engagements.models import Engagement
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.planning.models import Allocation
from passerelle.planning.services.scenarios import scenario_allocate, scenario_create
director = User.objects.create(email="d@lab.test", name="D", lab_role="director")
partner = Organization.objects.create(key="p", name="P", kind="sme")
names = {"reference": "ARC-2026-001", "kind": "sme_intervention", "title": "E"}
engagement = Engagement.objects.create(organization=partner, **names)
span = {"starts_on": dt.date(2026, 1, 5), "ends_on": dt.date(2026, 3, 6), "fte": "0.2"}
scenario = scenario_create(actor=director, name="S")
for number in range(5):
    row = Allocation.objects.create(person=director, engagement=engagement, **span)
    scenario_allocate(actor=director, scenario=scenario, target=row, **{**span, "fte": "0.4"})
"""
APPLY = """
import os, signal
from passerelle.people.models import User
from passerelle.planning.models import Scenario
from passerelle.planning.services import scenarios
done = []
real = scenarios.allocation_update
def update(**values):
    real(**values)
    done.append(1)
    if len(done) == {after}:
        os.kill(os.getpid(), signal.SIGKILL)
scenarios.allocation_update = update
scenario = Scenario.objects.get()
scenarios.scenario_apply(actor=User.objects.get(), scenario=scenario, version=scenario.version)
"""
TELL = """
from passerelle.audit.models import Event
from passerelle.audit.services import verify
from passerelle.planning.models import Allocation, Scenario
shares = sorted(float(row.fte) for row in Allocation.objects.all())
applied = Event.objects.filter(verb="scenario.applied").count()
print("TOLD", shares, Scenario.objects.get().status, applied, verify()[1])
"""


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    given = os.environ.get("DATABASE_URL", "")
    if not given.startswith("postgres"):
        yield f"sqlite:///{tmp_path / 'crash.sqlite3'}"
        return
    name = f"crash_{secrets.token_hex(4)}"
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}".encode())
        yield urlsplit(given)._replace(path=f"/{name}").geturl()
        server.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def test_a_kill_in_the_middle_leaves_all_as_it_was_and_the_next_try_does_it_all(tmp_path: Path, url: str) -> None:
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "PYTHONPATH": str(ROOT / "backend"),
        "DATABASE_URL": url,
        "STORAGE_URL": f"file://{tmp_path}",
    }

    def manage(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(ROOT / "backend" / "manage.py"), *words]
        return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)

    def told() -> str:
        return next(line for line in manage("shell", "-c", TELL).stdout.splitlines() if line.startswith("TOLD"))

    assert manage("migrate", "--verbosity", "0").returncode == 0
    filled = manage("shell", "-c", FILL)
    assert filled.returncode == 0, filled.stderr
    for after in (1, 3, 5):
        assert manage("shell", "-c", APPLY.format(after=after)).returncode == -signal.SIGKILL
        assert told() == "TOLD [0.2, 0.2, 0.2, 0.2, 0.2] draft 0 None"
    assert manage("shell", "-c", APPLY.format(after=99)).returncode == 0
    assert told() == "TOLD [0.4, 0.4, 0.4, 0.4, 0.4] applied 1 None"
