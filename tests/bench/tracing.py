"""A page of the product in Chromium, traced: a server with its own data, and what the trace tells."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Page, sync_playwright
from scripts.setup import CHROMIUM

ROOT = Path(__file__).resolve().parents[2]
FRAME_MS, TASK_MS, FEWEST_FRAMES = 8.0, 50.0, 100
FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-gpu"]
CATEGORIES = "devtools.timeline,disabled-by-default-devtools.timeline,v8,toplevel,blink.user_timing,benchmark"
# what runs or compiles script on the main thread; one inside another counts once
SCRIPT = {
    "FunctionCall",
    "EvaluateScript",
    "EventDispatch",
    "FireAnimationFrame",
    "TimerFire",
    "RunMicrotasks",
    "v8.compile",
    "v8.run",
    "MinorGC",
    "MajorGC",
    "V8.GCScavenger",
}
TASKS = ("RunTask", "ThreadControllerImpl::RunTask")
# once for each frame that the main thread makes
FRAME = "LocalFrameView::RunPaintLifecyclePhase"
Event = dict[str, Any]
Act = Callable[[Page], None]


@dataclass(frozen=True, slots=True)
class Frames:
    """Script of the main thread in milliseconds a frame, and its longest task.

    Times are those of the clock; beside the longest task stands what it took of a processor, which tells a slow page
    from a machine that does something else meanwhile.
    """

    frames: int
    script_p95_ms: float
    script_max_ms: float
    longest_task_ms: float
    longest_task_cpu_ms: float

    @property
    def good(self) -> bool:
        return self.script_p95_ms <= FRAME_MS and self.longest_task_ms <= TASK_MS


def traced(preparation: str, ready: Act, act: Act) -> Frames:
    """Fill a database with a module's data, open the path that it prints, and trace `act` on that page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {
            **os.environ,
            "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite3'}",
            "STORAGE_URL": f"file://{folder / 'files'}",
            "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
            "PYTHONPATH": f"{ROOT / 'backend'}:{ROOT}",
        }
        prepared = subprocess.run(
            [sys.executable, "-m", preparation],
            env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        facts = json.loads(prepared.stdout.splitlines()[-1])
        port = free_port()
        server = subprocess.Popen(
            [
                sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
                "--workers", "1", "--blocking-threads", "4", "--log-level", "error", "tests.bench.wsgi:application",
            ],
            env=environment, cwd=ROOT,
        )  # fmt: skip
        try:
            wait_for(f"http://127.0.0.1:{port}/readyz")
            return read(trace(f"http://127.0.0.1:{port}", facts["session"], facts["path"], ready, act))
        finally:
            server.terminate()
            server.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(url: str) -> None:
    for _attempt in range(150):
        try:
            urllib.request.urlopen(url, timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server did not start")


def trace(site: str, session: str, path: str, ready: Act, act: Act) -> list[Event]:
    """Open a page, wait until it is `ready`, and return the events of what `act` does on it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
        page = context.new_page()
        page.goto(site + path)
        try:
            ready(page)
        except Error:
            raise SystemExit(f"nothing to measure at {page.url}: {page.inner_text('body')[:500]}") from None
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(500)
        browser.start_tracing(page=page, categories=CATEGORIES.split(","))
        act(page)
        data = browser.stop_tracing()
        browser.close()
    events: list[Event] = json.loads(data)["traceEvents"]
    return events


def read(events: list[Event]) -> Frames:
    """Add up each frame's script; a frame lasts from one painting to the next."""
    thread = main_thread(events)
    mine = [event for event in events if (event["pid"], event["tid"]) == thread and event.get("ph") == "X"]
    tasks = [(event["dur"] / 1000, event.get("tdur", 0) / 1000) for event in mine if event["name"] in TASKS]
    begins = sorted(
        event["ts"] for event in events if (event["pid"], event["tid"]) == thread and event["name"] == FRAME
    )
    frames: dict[int, float] = defaultdict(float)
    at, end = 0, 0.0
    for event in sorted((event for event in mine if event["name"] in SCRIPT), key=lambda event: event["ts"]):
        if event["ts"] < end:
            continue
        end = event["ts"] + event.get("dur", 0)
        while at < len(begins) and begins[at] <= event["ts"]:
            at += 1
        frames[at] += event.get("dur", 0) / 1000
    spent = sorted([*frames.values(), *[0.0] * max(0, len(begins) - len(frames))])
    if not tasks or len(begins) < FEWEST_FRAMES:
        raise SystemExit(f"the trace holds {len(tasks)} tasks and {len(begins)} frames")
    return Frames(
        frames=len(begins),
        script_p95_ms=round(spent[int(len(spent) * 0.95)], 2),
        script_max_ms=round(spent[-1], 2),
        longest_task_ms=round(max(took for took, _cpu in tasks), 2),
        longest_task_cpu_ms=round(max(cpu for _took, cpu in tasks), 2),
    )


def main_thread(events: list[Event]) -> tuple[int, int]:
    """Return the process and thread of the page: the renderer that began the most frames."""
    counts: dict[tuple[int, int], int] = defaultdict(int)
    for event in events:
        if event["name"] == FRAME:
            counts[event["pid"], event["tid"]] += 1
    if not counts:
        raise SystemExit("the trace holds no frame")
    return max(counts, key=lambda key: counts[key])


def report(name: str, values: dict[str, Any]) -> None:
    """Print what was measured and write it to build/reports."""
    reports = ROOT / "build" / "reports"
    reports.mkdir(parents=True, exist_ok=True)
    (reports / f"{name}.json").write_text(json.dumps(values, indent=2) + "\n")
    print(f"{name}: " + ", ".join(f"{key} {value}" for key, value in values.items()))  # noqa: T201


def told(frames: Frames) -> dict[str, Any]:
    return asdict(frames)
