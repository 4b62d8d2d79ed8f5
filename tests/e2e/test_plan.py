"""The plan by a scientist's hands: moved by keyboard and by pointer with what follows, taken back, read as a table."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
PLAN = "/engagements/ARC-2026-001/plan"
WORDS = {
    "en": {
        "quarters": "Quarters", "weeks": "Weeks", "table": "Table", "move": "Move", "undo": "Undo",
        "all": "later ones",
        "back": "is back where it was", "moved": "is moved", "timeline": "Timeline", "again": "Enter again",
        "entered": "The stage is entered", "last": "Undo the last move", "undo this": "Undo this move",
        "since": "Something else happened since",
        "edit": "Edit ",
    },
    "fr": {
        "quarters": "Trimestres", "weeks": "Semaines", "table": "Tableau", "move": "Déplacer", "undo": "Annuler",
        "all": "suivants", "back": "est revenu à sa place", "moved": "est déplacé", "timeline": "Chronologie",
        "again": "Entrer de nouveau", "entered": "L’étape est commencée",
        "last": "Annuler le dernier déplacement", "undo this": "Annuler ce déplacement",
        "since": "Autre chose s’est passé depuis", "edit": "Modifier ",
    },
}  # fmt: skip


@pytest.fixture
def visit(chromium: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    visitor = Visitor(chromium, site, **getattr(request, "param", {}))
    yield visitor
    visitor.close()


def movable(visit: Visitor) -> Locator:
    marks = visit.page.locator("[data-due]:not([data-due=''])")
    marks.first.wait_for()
    return marks


def due(mark: Locator) -> str:
    return mark.get_attribute("data-due") or ""


def say_why(visit: Visitor, language: str) -> None:
    dialog = visit.page.get_by_role("dialog")
    expect(dialog.locator("select[name=reason]")).to_be_focused()
    expect(dialog.locator("select[name=reason]")).to_have_value("")
    dialog.locator("select[name=reason]").select_option("DATA")
    dialog.locator("select[name=clock]").select_option("CLIENT")
    dialog.get_by_role("button", name=WORDS[language]["move"], exact=True).click()
    dialog.wait_for(state="detached")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_milestone_moves_by_keyboard_with_the_later_ones_and_comes_back(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    visit.sign_in("director@lab.example", language)
    visit.open(PLAN)
    marks = movable(visit)
    visit.check()
    first, second = marks.nth(0), marks.nth(1)
    before = [due(first), due(second)]
    first.focus()
    visit.page.keyboard.press("ArrowRight")
    visit.page.keyboard.press("Shift+ArrowRight")
    expect(visit.page.locator("output")).to_contain_text("+8")
    visit.page.keyboard.press("Escape")
    expect(visit.page.locator("output")).to_be_hidden()
    visit.page.keyboard.press("Shift+ArrowRight")
    visit.page.keyboard.press("Enter")
    dialog = visit.page.get_by_role("dialog")
    dialog.get_by_role("checkbox", name=words["all"]).check()
    visit.check()
    dialog.locator("select[name=reason]").focus()
    say_why(visit, language)
    visit.sees(words["moved"])
    expect(first).not_to_have_attribute("data-due", before[0])
    expect(second).not_to_have_attribute("data-due", before[1])
    visit.page.get_by_role("status").get_by_role("button", name=words["undo"]).click()
    visit.sees(words["back"])
    expect(first).to_have_attribute("data-due", before[0])
    expect(second).to_have_attribute("data-due", before[1])
    assert visit.complaints == []


@BOTH_LOOKS
def test_my_last_move_is_undone_after_a_reload(visit: Visitor, chromium: Browser, site: str, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("director@lab.example", language)
    visit.open(PLAN)
    mark = movable(visit).last
    before = due(mark)

    def move() -> None:
        mark.focus()
        page.keyboard.press("Shift+ArrowRight")
        page.keyboard.press("Enter")
        page.get_by_role("dialog").locator("select[name=reason]").wait_for()
        say_why(visit, language)
        visit.sees(words["moved"])
        expect(mark).not_to_have_attribute("data-due", before)

    move()
    page.reload()
    movable(visit)
    expect(page.get_by_role("button", name=words["last"])).to_have_count(0)
    mark.focus()
    page.keyboard.press("Space")
    dialog = page.get_by_role("dialog")
    undo = dialog.get_by_role("button", name=words["undo this"], exact=True)
    expect(undo).to_have_count(1)
    visit.check()
    undo.focus()
    page.keyboard.press("Enter")
    visit.sees(words["back"])
    expect(undo).to_have_count(0)
    page.keyboard.press("Escape")
    expect(mark).to_have_attribute("data-due", before)
    # a change in between: what is taken back would not be what was moved
    move()
    page.reload()
    movable(visit)
    mark.focus()
    page.keyboard.press("Space")
    undo.wait_for()
    other = Visitor(chromium, site)
    other.sign_in("director@lab.example", language)
    other.open(f"{PLAN}?at={mark.get_attribute('data-id')}")
    other.page.get_by_role("dialog").get_by_role("button", name=words["edit"]).click()
    other.page.get_by_role("dialog").locator("[name=internalNote]").fill(f"Ask again ({language})")
    other.page.keyboard.press("Control+Enter")
    other.page.get_by_role("dialog").locator("[name=internalNote]").wait_for(state="detached")
    other.close()
    undo.click()
    expect(dialog.get_by_role("alert")).to_contain_text(words["since"])
    visit.check()
    page.reload()
    movable(visit)
    mark.focus()
    page.keyboard.press("Space")
    dialog.locator("details").first.wait_for()
    expect(undo).to_have_count(0)
    assert visit.complaints == []


def test_a_milestone_is_dragged_and_only_asks_when_it_moved(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open(PLAN + "?zoom=weeks")
    mark = movable(visit).first
    mark.scroll_into_view_if_needed()
    before = due(mark)
    mark.click()
    dialog = visit.page.get_by_role("dialog")
    dialog.wait_for()
    visit.check()
    visit.page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    box = mark.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    visit.page.mouse.move(x, y)
    visit.page.mouse.down()
    visit.page.mouse.move(x + 40, y, steps=5)
    visit.page.mouse.move(x + 18 * 5, y, steps=5)
    visit.page.mouse.up()
    say_why(visit, "en")
    visit.sees("is moved")
    expect(mark).not_to_have_attribute("data-due", before)
    expect(mark).not_to_have_attribute("data-moving", "true")
    visit.page.get_by_role("button", name="Undo the last move").click()
    expect(mark).to_have_attribute("data-due", before)


@BOTH_LOOKS
def test_the_address_keeps_zoom_and_view(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    visit.sign_in("lead@lab.example", language)
    visit.open(PLAN.replace("ARC-2026-001", "ARC-2019-001"))
    for zoom in ("quarters", "weeks"):
        visit.page.get_by_role("radio", name=words[zoom]).click()
        expect(visit.page).to_have_url(re.compile(f"zoom={zoom}"))
        visit.check()
    visit.page.get_by_role("radio", name=words["table"]).click()
    expect(visit.page).to_have_url(re.compile("view=table"))
    expect(visit.page.locator("table").first).to_be_visible()
    visit.check()
    visit.page.reload()
    expect(visit.page.locator("table").first).to_be_visible()


def test_a_stage_is_entered_again_and_an_outcome_is_never_chosen_beforehand(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open(PLAN)
    stages = visit.page.locator("section[aria-labelledby=stages]")
    stages.get_by_role("button", name="Enter again").first.click()
    visit.sees("The stage is entered")
    movable(visit)
    # an open one: another journey may have closed the first
    mark = visit.page.locator("[data-id][data-state=open], [data-id][data-state=late]").first
    mark.focus()
    visit.page.keyboard.press("Space")
    dialog = visit.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Log ").click()
    expect(dialog.locator("select[name=outcome]")).to_have_value("")
    dialog.locator("select[name=outcome]").select_option("INCONCLUSIVE")
    dialog.locator("input[name=evidence]").fill("Error of 31 % on the held-out month")
    dialog.locator("input[name=evidenceLink]").fill("https://runs.lab.example/7")
    if dialog.locator("select[name=gateDecision]").count():
        dialog.locator("select[name=gateDecision]").select_option("PIVOT")
        dialog.locator("input[name=gateDecidedBy]").fill("Steering committee")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("Error of 31 %")).to_be_visible()
    visit.check()


@BOTH_LOOKS
def test_a_stage_entered_by_mistake_is_taken_back_and_the_trail_keeps_both(visit: Visitor, language: str) -> None:
    said = {
        "en": ("Enter again", "Take back", "Entering of a stage taken back", "Data access"),
        "fr": ("Entrer de nouveau", "Annuler l’entrée", "Entrée dans une étape annulée", "Accès aux données"),
    }[language]
    visit.sign_in("director@lab.example", language)
    visit.open(PLAN)
    stages = visit.page.locator("section[aria-labelledby=stages]")
    row = stages.get_by_role("listitem").filter(has_text=said[3])
    before = stages.inner_text()
    row.get_by_role("button", name=said[0]).click()
    back = row.get_by_role("button", name=said[1])
    # the focus stays at the stage: on the act that undoes the one just done
    expect(back).to_be_focused()
    visit.check()
    back.click()
    expect(row.get_by_role("button", name=said[0])).to_be_focused()
    assert stages.inner_text() == before
    visit.open(PLAN.replace("/plan", "/history"))
    trail = visit.page.locator("section[aria-labelledby=history]").get_by_role("listitem")
    first = trail.filter(has_text=said[2]).first
    first.locator("summary").click()
    expect(first).to_contain_text(said[3])


@BOTH_LOOKS
def test_a_day_that_is_past_is_warned_of_before_it_is_saved(visit: Visitor, language: str) -> None:
    past = {"en": "is past", "fr": "est passé"}[language]
    visit.sign_in("director@lab.example", language)
    visit.open(PLAN)
    mark = movable(visit).last
    mark.focus()
    visit.page.keyboard.press("ArrowRight")
    visit.page.keyboard.press("Enter")
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("input[name=dueOn]").wait_for()
    expect(dialog.get_by_text(past)).to_have_count(0)
    dialog.locator("input[name=dueOn]").fill("2026-01-05")
    expect(dialog.get_by_role("status").filter(has_text=past)).to_contain_text("2026")
    visit.check()
    dialog.locator("input[name=dueOn]").fill("2099-01-05")
    expect(dialog.get_by_text(past)).to_have_count(0)
