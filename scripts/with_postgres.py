"""Run a command with `DATABASE_URL` naming a PostgreSQL of its own, started for it and removed after it.

    python scripts/with_postgres.py COMMAND…

Uses the newest server that Debian installed; as root it installs one when there is none.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from setup import apt_install

SETTINGS = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=256MB -c max_connections=60"
)


def binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        apt_install("postgresql")
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def server() -> Iterator[str]:
    """Yield the URL of an empty database on a server that lives as long as the block."""
    bin_ = binaries()
    folder = Path(tempfile.mkdtemp(prefix="passerelle-pg-"))
    # the server refuses to run as root: it gets the account that its package made
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    if os.geteuid() == 0:
        shutil.chown(folder, user, user)
    port = free_port()

    def as_user(*command: str) -> list[str]:
        return ["runuser", "-u", user, "--", *command] if os.geteuid() == 0 else list(command)

    data = str(folder / "data")
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder}
    subprocess.run(
        as_user(str(bin_ / "initdb"), "-D", data, "-U", "passerelle", "-A", "trust", "-E", "UTF8", "--no-sync"),
        **quiet,
    )
    options = f"{SETTINGS} -p {port} -k {folder} -c listen_addresses=127.0.0.1"
    log = str(folder / "log")
    subprocess.run(as_user(str(bin_ / "pg_ctl"), "-D", data, "-w", "-l", log, "-o", options, "start"), **quiet)
    try:
        address = ["-h", "127.0.0.1", "-p", str(port), "-U", "passerelle"]
        subprocess.run([str(bin_ / "createdb"), *address, "passerelle"], **quiet)
        yield f"postgresql://passerelle@127.0.0.1:{port}/passerelle"
    finally:
        subprocess.run(
            as_user(str(bin_ / "pg_ctl"), "-D", data, "-m", "immediate", "stop"), **{**quiet, "check": False}
        )
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with server() as url:
        return subprocess.run(sys.argv[1:], env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
