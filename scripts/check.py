"""The static part of what a change must pass: runs all steps, two at a time, and names those that fail.

python scripts/check.py [STEP…]
"""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PY = sys.executable
TOOLS = Path(PY).parent
MANAGE = [PY, "backend/manage.py"]
OURS = ["backend", "tests", "scripts"]
NPM = ["npm", "run", "--silent"]
# a deployment as the check wants to see it; none of these is in use anywhere
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "config.settings.prod",
    "SECRET_KEY": "not-a-real-key-only-for-the-deployment-check-0123456789",
    "ALLOWED_HOSTS": "passerelle.example",
    "SITE_URL": "https://passerelle.example",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One command, run in `folder`; what it prints is shown when it fails, or when it says `warning:`."""

    name: str
    command: list[str]
    folder: str = "."
    environment: dict[str, str] = field(default_factory=dict)


def steps() -> list[Step]:
    written, committed = "build/reports/openapi.yaml", "backend/schema/openapi.yaml"
    openapi = [*MANAGE, "spectacular", "--fail-on-warn", "--file", written]
    return [
        # the longest first: the others run beside it
        Step("types", [PY, "-m", "mypy"]),
        Step("style", [PY, "-m", "ruff", "check", "-q", *OURS]),
        Step("format", [PY, "-m", "ruff", "format", "-q", "--check", *OURS]),
        Step("imports", [str(TOOLS / "lint-imports"), "--no-cache"]),
        Step("files", [PY, "scripts/check_files.py"]),
        Step("migrations", [*MANAGE, "makemigrations", "--check", "--dry-run", "-v", "1"]),
        Step("deployment", [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"], environment=PRODUCTION),
        Step("graphql schemas", [*MANAGE, "export_schema", "--check"]),
        Step("openapi", ["sh", "-c", '"$@" && diff -u ' + f"{committed} {written}", "openapi", *openapi]),
        Step("translations", [PY, "scripts/messages.py", "check"]),
        Step("relay", [*NPM, "relay:check"], "frontend"),
        Step("messages", [*NPM, "messages:check"], "frontend"),
        Step("lint", [*NPM, "lint"], "frontend"),
        Step("typescript", [*NPM, "typecheck"], "frontend"),
        Step("frontend format", [*NPM, "format:check"], "frontend"),
        Step("bundle", [PY, "scripts/bundle_sizes.py"]),
    ]


def run(step: Step) -> tuple[Step, bool, float, str]:
    """Return whether the step passed, the seconds it took and what it printed."""
    settings = {"DJANGO_SETTINGS_MODULE": "config.settings.test", "PYTHONPATH": str(ROOT / "backend")}
    path = f"{TOOLS}{os.pathsep}{os.environ['PATH']}"
    started = time.monotonic()
    done = subprocess.run(
        step.command,
        cwd=ROOT / step.folder,
        env={**os.environ, **settings, "PATH": path, **step.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return step, done.returncode == 0, time.monotonic() - started, done.stdout.rstrip()


def main() -> int:
    (ROOT / "build" / "reports").mkdir(parents=True, exist_ok=True)
    known = steps()
    if unknown := set(sys.argv[1:]) - {step.name for step in known}:
        print(f"no such step: {', '.join(sorted(unknown))}; there are: {', '.join(step.name for step in known)}")
        return 2
    chosen = [step for step in known if step.name in sys.argv[1:] or not sys.argv[1:]]
    failed = set()
    with ThreadPoolExecutor(max_workers=2) as pool:
        for done in as_completed([pool.submit(run, step) for step in chosen]):
            step, passed, seconds, said = done.result()
            print(f"{'ok  ' if passed else 'FAIL'}  {step.name} ({seconds:.1f} s)", flush=True)
            if not passed:
                failed.add(step.name)
            if said and (not passed or "warning:" in said or step.name == "bundle"):
                print(said, flush=True)
    if failed:
        print("static checks failed:", ", ".join(step.name for step in chosen if step.name in failed))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
