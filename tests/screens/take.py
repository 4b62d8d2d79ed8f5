"""`make screens`: take the pictures of docs/screens.md anew from the demonstration of today, in Chromium.

`make screens ONLY="plan load-fr-dark"` takes some of them. Nothing is taken over that does not load or that complains.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
from scripts.setup import CHROMIUM  # noqa: E402

from tests.e2e import acts  # noqa: E402
from tests.e2e.conftest import FLAGS, Visitor, load_demonstration, running, surroundings  # noqa: E402

SHOTS = ROOT / "docs" / "shots"
DIRECTOR, LEAD, SCIENTIST = "director@lab.example", "lead@lab.example", "scientist@lab.example"
SPONSOR = "sponsor@giatec.example"
GIATEC = "/engagements/ARC-2019-001"
PHONE_DARK: dict[str, Any] = {"width": 360, "scheme": "dark"}


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: who looks, at what, and what they did before it was taken; `whole` takes the page to its end."""

    name: str
    who: str
    path: str
    act: Callable[[Visitor], None] | None = None
    language: str = "en"
    width: int = 1440
    scheme: str = "light"
    whole: bool = False


# in this order: what one act leaves behind is there for the next
TAKEN = (
    Shot("my-week", SCIENTIST, "/"),
    Shot("my-week-move", SCIENTIST, "/", acts.move_from_my_week),
    Shot("quick-add-fr-phone-dark", LEAD, "/", acts.quick_add, "fr", **PHONE_DARK),
    Shot("palette", DIRECTOR, "/", acts.palette, width=1280),
    Shot("deliverables", LEAD, f"{GIATEC}/deliverables"),
    Shot("plan", LEAD, f"{GIATEC}/plan"),
    Shot("transfer", LEAD, f"{GIATEC}/transfer"),
    Shot("history-fr-dark", LEAD, f"{GIATEC}/history", None, "fr", 1280, "dark"),
    Shot("sharing", LEAD, f"{GIATEC}/log", acts.sharing, width=1280),
    Shot("portal-phone-dark", SPONSOR, "/portal/", None, "en", **PHONE_DARK),
    Shot("review", SPONSOR, "/portal/", acts.review_of_the_report, width=1280),
    Shot("portal-events-fr-phone", SPONSOR, "/portal/programme", None, "fr", 360, whole=True),
    Shot("portal-search-fr-phone", SPONSOR, "/portal/search?q=béton", None, "fr", 360),
    Shot("load-fr-dark", DIRECTOR, "/load", acts.expanded, "fr", scheme="dark"),
    Shot("lint", DIRECTOR, "/load", acts.allocation),
    Shot("demand", DIRECTOR, "/demand", acts.needs),
    Shot("proposal", DIRECTOR, "/demand", acts.proposal),
    Shot("scenario", DIRECTOR, "/scenarios", acts.scenario, whole=True),
    Shot("attention", DIRECTOR, "/attention"),
    Shot("portfolio", DIRECTOR, "/portfolio"),
    Shot("forecast", DIRECTOR, "/portfolio/forecast"),
    Shot("pipeline", DIRECTOR, "/pipeline"),
    Shot("partner", DIRECTOR, "/partners", acts.giatec, whole=True),
    Shot("programme", DIRECTOR, "/programme"),
    Shot("impact", DIRECTOR, "/impact", whole=True),
    Shot("lab", DIRECTOR, "/lab"),
    Shot("report", LEAD, f"{GIATEC}/reports", acts.report, whole=True),
    Shot("report-phone-dark", SPONSOR, f"/portal{GIATEC}", acts.newest_report, "en", **PHONE_DARK),
    Shot("executive-fr", LEAD, f"{GIATEC}/team", acts.executive_link, width=1000),
    Shot("view-as", LEAD, f"{GIATEC}/team", acts.view_as, width=1280),
)


def main(only: list[str]) -> int:
    """Take the pictures that are named, or all."""
    if unknown := set(only) - {shot.name for shot in TAKEN}:
        print(f"no such picture: {', '.join(sorted(unknown))}")  # noqa: T201
        return 2
    SHOTS.mkdir(exist_ok=True)
    with site() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for shot in TAKEN:
            if not only or shot.name in only:
                take(browser, address, shot)
                print(shot.name, flush=True)  # noqa: T201
        browser.close()
    return 0


@contextmanager
def site() -> Iterator[str]:
    """Serve the demonstration of today from a folder that goes afterwards."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = surroundings(folder, folder / "mails")
        load_demonstration(environment)
        with running(folder, environment) as address:
            yield address


def take(browser: Browser, address: str, shot: Shot) -> None:
    """Take one picture as its person, in a browser of their own."""
    visit = Visitor(browser, address, width=shot.width, scheme=shot.scheme)
    visit.sign_in(shot.who, shot.language)
    visit.open(shot.path)
    visit.settle()
    if shot.act:
        shot.act(visit)
        visit.settle()
        visit.page.locator(acts.TOAST).first.wait_for(state="detached")
    if shot.whole:
        # as high as the page: what is drawn only when it is seen is seen
        height = visit.page.evaluate("document.documentElement.scrollHeight")
        visit.page.set_viewport_size({"width": shot.width, "height": height})
        visit.settle()
    if visit.complaints:
        raise SystemExit(f"{shot.name}: {visit.complaints}")
    visit.page.screenshot(path=SHOTS / f"{shot.name}.png")
    visit.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
