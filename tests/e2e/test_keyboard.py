"""The main job by keyboard alone: no pointer is used, no focus is set by the test, and none is lost on the way."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import BOTH_LOOKS, DESK, OTHER, PASSWORD, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "log": "Log ", "cancel": "Cancel", "logged": "is logged", "deliverables": "Deliverables",
        "hand over": "Hand over a version of ",
        "received": "Received:", "handed": "The version is handed over", "share": "Share… version",
        "do share": "Share",
        "stop": "Stop sharing… version", "ask": "Ask for a review", "open": "The review is open",
        "review": "Review: ",
        "accept": "Accept", "recorded": "Your decision is recorded", "allocated": "Allocated", "fte": "FTE",
        "plan": "Plan", "moved": "is moved", "slips": "Slips", "load": "Load of the team",
    },
    "fr": {
        "log": "Consigner ", "cancel": "Annuler", "logged": "est consigné", "deliverables": "Livrables",
        "hand over": "Remettre une version de ", "received": "Reçu :", "handed": "La version est remise",
        "share": "Partager… version", "do share": "Partager", "stop": "Cesser de partager… version",
        "ask": "Demander une révision", "open": "La révision est ouverte", "review": "Réviser : ",
        "accept": "Accepter", "recorded": "Votre décision est consignée", "allocated": "Affecté", "fte": "ETP",
        "plan": "Plan", "moved": "est déplacé", "slips": "Glissements", "load": "Charge de l’équipe",
    },
}  # fmt: skip
# the load and a list of milestones are for a desk
AT_DESK = pytest.mark.parametrize(
    ("language", "visit"), [("en", DESK), ("fr", {"scheme": "dark"})], ids=["en", "fr"], indirect=["visit"]
)
CALLED = "node => node.getAttribute('aria-label') ?? node.labels?.[0]?.innerText ?? node.textContent.trim()"


def held(page: Page) -> Locator:
    """Return what has the focus: something does, and it is not the page as a whole."""
    focused = page.locator(":focus")
    expect(focused).to_have_count(1)
    return focused


def reach(page: Page, name: str, tag: str = "", key: str = "Tab") -> None:
    """Press Tab until what has the focus is called so, or begins so where the name ends in a blank."""
    passed = []
    for _stop in range(150):
        page.keyboard.press(key)
        focused = page.locator(":focus")
        if not focused.count():
            continue  # past the last stop, into the browser's own
        words = " ".join(str(focused.evaluate(CALLED)).split())  # a blank that does not break is one
        passed.append(words[:40])
        is_it = words == name.strip() if not name.endswith((" ", "version")) else words.startswith(name)
        if is_it and focused.evaluate("node => node.tagName").startswith(tag):
            return
    raise AssertionError(f"{key} does not reach {name}: {passed}")


def enter(visit: Visitor, email: str, language: str) -> Page:
    """Sign in, and have the page in a language: both by keyboard."""
    page = visit.page
    page.goto(f"{visit.site}/sign-in")
    expect(page.locator("input[name=email]")).to_be_focused()
    page.keyboard.type(email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/sign-in" not in url)
    page.locator("h1").first.wait_for()
    if page.locator("html").get_attribute("lang") != language:
        reach(page, OTHER[language], "BUTTON")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        page.locator("h1").first.wait_for()
    assert page.locator("html").get_attribute("lang") == language
    return page


def to_content(page: Page) -> None:
    """Past the head and the menu at once."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def go(page: Page, typed: str, url: str) -> None:
    """Go somewhere by the palette; there the page's heading has the focus."""
    page.keyboard.press("Control+k")
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("input[name=find]")).to_be_focused()
    page.keyboard.type(typed)
    dialog.get_by_role("option", name=typed).first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(url)
    expect(dialog).to_have_count(0)


@AT_DESK
def test_the_scientist_logs_a_milestone(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], enter(visit, "scientist@lab.example", language)
    page.reload()
    page.locator("section[aria-labelledby=milestones]").get_by_role("button", name=words["log"]).first.wait_for()
    page.locator("section[aria-labelledby=quick-log] form").wait_for()
    to_content(page)
    reach(page, words["log"], "BUTTON")
    page.keyboard.press("Enter")
    outcome = page.locator("select[name=outcome]")
    expect(outcome).to_be_focused()
    # given up, and taken up again: the focus is back where it was
    reach(page, words["cancel"], "BUTTON")
    page.keyboard.press("Enter")
    expect(held(page)).to_have_attribute("aria-label", re.compile(f"^{words['log']}"))
    page.keyboard.press("Enter")
    expect(outcome).to_be_focused()
    page.keyboard.press("ArrowDown")
    if page.locator("select[name=gateDecision]").count():
        while page.locator(":focus").get_attribute("name") != "gateDecision":
            page.keyboard.press("Tab")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
        page.keyboard.type("Steering committee")
    page.keyboard.press("Control+Enter")
    page.get_by_role("status").filter(has_text=words["logged"]).wait_for()
    expect(outcome).to_have_count(0)
    # on to the next milestone, or the heading of the list: not to the top of the page
    assert held(page).evaluate("node => node.closest('section')?.getAttribute('aria-labelledby')") == "milestones"
    visit.check()


@BOTH_LOOKS
def test_the_scientist_hands_over_and_asks_for_a_review(visit: Visitor, language: str, tmp_path: Path) -> None:
    words, page = WORDS[language], enter(visit, "scientist@lab.example", language)
    go(page, "ARC-2019-001", "**/engagements/ARC-2019-001")
    reach(page, words["deliverables"], "A")
    page.keyboard.press("Enter")
    page.wait_for_url("**/deliverables")
    hand_over(page, words, tmp_path)
    visit.check()


def hand_over(page: Page, words: dict[str, str], folder: Path) -> None:
    file = folder / "by hand.csv"
    file.write_text("week,value\n1,2\n")
    # listened for from the start: the browser shows no chooser that nobody waits for
    page.once("filechooser", lambda chooser: chooser.set_files(file))
    reach(page, words["hand over"], "BUTTON")
    page.keyboard.press("Enter")
    expect(page.locator("li select[name=kind]")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("input[type=file]")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_text(words["received"]).wait_for()
    expect(page.locator("input[type=file]")).to_be_focused()
    page.keyboard.press("Control+Enter")
    page.get_by_role("status").filter(has_text=words["handed"]).wait_for()
    expect(held(page)).to_have_attribute("aria-label", re.compile(f"^{re.escape(words['hand over'])}"))
    reach(page, words["share"], "BUTTON", "Shift+Tab")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name=words["do share"], exact=True).wait_for()
    reach(page, words["do share"], "BUTTON")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(held(page)).to_have_attribute("aria-label", re.compile(f"^{re.escape(words['stop'])}"))
    reach(page, words["ask"], "BUTTON")
    page.keyboard.press("Enter")
    expect(page.locator("input[name=reviewers]").first).to_be_focused()
    page.keyboard.press("Control+Enter")
    page.get_by_role("status").filter(has_text=words["open"]).wait_for()
    expect(page.locator("input[name=reviewers]")).to_have_count(0)
    held(page)


@BOTH_LOOKS
def test_the_sponsor_decides_from_home(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], enter(visit, "sponsor@giatec.example", language)
    page.reload()
    page.locator("section[aria-labelledby=decisions] li").first.wait_for()
    to_content(page)
    reach(page, words["review"], "A")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reviews/**")
    page.get_by_role("button", name=words["accept"], exact=True).wait_for()
    held(page)
    reach(page, words["accept"], "BUTTON")
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text=words["recorded"]).wait_for()
    expect(page.get_by_role("button", name=words["accept"], exact=True)).to_have_count(0)
    held(page)
    visit.check()


@AT_DESK
def test_the_director_allocates_moves_and_sees_the_slip(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], enter(visit, "director@lab.example", language)
    page.keyboard.press("g")
    page.keyboard.press("l")
    page.wait_for_url("**/load")
    expect(page.locator("h1")).to_have_text(words["load"])
    page.get_by_role("grid").wait_for()
    while page.locator(":focus").count() == 0 or page.locator(":focus").evaluate("node => node.tagName") != "TD":
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    for _week in range(2):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    # the row names the person: what is left to choose comes first
    expect(dialog.locator("select[name=engagement]")).to_be_focused()
    page.keyboard.press("ArrowDown")
    reach(page, words["fte"], "INPUT")
    page.keyboard.press("Control+a")
    page.keyboard.type("0.1")
    page.keyboard.press("Control+Enter")
    page.get_by_role("status").filter(has_text=words["allocated"]).wait_for()
    expect(dialog).to_have_count(0)
    assert held(page).evaluate("node => node.tagName") == "TD"
    go(page, "ARC-2026-001", "**/engagements/ARC-2026-001")
    reach(page, words["plan"], "A")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plan")
    title = move(page, words)
    go(page, words["slips"], "**/portfolio/slips")
    expect(page.locator("main table", has_text=title).first).to_be_visible()
    expect(held(page)).to_have_text(re.compile(words["slips"]))
    visit.check()


def move(page: Page, words: dict[str, str]) -> str:
    """Move the first milestone that can be moved by a week, and say why."""
    page.locator("[data-due]:not([data-due=''])").first.wait_for()
    for _stop in range(60):
        page.keyboard.press("Tab")
        if page.locator(":focus").count() and page.locator(":focus").get_attribute("data-id"):
            break
    for _row in range(40):
        if page.locator(":focus").get_attribute("data-due"):
            break
        page.keyboard.press("ArrowDown")
    mark = page.locator(":focus").get_attribute("data-id")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("select[name=reason]")).to_be_focused()
    title = (dialog.locator("h2").inner_text()).partition(" ")[2]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Control+Enter")
    page.get_by_role("status").filter(has_text=words["moved"]).wait_for()
    expect(dialog).to_have_count(0)
    expect(held(page)).to_have_attribute("data-id", mark or "")
    return title
