"""A need is asked, a proposal is made and taken over, in a browser."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "add": "Add a need", "allocate": "Allocate", "met": "Met, tentatively", "change": "Change the need",
        "withdraw": "Withdraw the need",
    },
    "fr": {
        "add": "Ajouter un besoin", "allocate": "Affecter", "met": "Comblé, provisoirement",
        "change": "Changer le besoin", "withdraw": "Retirer le besoin",
    },
}  # fmt: skip


def test_a_need_is_met_by_a_proposal(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/demand")
    page = visit.page
    visit.check()
    page.get_by_role("button", name="Add a need").click()
    page.get_by_label("Engagement").select_option(index=1)
    visit.check()
    page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()
    visit.sees("The need is added")
    page.get_by_role("button", name="Propose for all of them").click()
    page.get_by_role("dialog").get_by_role("button", name="as tentative work").wait_for()
    page.get_by_role("dialog").get_by_role("list", name="Why").first.wait_for()
    visit.check()
    page.get_by_role("dialog").get_by_role("button", name="as tentative work").click()
    visit.sees("Allocated, tentatively")
    page.get_by_role("heading", name="0 open needs").wait_for()
    visit.check()


@BOTH_LOOKS
def test_a_need_is_met_by_hand_and_changed(visit: Visitor, language: str) -> None:
    """Somebody is allocated on the load page; the need says who and what, and asks for more once it is changed."""
    words = WORDS[language]
    page, dialog = visit.page, visit.page.get_by_role("dialog")
    note = f"By hand ({language})"
    row = page.get_by_role("row").filter(has_text=note)
    visit.sign_in("director@lab.example", language)
    visit.open("/demand")
    visit.click("button", words["add"])
    # of those that nobody works on by then: who is there already would meet it at once
    title = {"en": "Choosing sand mixes", "fr": "Forecasting orders of preserves"}[language]
    dialog.locator("select[name=engagement]").select_option(label=title)
    dialog.locator("input[name=earliestOn]").fill("2027-05-03")
    dialog.locator("input[name=latestOn]").fill("2027-05-28")
    dialog.locator("input[name=note]").fill(note)
    dialog.locator("button[type=submit]").click()
    dialog.wait_for(state="detached")
    expect(row.locator("ol li").first).to_be_visible()
    visit.open("/load")
    visit.click("button", words["allocate"])
    dialog.locator("select[name=person]").select_option(label="Amélie Roy")
    dialog.locator("select[name=engagement]").select_option(label=title)
    dialog.locator("input[name=startsOn]").fill("2027-05-10")
    dialog.locator("input[name=endsOn]").fill("2027-07-30")
    dialog.locator("input[name=fte]").fill("0.35")
    dialog.locator("button[type=submit]").click()
    dialog.wait_for(state="detached")
    visit.open("/demand")
    expect(row).to_contain_text(words["met"])
    expect(row).to_contain_text("Amélie Roy")
    expect(row.locator("ol")).to_have_count(0)
    visit.check()
    row.get_by_role("button", name=words["change"]).click()
    visit.check()
    dialog.locator("input[name=least]").fill("40")
    dialog.locator("input[name=nominal]").fill("30")
    dialog.locator("button[type=submit]").click()
    expect(dialog.locator("input[name=nominal]")).to_have_attribute("aria-invalid", "true")
    visit.complaints.clear()
    dialog.locator("input[name=nominal]").fill("60")
    dialog.locator("button[type=submit]").click()
    dialog.wait_for(state="detached")
    expect(row).not_to_contain_text(words["met"])
    row.get_by_role("button", name=words["withdraw"]).click()
    expect(row).to_have_count(0)


def test_the_page_is_sound_in_french(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "fr")
    visit.open("/demand")
    visit.page.get_by_role("heading", name="Besoins").wait_for()
    visit.check()
