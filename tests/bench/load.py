"""`make bench`: script time of the load page with 60 people × 52 weeks and 600 allocations, from Chromium's own trace.

The table is scrolled both ways, walked by keyboard, filtered and turned to the weeks after; people are opened to their
engagements, an allocation is dragged, and so is a new one, which is saved. Writes build/reports/load.json and fails
when a frame's script at the 95th percentile takes more than 8 ms or when a task takes more than 50 ms.
"""

import sys
from pathlib import Path

from playwright.sync_api import Locator, Page

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench import tracing  # noqa: E402

PEOPLE, WEEKS, ALLOCATIONS = 60, 52, 600


def main() -> int:
    frames = tracing.traced("tests.bench.prepare_load", ready, act)
    size = {"people": PEOPLE, "weeks": WEEKS, "allocations": ALLOCATIONS}
    tracing.report("load", {**size, **tracing.told(frames)})
    return 0 if frames.good else 1


def ready(page: Page) -> None:
    rows = page.locator("tbody tr[data-person]")
    rows.first.wait_for(timeout=20_000)
    cells = rows.first.locator("td").count()
    if (rows.count(), cells) != (PEOPLE, WEEKS):
        raise SystemExit(f"{rows.count()} people by {cells} weeks on the page")


def act(page: Page) -> None:
    """Work as a director does. What is worked on is found by CSS: looking for roles walks every cell, in the page."""
    scroll(page)
    walk(page)
    for number in (0, 3):
        name = page.locator("tbody button[aria-expanded]").nth(number)
        name.click()
        page.wait_for_timeout(100)
    drag(page, page.locator("tr[data-engagement]").first.locator("td[data-given]").nth(2), "Escape")
    drag(page, page.locator("tr[data-person]:not([data-engagement])").nth(1).locator("td").nth(4), "Enter")
    select(page)
    page.locator("button[aria-label=Later]").click()
    page.wait_for_timeout(1500)


def scroll(page: Page) -> None:
    box = page.locator("[role=grid]").bounding_box()
    if box is None:
        raise SystemExit("no table")
    page.mouse.move(600, 600)
    for down, right in [(120, 0)] * 30 + [(-120, 0)] * 30 + [(0, 120)] * 20 + [(0, -120)] * 20:
        page.mouse.wheel(right, down)
        page.wait_for_timeout(16)


def walk(page: Page) -> None:
    page.locator("tbody td[tabindex='0']").first.focus()
    for key in ["ArrowRight"] * 25 + ["ArrowDown"] * 25 + ["ArrowLeft"] * 25 + ["ArrowUp"] * 25:
        page.keyboard.press(key)


def select(page: Page) -> None:
    role = page.locator("select[name=role]")
    for value in ("SCIENTIST", "DIRECTOR", ""):
        role.select_option(value)
        page.wait_for_timeout(300)


def drag(page: Page, cell: Locator, key: str) -> None:
    """Drag over cells, type into what it opens, and end that by a key: Enter saves."""
    # in the middle: at an edge the names stand over it, or the pointer leaves the table
    cell.evaluate("cell => cell.scrollIntoView({ block: 'center', inline: 'center' })")
    box = cell.bounding_box()
    if box is None:
        raise SystemExit("nothing to drag")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(90):
        page.mouse.move(x + 3 * (step if step < 60 else 120 - step), y)
        page.wait_for_timeout(8)
    page.mouse.up()
    dialog = page.locator("dialog")
    dialog.wait_for()
    engagement = dialog.locator("select[name=engagement]")
    # a person's own row names no engagement
    if engagement.count() and not engagement.input_value():
        engagement.select_option(index=1)
    dialog.locator("input[name=fte]").fill("0.4")
    page.wait_for_timeout(600)
    page.keyboard.press(key)
    dialog.wait_for(state="detached")


if __name__ == "__main__":
    raise SystemExit(main())
