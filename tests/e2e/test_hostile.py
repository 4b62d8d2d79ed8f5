"""Hostile text in every place that takes text: every page, every export, and nothing of it runs."""

import csv
import io
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import orjson
import pytest
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from scripts import serve
from tests.e2e.conftest import ROOT, free_port, surroundings, wait_for
from tests.e2e.test_everywhere import LAB, PORTAL, PUBLIC

# of the tests' settings, under which sessions are made
SECRET = "for-tests-only-not-a-secret-0123456789abcdef"
# these have a form that such a text has not
FORMED = {"email", "link", "url", "doi", "timeZone", "country", "region", "key", "definition"}
# nothing waits for it in the world any more, or it belongs to another state: the same column takes text elsewhere
STATES = {
    "lab.decideInquiry.note", "lab.logMilestone.gateDecidedBy", "portal.answerBlocker.body",
    "portal.answerImpactEnquiry.changed", "portal.answerImpactEnquiry.value",
}  # fmt: skip
REFERENCE = "ARC-2026-001"
WATCH = """
window.__blocked = [];
document.addEventListener("securitypolicyviolation", (event) => window.__blocked.push(
  `${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
LOOK = r"""() => ({
  hit: window.hit ?? null,
  blocked: window.__blocked,
  links: [...document.querySelectorAll("a, area, form, iframe, img, object, embed")]
    .flatMap((it) => [...it.attributes].map((a) => a.value))
    .filter((value) => /^\s*(javascript|vbscript|data:text)/i.test(value)),
  handlers: [...document.querySelectorAll("*")].filter((it) => [...it.attributes].some((a) => /^on/i.test(a.name)))
    .map((it) => it.outerHTML.slice(0, 200)),
  planted: document.querySelectorAll("[srcdoc], img[src=x], svg[onload], body script:not([type*=json])").length,
  told: document.body.innerText.includes("q{{7*7}}q") || document.body.innerText.includes("window.hit"),
  computed: document.body.innerText.includes("q49q"),
})"""


@pytest.fixture(scope="module")
def planted(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """A site of its own, with the tests' world instead of the demonstration, and what was planted in it."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "site.sqlite3").write_bytes((demonstration / "site.sqlite3").read_bytes())
    port = free_port()
    environment = {**surroundings(folder, folder / "mails"), "PORT": str(port), "SECRET_KEY": SECRET, "DEMO_MODE": "0"}
    filling = {
        **environment,
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PYTHONPATH": f"{ROOT / 'backend'}:{ROOT}",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.hostile"],
        env=filling,
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    with (folder / "log").open("w") as log:
        web = subprocess.Popen(
            serve.web_command(port), env=environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True
        )
        try:
            address = f"http://127.0.0.1:{port}"
            wait_for(f"{address}/readyz", web, folder / "log")
            yield {**orjson.loads(done.stdout), "site": address}
        finally:
            serve.stop_all(web)


class Reader:
    """Somebody who opens one page after another, and notes whatever ran or was stopped by the policy alone."""

    def __init__(self, browser: Browser, planted: dict[str, Any], who: str):
        self.site, self.rows = planted["site"], planted["rows"]
        self.context = browser.new_context(locale="en")
        if who:
            cookie = {"name": "sessionid", "value": planted["sessions"][who], "url": self.site}
            self.context.add_cookies([cookie])  # type: ignore[list-item]
        self.context.add_init_script(WATCH)
        self.page = self.context.new_page()
        self.wrong: list[str] = []
        self.told = 0
        self.page.on("dialog", lambda dialog: (self.wrong.append(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("pageerror", lambda error: self.wrong.append(f"{self.page.url}: {error}"))

    def open(self, route: str, view: str) -> None:
        address = self.rows.get(route, route.replace("$reference", REFERENCE)) + view.format(language="en")
        self.page.goto(f"{self.site}{address}")
        self.page.locator("h1").first.wait_for()
        expect(self.page.locator("[aria-busy=true]")).to_have_count(0)
        found = self.page.evaluate(LOOK)
        self.told += found.pop("told")
        if any(found.values()):
            self.wrong.append(f"{address}: {found}")

    def file(self, path: str) -> Any:
        answer = self.context.request.get(f"{self.site}{path}")
        assert answer.status == 200, (path, answer.status, answer.text()[:200])
        return answer


@pytest.mark.e2e
def test_every_place_was_tried(planted: dict[str, Any]) -> None:
    """What takes free text took it; what refused it has a form, and said so."""
    outcome = planted["outcome"]
    refused = {place: why for place, why in outcome.items() if why and place.rsplit(".", 1)[1] not in FORMED}
    assert set(refused) <= STATES, refused
    assert len(outcome) - len(refused) > 120


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("who", "screens", "least"), [("director", LAB, 30), ("sponsor_a", PORTAL, 3), ("", PUBLIC, 1)],
    ids=["lab", "portal", "public"],
)  # fmt: skip
def test_nothing_runs(
    chromium: Browser, planted: dict[str, Any], who: str, screens: dict[str, tuple[str, ...]], least: int
) -> None:
    reader = Reader(chromium, planted, who)
    for route, views in screens.items():
        for view in views:
            reader.open(route, view)
    reader.context.close()
    assert reader.wrong == [], "\n".join(reader.wrong)
    assert reader.told >= least, f"only {reader.told} pages show what was planted: what would they prove?"


def harmless(cell: Any) -> bool:
    """Tell whether a program for tables takes a cell for a value."""
    return not re.match(r"[=+\-@\t\r]", str(cell)) or bool(re.fullmatch(r"[+-]?\d+([.,]\d+)?( %)?", str(cell)))


@pytest.mark.e2e
def test_no_export_runs(chromium: Browser, planted: dict[str, Any]) -> None:
    reader = Reader(chromium, planted, "director")
    told = 0
    for name in ("portfolio", "slips"):
        text = reader.file(f"/api/{name}.csv").body().decode("utf-8-sig")
        cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
        assert [cell for cell in cells if not harmless(cell)] == []
        told += any("1+1" in cell or "HYPERLINK" in cell for cell in cells)
    for name in ("portfolio", "slips", "impact/2026"):
        book = openpyxl.load_workbook(io.BytesIO(reader.file(f"/api/{name}.xlsx").body()))
        values = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert [cell.value for cell in values if cell.data_type == "f"] == []
        links = [cell.hyperlink.target for cell in values if cell.hyperlink]
        # a record leads to its own page, whatever it is called
        assert [link for link in links if not link.startswith(f"{reader.site}/")] == []
        assert [cell.value for cell in values if isinstance(cell.value, str) and not harmless(cell.value)] == []
    for path in ("/api/impact/2026.pdf", *(path for path in planted["files"] if path.endswith(".pdf"))):
        found = PdfReader(io.BytesIO(reader.file(path).body()))
        objects = "".join(
            str(found.get_object(number)) for number in range(1, len(found.xref[0]) + 1) if number in found.xref[0]
        )
        # where a record leads: to its own page, whatever it is called
        objects = objects.replace(f"'/URI': '{reader.site}/", "'/URI': 'https://")
        active = re.search(r"/JavaScript|/JS\b|/Launch|/URI'?: '\s*(?!https://)\w+:", objects)
        assert active is None, (path, objects[active.start() - 200 : active.end() + 200])
        told += any("window.hit" in page.extract_text() or "7*7" in page.extract_text() for page in found.pages)
    for path in planted["files"]:
        head = reader.file(path).headers
        assert head["x-content-type-options"] == "nosniff"
        assert "html" not in head["content-type"], path
    reader.context.close()
    assert told >= 3, "the exports hold nothing of what was planted"
