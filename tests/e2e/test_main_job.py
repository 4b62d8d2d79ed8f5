"""The main job by its three people, each in both languages: the scientist logs and hands over, the client decides,
the director sees."""

import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "log": "Log ", "save": "Save", "deliverables": "Deliverables", "hand over": "Hand over a version",
        "submit": "Hand over", "received": "Received:", "handed": "The version is handed over", "share": "Share…",
        "do share": "Share", "review": "Ask for a review", "open": "The review is open", "review it": "Review",
        "accept": "Accept", "recorded": "Your decision is recorded", "load": "Load of the team",
        "allocate": "Allocate", "logged": "is logged", "portfolio": "Portfolio",
        "wrong": "The e-mail address or the password is not right.", "quick": "What happened", "done": "Logged",
    },
    "fr": {
        "log": "Consigner ", "save": "Enregistrer", "deliverables": "Livrables", "hand over": "Remettre une version",
        "submit": "Remettre", "received": "Reçu :", "handed": "La version est remise", "share": "Partager…",
        "do share": "Partager", "review": "Demander une révision", "open": "La révision est ouverte",
        "review it": "Réviser", "accept": "Accepter", "recorded": "Votre décision est consignée",
        "load": "Charge de l’équipe", "allocate": "Affecter", "logged": "est consigné", "portfolio": "Portefeuille",
        "wrong": "", "quick": "Ce qui s’est passé", "done": "Consigné",
    },
}  # fmt: skip
LANGUAGES = ["en", "fr"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scientist_logs_a_milestone_in_three_clicks(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    visit.sign_in("scientist@lab.example", language)
    visit.check()
    visit.clicks, started = 0, time.monotonic()
    visit.page.locator("section[aria-labelledby=milestones]").get_by_role("button", name=words["log"]).first.click()
    visit.clicks += 1
    # a choice by keyboard: the outcome is never chosen beforehand
    visit.page.locator("select[name=outcome]").first.select_option("CONFIRMED")
    if visit.page.locator("select[name=gateDecision]").count():
        visit.page.locator("select[name=gateDecision]").select_option("GO")
        visit.page.locator("input[name=gateDecidedBy]").fill("Steering committee")
    visit.click("button", words["save"])
    visit.page.get_by_role("status").filter(has_text=words["logged"]).wait_for()
    assert visit.clicks <= 3
    assert time.monotonic() - started < 20


def test_the_scientist_logs_by_keyboard_alone_in_twenty_seconds(visit: Visitor) -> None:
    """From the opened page to the saved milestone with Tab, letters and Enter: no click, no focus set by the test."""
    visit.sign_in("lead@lab.example", "en")
    visit.open("/")
    page = visit.page
    page.locator("section[aria-labelledby=milestones]").get_by_role("button", name="Log ").first.wait_for()
    page.locator("section[aria-labelledby=quick-log] form").wait_for()
    started = time.monotonic()
    # past the head and the menu at once
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_to(page, "BUTTON", "Log ", start_only=True)
    page.keyboard.press("Enter")
    outcome = page.locator("select[name=outcome]")
    expect(outcome).to_be_focused()
    page.keyboard.type("Con")
    expect(outcome).to_have_value("CONFIRMED")
    if page.locator("select[name=gateDecision]").count():
        tab_to(page, "SELECT", "Decision at the gate")
        page.keyboard.type("Go")
        tab_to(page, "INPUT", "Decided by")
        page.keyboard.type("Steering committee")
    tab_to(page, "TEXTAREA", "Note")
    page.keyboard.type("Counts match the client's report.")
    page.keyboard.press("Control+Enter")
    page.get_by_role("status").filter(has_text="is logged").wait_for()
    assert time.monotonic() - started < 20
    assert visit.complaints == []


def tab_to(page: Page, tag: str, name: str, *, start_only: bool = False) -> None:
    """Press Tab until what has the focus is of this tag and called so, or begins so."""
    called = "node => node.getAttribute('aria-label') ?? node.labels?.[0]?.innerText ?? ''"
    for _stop in range(40):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.count() and focused.evaluate("node => node.tagName") == tag:
            words = focused.evaluate(called)
            if words == name or (start_only and words.startswith(name)):
                return
    raise AssertionError(f"the Tab key does not reach {name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_version_is_handed_over_shared_and_put_under_review(visit: Visitor, language: str, tmp_path: Path) -> None:
    words = WORDS[language]
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/deliverables")
    row = visit.page.locator("section[aria-labelledby=deliverables] > div > ul > li").last
    visit.check()
    row.get_by_role("button", name=words["hand over"]).click()
    file = tmp_path / "résumé final.csv"
    file.write_text("week,value\n1,2\n")
    row.locator("input[type=file]").set_input_files(file)
    row.get_by_text(words["received"]).wait_for()
    row.get_by_role("button", name=words["submit"], exact=True).click()
    visit.sees(words["handed"])
    row.get_by_role("button", name=re.compile(rf"^{re.escape(words['share'])}.*version")).first.click()
    dialog = visit.page.get_by_role("dialog")
    dialog.get_by_role("button", name=words["do share"], exact=True).click()
    dialog.wait_for(state="detached")
    row.get_by_role("button", name=words["review"], exact=True).first.click()
    row.get_by_role("button", name=words["review"], exact=True).last.click()
    visit.sees(words["open"])
    assert visit.complaints == []


@BOTH_LOOKS
def test_the_client_decides_in_two_clicks(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    phone = (visit.page.viewport_size or {"width": 0})["width"] < 500
    # each of the four decides on something of their own: two wait at Giatec, a third was handed over above
    visit.sign_in(f"sponsor@{'ireq' if phone and language == 'fr' else 'giatec'}.example", language)
    waiting = visit.page.locator("section[aria-labelledby=decisions] li")
    expect(waiting.first).to_be_visible()
    before = waiting.count()
    visit.check()
    visit.clicks = 0
    waiting.get_by_role("link", name=words["review it"]).first.click()
    visit.clicks += 1
    visit.page.get_by_role("button", name=words["accept"], exact=True).wait_for()
    visit.check()
    visit.page.get_by_role("button", name=words["accept"], exact=True).click()
    visit.clicks += 1
    visit.page.get_by_role("status").filter(has_text=words["recorded"]).wait_for()
    assert visit.clicks <= 2
    visit.open("/portal/")
    expect(waiting).to_have_count(before - 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_director_sees_load_and_portfolio(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    visit.sign_in("director@lab.example", language)
    visit.open("/load")
    expect(visit.page.locator("h1")).to_have_text(words["load"])
    visit.check()
    table = visit.page.get_by_role("grid")
    table.locator("tbody td").first.focus()
    visit.page.keyboard.press("ArrowDown")
    visit.page.keyboard.press("ArrowRight")
    assert visit.page.evaluate("document.activeElement.tagName") == "TD"
    visit.click("button", words["allocate"])
    for name in ("person", "engagement"):
        visit.page.get_by_role("dialog").locator(f"select[name={name}]").select_option(index=1)
    visit.page.get_by_role("dialog").locator("input[name=fte]").fill("0.1")
    visit.page.get_by_role("dialog").locator("button[type=submit]").click()
    visit.page.get_by_role("dialog").wait_for(state="detached")
    visit.open("/portfolio")
    expect(visit.page.locator("h1")).to_have_text(words["portfolio"])
    visit.check()


def test_a_wrong_password_is_told_and_nothing_is_lost(visit: Visitor) -> None:
    visit.open("/sign-in?next=//evil.example")
    visit.page.locator("input[name=email]").fill("lead@lab.example")
    visit.page.locator("input[name=password]").fill("not the password")
    visit.page.locator("form button[type=submit]").click()
    visit.page.get_by_role("alert").wait_for()
    expect(visit.page.locator("input[name=email]")).to_have_value("lead@lab.example")


def test_a_client_never_reaches_the_lab(visit: Visitor) -> None:
    visit.sign_in("sponsor@giatec.example", "en")
    # an address of the lab that somebody passed on leads to the client's own page
    visit.page.goto(f"{visit.site}/engagements/ARC-2019-001")
    visit.page.wait_for_url("**/portal/engagements/ARC-2019-001")
    visit.page.goto(f"{visit.site}/load")
    visit.page.wait_for_url("**/portal/")
