"""The director's portfolio in a browser: why an engagement stands as it does, the slips, the forecast, saved views."""

import io

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e


def test_a_view_is_saved_and_found_again(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/portfolio")
    page = visit.page
    page.get_by_role("combobox", name="Health").select_option("WATCH")
    page.wait_for_url("**/portfolio?health=WATCH")
    page.get_by_role("button", name="Save this view…").click()
    page.get_by_label("Name of the view").fill("To watch")
    page.keyboard.press("Control+Enter")
    visit.sees("The view is saved")
    page.get_by_label("Saved view").wait_for()
    visit.open("/portfolio")
    page.get_by_label("Saved view").select_option(label="To watch")
    page.wait_for_url("**/portfolio?health=WATCH")
    visit.check()
    page.get_by_role("button", name="Delete this view").click()
    visit.sees("The view is deleted")


@BOTH_LOOKS
def test_a_name_that_is_taken_is_replaced_only_when_asked(visit: Visitor, language: str) -> None:
    save, replace, said, saved, name = {
        "en": ("Save this view…", "Replace “Mornings”", "You keep a view named “Mornings” already",
               "The view is saved", "Mornings"),
        "fr": ("Enregistrer cette vue…", "Remplacer «\u00a0Matins\u00a0»", "Vous avez déjà une vue nommée",
               "est enregistrée", "Matins"),
    }[language]  # fmt: skip
    visit.sign_in("director@lab.example", language)
    page = visit.page
    kind = {"en": "APPLIED", "fr": "INTERVENTION"}[language]

    def keep(address: str) -> None:
        visit.open(address)
        page.get_by_role("button", name=save).click()
        page.locator("input[name=name]").fill(name)
        page.keyboard.press("Control+Enter")

    keep(f"/portfolio?kind={kind}&health=WATCH")
    visit.sees(saved)
    keep(f"/portfolio?kind={kind}&health=AT_RISK")
    field = page.locator("input[name=name]")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    visit.sees(said)
    visit.check()
    page.get_by_role("button", name=replace).click()
    expect(field).to_be_hidden()
    chosen = page.get_by_label({"en": "Saved view", "fr": "Vue enregistrée"}[language])
    expect(chosen.locator("option:checked")).to_have_text(name)
    expect(chosen.locator("option", has_text=name)).to_have_count(1)
    visit.check()


def test_the_file_holds_what_the_page_shows(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/portfolio?health=WATCH&kind=INTERVENTION")
    rows = visit.page.get_by_role("table", name="Portfolio").locator("tbody tr")
    rows.first.wait_for()
    shown = rows.count()
    with visit.page.expect_download() as found:
        visit.page.get_by_role("link", name="Export .xlsx").click()
    assert found.value.suggested_filename.startswith("portfolio-")
    sheet = load_workbook(io.BytesIO(found.value.path().read_bytes())).worksheets[0]
    assert (sheet.max_row - 1, [cell.value for cell in sheet[1]][10:14]) == (
        shown, ["Stage", "Next milestone", "Due", "Next gate"],
    )  # fmt: skip
    for row in sheet.iter_rows(min_row=2, values_only=True):
        assert (row[3], row[8]) == ("Targeted intervention", "Watch")


# how much wider a table is than what it scrolls in, and the words of the search than their field
OVER = """() => {
    const table = document.querySelector("table"), field = document.querySelector("input[type=search]");
    const look = getComputedStyle(field), pen = document.createElement("canvas").getContext("2d");
    pen.font = look.font;
    const room = field.clientWidth - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight);
    return [table.scrollWidth - table.parentElement.clientWidth, pen.measureText(field.placeholder).width - room];
}"""


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_usual_columns_and_what_is_searched_fit_on_a_screen(visit: Visitor, language: str) -> None:
    visit.sign_in("director@lab.example", language)
    for width in (1440, 1280, 1024, 961, 950, 800, 700, 360):
        visit.page.set_viewport_size({"width": width, "height": 900})
        visit.open("/portfolio")
        visit.page.locator("tbody tr").first.wait_for()
        table, words = visit.page.evaluate(OVER)
        assert (table, words <= 0) == (0, True), (width, table, words)


@BOTH_LOOKS
def test_columns_are_chosen_and_kept_with_a_view(visit: Visitor, language: str) -> None:
    columns, more, name = {
        "en": ("Columns", "Deliverables", "With deliverables"), "fr": ("Colonnes", "Livrables", "Avec les livrables"),
    }[language]  # fmt: skip
    page = visit.page
    visit.sign_in("director@lab.example", language)
    visit.open("/portfolio")
    cell = page.locator(f"td[data-label={more}]").first
    page.locator("tbody tr").first.wait_for()
    expect(cell).to_have_count(0)
    page.locator("summary", has_text=columns).focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("checkbox", name=more)
    visit.check()
    box.focus()
    page.keyboard.press("Space")
    page.wait_for_url("**/portfolio?columns=*deliverables")
    expect(cell).to_be_visible()
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(page.locator("summary", has_text=columns)).to_be_focused()
    page.get_by_role("button", name={"en": "Save this view…", "fr": "Enregistrer cette vue…"}[language]).click()
    page.locator("input[name=name]").fill(name)
    page.keyboard.press("Control+Enter")
    visit.sees({"en": "The view is saved", "fr": "La vue est enregistrée"}[language])
    visit.open("/portfolio")
    page.locator("tbody tr").first.wait_for()
    expect(cell).to_have_count(0)
    page.get_by_label({"en": "Saved view", "fr": "Vue enregistrée"}[language]).select_option(label=name)
    expect(cell).to_be_visible()
    visit.check()
    page.get_by_role("button", name={"en": "Delete this view", "fr": "Supprimer cette vue"}[language]).click()
    visit.sees({"en": "The view is deleted", "fr": "La vue est supprimée"}[language])
