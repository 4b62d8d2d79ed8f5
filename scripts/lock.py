"""Resolve the requirement lists into locked, hashed ones, without the name of any package index."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLAGS = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--quiet", "--upgrade"]


def main() -> int:
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "uv"], check=True)
    for name in ("base", "build", "dev"):
        files = [f"requirements/{name}.in", "-o", f"requirements/{name}.txt"]
        subprocess.run([sys.executable, "-m", "uv", "pip", "compile", *files, *FLAGS], check=True, cwd=ROOT)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
