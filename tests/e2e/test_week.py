"""The morning's page: a milestone is moved without leaving it, and something is added from anywhere."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "move": "Move", "moved": "is moved", "undo": "Undo", "back": "is back where it was", "later": "later",
        "hand over": "To hand over", "added": "The deliverable is added", "logged": "Logged", "quick": "Quick add",
        "milestone": "Add a milestone", "answer": "Answer", "approve": "Approve as Lab director",
        "decided": "Your decision is recorded", "changes": "Request changes", "log": "Log",
        "undo this": "Undo this move",
    },
    "fr": {
        "move": "Déplacer", "moved": "est déplacé", "undo": "Annuler", "back": "est revenu à sa place",
        "later": "suivant", "hand over": "À remettre", "added": "Le livrable est ajouté", "logged": "Consigné",
        "quick": "Ajout rapide", "milestone": "Ajouter un jalon", "answer": "Répondre",
        "approve": "Approuver en tant que", "decided": "Votre décision est consignée",
        "changes": "Demander des corrections", "log": "Consigner",
        "undo this": "Annuler ce déplacement",
    },
}  # fmt: skip


@BOTH_LOOKS
def test_a_part_that_fails_leaves_the_rest_of_the_week(visit: Visitor, language: str) -> None:
    said, again = {
        "en": ("This part could not be shown.", "Try again"),
        "fr": ("Cette partie n’a pas pu être affichée.", "Réessayer"),
    }[language]
    page = visit.page
    asked = {"DirectorDayQuery": "unwell", "WeekChangesQuery": "changes"}
    visit.sign_in("director@lab.example", language)
    failing = lambda request: any(name in (request.post_data or "") for name in asked)  # noqa: E731
    page.route("**/graphql/**", lambda route: route.abort() if failing(route.request) else route.fallback())
    visit.open("/")
    told = page.get_by_role("alert").filter(has_text=said)
    expect(told).to_have_count(2)
    expect(page.locator("section[aria-labelledby=milestones]")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    # still lost: it says so again
    with page.expect_event("requestfailed"):
        told.first.get_by_role("button", name=again).click()
    visit.settle()
    expect(told).to_have_count(2)
    visit.complaints.clear()  # of the connection, which was lost on purpose
    page.unroute("**/graphql/**")
    for left, part in ((1, "unwell"), (0, "changes")):
        told.first.get_by_role("button", name=again).focus()
        page.keyboard.press("Enter")
        expect(told).to_have_count(left)
        expect(page.locator(f"section[aria-labelledby={part}]")).to_be_visible()
        expect(page.locator("body")).not_to_be_focused()
    visit.check()


@BOTH_LOOKS
def test_a_milestone_is_moved_by_keyboard_alone_and_comes_back(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("scientist@lab.example", language)
    section = page.locator("section[aria-labelledby=milestones]")
    button = section.get_by_role("button", name=re.compile(f"^{words['move']} ")).first
    button.wait_for()
    before = section.inner_text()
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("input[name=dueOn]")).to_be_focused()
    saved = dialog.locator("input[name=dueOn]").input_value()
    page.keyboard.press("ArrowUp")
    expect(dialog.locator("input[name=dueOn]")).not_to_have_value(saved)
    # what may follow is seen before it is saved
    dialog.locator("fieldset input[type=checkbox]").first.wait_for()
    visit.check()
    for name, word in (("reason", "d"), ("clock", "c")):
        dialog.locator(f"select[name={name}]").focus()
        page.keyboard.type(word)
        expect(dialog.locator(f"select[name={name}]")).not_to_have_value("")
    page.keyboard.press("Control+Enter")
    visit.sees(words["moved"])
    dialog.wait_for(state="detached")
    assert page.url.rstrip("/") == visit.site
    expect(section).not_to_have_text(before, use_inner_text=True)
    undo = page.get_by_role("status").get_by_role("button", name=words["undo"])
    undo.focus()
    page.keyboard.press("Enter")
    visit.sees(words["back"])
    expect(section).to_have_text(before, use_inner_text=True)
    assert visit.complaints == []


@BOTH_LOOKS
def test_yesterdays_move_comes_back_from_the_week(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("scientist@lab.example", language)
    section = page.locator("section[aria-labelledby=milestones]")
    button = section.get_by_role("button", name=re.compile(f"^{words['move']} ")).last
    name = button.get_attribute("aria-label") or ""
    button.click()
    dialog = page.get_by_role("dialog")
    day = dialog.locator("input[name=dueOn]")
    saved = day.input_value()
    day.focus()
    page.keyboard.press("ArrowUp")
    moved = day.input_value()
    dialog.locator("select[name=reason]").select_option("DATA")
    dialog.locator("select[name=clock]").select_option("CLIENT")
    page.keyboard.press("Control+Enter")
    visit.sees(words["moved"])
    page.reload()
    section.get_by_role("button", name=name, exact=True).click()
    expect(day).to_have_value(moved)
    dialog.get_by_role("button", name=words["undo this"], exact=True).wait_for()
    visit.check()
    dialog.get_by_role("button", name=words["undo this"], exact=True).click()
    visit.sees(words["back"])
    dialog.wait_for(state="detached")
    section.get_by_role("button", name=name, exact=True).click()
    expect(day).to_have_value(saved)
    assert visit.complaints == []


@BOTH_LOOKS
def test_something_is_added_from_anywhere_with_one_key(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    phone = (page.viewport_size or {"width": 0})["width"] < 500
    title = f"Notebook {language} {'phone' if phone else 'desk'}"
    visit.sign_in("lead@lab.example", language)
    visit.settle()
    page.keyboard.press("a")
    dialog = page.get_by_role("dialog")
    dialog.locator("select[name=what]").wait_for()
    visit.check()
    dialog.locator("select[name=what]").select_option("DELIVERABLE")
    dialog.locator("[name=words]").fill(title)
    dialog.locator("input[name=dueOn]").fill("2026-01-31")
    visit.check()
    # half of it survives a reload, with the fields that the choice brought
    page.reload()
    visit.settle()
    page.keyboard.press("a")
    expect(dialog.locator("[name=words]")).to_have_value(title)
    expect(dialog.locator("input[name=dueOn]")).to_have_value("2026-01-31")
    dialog.locator("[name=words]").focus()
    page.keyboard.press("Control+Enter")
    visit.sees(words["added"])
    due = page.locator("section[aria-labelledby=due]")
    expect(due).to_contain_text(title)
    expect(due).to_contain_text(words["hand over"])
    visit.settle()
    visit.check()
    page.keyboard.press("Control+k")
    page.get_by_role("dialog").get_by_role("combobox").fill(words["quick"])
    page.keyboard.press("Enter")
    dialog.locator("[name=words]").fill("Two runs agree.")
    page.keyboard.press("Control+Enter")
    visit.sees(words["logged"])


def test_an_intern_adds_to_the_log_alone(visit: Visitor) -> None:
    visit.sign_in("intern@lab.example", "en")
    visit.settle()
    visit.page.keyboard.press("a")
    what = visit.page.get_by_role("dialog").locator("select[name=what]")
    what.wait_for()
    kinds = what.locator("option").evaluate_all("options => options.map(option => option.value)")
    assert kinds == ["PROGRESS", "DECISION", "BLOCKER", "MEETING"]


PLAN = "/engagements/ARC-2019-001/plan?view=table"


def submit_to_the_director(visit: Visitor, language: str, title: str) -> None:
    """The lead adds a milestone that the director approves, and says that it is reached."""
    words, page, dialog = WORDS[language], visit.page, visit.page.get_by_role("dialog")
    visit.open(PLAN)
    visit.click("button", words["milestone"])
    dialog.locator("input[name=title]").fill(title)
    dialog.locator("input[value=LAB_DIRECTOR]").check()
    page.keyboard.press("Control+Enter")
    dialog.wait_for(state="detached")
    log_it(visit, language, title)


def log_it(visit: Visitor, language: str, title: str) -> None:
    page, dialog = visit.page, visit.page.get_by_role("dialog")
    page.get_by_role("button", name=title, exact=True).click()
    dialog.get_by_role("button", name=f"{WORDS[language]['log']} ").click()
    dialog.locator("select[name=outcome]").select_option("CONFIRMED")
    dialog.locator("textarea[name=note]").fill("Error of 4 % on the held-out month.")
    page.keyboard.press("Control+Enter")
    dialog.locator("select[name=outcome]").wait_for(state="detached")


@BOTH_LOOKS
def test_a_milestone_that_waits_for_my_word_gets_it_without_leaving_the_week(
    visit: Visitor, chromium: Browser, site: str, language: str
) -> None:
    words, page, dialog = WORDS[language], visit.page, visit.page.get_by_role("dialog")
    phone = (page.viewport_size or {"width": 0})["width"] < 500
    title = f"Proof of value {language} {'phone' if phone else 'desk'}"
    lead = Visitor(chromium, site)
    lead.sign_in("lead@lab.example", language)
    submit_to_the_director(lead, language, title)
    lead.open("/")
    lead.settle()
    expect(lead.page.locator("section[aria-labelledby=signatures] li").filter(has_text=title)).to_have_count(0)
    visit.sign_in("director@lab.example", language)
    row = page.locator("section[aria-labelledby=signatures] li").filter(has_text=title)

    def open_it() -> None:
        button = row.get_by_role("button", name=re.compile(f"^{words['answer']}"))
        button.focus()
        page.keyboard.press("Enter")
        expect(dialog).to_contain_text("Error of 4 % on the held-out month.")

    open_it()
    visit.check()
    # not yet: the reason is asked for, and the lead has it
    dialog.get_by_role("button", name=words["changes"], exact=True).click()
    dialog.locator("textarea[name=reason]").fill("Say how many mixes.")
    visit.check()
    page.keyboard.press("Control+Enter")
    visit.sees(words["decided"])
    page.keyboard.press("Escape")
    expect(row).to_have_count(0)
    lead.open(PLAN)
    lead.page.get_by_role("button", name=title, exact=True).click()
    expect(lead.page.get_by_role("dialog")).to_contain_text("Say how many mixes.")
    lead.open(PLAN)
    log_it(lead, language, title)
    page.reload()
    open_it()
    dialog.get_by_role("button", name=re.compile(words["approve"])).click()
    expect(dialog.get_by_role("button", name=re.compile(words["approve"]))).to_have_count(0)
    page.keyboard.press("Escape")
    expect(row).to_have_count(0)
    assert page.url.rstrip("/") == site
    visit.check()
    lead.open(PLAN)
    lead.page.get_by_role("button", name=title, exact=True).click()
    expect(lead.page.get_by_role("dialog")).to_contain_text("Amélie Roy")
    lead.close()
