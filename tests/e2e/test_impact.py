"""What came of the work: outcomes recorded and read from BibTeX, the year frozen, the public page."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor
from tests.servers import Reply, Server

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "add": "Add an outcome", "save": "Add", "bibtex": "Read BibTeX", "read": "Read",
        "added": "1 publication is added.", "left out": "1 was left out",
        "close": "Close", "year": "Impact", "freeze": "Freeze the year", "do": "Freeze",
        "frozen": "The year is frozen",
        "register": "Register", "entry": "Add an entry",
    },
    "fr": {
        "add": "Ajouter un résultat", "save": "Ajouter", "bibtex": "Lire un BibTeX", "read": "Lire",
        "added": "1 publication est ajoutée.",
        "left out": "1 a été laissée de côté", "close": "Fermer", "year": "Impact", "freeze": "Figer l’année",
        "do": "Figer",
        "frozen": "L’année est figée", "register": "Registre", "entry": "Ajouter une entrée",
    },
}  # fmt: skip


@BOTH_LOOKS
def test_a_scientist_records_what_came_of_the_work(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    mark = f"{language}{visit.page.viewport_size['width']}"  # type: ignore[index]
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/impact")
    visit.check()
    visit.click("button", words["add"])
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("select[name=kind]").select_option("SOFTWARE")
    dialog.locator("input[name=title]").fill(f"Concrete tool {mark}")
    dialog.locator("input[name=doi]").fill("not a doi")
    visit.check()
    dialog.get_by_role("button", name=words["save"], exact=True).click()
    expect(dialog.locator("[aria-invalid=true]")).to_have_attribute("name", "doi")
    dialog.locator("input[name=doi]").fill(f"10.1234/{mark}")
    dialog.get_by_role("button", name=words["save"], exact=True).click()
    expect(visit.page.get_by_role("link", name=f"Concrete tool {mark}")).to_be_visible()
    visit.click("button", words["bibtex"])
    once = f"@article{{x, title = {{Concretes {mark}}}, year = 2026}}\n"
    dialog.locator("textarea[name=bibtex]").fill(once + once.replace("{x", "{y"))
    dialog.get_by_role("button", name=words["read"], exact=True).click()
    expect(dialog.get_by_role("status")).to_contain_text(words["added"])
    expect(dialog.get_by_role("status")).to_contain_text(words["left out"])
    visit.check()
    dialog.get_by_role("button", name=words["close"], exact=True).last.click()
    expect(visit.page.get_by_text(f"Concretes {mark}").first).to_be_visible()


@BOTH_LOOKS
def test_the_year_is_read_and_frozen(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    visit.sign_in("partnerships@lab.example", language)
    visit.open("/impact?year=2019")
    expect(visit.page.locator("h1")).to_have_text(words["year"])
    expect(visit.page.locator("tbody tr", has_text="260")).to_be_visible()
    visit.check()
    visit.click("button", words["freeze"])
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("textarea[name=note]").fill("For the board")
    visit.check()
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    visit.sees(words["frozen"])
    expect(visit.page).to_have_url(re.compile(r"year=2019&report=\d+"))
    expect(visit.page.get_by_text("For the board")).to_be_visible()
    visit.open("/impact/register?kind=FACULTY")
    visit.check()
    visit.click("button", words["entry"])
    dialog.locator("select[name=kind]").select_option("CHAIR")
    dialog.locator("input[name=title]").fill("Chair in soft matter")
    dialog.locator("input[name=startsOn]").fill("2026-01-05")
    visit.check()
    dialog.get_by_role("button", name=words["save"], exact=True).click()
    dialog.wait_for(state="detached")
    visit.open("/impact/register?q=2026")
    visit.check()
    visit.open("/impact/register?q=soft")
    expect(visit.page.locator("tbody tr").first).to_contain_text("Chair in soft matter")


@BOTH_LOOKS
def test_anybody_reads_the_showcase(visit: Visitor, language: str) -> None:
    visit.page.goto(f"{visit.site}/showcase?lang={language}")
    expect(visit.page.locator("h2").first).to_have_text(
        {"en": "Sorting jars by sight", "fr": "Trier les bocaux à vue"}[language]
    )
    visit.check()


@pytest.mark.parametrize(
    ("visit", "fetch", "replace"),
    [
        ({}, "Fetch the details", "Replace what was typed, too"),
        ({"width": 360, "scheme": "dark"}, "Chercher les détails", "Remplacer aussi ce qui est écrit"),
    ],
    indirect=["visit"],
    ids=["desk", "phone"],
)
def test_a_doi_fetches_the_details(visit: Visitor, resolver: Server, fetch: str, replace: str) -> None:
    row = {
        "title": "Curing seen from afar", "author": [{"given": "Léa", "family": "Roy"}],
        "container-title": "J. Concrete", "issued": {"date-parts": [[2026, 3, 9]]},
    }  # fmt: skip
    resolver.replies["/10.1234/afar"] = Reply(200, json.dumps(row).encode(), {"Content-Type": "application/json"})
    language = "en" if fetch.startswith("F") else "fr"
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/impact")
    visit.click("button", WORDS[language]["add"])
    dialog = visit.page.get_by_role("dialog")
    title = dialog.locator("input[name=title]")
    title.fill("My own title")
    dialog.locator("input[name=doi]").fill("10.1234/nobody")
    dialog.get_by_role("button", name=fetch).click()
    expect(dialog.get_by_role("status").filter(has_text="DOI")).to_be_visible()
    dialog.locator("input[name=doi]").fill("https://doi.org/10.1234/afar")
    dialog.get_by_role("button", name=fetch).click()
    expect(dialog.locator("input[name=authors]")).to_have_value("Léa Roy")
    expect(dialog.locator("input[name=venue]")).to_have_value("J. Concrete")
    expect(dialog.locator("input[name=happenedOn]")).to_have_value("2026-03-09")
    expect(dialog.locator("select[name=kind]")).to_have_value("PUBLICATION")
    expect(title).to_have_value("My own title")
    visit.check()
    dialog.get_by_role("button", name=replace).click()
    expect(title).to_have_value("Curing seen from afar")
    dialog.get_by_role("button", name=WORDS[language]["save"], exact=True).click()
    if language == "en":
        expect(visit.page.get_by_role("link", name="Curing seen from afar")).to_be_visible()
    else:
        # it is here already: the same outcome is not counted twice
        expect(dialog.locator("[aria-invalid=true]")).to_have_attribute("name", "doi")


@BOTH_LOOKS
def test_an_answer_before_its_day_is_called_early(visit: Visitor, language: str) -> None:
    write, early = {
        "en": ("Write the answer", "This is asked on "), "fr": ("Écrire la réponse", "Cette question est posée le "),
    }[language]  # fmt: skip
    visit.sign_in("director@lab.example", language)
    dialog = visit.page.get_by_role("dialog")
    visit.open("/engagements/SMI-2026-004/impact")  # one is due, the next is not
    asked = visit.page.locator("main li").get_by_role("button", name=write)
    for place, is_early in ((asked.first, 0), (asked.last, 1)):
        place.click()
        dialog.locator("select[name=use]").wait_for()
        expect(dialog.get_by_text(early)).to_have_count(is_early)
        visit.check()
        visit.page.keyboard.press("Escape")
