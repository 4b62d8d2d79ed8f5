"""Build the pages and the translations when their sources changed since the last build."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRONTEND = ROOT / "frontend"
MARK = ROOT / "build" / "frontend.sha256"
SKIPPED = {"node_modules", "dist", ".tanstack"}


def sources() -> list[Path]:
    found = [
        path
        for path in FRONTEND.rglob("*")
        if path.is_file() and not SKIPPED.intersection(path.relative_to(FRONTEND).parts)
    ]
    return sorted([*found, *(ROOT / "backend" / "schema").glob("*.graphql")])


def digest() -> str:
    total = hashlib.sha256()
    for path in sources():
        total.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def main() -> int:
    subprocess.run([sys.executable, str(ROOT / "scripts" / "messages.py"), "compile"], check=True)
    if MARK.exists() and MARK.read_text() == digest() and (FRONTEND / "dist" / ".vite" / "manifest.json").exists():
        return 0
    print("Building the pages…", flush=True)
    path = f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    npm = str(ROOT / ".venv" / "bin" / "npm")
    subprocess.run([npm, "run", "--silent", "build"], cwd=FRONTEND, check=True, env={**os.environ, "PATH": path})
    MARK.parent.mkdir(exist_ok=True)
    MARK.write_text(digest())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
