"""Resolve the requirement lists into locked, hashed ones, without the name of any package index.

python scripts/lock.py [--upgrade]: without the flag, what is locked stays at its version where the lists allow it.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLAGS = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--quiet"]


def main() -> int:
    for name in ("base", "build", "dev"):
        files = [f"requirements/{name}.in", "-o", f"requirements/{name}.txt", "--python-version", "3.11"]
        command = [sys.executable, "-m", "uv", "pip", "compile", *files, *FLAGS, *sys.argv[1:]]
        subprocess.run(command, check=True, cwd=ROOT)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
