"""From a visitor's inquiry to an engagement, in a browser."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {"send": "Send the inquiry", "thanks": "Thank you"},
    "fr": {"send": "Envoyer la demande", "thanks": "Merci"},
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_inquiry_becomes_an_engagement(visit: Visitor, language: str) -> None:
    page, words, name = visit.page, WORDS[language], f"Scierie {language}"
    page.goto(f"{visit.site}/inquiry?lang={language}")
    visit.check()
    # long answers of the survey stay within their fields
    over = "[...document.querySelectorAll('.field > *')].filter(e => e.getBoundingClientRect().right > "
    over += "e.parentElement.getBoundingClientRect().right + 1).map(e => e.id)"
    assert page.evaluate(over) == []
    page.locator("#need").fill("See knots")
    page.locator("header button").click()  # the other language, and back: what was typed stays
    expect(page.locator("html")).to_have_attribute("lang", {"en": "fr", "fr": "en"}[language])
    expect(page.locator("#need")).to_have_value("See knots")
    page.locator("header button").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.get_by_role("button", name=words["send"]).click()
    expect(page.locator("[role=alert] li")).to_have_count(6)
    expect(page.locator("#organization_name")).to_be_focused()
    expect(page.locator("#need")).to_have_value("See knots")
    visit.complaints.clear()  # a form that is not accepted is a 400
    visit.check()
    page.locator("[role=alert] a").last.click()
    expect(page.locator("#timeframe")).to_be_focused()
    page.locator("#organization_name").fill(name)
    page.locator("#organization_kind").select_option("sme")
    page.locator("#contact_name").fill("Ana Roy")
    page.locator("#contact_email").fill("not an address")
    page.locator("#need").fill("See knots before the saw does.")
    page.locator("#wanted").select_option("intervention")
    page.locator("#timeframe").select_option("soon")
    page.locator("#data").select_option("2")
    page.get_by_role("button", name=words["send"]).click()
    page.locator("#contact_email-error").wait_for()
    expect(page.locator("#contact_email")).to_be_focused()
    visit.complaints.clear()  # a form that is not accepted is a 400
    assert page.locator("#need").input_value() == "See knots before the saw does."
    visit.check()
    page.locator("#contact_email").fill("ana@scierie.example")
    page.get_by_role("button", name=words["send"]).click()
    page.get_by_role("heading", name=words["thanks"]).wait_for()
    visit.check()
    if language == "fr":
        return
    visit.sign_in("partnerships@lab.example", "en")
    visit.open("/pipeline")
    visit.check()
    page.get_by_role("link", name=name).click()
    # the need stands on the board as well
    page.get_by_role("heading", name=name).wait_for()
    page.get_by_text("See knots before the saw does.").wait_for()
    visit.check()
    page.get_by_role("button", name="It fits…").click()
    dialog, box = page.get_by_role("dialog"), page.get_by_label("Somebody owns and funds it")
    # without a reason each of those that speak for it is marked, and says why
    dialog.get_by_role("button", name="It fits").click()
    group = dialog.get_by_role("group", name="For it")
    expect(group.get_by_text("Choose at least one reason for it.")).to_be_visible()
    marked = dialog.locator("input[type=checkbox][aria-invalid=true]")
    expect(marked).to_have_count(group.get_by_role("checkbox").count())
    expect(marked.first).to_be_focused()
    expect(box).to_have_accessible_description("Choose at least one reason for it.")
    box.check()
    visit.check()
    page.get_by_role("dialog").get_by_role("button", name="It fits").click()
    visit.sees("The inquiry fits")
    page.get_by_role("button", name="Start the engagement…").click()
    playbook = page.get_by_label("Playbook")
    assert playbook.evaluate("field => field.selectedOptions[0].label") == "Targeted intervention"  # as they wanted
    page.get_by_label("Title").fill("Knots before the saw")
    page.get_by_role("dialog").get_by_role("button", name="Start", exact=True).click()
    page.wait_for_url("**/engagements/SMI-*/plan")
    page.get_by_role("heading", name="Knots before the saw").wait_for()


def test_the_board_is_worked_by_keyboard(visit: Visitor) -> None:
    page = visit.page
    visit.sign_in("partnerships@lab.example", "en")
    visit.open("/pipeline")
    card = page.get_by_role("link", name="Northern Transit")
    card.wait_for()
    page.get_by_role("link", name="Érablière du Grand-Rang").focus()
    page.keyboard.press("ArrowRight")
    expect(card).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    expect(card).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("group", name="Northern Transit").get_by_role("button", name="It fits…")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_label("Somebody owns and funds it").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    visit.sees("The inquiry fits")
    expect(
        page.locator("section[aria-labelledby=column-FIT]").get_by_role("link", name="Northern Transit")
    ).to_be_focused()
    visit.check()
