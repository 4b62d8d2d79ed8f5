"""The director's portfolio in a browser: why an engagement stands as it does, the slips, the forecast, saved views."""

import io

import pytest
from openpyxl import load_workbook

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e


def test_a_view_is_saved_and_found_again(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/portfolio")
    page = visit.page
    page.get_by_label("Health", exact=True).select_option("WATCH")
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
