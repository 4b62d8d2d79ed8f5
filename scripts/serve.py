"""What `make run` starts: the web process and the worker, kept alive until told to stop.

    python scripts/serve.py           both, under one supervisor
    python scripts/serve.py web       the web process alone, after it has brought the database up to date
    python scripts/serve.py worker    the worker alone, for a machine or container of its own
    python scripts/serve.py healthy   exit 0 when the web process of this machine is ready to serve

On the first start the database is made and the demonstration loaded; the accounts are printed at every start.
"""

import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
MANAGE = [sys.executable, str(ROOT / "backend" / "manage.py")]
# seconds that a process gets to end what it is doing, and that a worker which died waits for its successor
GRACE, PAUSE = 20, 1.0
ACCOUNTS = {
    "director@lab.example": "director",
    "lead@lab.example": "lead scientist",
    "scientist@lab.example": "applied research scientist",
    "intern@lab.example": "research intern",
    "partnerships@lab.example": "partnerships advisor",
    "sponsor@giatec.example": "client sponsor (Giatec)",
    "engineer@giatec.example": "client technical lead (Giatec)",
    "observer@giatec.example": "client observer (Giatec)",
    "sponsor@ireq.example": "client sponsor (IREQ)",
}


def web_command(port: int, host: str = "127.0.0.1") -> list[str]:
    """Return the command of the web process: one worker, four threads, and a bounded queue behind them."""
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port), "--workers", "1",
        "--blocking-threads", "4", "--backpressure", "64", "--log-level", "warning", "--no-ws",
        "--working-dir", str(ROOT / "backend"), "config.wsgi:application",
    ]  # fmt: skip


def worker_command() -> list[str]:
    return [*MANAGE, "worker", "--interval", "1"]


class Supervisor:
    """Starts both processes, starts the worker again when it dies, and stops both when told to.

    Each child leads a process group of its own: a Ctrl-C reaches it once, through here, and nothing that it
    started outlives it.
    """

    def __init__(self, web: list[str], worker: list[str]):
        self.web_line, self.worker_line = web, worker
        self.stopping = False
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, self.stop)

    def stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stopping = True

    def run(self, port: int | None = None, greeting: str = "") -> int:
        """Return 0 after an orderly stop, else the web process's exit status.

        Prints the greeting once something answers HTTP at `port`.
        """
        web, worker = start(self.web_line), start(self.worker_line)
        started_at = time.monotonic()
        try:
            while not self.stopping and web.poll() is None:
                if worker.poll() is not None and time.monotonic() - started_at > PAUSE:
                    print(f"The worker stopped (status {worker.returncode}); starting it again.", flush=True)
                    end_group(worker)
                    worker, started_at = start(self.worker_line), time.monotonic()
                if port and ask(port, "/healthz"):
                    print(greeting, flush=True)
                    port = None
                time.sleep(0.1)
            if not self.stopping:
                print(f"The web process stopped (status {web.returncode}); stopping the worker too.", flush=True)
        finally:
            stop_all(web, worker)
        return 0 if self.stopping else web.returncode or 1


def start(line: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(line, start_new_session=True)


def stop_all(*processes: subprocess.Popen[bytes]) -> None:
    """Ask all to end, then wait; those that do not end in time, and whatever they started, are killed."""
    for process in processes:
        if process.poll() is None:
            process.terminate()
    until = time.monotonic() + GRACE
    for process in processes:
        try:
            process.wait(timeout=max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        end_group(process)


def end_group(process: subprocess.Popen[bytes]) -> None:
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def ask(port: int, path: str) -> int | None:
    """Return the status that this machine's web process answers with, None when nothing answers HTTP there."""
    # what it says depends on the host name asked for: ask for one that this deployment serves
    host = (os.environ.get("ALLOWED_HOSTS") or "127.0.0.1").split(",")[0].strip().lstrip(".*") or "127.0.0.1"
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path, headers={"Host": host})
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def demo_mode() -> bool:
    """Whether this is a demonstration: as `DEMO_MODE` says, else wherever the development settings are in use."""
    default = "1" if os.environ["DJANGO_SETTINGS_MODULE"].endswith(".dev") else "0"
    return (os.environ.get("DEMO_MODE") or default).lower() in {"1", "true", "yes", "on"}


def demo_password() -> str:
    """Return the password of the demonstration accounts: given, or made once and kept readable by the owner alone."""
    given = os.environ.get("DEMO_PASSWORD", "")
    path = VAR / "demo_password"
    if not given and not path.exists():
        VAR.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(f"footbridge-{secrets.token_hex(4)}")
    return given or path.read_text()


def greeting(port: int, demo: bool) -> str:
    lines = ["", f"Passerelle serves on http://127.0.0.1:{port}"]
    if demo:
        lines.append(f"Demonstration accounts, all with the password {os.environ['DEMO_PASSWORD']}")
        lines += [f"  {email:<28}{role}" for email, role in ACCOUNTS.items()]
    return "\n".join([*lines, "Stop with Ctrl-C.", ""])


def prepare(demo: bool) -> None:
    """Bring the database and the static files up to date; load the demonstration into an empty database."""
    if demo:
        os.environ["DEMO_PASSWORD"] = demo_password()
    process = start([*MANAGE, "prepare", *(["--demo"] if demo else [])])
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit("Stopped before it was ready."))
    try:
        process.wait()
    finally:
        stop_all(process)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    if process.returncode:
        raise SystemExit(f"Preparing the database failed (status {process.returncode}).")


def main() -> int:
    part = sys.argv[1] if len(sys.argv) > 1 else "all"
    if part not in {"all", "web", "worker", "healthy"}:
        print("usage: serve.py [web|worker|healthy]", file=sys.stderr)
        return 2
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    port, host = int(os.environ.setdefault("PORT", "8000")), os.environ.get("HOST") or "127.0.0.1"
    demo = demo_mode()
    os.environ["DEMO_MODE"] = "1" if demo else "0"
    if part == "healthy":
        return 0 if ask(port, "/readyz") == 200 else 1
    if part == "worker":
        os.execv(worker_command()[0], worker_command())
    if not is_free(host, port):
        print(f"Port {port} is in use. Choose another: make run PORT={port + 1}", file=sys.stderr)
        return 1
    prepare(demo)
    if part == "web":
        print(greeting(port, demo), flush=True)
        os.execv(web_command(port, host)[0], web_command(port, host))
    return Supervisor(web_command(port, host), worker_command()).run(port, greeting(port, demo))


if __name__ == "__main__":
    raise SystemExit(main())
