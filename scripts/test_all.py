"""Everything that a change must pass, in order; the last line is the total of all suites."""

import os
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from setup import apt_install
from with_postgres import server

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "reports"
PYTEST = [sys.executable, "-m", "pytest"]


def main() -> int:
    REPORTS.mkdir(parents=True, exist_ok=True)
    if not shutil.which("chromium"):
        apt_install("chromium", "fonts-dejavu-core")
    failed = []
    if step("static checks", [sys.executable, "scripts/check.py"]):
        failed.append("static checks")
    suites = {
        "sqlite": ["-n", "2", "-m", "not e2e and not bench"],
        "postgresql": ["-n", "2", "-m", "not e2e and not bench"],
    }
    suites["journeys"] = ["-m", "e2e", "tests/e2e"]
    for name, options in suites.items():
        if name == "postgresql":
            with server() as url:
                status = pytest(name, options, {"DATABASE_URL": url})
        else:
            status = pytest(name, options, {})
        if status:
            failed.append(name)
    report = REPORTS / "frontend.xml"
    vitest = ["npx", "vitest", "run", "--reporter=default", "--reporter=junit", f"--outputFile.junit={report}"]
    if step("frontend", vitest, folder="frontend"):
        failed.append("frontend")
    return total(failed)


def pytest(name: str, options: list[str], extra: dict[str, str]) -> int:
    return step(name, [*PYTEST, *options, f"--junit-xml={REPORTS / name}.xml"], extra)


def step(name: str, command: list[str], extra: dict[str, str] | None = None, folder: str = ".") -> int:
    print(f"\n=== {name}", flush=True)
    started = time.monotonic()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.test", "PATH": path, **(extra or {})}
    status = subprocess.run(command, cwd=ROOT / folder, env=environment, check=False).returncode
    print(f"=== {name}: {'passed' if status == 0 else 'FAILED'} in {time.monotonic() - started:.0f} s", flush=True)
    return status


def total(failed: list[str]) -> int:
    """Print the sum over all suites' reports as the last line."""
    passed = broken = skipped = 0
    for report in sorted(REPORTS.glob("*.xml")):
        for suite in ET.parse(report).getroot().iter("testsuite"):  # noqa: S314 - written by our own runs
            bad = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            out = int(suite.get("skipped", 0))
            broken, skipped = broken + bad, skipped + out
            passed += int(suite.get("tests", 0)) - bad - out
    broken = max(broken, len(failed))
    if failed:
        print("\nfailed:", ", ".join(failed))
    print(f"\n{passed} passed, {broken} failed, {skipped} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
