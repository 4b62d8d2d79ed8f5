"""`make bench`: script time of the timeline with 200 milestones, scrolled and dragged in Chromium, from its own trace.

Writes build/reports/timeline.json and fails when a frame's script at the 95th percentile takes more than 8 ms, or when
a task takes more than 50 ms. What the plan page costs with the dialog of a move is told beside; `make check` holds it.
"""

import json
import sys
from pathlib import Path

from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from scripts import bundle_sizes  # noqa: E402
from tests.bench import tracing  # noqa: E402

MILESTONES = 200


def main() -> int:
    frames = tracing.traced("tests.bench.prepare_timeline", ready, act)
    tracing.report("timeline", {"milestones": MILESTONES, **tracing.told(frames), "bundle_kb": plan_kb()})
    return 0 if frames.good else 1


def ready(page: Page) -> None:
    marks = page.locator("[data-due]")
    marks.first.wait_for(state="attached", timeout=20_000)
    if marks.count() != MILESTONES:
        raise SystemExit(f"{marks.count()} milestones on the page")


def act(page: Page) -> None:
    """Scroll both ways and drag twice, each drag ended by Escape from what it asks."""
    scroll(page)
    drag(page)


def scroll(page: Page) -> None:
    box = page.locator("[role=group]").filter(has=page.locator("[data-due]")).first.bounding_box()
    if box is None:
        raise SystemExit("no timeline")
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    for down, right in [(120, 0)] * 40 + [(-120, 0)] * 40 + [(0, 120)] * 20 + [(0, -120)] * 20:
        page.mouse.wheel(right, down)
        page.wait_for_timeout(16)


def drag(page: Page) -> None:
    for number in (0, 3):
        mark = page.locator("[data-due]").nth(number)
        mark.scroll_into_view_if_needed()
        box = mark.bounding_box()
        if box is None:
            raise SystemExit("no milestone to drag")
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        for step in range(90):
            page.mouse.move(x + 3 * (step if step < 60 else 120 - step), y + step % 5)
            page.wait_for_timeout(8)
        page.mouse.up()
        page.get_by_role("dialog").wait_for()
        page.keyboard.press("Escape")
        page.get_by_role("dialog").wait_for(state="detached")


def plan_kb() -> float:
    """Return what the plan page with the dialog of a move adds to My week, in kB gzipped."""
    dist = ROOT / "frontend" / "dist"
    report, _problems = bundle_sizes.measure(json.loads((dist / ".vite" / "manifest.json").read_text()), dist)
    return round(report["lab:plan:move-dialog"]["js_gz_kb"] - report["my-week"]["js_gz_kb"], 1)


if __name__ == "__main__":
    raise SystemExit(main())
