"""Run a command with `DATABASE_URL` naming a PostgreSQL of its own, started for it and removed after it.

    python scripts/with_postgres.py COMMAND…

Uses the newest server that Debian installed; as root it installs one when there is none.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from setup import apt_install

# no vacuum comes between: tests roll back what they write, and a table that was swept between two of them counts as
# empty in the eyes of the planner, which then reads it over and over
SETTINGS = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=256MB -c max_connections=60"
    " -c autovacuum=off"
)


def binaries() -> Path:
    """Return the folder of the newest installed server's programs."""
    if not installed():
        apt_install("postgresql")
    return installed()[-1].parent


def installed() -> list[Path]:
    return sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def server() -> Iterator[str]:
    """Yield the URL of an empty database on a server that lives as long as the block."""
    programs, port = binaries(), free_port()
    folder = Path(tempfile.mkdtemp(prefix="passerelle-pg-"))
    # the server refuses to run as root: it gets the account that its package made
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if prefix:
        shutil.chown(folder, "postgres", "postgres")
    data, log = folder / "data", folder / "log"
    control = [*prefix, str(programs / "pg_ctl"), "-D", str(data)]
    try:
        cluster = ["-D", str(data), "-U", "passerelle", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        quietly([*prefix, str(programs / "initdb"), *cluster], folder)
        options = f"{SETTINGS} -p {port} -k {folder} -c listen_addresses=127.0.0.1"
        quietly([*control, "-w", "-l", str(log), "-o", options, "start"], folder, log)
        address = ["-h", "127.0.0.1", "-p", str(port), "-U", "passerelle"]
        quietly([str(programs / "createdb"), *address, "passerelle"], folder)
        yield f"postgresql://passerelle@127.0.0.1:{port}/passerelle"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], capture_output=True, cwd=folder, check=False)
        shutil.rmtree(folder, ignore_errors=True)


def quietly(command: list[str], folder: Path, log: Path | None = None) -> None:
    """Run a command in silence; when it fails, say what it and the server's log said.

    The output goes to a file, not a pipe: the server inherits it and would keep a pipe open.
    """
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=folder, check=False)
        if done.returncode:
            said.seek(0)
            more = log.read_text() if log and log.exists() else ""
            raise SystemExit(f"PostgreSQL did not start: {' '.join(command)}\n{said.read()}{more}")


def main() -> int:
    if len(sys.argv) < 2:
        print("usage: with_postgres.py COMMAND…", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with server() as url:
        return subprocess.run(sys.argv[1:], env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
