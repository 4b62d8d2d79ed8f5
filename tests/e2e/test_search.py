"""Search in a browser, on both sides: the page, whose words stand in the address, and the palette."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS: dict[str, dict[str, str]] = {
    "en": {"search": "Search", "words": "Words", "kind": "Kind", "nothing": "Nothing that you may see says this"},
    "fr": {"search": "Recherche", "words": "Mots", "kind": "Type", "nothing": "Rien de ce que vous pouvez voir"},
}

FOUND: dict[str, tuple[str, str, Any]] = {
    "en": ("transfer", "workshops", re.compile(r"^[A-Z][a-z]+ \d{1,2}, 20\d\d$")),
    "fr": ("transfert", "ateliers", re.compile(r"^\d{1,2}(er)? [a-zéû]+ 20\d\d$")),
}


@BOTH_LOOKS
@pytest.mark.parametrize(("email", "base"), [("lead@lab.example", ""), ("sponsor@giatec.example", "/portal")])
def test_page_and_palette_are_sound(visit: Visitor, language: str, email: str, base: str) -> None:
    visit.sign_in(email, language)
    page = visit.page
    visit.open(f"{base}/search?q=neural")
    page.locator("mark").first.wait_for()
    visit.check()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog").get_by_role("combobox")).to_be_focused()
    page.keyboard.type("neural")
    expect(page.get_by_role("dialog").get_by_role("option").nth(1)).to_be_visible()
    visit.check()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_client_searches_what_is_shared_by_keyboard(visit: Visitor, language: str) -> None:
    words: dict[str, Any] = WORDS[language]
    visit.sign_in("engineer@giatec.example", language)
    page = visit.page
    visit.open("/portal/")
    visit.settle()
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
    expect(page.get_by_role("dialog").get_by_role("combobox")).to_be_focused()
    page.keyboard.type("zanzibarite")
    expect(page.get_by_role("dialog").get_by_role("option").first).to_contain_text("Zanzibarite")
    page.keyboard.press("Enter")
    page.wait_for_url("**/engagements/ARC-2019-001/log?**q=Zanzibarite**")
    expect(page.locator("section[aria-labelledby=log] li[data-wanted]")).to_contain_text("Zanzibarite")
    visit.check()


@BOTH_LOOKS
def test_a_comment_and_a_waiting_period_are_found_where_they_stand(visit: Visitor, language: str) -> None:
    words = {
        "en": {"comment": "Comment", "kind": "Comment", "wait": "Waiting period"},
        "fr": {"comment": "Commenter", "kind": "Commentaire", "wait": "Période d’attente"},
    }[language]
    page, said = visit.page, f"Quirksand {language}"
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/log")
    last = page.locator("section[aria-labelledby=log] > div > ul > li").last
    last.get_by_role("button", name=words["comment"]).click()
    last.locator("textarea[name=body]").fill(f"{said} in the second silo")
    page.keyboard.press("Control+Enter")
    expect(last).to_contain_text(said)
    visit.open(f"/search?q={said}")
    found = page.locator("section[aria-labelledby=found] li")
    expect(found).to_have_count(1)
    expect(found).to_contain_text(words["kind"])
    visit.check()
    found.get_by_role("link").click()
    expect(page.locator("section[aria-labelledby=log] [data-wanted]")).to_contain_text(f"{said} in the second silo")
    expect(page.locator("[data-wanted]")).to_be_focused()
    visit.check()
    visit.open("/search?q=data&kind=WAITING")
    first = page.locator("section[aria-labelledby=found] li").first
    expect(first).to_contain_text(words["wait"])
    what = first.get_by_role("link").inner_text()
    first.get_by_role("link").click()
    expect(page.locator("section[aria-labelledby=waiting] li[data-wanted]")).to_contain_text(what)


@BOTH_LOOKS
def test_what_is_found_is_led_to_on_its_page(visit: Visitor, language: str) -> None:
    """From the very page that it is on too; an entry of the log is called by its day in the reader's words."""
    page = visit.page
    visit.sign_in("lead@lab.example", language)
    visit.open(f"/search?q={FOUND[language][0]}&kind=MILESTONE")
    title = page.locator("section[aria-labelledby=found] a").first.inner_text()
    page.locator("section[aria-labelledby=found] a").first.click()
    dialog = page.get_by_role("dialog", name=title)
    expect(dialog.locator("[data-wanted]")).to_be_visible()
    visit.check()
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert "at=" not in page.url
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill(title)
    page.get_by_role("option", name=title).first.click()
    expect(dialog.locator("[data-wanted]")).to_be_visible()
    visit.open(f"/search?q={FOUND[language][1]}&kind=DELIVERABLE")
    title = page.locator("section[aria-labelledby=found] a").first.inner_text()
    page.locator("section[aria-labelledby=found] a").first.click()
    wanted = page.locator("section[aria-labelledby=deliverables] li[data-wanted]")
    expect(wanted).to_contain_text(title)
    expect(wanted).to_be_in_viewport()
    visit.open("/search?q=data&kind=LOG_ENTRY")
    expect(page.locator("section[aria-labelledby=found] a").first).to_have_text(FOUND[language][2])
    assert visit.complaints == []


@pytest.mark.parametrize(
    ("path", "label"),
    [("/search", "Words"), ("/engagements", "Search"), ("/pipeline", "Search"), ("/portfolio", "Search")],
)
def test_typing_in_a_filter_keeps_the_focus_and_every_letter(visit: Visitor, path: str, label: str) -> None:
    """A letter that lands on the page instead of in the field would be a shortcut: `c` starts an engagement."""
    visit.sign_in("director@lab.example", "en")
    visit.open(path)
    page = visit.page
    visit.settle()
    field = page.get_by_role("main").get_by_label(label, exact=True)
    field.focus()
    for letter in "concrete":
        page.keyboard.type(letter)
        page.wait_for_timeout(80)
    page.wait_for_url(f"**{path}?**q=concrete**")
    expect(field).to_be_focused()
    expect(field).to_have_value("concrete")
    visit.check()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_palette_says_when_there_is_more_than_it_shows(visit: Visitor, language: str) -> None:
    more = {"en": "The first ones are shown", "fr": "Seuls les premiers sont affichés"}[language]
    visit.sign_in("director@lab.example", language)
    page = visit.page
    visit.open("/engagements")
    page.keyboard.press("Control+k")
    page.get_by_role("dialog").get_by_role("combobox").fill("data")
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text(more)
    page.get_by_role("dialog").get_by_role("combobox").fill("zanzibarism")
    expect(page.get_by_role("dialog").get_by_role("status")).not_to_contain_text(more)


PLACES = [
    ("Very little tagged data", ("Risk", "Risque"), "/engagements/ARC-2025-003/log?", "view=risks"),
    ("value on beating the baseline", ("Transfer item", "Élément de transfert"), "/transfer?", "at="),
    ("irradiance over a given territory", ("Objective", "Objectif"), "/engagements/ARC-2025-001?", "at="),
    ("Jar sorter running", ("Outcome", "Résultat"), "/engagements/SMI-2025-001/impact?", "at="),
    ("Job fair", ("Event", "Événement"), "/programme?", "past=true"),
]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_palette_leads_to_whatever_stands_in_a_row_of_its_own(visit: Visitor, language: str) -> None:
    """Risks, transfer items, objectives, outcomes, events: found by keyboard, named by kind, shown and focused."""
    visit.sign_in("director@lab.example", language)
    page = visit.page
    for typed, kinds, address, rest in PLACES:
        visit.open("/engagements")
        page.keyboard.press("Control+k")
        expect(page.get_by_role("dialog").get_by_role("combobox")).to_be_focused()
        page.keyboard.type(typed)
        options = page.get_by_role("dialog").get_by_role("option")
        expect(options.first).to_contain_text(kinds[language == "fr"])
        if rest == "past=true":
            options.filter(has_text="2026").first.click()
        else:
            page.keyboard.press("Enter")
        page.wait_for_url(lambda url, address=address, rest=rest: address in url and rest in url)
        expect(page.locator("[data-wanted]")).to_be_visible()
        expect(page.locator("[data-wanted]")).to_be_focused()
    visit.check()
