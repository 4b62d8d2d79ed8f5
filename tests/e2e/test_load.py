"""The load walked by keyboard and dragged, the lint before saving, and warnings mended with a click."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
LOOKS = [{}, {"width": 360, "scheme": "dark"}]


@pytest.fixture
def visit(chromium: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    visitor = Visitor(chromium, site, **getattr(request, "param", {}))
    yield visitor
    visitor.close()


@pytest.mark.parametrize("visit", LOOKS, indirect=True)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_both_pages_are_sound_everywhere(visit: Visitor, language: str) -> None:
    visit.sign_in("director@lab.example", language)
    for path, mark in (("/load", "table"), ("/load?unit=DAY", "table"), ("/attention", "main li")):
        visit.open(path)
        visit.page.locator(mark).first.wait_for()
        if mark == "table":
            visit.page.locator("tbody th button[aria-expanded]").nth(1).click()
        visit.check()


def test_cells_are_marked_by_keyboard_and_dragged_and_the_lint_speaks_first(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/load")
    page = visit.page
    page.get_by_role("button", name="Chantal Côté", exact=True).click()
    cells = page.locator("tr[data-engagement]").first.locator("td")
    cells.nth(1).focus()
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    visit.check()
    page.keyboard.press("Escape")
    row = page.locator("tr[data-person]").first.locator("td")
    start, end = row.nth(2).bounding_box(), row.nth(5).bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + 5, start["y"] + 5)
    page.mouse.down()
    page.mouse.move(end["x"] + 5, end["y"] + 5, steps=6)
    page.mouse.up()
    first, last = dialog.get_by_label("From").input_value(), dialog.get_by_label("To").input_value()
    assert first < last
    dialog.get_by_label("FTE").fill("1")
    expect(dialog.get_by_role("status")).to_contain_text(re.compile("Saving this would mean|adds no warning"))
    dialog.get_by_role("button", name="Save").click()
    expect(row.nth(3)).to_contain_text("+")


def test_a_warning_is_mended_with_a_click_and_bounds_are_set(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/attention")
    page = visit.page
    page.locator("main li").first.wait_for()
    before = page.locator("main li").count()
    page.get_by_role("button", name=re.compile("^Confirm ")).first.click()
    expect(page.locator("main li")).to_have_count(before - 1)
    visit.open("/load")
    page.get_by_role("button", name="Chantal Côté", exact=True).click()
    page.get_by_role("button", name=re.compile("bounds and budget")).first.click()
    page.get_by_label("Most FTE").fill("0.1")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    page.get_by_role("dialog").wait_for(state="detached")
    visit.open("/attention")
    visit.sees("of at most 0.1")


def test_a_scientist_sees_their_own_load_and_no_attention(visit: Visitor) -> None:
    visit.sign_in("scientist@lab.example", "en")
    visit.open("/load")
    visit.page.locator("table").wait_for()
    assert visit.page.locator("tbody tr[data-person]").count() == 1
    assert visit.page.get_by_role("link", name="Attention").count() == 0
