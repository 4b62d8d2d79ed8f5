"""Agreements, a person's page and a partner's page, by hand in both languages."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "agreement": "Add an agreement", "add": "Add", "signatory": "Add a signatory", "received": "Received",
        "unsigned": "Not signed yet", "signed": "Signed on", "edit": "Edit", "save": "Save", "remove": "Remove",
        "leave": "Enter leave", "enter": "Enter", "hours": "Set hours", "set": "Set", "skills": "Choose skills",
        "contact": "Add a contact", "morning": "Morning", "sick": "Sick leave", "removed": "Contact removed",
        "week": "21 hours a week", "change": "Change leave: March 2, 2027", "afternoon": "Afternoon",
        "leaveOut": "Remove leave: March 2, 2027",
    },
    "fr": {
        "agreement": "Ajouter une entente", "add": "Ajouter", "signatory": "Ajouter un signataire",
        "received": "Reçu", "unsigned": "Pas encore signée", "signed": "Signée le", "edit": "Modifier",
        "save": "Enregistrer", "remove": "Retirer", "leave": "Inscrire un congé", "enter": "Inscrire",
        "hours": "Fixer les heures", "set": "Fixer", "skills": "Choisir les compétences",
        "contact": "Ajouter un contact", "morning": "Matin", "sick": "Congé de maladie",
        "removed": "Contact retiré", "week": "21 heures par semaine", "change": "Modifier le congé : 2 mars 2027",
        "afternoon": "Après-midi", "leaveOut": "Retirer le congé : 2 mars 2027",
    },
}  # fmt: skip
# what sticks out of the dialog on the right
WITHIN = """dialog => { const edge = dialog.getBoundingClientRect().right;
  const out = [...dialog.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > edge);
  return out.map(e => e.outerHTML.slice(0, 90)) }"""
BOTH = pytest.mark.parametrize("language", ["en", "fr"])


def opened(visit: Visitor, button: str, field: str) -> Locator:
    """Press what opens a dialog: its first field has the focus, and nothing that means something is chosen."""
    visit.page.get_by_role("button", name=button, exact=True).click()
    dialog = visit.page.get_by_role("dialog")
    expect(dialog.locator(f"[name={field}]")).to_be_focused()
    return dialog


def press(dialog: Locator, button: str) -> None:
    dialog.get_by_role("button", name=button, exact=True).click()
    dialog.wait_for(state="detached")


@BOTH_LOOKS
def test_an_advisor_keeps_an_agreement_with_its_paper(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    title = f"NDA {language} {page.viewport_size['width'] if page.viewport_size else 0}"
    visit.sign_in("partnerships@lab.example", language)
    visit.open("/engagements/ARC-2026-001/agreements")
    dialog = opened(visit, words["agreement"], "kind")
    expect(dialog.locator("[name=kind]")).to_have_value("")
    dialog.locator("[name=kind]").select_option("NDA")
    dialog.locator("[name=title]").fill(title)
    dialog.get_by_role("button", name=words["signatory"]).click()
    expect(dialog.locator("[name^=name-]")).to_be_focused()
    dialog.locator("[name^=name-]").fill("Ana Roy")
    dialog.locator("[name^=side-]").select_option("client")
    paper = {"name": "signed.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n%EOF\n"}
    dialog.locator("input[type=file]").set_input_files(paper)  # type: ignore[arg-type]
    expect(dialog.get_by_role("status")).to_contain_text(words["received"])
    visit.check()
    assert dialog.evaluate(WITHIN) == []
    press(dialog, words["add"])
    row = page.get_by_role("listitem").filter(has_text=title)
    row.get_by_text(words["unsigned"], exact=True).wait_for()
    row.get_by_text("Ana Roy").wait_for()
    with page.expect_download() as download:
        row.get_by_role("link", name=re.compile("signed.pdf")).click()
    assert download.value.suggested_filename == "signed.pdf"
    visit.check()
    row.get_by_role("button", name=f"{words['edit']} {title}").click()
    page.get_by_role("dialog").locator("[name=signedOn]").fill("2026-01-12")
    press(page.get_by_role("dialog"), words["save"])
    row.get_by_text(words["signed"]).wait_for()
    expect(row.get_by_role("button", name=f"{words['edit']} {title}")).to_be_focused()
    row.get_by_role("button", name=f"{words['remove']} {title}").click()
    press(page.get_by_role("dialog"), words["remove"])
    expect(page.get_by_text(title)).to_have_count(0)


@BOTH
def test_leave_hours_and_skills_on_a_persons_page(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("director@lab.example", language)
    visit.open("/people")
    visit.check()
    page.get_by_role("link", name="Bao Nguyen").click()
    page.get_by_role("heading", name="Bao Nguyen").wait_for()
    dialog = opened(visit, words["leave"], "startsOn")
    expect(dialog.locator("[name=kind]")).to_have_value("")
    dialog.locator("[name=part]").select_option("MORNING")
    dialog.locator("[name=startsOn]").fill("2027-03-02")
    dialog.locator("[name=kind]").select_option("SICK")
    visit.check()
    press(dialog, words["enter"])
    row = page.get_by_role("listitem").filter(has_text=words["sick"])
    row.get_by_text(words["morning"]).wait_for()
    dialog = opened(visit, words["hours"], "hoursPerWeek")
    dialog.locator("[name=hoursPerWeek]").fill("21")
    dialog.locator("[name=startsOn]").fill("2027-01-04")
    press(dialog, words["set"])
    hours = page.get_by_role("listitem").filter(has_text=words["week"])
    hours.get_by_role("button").click()
    expect(page.get_by_text(words["week"])).to_have_count(0)
    row.get_by_role("button", name=words["change"]).click()
    dialog = page.get_by_role("dialog")
    dialog.locator("[name=part]").select_option("AFTERNOON")
    press(dialog, words["save"])
    row.get_by_text(words["afternoon"]).wait_for()
    expect(row.get_by_text(words["morning"])).to_have_count(0)
    row.get_by_role("button", name=words["leaveOut"]).click()
    expect(page.get_by_text(words["sick"])).to_have_count(0)
    page.get_by_role("button", name=words["skills"]).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("checkbox").last.check()
    visit.check()
    press(dialog, words["save"])
    visit.check()


@BOTH
def test_a_partners_contacts(visit: Visitor, language: str) -> None:
    words, page, name = WORDS[language], visit.page, f"Carla {language}"
    visit.sign_in("partnerships@lab.example", language)
    visit.open("/partners")
    visit.check()
    page.get_by_role("link", name=re.compile("Banque du Lac")).click()
    dialog = opened(visit, words["contact"], "name")
    dialog.locator("[name=name]").fill(name)
    dialog.locator("[name=email]").fill("carla@bank.example")
    dialog.locator("[name=language]").select_option("FRENCH")
    visit.check()
    press(dialog, words["add"])
    page.get_by_role("link", name="carla@bank.example").wait_for()
    visit.check()
    page.get_by_role("button", name=f"{words['remove']} {name}").click()
    press(page.get_by_role("dialog"), words["remove"])
    expect(page.get_by_role("link", name="carla@bank.example")).to_have_count(0)
    page.get_by_text(words["removed"]).first.wait_for()
