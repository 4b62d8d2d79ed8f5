"""Search by hand, drafts that survive a reload, and two people who edit the same thing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
EDIT = "/engagements/ARC-2019-001"


@pytest.fixture
def two(chromium: Browser, site: str) -> Iterator[tuple[Visitor, Visitor]]:
    first, second = Visitor(chromium, site), Visitor(chromium, site)
    yield first, second
    first.close()
    second.close()


def test_the_second_of_two_editors_sees_both_values_and_loses_nothing(two: tuple[Visitor, Visitor]) -> None:
    first, second = two
    for visitor, email in ((first, "director@lab.example"), (second, "lead@lab.example")):
        visitor.sign_in(email, "en")
        visitor.open(EDIT)
        visitor.click("button", "Edit")
    ours, theirs = (visitor.page.get_by_role("dialog") for visitor in (second, first))
    theirs.locator("textarea[name=summary]").fill("What the director wrote.")
    theirs.locator("textarea[name=internalNotes]").fill("A note of the director.")
    ours.locator("textarea[name=summary]").fill("What the lead wrote.")
    ours.locator("textarea[name=internalNotes]").fill("A note of the lead.")
    theirs.get_by_role("button", name="Save", exact=True).click()
    theirs.wait_for(state="detached")
    ours.get_by_role("button", name="Save", exact=True).click()
    summary, notes = ours.get_by_role("group", name="Summary"), ours.get_by_role("group", name="Internal notes")
    for group, who in ((summary, "What the {} wrote."), (notes, "A note of the {}.")):
        expect(group).to_contain_text(who.format("director"))
        expect(group).to_contain_text(who.format("lead"))
    notes.get_by_role("button", name="Take what is saved").click()
    ours.get_by_role("button", name="Save", exact=True).click()
    ours.wait_for(state="detached")
    second.click("button", "Edit")
    expect(ours.locator("textarea[name=summary]")).to_have_value("What the lead wrote.")
    expect(ours.locator("textarea[name=internalNotes]")).to_have_value("A note of the director.")


def test_a_draft_survives_a_reload_and_can_be_discarded(two: tuple[Visitor, Visitor]) -> None:
    visit = two[0]
    visit.sign_in("director@lab.example", "en")
    visit.open(EDIT)
    visit.click("button", "Edit")
    summary = visit.page.locator("textarea[name=summary]")
    before = summary.input_value()
    summary.fill("Half a thought")
    visit.open(EDIT)
    visit.click("button", "Edit")
    expect(summary).to_have_value("Half a thought")
    visit.sees("is back")
    visit.check()
    visit.page.get_by_role("button", name="Discard the draft").click()
    expect(summary).to_have_value(before)


def test_the_palette_searches_by_keyboard(two: tuple[Visitor, Visitor]) -> None:
    visit = two[0]
    visit.sign_in("director@lab.example", "en")
    visit.page.keyboard.press("Control+k")
    visit.page.get_by_role("combobox").fill("arc-2019-001")
    expect(visit.page.get_by_role("option").first).to_contain_text("ARC-2019-001")
    visit.check()
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/engagements/ARC-2019-001")


def test_single_keys_go_places_and_can_be_switched_off(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/")
    page = visit.page
    page.get_by_role("heading", name="My week").wait_for()
    page.wait_for_load_state("networkidle")
    page.keyboard.press("g")
    page.keyboard.press("e")
    page.wait_for_url("**/engagements")
    page.keyboard.press("/")
    page.wait_for_url("**/search")
    page.get_by_label("Words").fill("concrete")
    page.wait_for_url("**/search?q=concrete")
    page.get_by_role("main").get_by_role("link", name="Concrete performance").first.wait_for()
    visit.check()
    page.get_by_label("Kind", exact=True).select_option("ENGAGEMENT")
    page.wait_for_url("**/search?**kind=ENGAGEMENT**")
    page.get_by_role("main").get_by_role("link", name="Concrete performance").first.focus()
    page.keyboard.press("?")
    page.get_by_label("Single keys act").uncheck()
    visit.check()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("e")
    page.wait_for_timeout(300)
    assert "/search" in page.url
