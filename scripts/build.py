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
    found = []
    for folder, folders, files in os.walk(FRONTEND):
        folders[:] = [name for name in folders if name not in SKIPPED]
        found += [Path(folder) / name for name in files]
    return sorted([*found, *(ROOT / "backend" / "schema").glob("*.graphql")])


def digest() -> str:
    total = hashlib.sha256()
    for path in sources():
        content = hashlib.sha256(path.read_bytes()).digest()
        total.update(str(path.relative_to(ROOT)).encode() + b"\0" + content)
    return total.hexdigest()


def main() -> int:
    subprocess.run([sys.executable, str(ROOT / "scripts" / "messages.py"), "compile"], check=True)
    if MARK.exists() and MARK.read_text() == digest() and (FRONTEND / "dist" / ".vite" / "manifest.json").exists():
        return 0
    print("Building the pages…", flush=True)
    tools = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    built = subprocess.run(
        [tools / "npm", "run", "--silent", "build"],
        cwd=FRONTEND,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if built.returncode:
        print(built.stdout, file=sys.stderr)
        return built.returncode
    MARK.parent.mkdir(exist_ok=True)
    # after the build, which itself writes generated sources
    MARK.write_text(digest())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
