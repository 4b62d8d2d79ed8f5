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
    expect(ours.get_by_role("alert")).to_contain_text("Saved by Amélie Roy, ")
    second.check()
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
    box = visit.page.get_by_role("combobox")
    box.fill("arc-2019-001")
    expect(visit.page.get_by_role("option").first).to_contain_text("ARC-2019-001")
    visit.check()
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/engagements/ARC-2019-001")
    visit.page.keyboard.press("Control+k")
    expect(visit.page.get_by_role("option", name="Write in the log of ARC-2019-001")).to_be_visible()


def test_the_palette_tells_a_screen_reader_what_is_chosen_and_how_much_there_is(two: tuple[Visitor, Visitor]) -> None:
    visit = two[0]
    visit.sign_in("director@lab.example", "fr")
    page = visit.page
    page.keyboard.press("Control+k")
    box = page.get_by_role("combobox")
    box.fill("evenement zzz")
    said = page.get_by_role("dialog").get_by_role("status")
    expect(said).to_contain_text("Rien trouvé")
    box.fill("reglages")
    expect(page.get_by_role("option").first).to_contain_text("Réglages")
    box.fill("concrete")
    expect(page.get_by_role("option", name="Concrete performance").first).to_be_visible()
    expect(said).to_contain_text("résultat")
    for _press in range(3):
        page.keyboard.press("ArrowDown")
        active = page.locator(f"[id='{box.get_attribute('aria-activedescendant')}']")
        expect(active).to_have_attribute("aria-selected", "true")
        expect(active).to_be_in_viewport()
    assert page.locator("[role=option][aria-selected=true]").count() == 1
    assert box.get_attribute("aria-controls") == page.get_by_role("listbox").get_attribute("id")
    visit.check()


HELP = [
    ("/engagements/ARC-2019-001/plan", "Move the milestone by a day"),
    ("/engagements/ARC-2019-001/plan?view=table", None),
    ("/engagements/ARC-2019-001/transfer", "Move the item in whose row you are"),
    ("/time", "Give the half day to the engagement"),
    ("/load", "Go from cell to cell in the table"),
    ("/engagements", None),
]


def test_help_says_what_acts_on_each_page(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    page = visit.page
    for path, own in HELP:
        visit.open(path)
        visit.settle()
        if path == "/time":
            page.locator("td[role=gridcell]").first.focus()
        page.keyboard.press("?")
        dialog = page.get_by_role("dialog")
        dialog.get_by_text("Everywhere").wait_for()
        if own:
            expect(dialog).to_contain_text("On this page")
            expect(dialog).to_contain_text(own)
        else:
            expect(dialog).not_to_contain_text("On this page")
        visit.check()


def test_single_keys_go_places_and_can_be_switched_off(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/")
    page = visit.page
    page.get_by_role("heading", name="My week").wait_for()
    visit.settle()
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
