"""The supervisor of `make run`, with real processes in place of the web process and the worker."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DRIVER = """
import sys
sys.path.insert(0, {scripts!r})
import serve
serve.PAUSE = 0.2
serve.GRACE = 2
python = [sys.executable, "-u", "-c"]
raise SystemExit(serve.Supervisor([*python, {web!r}], [*python, {worker!r}]).run({port!r}, "open now"))
"""
# writes its process id when it is ready, "stopped" when it was told to end
PATIENT = """
import os, signal, sys, time
def stop(*_):
    open({path!r}, "a").write("stopped\\n")
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGINT, lambda *_: open({path!r}, "a").write("interrupted\\n"))
open({path!r}, "a").write(f"{{os.getpid()}}\\n")
while True:
    time.sleep(0.05)
"""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < until, f"waited in vain for: {what}"
        time.sleep(0.02)


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # a process nobody has waited for yet is dead all the same
    return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()


@contextmanager
def supervisor(web: str, worker: str, port: int | None = None) -> Iterator[subprocess.Popen[str]]:
    code = DRIVER.format(scripts=str(ROOT / "scripts"), web=web, worker=worker, port=port)
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
        assert process.stdout is not None
        process.stdout.close()


def test_a_stop_reaches_both_and_ends_in_order(tmp_path: Path) -> None:
    web, worker = tmp_path / "web", tmp_path / "worker"
    with supervisor(PATIENT.format(path=str(web)), PATIENT.format(path=str(worker))) as process:
        wait_until(lambda: bool(lines(web) and lines(worker)), "both to start")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    assert lines(web)[1:] == ["stopped"]
    assert lines(worker)[1:] == ["stopped"]


def test_an_interrupt_at_the_keyboard_is_an_orderly_stop_too(tmp_path: Path) -> None:
    web, worker = tmp_path / "web", tmp_path / "worker"
    with supervisor(PATIENT.format(path=str(web)), PATIENT.format(path=str(worker))) as process:
        wait_until(lambda: bool(lines(web) and lines(worker)), "both to start")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
    assert lines(web)[1:] == ["stopped"]


def test_a_worker_that_dies_is_started_again(tmp_path: Path) -> None:
    web, worker = tmp_path / "web", tmp_path / "worker"
    with supervisor(PATIENT.format(path=str(web)), PATIENT.format(path=str(worker))):
        wait_until(lambda: bool(lines(web) and lines(worker)), "both to start")
        first = int(lines(worker)[0])
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: len(lines(worker)) == 2, "a second worker")
        assert alive(int(lines(worker)[1]))
        assert not alive(first)
    assert len(lines(web)) == 2, "the web process was left alone"


def test_when_the_web_process_dies_all_ends_with_an_error(tmp_path: Path) -> None:
    web, worker = tmp_path / "web", tmp_path / "worker"
    dies = (
        f"import time\nwhile not __import__('os').path.exists({str(worker)!r}): time.sleep(0.02)\nraise SystemExit(3)"
    )
    with supervisor(dies, PATIENT.format(path=str(worker))) as process:
        assert process.wait(timeout=20) == 3
        assert process.stdout is not None
        assert "The web process stopped (status 3)" in process.stdout.read()
    assert lines(worker)[1:] == ["stopped"]
    assert not web.exists()


def test_nothing_that_a_child_started_outlives_the_stop(tmp_path: Path) -> None:
    web, worker, grandchild = tmp_path / "web", tmp_path / "worker", tmp_path / "grandchild"
    deaf = (
        "import os, signal, subprocess, sys, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(grandchild)!r}, 'w').write(str(child.pid))\n"
        "time.sleep(60)\n"
    )
    with supervisor(PATIENT.format(path=str(web)), deaf) as process:
        wait_until(lambda: bool(lines(web) and lines(grandchild)), "all to start")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    assert not worker.exists()
    assert not alive(int(lines(grandchild)[0]))


def test_the_greeting_waits_for_an_answer(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    late = (
        f"import time; time.sleep(0.5)\nimport runpy, sys\nsys.argv = ['http.server', '{port}', '-b', '127.0.0.1']\n"
    )
    late += "runpy.run_module('http.server', run_name='__main__')"
    with supervisor(late, PATIENT.format(path=str(tmp_path / "worker")), port) as process:
        assert process.stdout is not None
        wait_until(lambda: "open now" in process.stdout.readline(), "the greeting")  # type: ignore[union-attr]
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", "/")
        assert connection.getresponse().status == 200
        connection.close()


def test_a_port_in_use_is_said_before_anything_starts() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        environment = {**os.environ, "PORT": str(port), "DJANGO_SETTINGS_MODULE": "config.settings.dev"}
        done = subprocess.run(
            [sys.executable, str(ROOT / "scripts" / "serve.py")],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert f"Port {port} is in use" in done.stderr


def test_the_health_check_asks_by_a_name_that_is_served_and_wants_a_200(tmp_path: Path) -> None:
    """Against a server that is ready for one host name only."""
    code = (
        "import http.server, sys\n"
        "class Ready(http.server.BaseHTTPRequestHandler):\n"
        "    def do_GET(self):\n"
        "        ready = self.path == '/readyz' and self.headers['Host'] == 'lab.example'\n"
        "        self.send_response(200 if ready else 503)\n"
        "        self.end_headers()\n"
        "server = http.server.HTTPServer(('127.0.0.1', 0), Ready)\n"
        f"open({str(tmp_path / 'port')!r}, 'w').write(str(server.server_port) + '\\n')\n"
        "server.serve_forever()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL) as server:
        try:
            wait_until(lambda: bool(lines(tmp_path / "port")), "the server")
            port = lines(tmp_path / "port")[0]
            assert healthy(PORT=port, ALLOWED_HOSTS=".lab.example,other.example") == 0
            assert healthy(PORT=port, ALLOWED_HOSTS="other.example") == 1
        finally:
            server.kill()
    assert healthy(PORT=port, ALLOWED_HOSTS="lab.example") == 1


def healthy(**variables: str) -> int:
    command = [sys.executable, str(ROOT / "scripts" / "serve.py"), "healthy"]
    return subprocess.run(command, env={**os.environ, **variables}, check=False).returncode
