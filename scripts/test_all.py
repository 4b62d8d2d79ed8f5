"""Everything that a change must pass, in order; the last line is the total of all suites.

python scripts/test_all.py [SUITE…] [FILE…]

With files of Python tests, the suites named before them run those alone, with all that they need installed as ever.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from setup import browser
from totals import total
from with_postgres import server

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "reports" / "tests"


def static() -> int:
    return step("static", [sys.executable, "scripts/check.py"])


def frontend() -> int:
    report = REPORTS / "frontend.xml"
    reporters = ["--reporter=default", "--reporter=junit", f"--outputFile.junit={report}"]
    return step("frontend", ["npx", "vitest", "run", *reporters], folder="frontend")


# one process more than there are cores: much waits for servers that are killed, for browsers and the clock
MANY = "3"
# a journey waits more than it works
BROWSERS = "4"


def sqlite() -> int:
    return pytest("sqlite", ["-n", MANY, "-m", "not e2e and not bench"])


def postgresql() -> int:
    with server() as url:
        return pytest("postgresql", ["-n", MANY, "-m", "not e2e and not bench and not pure"], {"DATABASE_URL": url})


def journeys() -> int:
    browser()
    # the journeys of a file share a site, in order
    return pytest("journeys", ["-n", BROWSERS, "--dist", "loadfile", "-m", "e2e"], folder="tests/e2e")


SUITES: dict[str, Callable[[], int]] = {
    "static": static,
    "frontend": frontend,
    "sqlite": sqlite,
    "postgresql": postgresql,
    "journeys": journeys,
}


def asked() -> tuple[list[str], list[str]]:
    """Return the suites and the files that the command line names."""
    files = [word for word in sys.argv[1:] if "/" in word]
    return [word for word in sys.argv[1:] if word not in files], files


def pytest(name: str, options: list[str], extra: dict[str, str] | None = None, folder: str = "tests") -> int:
    # SQLite is what is tested when no other database is named, whatever this shell is set to
    environment = {"DATABASE_URL": f"sqlite:///{ROOT / 'var' / 'test.sqlite3'}", **(extra or {})}
    options = [*options, f"--junit-xml={REPORTS / name}.xml", *(asked()[1] or [folder])]
    return step(name, [sys.executable, "-m", "pytest", *options], environment=environment)


def step(name: str, command: list[str], folder: str = ".", environment: dict[str, str] | None = None) -> int:
    """Run one suite with its output shown as it comes; return its exit status."""
    print(f"\n=== {name}", flush=True)
    started = time.monotonic()
    settings = {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        **(environment or {}),
    }
    done = subprocess.run(
        command, cwd=ROOT / folder, env={**os.environ, **settings}, stdin=subprocess.DEVNULL, check=False
    )
    verdict = "passed" if done.returncode == 0 else f"FAILED with status {done.returncode}"
    print(f"=== {name}: {verdict} in {time.monotonic() - started:.0f} s", flush=True)
    return done.returncode


def main() -> int:
    suites, files = asked()
    if unknown := set(suites) - set(SUITES):
        print(f"no such suite: {', '.join(sorted(unknown))}; there are: {', '.join(SUITES)}")
        return 2
    if missing := [file for file in files if not (ROOT / file.partition("::")[0]).exists()]:
        print(f"no such file: {', '.join(missing)}")
        return 2
    # a stopped run ends its own PostgreSQL first
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    shutil.rmtree(REPORTS, ignore_errors=True)
    REPORTS.mkdir(parents=True)
    failed = [name for name, suite in SUITES.items() if (name in suites or not suites) and suite()]
    if failed:
        print("\nfailed:", ", ".join(failed))
    print(f"\n{total(REPORTS, list(SUITES), failed)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
