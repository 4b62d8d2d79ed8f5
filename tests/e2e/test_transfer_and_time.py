"""The transfer checklist laid out and proved, the capability drawn, and a week of half days written down."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
TRANSFER = "/engagements/ARC-2019-001/transfer"


def test_an_item_is_added_worded_anew_moved_proved_and_waived(visit: Visitor, tmp_path: Path) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open(TRANSFER)
    page = visit.page
    section = page.locator("section").filter(has=page.get_by_role("heading", name="Continuity"))
    section.get_by_role("button", name="Add an item").click()
    page.get_by_label("What the client’s people can do").fill("Somebody explains the bill")
    page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("status").filter(has_text="The item is added").wait_for()
    row = section.locator("tbody tr").last
    expect(row).to_contain_text("Somebody explains the bill")
    row.get_by_role("button", name="Edit: Somebody explains the bill").click()
    page.get_by_label("What the client’s people can do").fill("Somebody explains the invoice")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(row).to_contain_text("Somebody explains the invoice")
    row.get_by_role("button", name="Add evidence: ").focus()
    page.keyboard.press("Alt+ArrowUp")
    moved = section.locator("tbody tr").nth(-2)
    expect(moved).to_contain_text("Somebody explains the invoice")
    moved.get_by_role("button", name="Add evidence: ").click()
    file = tmp_path / "bill.csv"
    file.write_text("month,amount\n1,2\n")
    moved.locator("input[type=file]").set_input_files(file)
    moved.get_by_text("Received:").wait_for()
    moved.get_by_role("button", name="Add", exact=True).click()
    expect(moved.get_by_role("link", name="bill.csv")).to_be_visible()
    visit.check()
    moved.get_by_role("button", name="Waive: ").click()
    moved.get_by_label("Reason").fill("Their accountant does it")
    moved.get_by_role("button", name="Waive", exact=True).click()
    expect(moved).to_contain_text("Their accountant does it")
    moved.get_by_role("button", name="Take back in: ").click()
    moved.get_by_label("Reason").fill("They want it after all")
    moved.get_by_role("button", name="Take back in", exact=True).click()
    expect(moved).to_contain_text("Not started")


def test_the_capability_is_assessed_and_drawn(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open(TRANSFER)
    page = visit.page
    page.get_by_role("button", name="Assess", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Data", exact=True).select_option("4")
    visit.check()
    dialog.get_by_role("button", name="Save").click()
    needed = dialog.get_by_label("Evidence: Data (needed)")
    expect(needed).to_be_visible()
    needed.fill("The pipeline is checked each night")
    dialog.get_by_role("button", name="Save").click()
    page.get_by_role("status").filter(has_text="The assessment is saved").wait_for()
    drawn = page.locator("section[aria-labelledby=capability]")
    expect(drawn.locator("path[data-occasion=AFTER]").first).to_be_visible()
    visit.sees("The pipeline is checked each night")
    visit.check()


def test_a_week_is_written_by_keyboard(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/time")
    page = visit.page
    visit.sees("A suggestion from confirmed allocations")
    visit.settle()
    page.get_by_role("button", name="Empty it").click()
    first = page.locator("td[role=gridcell]").first
    first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    cell = page.locator("tbody tr").nth(1).locator("td").first
    expect(cell).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(first).to_have_attribute("aria-selected", "true")
    expect(cell).to_have_attribute("aria-selected", "false")
    page.get_by_role("button", name="Save the week").click()
    page.get_by_role("status").filter(has_text="The week is saved").wait_for()
    page.get_by_text("Saved", exact=True).wait_for()
    expect(page.locator("td[role=gridcell]").first).to_have_attribute("data-state", "recorded")
    visit.check()
    visit.open("/engagements/ARC-2019-001")
    expect(page.locator("section[aria-labelledby=effort]")).to_contain_text("Actual")
    visit.check()
