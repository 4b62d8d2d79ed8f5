"""A real server with the demonstration, a real browser, and axe."""

import fcntl
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright
from scripts.setup import CHROMIUM

from scripts import serve
from tests.servers import Server, serving

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "footbridge-e2e"
AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-gpu"]
# a page gets as long to show something as Playwright gives it to find something
expect.set_options(timeout=30_000)
ALL_LOOKS = os.environ.get("JOURNEY_LOOKS") == "all"
DESK: dict[str, Any] = {}
PHONE: dict[str, Any] = {"width": 360, "scheme": "dark"}
# English at a desk in the light, French on a phone in the dark; `JOURNEY_LOOKS=all` crosses them
BOTH_LOOKS = pytest.mark.parametrize(
    ("language", "visit"),
    [("en", DESK), ("fr", PHONE), *([("en", PHONE), ("fr", DESK)] if ALL_LOOKS else [])],
    ids=["en-desk", "fr-phone", *(["en-phone", "fr-desk"] if ALL_LOOKS else [])],
    indirect=["visit"],
)
# by site and address: what a browser holds that is signed in
SESSIONS: dict[str, dict[str, list[Any]]] = {}
OTHER = {"en": "EN, English", "fr": "FR, français"}
# jobs that run and jobs that could
UNDER_WAY = """
SELECT (SELECT count(*) FROM core_periodicjob WHERE leased_until > strftime('%Y-%m-%d %H:%M:%f', 'now'))
  + (SELECT count(*) FROM django_tasks_database_dbtaskresult WHERE status IN ('READY', 'RUNNING'))
"""
# a busy machine may take long from an answer to what the page makes of it
IDLE = "new Promise(done => requestIdleCallback(() => done(), {timeout: 5000}))"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def mails(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the site's worker puts each mail."""
    return tmp_path_factory.mktemp("mails")


@pytest.fixture(scope="session")
def resolver() -> Iterator[Server]:
    """The DOI resolver that the site asks."""
    with serving() as server:
        yield server


def surroundings(folder: Path, mails: Path) -> dict[str, str]:
    """Return the environment of a site that keeps its data in a folder."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "PYTHONPATH": str(ROOT / "backend"),
        "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
        "STORAGE_URL": f"file://{folder / 'files'}",
        "EMAIL_URL": f"file:///{mails}",
        "DEMO_PASSWORD": PASSWORD,
        # several sites and browsers share the machine: what is tested here is not how soon one gives up
        "WEB_STATEMENT_TIMEOUT_MS": "20000",
    }


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder with the demonstration as it is on the first day: loaded once for all processes, and never served."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "demonstration"
    with folder.with_suffix(".lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not folder.exists():
            unfinished = folder.with_suffix(".unfinished")
            unfinished.mkdir()
            environment = surroundings(unfinished, tmp_path_factory.mktemp("unsent"))
            load_demonstration(environment)
            # what a worker makes of the years behind it, and whom it tells, is the same for every copy
            environment["PYTHONPATH"] += f"{os.pathsep}{ROOT}"
            subprocess.run([sys.executable, "-m", "tests.e2e.first_minute"], env=environment, cwd=ROOT, check=True)
            unfinished.rename(folder)
    return folder


def load_demonstration(environment: dict[str, str]) -> None:
    command = [sys.executable, str(ROOT / "backend" / "manage.py"), "prepare", "--demo"]
    subprocess.run(command, env=environment, cwd=ROOT, check=True, timeout=600)


@pytest.fixture(scope="session")
def standing(
    tmp_path_factory: pytest.TempPathFactory, demonstration: Path, mails: Path, resolver: Server
) -> Iterator[tuple[Path, str]]:
    """Start what `make run` starts once the database is ready; yield its folder and its address.

    Each process of tests starts it once: starting costs as much as many a journey.
    """
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(demonstration, folder, dirs_exist_ok=True)
    with running(folder, {**surroundings(folder, mails), "DOI_RESOLVER": resolver.address}) as address:
        yield folder, address


@pytest.fixture(scope="module")
def kept(standing: tuple[Path, str], demonstration: Path, mails: Path) -> Path:
    """The folder in which the site keeps its database, its files and its log.

    Each file of journeys begins on the first day: what one does is not there for another, whatever the order.
    """
    folder, address = standing
    first_day(folder, demonstration)
    for mail in mails.iterdir():
        mail.unlink()
    SESSIONS.pop(address, None)
    return folder


@pytest.fixture(scope="module")
def site(standing: tuple[Path, str], kept: Path) -> str:
    """The address of a site on its first day."""
    return standing[1]


def first_day(folder: Path, demonstration: Path) -> None:
    """Put the demonstration's rows and files in the place of those of a site that runs and rests."""
    database = folder / "site.sqlite3"
    with (
        closing(sqlite3.connect(database, timeout=20)) as now,
        closing(sqlite3.connect(demonstration / database.name)) as then,
    ):
        rest(now)
        then.backup(now)
    shutil.rmtree(folder / "files", ignore_errors=True)
    shutil.copytree(demonstration / "files", folder / "files")


def rest(database: sqlite3.Connection) -> None:
    """Wait until the worker has had nothing to do for a moment, in which the last answer ends too."""
    quiet = 0
    for _moment in range(1500):
        quiet = 0 if database.execute(UNDER_WAY).fetchone()[0] else quiet + 1
        if quiet == 3:
            return
        time.sleep(0.1)
    raise AssertionError("the worker does not come to rest")


@contextmanager
def running(folder: Path, environment: dict[str, str]) -> Iterator[str]:
    """Run the web server and the worker until the block ends; yield the address."""
    port = free_port()
    environment = {**environment, "PORT": str(port)}
    with (folder / "log").open("w") as log:
        web, worker = (
            subprocess.Popen(command, env=environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True)
            for command in (serve.web_command(port), serve.worker_command())
        )
        try:
            address = f"http://127.0.0.1:{port}"
            wait_for(f"{address}/readyz", web, folder / "log")
            yield address
        finally:
            serve.stop_all(web, worker)


def wait_for(url: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _attempt in range(240):
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.5)
    raise AssertionError(log.read_text())


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


class Visitor:
    """A person at a browser. Counts the clicks, and keeps what the page complained of."""

    def __init__(self, browser: Browser, site: str, *, width: int = 1440, scheme: Any = "light"):
        # what moves would be looked at half way
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        self.page: Page = self.context.new_page()
        self.asked: set[Request] = set()
        self.page.on("request", lambda request: self.asked.add(request))
        self.page.on("requestfinished", lambda request: self.asked.discard(request))
        self.page.on("requestfailed", lambda request: self.asked.discard(request))
        self.site = site
        self.clicks = 0
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console", lambda message: self.complaints.append(message.text) if message.type == "error" else None
        )

    def sign_in(self, email: str, language: str) -> None:
        """Be signed in and have the product in a language, as the switch keeps it on the account.

        The first visitor of a site with an address fills the form; later ones come with the session that they got.
        """
        kept = SESSIONS.setdefault(self.site, {}).get(email)
        if kept:
            self.context.add_cookies(kept)
            self.page.goto(f"{self.site}/")
        if not kept or "/sign-in" in self.page.url:
            self.fill_in(email)
            SESSIONS[self.site][email] = self.context.cookies()  # type: ignore[assignment]
        self.page.locator("h1").first.wait_for()
        if self.page.locator("html").get_attribute("lang") != language:
            with self.page.expect_navigation():
                self.page.get_by_role("button", name=OTHER[language], exact=True).click()
            self.page.locator("h1").first.wait_for()
        assert self.page.locator("html").get_attribute("lang") == language

    def fill_in(self, email: str) -> None:
        """Sign in by the form, into a session of one's own."""
        self.page.goto(f"{self.site}/sign-in")
        self.page.locator("input[name=email]").fill(email)
        self.page.locator("input[name=password]").fill(PASSWORD)
        self.page.locator("form button[type=submit]").click()
        self.page.wait_for_url(lambda url: "/sign-in" not in url)

    def speak(self, language: str) -> None:
        """Open the sign-in page in a language."""
        self.page.goto(f"{self.site}/sign-in")
        self.page.locator("h1").first.wait_for()
        if self.page.locator("html").get_attribute("lang") != language:
            self.page.get_by_role("button", name=OTHER[language], exact=True).click()
            expect(self.page.locator("html")).to_have_attribute("lang", language)

    def open(self, path: str) -> None:
        self.page.goto(f"{self.site}{path}")
        self.page.locator("h1").first.wait_for()

    def click(self, role: Any, name: str) -> None:
        self.page.get_by_role(role, name=name).first.click()
        self.clicks += 1

    def sees(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for()

    def settle(self) -> None:
        """Wait until the page shows itself, has had all that it asked for, for a moment, and has nothing left to do.

        Sooner than Playwright's "networkidle", which is half a second without a request.
        """
        self.page.wait_for_load_state("load")
        self.page.locator("h1").first.wait_for()
        quiet = 0
        for _moment in range(600):
            self.page.wait_for_timeout(50)
            quiet = 0 if self.asked else quiet + 1
            if quiet >= 5:
                self.page.evaluate(IDLE)
                if not self.asked and not self.page.locator("[aria-busy=true]").count():
                    return
        raise AssertionError(f"still asked for: {[request.url for request in self.asked]}")

    def check(self) -> None:
        """No axe violation, no sideways scrolling, no error in the console."""
        self.settle()
        self.page.evaluate(AXE.read_text())
        result = self.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found = [
            f"{violation['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
            for violation in result["violations"]
            for node in violation["nodes"]
        ]
        assert found == [], "\n".join(found[:6])
        assert self.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
        assert self.complaints == []

    def close(self) -> None:
        self.context.close()


@pytest.fixture
def visit(chromium: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    """A person with a browser of their own; an indirect parameter gives its width and colours."""
    visitor = Visitor(chromium, site, **getattr(request, "param", {}))
    yield visitor
    visitor.close()
