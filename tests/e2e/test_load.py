"""The load walked by keyboard and dragged, the lint before saving, and warnings mended with a click."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e


@BOTH_LOOKS
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
    expect(dialog.locator("select[name=engagement]")).to_be_focused()
    dialog.locator("select[name=engagement]").select_option(index=1)
    dialog.get_by_label("To").fill("2028-06-30")
    dialog.get_by_label("FTE").fill("1")
    dialog.get_by_role("button", name="Shorten to").click()
    assert dialog.get_by_label("To").input_value() < "2028-06-30"
    expect(dialog.get_by_role("status")).to_contain_text(re.compile("Saving this would mean|adds no warning"))
    dialog.get_by_role("button", name="Save").click()
    expect(row.nth(3)).to_contain_text("+")


def test_the_table_is_read_and_walked_without_seeing_it(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/load")
    page = visit.page
    grid = page.get_by_role("grid", name="Load by person and period")
    grid.wait_for()
    assert grid.get_attribute("aria-colcount") == "53"
    before = int(grid.get_attribute("aria-rowcount") or 0)
    assert grid.get_by_role("row").count() == before
    page.locator("tbody td").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("button", name="Chantal Côté", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    line = page.locator("tr[data-engagement]").first
    line.wait_for()
    assert int(grid.get_attribute("aria-rowcount") or 0) > before
    assert line.get_attribute("aria-rowindex") == "5"
    expect(line.get_by_role("rowheader")).to_have_accessible_name(re.compile("^Chantal Côté on "))
    expect(line.get_by_role("gridcell").first).to_have_accessible_name(re.compile("hours|nothing"))
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    expect(page.get_by_text(re.compile("^Marked: .+ to .+"))).to_be_attached()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Engagement").select_option(index=1)
    dialog.get_by_label("FTE").fill("0.1")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status").filter(has_text="Allocated")).to_be_attached()
    expect(page.locator("td:focus")).to_have_attribute("data-column", "1")


@BOTH_LOOKS
def test_nobody_is_allocated_by_a_careless_enter(visit: Visitor, language: str) -> None:
    """Who, and on what, is asked wherever the place one came from does not say it; until then nothing is sent."""
    allocate, save = {"en": ("Allocate", "Save"), "fr": ("Affecter", "Enregistrer")}[language]
    visit.sign_in("director@lab.example", language)
    visit.open("/load")
    page = visit.page
    dialog, sent = page.get_by_role("dialog"), list[str]()
    person, engagement = dialog.locator("select[name=person]"), dialog.locator("select[name=engagement]")
    page.on("request", lambda request: sent.append(request.post_data or "") if request.method == "POST" else None)
    visit.click("button", allocate)
    expect(person).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(person).to_be_focused()
    assert person.evaluate("field => field.validity.valueMissing")
    person.select_option(label="Hugo Lavoie")
    dialog.get_by_role("button", name=save, exact=True).click()
    expect(engagement).to_be_focused()
    assert engagement.evaluate("field => field.validity.valueMissing")
    expect(dialog.get_by_role("status")).to_be_empty()
    assert not [body for body in sent if "AllocationDialogCreateMutation" in body]
    visit.check()
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    team = page.locator("main select[name=team]")
    team.select_option(index=1)
    page.wait_for_url("**team=*")
    visit.click("button", allocate)
    expect(engagement).to_have_value(team.input_value())
    expect(person).to_have_value("")


@BOTH_LOOKS
def test_filters_of_the_load_stay_in_the_address(visit: Visitor, language: str) -> None:
    visit.sign_in("director@lab.example", language)
    visit.open("/load")
    page = visit.page
    rows = page.locator("tbody tr[data-person]")
    rows.first.wait_for()
    everybody = rows.count()
    skill, role = page.locator("main select[name=skill]"), page.locator("main select[name=role]")
    role.focus()
    role.select_option("SCIENTIST")
    page.wait_for_url("**role=SCIENTIST*")
    expect(role).to_be_focused()
    skill.select_option(index=1)
    page.wait_for_url("**skill=*")
    expect(rows).not_to_have_count(everybody)
    visit.settle()
    kept, few = skill.input_value(), rows.count()
    assert 0 < few < everybody
    page.reload()
    expect(rows).to_have_count(few)
    expect(skill).to_have_value(kept)
    expect(role).to_have_value("SCIENTIST")
    page.locator("main select[name=unit]").select_option("MONTH")
    page.wait_for_url("**unit=MONTH*")
    expect(rows).to_have_count(few)
    visit.check()
    page.go_back()
    page.wait_for_url("**unit=WEEK*")
    expect(page.locator("main select[name=unit]")).to_have_value("WEEK")
    expect(skill).to_have_value(kept)
    visit.open("/load?skill=U2tpbGw6Z29uZQ&role=NOBODY")  # of what is gone: everybody, and the fields say so
    expect(rows).to_have_count(everybody)
    expect(skill).to_have_value("")


@BOTH_LOOKS
def test_a_lint_that_cannot_be_asked_says_so_and_is_asked_again(visit: Visitor, language: str) -> None:
    said, again = {"en": ("could not be checked", "Try again"), "fr": ("n’a pas pu être vérifié", "Réessayer")}[
        language
    ]
    visit.sign_in("director@lab.example", language)
    visit.open("/load")
    page = visit.page
    page.get_by_role("button", name="Grace Kim", exact=True).click()
    page.locator("tr[data-engagement] td[data-given]").first.focus()
    asked = lambda request: "LiveLintQuery" in (request.post_data or "")  # noqa: E731
    page.route("**/graphql/**", lambda route: route.abort() if asked(route.request) else route.fallback())
    page.keyboard.press("Enter")
    told = page.get_by_role("dialog").get_by_role("status")
    expect(told).to_contain_text(said)
    visit.complaints.clear()  # of the connection, which was lost on purpose
    page.unroute("**/graphql/**")
    told.get_by_role("button", name=again).click()
    expect(told).not_to_contain_text(said)
    expect(told).not_to_be_empty()
    visit.check()


@BOTH_LOOKS
def test_a_month_does_not_hide_a_week_that_is_over(visit: Visitor, language: str) -> None:
    """A full week on top of a week's work: in its month, which has room, that week is told."""
    month, monday = {"en": ("2027-03", 8), "fr": ("2027-10", 18)}[language]
    over = {"en": "over capacity in the week of ", "fr": "au-delà de la capacité la semaine du "}[language]
    visit.sign_in("director@lab.example", language)
    visit.open(f"/load?unit=MONTH&from={month}-01")
    page, dialog = visit.page, visit.page.get_by_role("dialog")
    page.locator("button[aria-expanded]", has_text="Jonas Weber").wait_for()
    person = page.locator("tr[data-person]", has_text="Jonas Weber").first
    cell = person.locator("td[data-column]").first
    assert cell.get_attribute("data-weeks-over") is None
    for engagement, first, last, fte in ((1, monday, monday + 4, "1"), (2, monday + 2, monday + 2, "0.5")):
        visit.click("button", {"en": "Allocate", "fr": "Affecter"}[language])
        dialog.locator("select[name=person]").select_option(label="Jonas Weber")
        dialog.locator("select[name=engagement]").select_option(index=engagement)
        dialog.locator("input[name=startsOn]").fill(f"{month}-{first:02}")
        dialog.locator("input[name=endsOn]").fill(f"{month}-{last:02}")
        dialog.locator("input[name=fte]").fill(fte)
        dialog.locator("button[type=submit]").click()
        dialog.wait_for(state="detached")
    expect(cell).to_have_attribute("data-weeks-over", "1")
    assert cell.get_attribute("data-level") != "over"
    expect(cell).to_have_accessible_name(re.compile(over))
    visit.check()


@pytest.mark.parametrize("visit", [{"width": 360}], indirect=True)
def test_a_tap_opens_what_is_allocated(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/load")
    page = visit.page
    page.get_by_role("button", name="Bao Nguyen", exact=True).click()
    cell = page.locator("tr[data-engagement] td[data-given]").first
    cell.dispatch_event("pointerdown", {"pointerType": "touch", "button": 0})
    cell.dispatch_event("click")
    expect(page.get_by_role("dialog").get_by_role("button", name="Delete")).to_be_visible()


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


@BOTH_LOOKS
def test_whose_time_it_is_and_how_much_there_is_of_it_is_seen(visit: Visitor, language: str) -> None:
    """Opened, a person has a line of capacity; the dialog names them, says nothing of dates that cannot be, and a note
    can be taken away again."""
    word, save = {"en": ("Capacity of Hugo Lavoie", "Save"), "fr": ("Disponibilité de Hugo Lavoie", "Enregistrer")}[
        language
    ]
    visit.sign_in("director@lab.example", language)
    visit.open("/load")
    page = visit.page
    page.get_by_role("button", name="Hugo Lavoie", exact=True).click()
    expect(page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=word))).to_contain_text("35")
    dialog = page.get_by_role("dialog")
    cell = page.locator("tr[data-engagement] td[data-given]").first
    for note in ("Half of it on site", ""):
        cell.focus()
        page.keyboard.press("Enter")
        expect(dialog.get_by_role("heading")).to_contain_text("Hugo Lavoie")
        expect(dialog.get_by_role("status")).not_to_be_empty()
        ends_on = dialog.locator("input[name=endsOn]")
        before = ends_on.input_value()
        ends_on.fill("2020-01-01")
        expect(dialog.get_by_role("status")).to_be_empty()
        ends_on.fill(before)
        expect(dialog.get_by_role("status")).not_to_be_empty()
        dialog.locator("input[name=note]").fill(note)
        visit.check()
        dialog.get_by_role("button", name=save, exact=True).click()
        dialog.wait_for(state="detached")
        visit.settle()
        cell.focus()
        page.keyboard.press("Enter")
        expect(dialog.locator("input[name=note]")).to_have_value(note)
        page.keyboard.press("Escape")
        dialog.wait_for(state="detached")


def test_every_warning_names_a_way_to_mend_it_before_it_is_saved(visit: Visitor) -> None:
    """Over the most that an engagement may take: what mends it here is a button, what mends it elsewhere is said."""
    visit.sign_in("director@lab.example", "en")
    visit.open("/load")
    page = visit.page
    dialog = page.get_by_role("dialog")
    page.get_by_role("button", name="Grace Kim", exact=True).click()
    page.get_by_role("button", name=re.compile("bounds and budget")).first.click()
    dialog.get_by_label("Most FTE").fill("0.6")
    dialog.get_by_role("button", name="Save").click()
    dialog.wait_for(state="detached")
    visit.settle()
    page.locator("tr[data-engagement] td[data-given]").first.click()
    dialog.locator("input[name=fte]").fill("0.9")
    warning = dialog.get_by_role("listitem").filter(has_text="Above the maximum")
    expect(warning).to_contain_text(re.compile("under Attention: .*Change bounds or budget"))
    warning.get_by_role("button", name=re.compile("^Reduce to 0")).click()
    assert float(dialog.locator("input[name=fte]").input_value()) <= 0.6
    expect(dialog.get_by_role("listitem").filter(has_text="Above the maximum")).to_have_count(0)
