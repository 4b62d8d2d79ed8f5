"""What `make run` starts: the web process and the worker, kept alive until told to stop.

On the first start it makes the database, loads the demonstration and prints the accounts.
"""

import os
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
MANAGE = [sys.executable, str(ROOT / "backend" / "manage.py")]
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


def web_command(port: str, host: str = "127.0.0.1") -> list[str]:
    """Return the command of the web process: one worker, four threads, and a bounded queue behind them."""
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", port, "--workers", "1",
        "--blocking-threads", "4", "--backpressure", "64", "--log-level", "warning", "--no-ws",
        "--working-dir", str(ROOT / "backend"), "config.wsgi:application",
    ]  # fmt: skip


def worker_command() -> list[str]:
    return [*MANAGE, "db_worker", "--interval", "1"]


class Supervisor:
    """Starts both processes, starts the worker again when it dies, and stops both when told to."""

    def __init__(self, web: list[str], worker: list[str]):
        self.web_line, self.worker_line = web, worker
        self.stopping = False
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, self.stop)

    def stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stopping = True

    def run(self) -> int:
        """Return the web process's exit status; 0 after an orderly stop."""
        web, worker = subprocess.Popen(self.web_line), subprocess.Popen(self.worker_line)
        while not self.stopping and web.poll() is None:
            if worker.poll() is not None:
                print("the worker stopped; starting it again", flush=True)
                time.sleep(1)
                worker = subprocess.Popen(self.worker_line)
            time.sleep(0.2)
        for process in (web, worker):
            if process.poll() is None:
                process.terminate()
        for process in (web, worker):
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
        return 0 if self.stopping else web.returncode or 1


def demo_password() -> str:
    """Return the password of the demonstration accounts: given, or made once and kept readable by the owner alone."""
    given = os.environ.get("DEMO_PASSWORD", "")
    path = VAR / "demo_password"
    if not given and not path.exists():
        VAR.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(f"footbridge-{secrets.token_hex(4)}")
    return given or path.read_text()


def main() -> int:
    demo = os.environ.get("DEMO_MODE", "1") not in {"0", "false", "no"}
    port = os.environ.setdefault("PORT", "8000")
    if demo:
        os.environ["DEMO_PASSWORD"] = demo_password()
    subprocess.run([*MANAGE, "prepare", *(["--demo"] if demo else [])], check=True)
    print(f"\nPasserelle serves on http://127.0.0.1:{port}")
    if demo:
        print(f"Demonstration accounts, all with the password {os.environ['DEMO_PASSWORD']}")
        for email, role in ACCOUNTS.items():
            print(f"  {email:<28}{role}")
    print("Stop with Ctrl-C.\n", flush=True)
    return Supervisor(web_command(port), worker_command()).run()


if __name__ == "__main__":
    raise SystemExit(main())
