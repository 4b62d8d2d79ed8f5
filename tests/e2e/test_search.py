"""Search in a browser, on both sides: the page, whose words stand in the address, and the palette."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
LOOKS = [{}, {"scheme": "dark"}, {"width": 360}, {"width": 360, "scheme": "dark"}]
WORDS: dict[str, dict[str, str]] = {
    "en": {"search": "Search", "words": "Words", "kind": "Kind", "nothing": "Nothing that you may see says this"},
    "fr": {"search": "Recherche", "words": "Mots", "kind": "Type", "nothing": "Rien de ce que vous pouvez voir"},
}


@pytest.mark.parametrize("visit", LOOKS, indirect=True)
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("email", "base"), [("lead@lab.example", ""), ("sponsor@giatec.example", "/portal")])
def test_the_page_is_sound_everywhere(visit: Visitor, language: str, email: str, base: str) -> None:
    visit.sign_in(email, language)
    visit.open(f"{base}/search?q=concrete")
    visit.page.locator("mark").first.wait_for()
    visit.check()
    visit.page.keyboard.press("Control+k")
    visit.page.get_by_role("combobox").fill("concrete")
    expect(visit.page.get_by_role("option").nth(1)).to_be_visible()
    visit.check()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_client_searches_what_is_shared_by_keyboard(visit: Visitor, language: str) -> None:
    words: dict[str, Any] = WORDS[language]
    visit.sign_in("engineer@giatec.example", language)
    page = visit.page
    visit.open("/portal/")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    page.wait_for_url("**/portal/search")
    expect(page.get_by_label(words["words"], exact=True)).to_be_focused()
    page.keyboard.type("concrete")
    page.wait_for_url("**/portal/search?q=concrete")
    found = page.locator("section[aria-labelledby=found]")
    found.get_by_role("link").first.wait_for()
    page.get_by_label(words["kind"], exact=True).select_option("ENGAGEMENT")
    page.wait_for_url("**kind=ENGAGEMENT**")
    link = found.get_by_role("link", name="Concrete").first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/portal/engagements/**")
    page.go_back()
    expect(page.get_by_label(words["words"], exact=True)).to_have_value("concrete")
    page.get_by_label(words["words"], exact=True).fill("turbine vibration")
    visit.sees(words["nothing"])
    visit.check()


def test_a_log_entry_is_found_and_opened_where_it_stands(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    page = visit.page
    visit.open("/engagements/ARC-2019-001/log")
    form = page.locator("section[aria-labelledby=add]")
    form.locator("textarea[name=body]").fill("Zanzibarite was measured in the evening")
    form.get_by_role("button", name="Log", exact=True).click()
    page.locator("section[aria-labelledby=log] li", has_text="Zanzibarite").first.wait_for()
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("zanzibarite")
    expect(page.get_by_role("option").first).to_contain_text("Zanzibarite")
    page.keyboard.press("Enter")
    page.wait_for_url("**/engagements/ARC-2019-001/log?q=Zanzibarite")
    expect(page.locator("section[aria-labelledby=log] li", has_text="Zanzibarite").first).to_be_visible()
    visit.check()
