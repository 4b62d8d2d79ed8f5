"""A partner's page in a browser: what it was to the programme, and its capability over time."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "change": "Change the status", "save": "Save", "former": "Former partner", "prospect": "Prospect",
        "correct": "Correct: Prospect", "never": "It never was", "capability": "Capability over time",
        "past": "January 1, 1999 is past", "history": "History of the partner programme",
    },
    "fr": {
        "change": "Changer le statut", "save": "Enregistrer", "former": "Ancien partenaire", "prospect": "Prospect",
        "correct": "Corriger : Prospect", "never": "Cela n’a jamais été",
        "capability": "Capacité au fil du temps", "past": "janvier 1999 est passé",
        "history": "Historique du programme de partenariat",
    },
}  # fmt: skip
PARTNER = {"en": "Banque du Lac", "fr": "Hydro-Fjord"}


@BOTH_LOOKS
def test_a_partner_leaves_the_programme_and_comes_back(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("partnerships@lab.example", language)
    visit.open("/partners")
    page.get_by_role("link", name=PARTNER[language]).click()
    table = page.get_by_role("table", name=words["history"])
    rows = table.locator("tbody tr")
    expect(rows).to_have_count(2)
    capability = page.get_by_role("table", name=words["capability"])
    expect(capability.locator("tbody tr")).to_have_count(7)
    expect(capability.get_by_role("img")).to_have_count(7)
    visit.check()
    for status, count in (("FORMER", 2), ("PROSPECT", 3)):
        visit.click("button", words["change"])
        dialog = page.get_by_role("dialog")
        dialog.locator("select[name=status]").select_option(status)
        # a day that is past may be meant, and is said
        day, said = dialog.locator("input[name=since]"), dialog.get_by_text(words["past"])
        now = day.input_value()
        expect(said).to_have_count(0)
        day.fill("1999-01-01")
        expect(said).to_be_visible()
        visit.check()
        day.fill(now)
        expect(said).to_have_count(0)
        dialog.get_by_role("button", name=words["save"], exact=True).click()
        expect(dialog).to_have_count(0)
        expect(rows).to_have_count(count)
    # by keyboard: what it never was is taken out again
    page.get_by_role("button", name=words["correct"]).first.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    visit.check()
    dialog.get_by_role("button", name=words["never"]).click()
    expect(rows).to_have_count(2)
    expect(page.locator("#programme").locator("xpath=ancestor::section")).to_contain_text(words["former"])
    visit.check()
