"""The static part of what a change must pass: runs all steps, names those that fail."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PY = sys.executable
MANAGE = [PY, "backend/manage.py"]
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "config.settings.prod",
    "SECRET_KEY": "not-a-real-key-only-for-the-deployment-check-0123456789",
    "ALLOWED_HOSTS": "passerelle.example",
    "SITE_URL": "https://passerelle.example",
}
STEPS: list[tuple[str, list[str], dict[str, str], str]] = [
    ("style", [PY, "-m", "ruff", "check", "-q", "backend", "tests", "scripts"], {}, "."),
    ("format", [PY, "-m", "ruff", "format", "-q", "--check", "backend", "tests", "scripts"], {}, "."),
    ("types", [PY, "-m", "mypy"], {}, "."),
    ("imports", [str(Path(PY).parent / "lint-imports"), "--no-cache"], {}, "."),
    ("migrations", [*MANAGE, "makemigrations", "--check", "--dry-run", "-v", "0"], {}, "."),
    ("deployment", [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"], PRODUCTION, "."),
    ("schema files", [*MANAGE, "export_schema", "--check"], {}, "."),
    ("translations", [PY, "scripts/messages.py", "check"], {}, "."),
    ("relay", ["npm", "run", "--silent", "relay:check"], {}, "frontend"),
    ("messages", ["npm", "run", "--silent", "messages:check"], {}, "frontend"),
    ("lint", ["npm", "run", "--silent", "lint"], {}, "frontend"),
    ("typescript", ["npm", "run", "--silent", "typecheck"], {}, "frontend"),
    ("frontend format", ["npm", "run", "--silent", "format:check"], {}, "frontend"),
    ("bundle", [PY, "scripts/bundle_sizes.py"], {}, "."),
]


def run(name: str, command: list[str], extra: dict[str, str], folder: str) -> bool:
    path = f"{Path(PY).parent}{os.pathsep}{os.environ['PATH']}"
    settings = {"DJANGO_SETTINGS_MODULE": "config.settings.test", "PYTHONPATH": "backend"}
    started = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT / folder,
        env={**os.environ, **settings, "PATH": path, **extra},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    passed = done.returncode == 0
    print(f"{'ok  ' if passed else 'FAIL'} {name} ({time.monotonic() - started:.1f} s)", flush=True)
    if not passed or name == "bundle":
        print(done.stdout.rstrip(), flush=True)
    return passed


def main() -> int:
    failed = [step[0] for step in STEPS if not run(*step)]
    if failed:
        print("static checks failed:", ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
