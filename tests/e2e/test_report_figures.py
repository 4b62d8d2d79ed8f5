"""Each number of a progress report leads to the very rows that it counts, on the lab's pages and on the client's."""

import io
import re
from typing import Any

import pypdf
import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
REFERENCE = "ARC-2019-001"  # of Giatec
WORDS: dict[str, dict[str, Any]] = {
    "en": {"draft": "Draft a report", "share report": "Share with the client…", "share": "Share", "open": "Open",
           "cancel": "Cancel", "delete": "Delete", "delete draft": "Delete the draft…", "summary": "Summary",
           "saved": "The report is saved",
           "unsaved": re.compile("typed since it was last saved is not in it"),
           "one language": re.compile("written in one language alone")},
    "fr": {"draft": "Préparer un rapport", "share report": "Partager avec le client…", "share": "Partager",
           "open": "Ouvrir", "cancel": "Annuler", "delete": "Supprimer", "delete draft": "Supprimer le brouillon…",
           "summary": "Sommaire", "saved": "Le rapport est enregistré",
           "unsaved": re.compile("depuis le dernier enregistrement"), "one language": re.compile("une seule langue")},
}  # fmt: skip
SHAPES = [("en", {}), ("fr", {"width": 360, "scheme": "dark"})]
FIGURES = "ul > li > details:has(> summary):has(a[href*='at='])"


def draft(lab: Visitor, words: dict[str, Any], starts_on: str) -> None:
    lab.open(f"/engagements/{REFERENCE}/reports")
    lab.page.locator("section[aria-labelledby=reports]").get_by_role("button", name=words["draft"]).click()
    lab.page.locator("input[name=startsOn]").fill(starts_on)
    lab.page.locator("input[name=startsOn]").press("Enter")
    lab.page.locator("textarea[name=bodyEn]").wait_for()


def last_links(figures: Locator) -> list[tuple[str, str]]:
    """Open each number that counts something, and return the words and the address of the last record of each."""
    found = []
    for figure in figures.all():
        if figure.get_attribute("open") is None:
            figure.locator("summary").first.click()
        link = figure.get_by_role("link").last
        expect(link).to_be_visible()
        found.append((link.inner_text(), link.get_attribute("href") or ""))
    assert len(found) >= 5, found
    return found


def led(visitor: Visitor, links: list[tuple[str, str]]) -> None:
    for words, address in links:
        visitor.page.goto(f"{visitor.site}{address}")
        row = visitor.page.locator("[data-wanted]")
        expect(row, f"{words}: {address}").to_be_focused()
        expect(row).to_be_in_viewport()


@pytest.mark.parametrize(("language", "shape"), SHAPES, ids=["en-desk", "fr-phone"])
def test_every_number_leads_to_its_rows(chromium: Browser, site: str, language: str, shape: dict[str, Any]) -> None:
    words = WORDS[language]
    lab, client = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    lab.sign_in("lead@lab.example", language)
    draft(lab, words, "2019-01-01" if language == "en" else "2019-01-02")
    led(lab, last_links(lab.page.locator(f"main {FIGURES}")))
    lab.check()
    lab.open(f"/engagements/{REFERENCE}/reports")
    lab.page.locator("section[aria-labelledby=reports]").get_by_role("button", name=words["open"]).first.click()
    lab.page.get_by_role("button", name=words["share report"]).click()
    lab.page.get_by_role("dialog").get_by_role("button", name=words["share"], exact=True).click()
    lab.page.get_by_role("dialog").wait_for(state="detached")

    client.sign_in("sponsor@giatec.example", language)
    client.open(f"/portal/engagements/{REFERENCE}")
    client.page.locator("section[aria-labelledby=reports] a[href*='/reports/']").first.click()
    figures = client.page.locator(f"main {FIGURES}")
    figures.first.wait_for()
    client.check()
    links = last_links(figures)
    led(client, links)
    client.check()
    # a link inside the page goes there without loading it anew
    client.page.go_back()
    client.open(f"/portal/engagements/{REFERENCE}")
    client.page.locator("section[aria-labelledby=reports] a[href*='/reports/']").first.click()
    figures.first.locator("summary").first.click()
    figures.first.get_by_role("link").first.click()
    expect(client.page.locator("[data-wanted]")).to_be_focused()

    pdf = client.page.locator("section[aria-labelledby=reports] a[href$='.pdf']").first.get_attribute("href")
    body = client.page.request.get(f"{site}{pdf}").body()
    notes = [note.get_object() for page in pypdf.PdfReader(io.BytesIO(body)).pages for note in page.get("/Annots", [])]
    addresses = [str(note["/A"]["/URI"]) for note in notes if "/URI" in note.get("/A", {})]
    assert {address for _words, address in links} <= {address.removeprefix(site) for address in addresses}
    led(client, [("from the PDF", addresses[-1].removeprefix(site))])
    # the same address out of the lab's hands leads the client to the client's page
    client.page.goto(f"{site}/engagements/{REFERENCE}/plan{links[0][1][links[0][1].index('?') :]}")
    expect(client.page.locator("[data-wanted]")).to_be_focused()
    for visitor in (lab, client):
        visitor.close()


@pytest.mark.parametrize(("language", "shape"), SHAPES, ids=["en-desk", "fr-phone"])
def test_who_shares_or_deletes_a_draft_sees_what_goes(
    chromium: Browser, site: str, language: str, shape: dict[str, Any]
) -> None:
    words, lab = WORDS[language], Visitor(chromium, site, **shape)
    lab.sign_in("lead@lab.example", language)
    draft(lab, words, "2026-10-01")
    dialog = lab.page.get_by_role("dialog")
    lab.page.get_by_role("button", name=words["share report"]).click()
    expect(dialog.get_by_role("status")).to_have_count(0)
    dialog.locator("summary").click()
    expect(dialog.get_by_role("heading", level=2, name=words["summary"])).to_be_visible()
    lab.check()
    dialog.get_by_role("button", name=words["cancel"]).click()
    # what was typed and not saved does not go, which has to be said before
    lab.page.locator("textarea[name=bodyFr]").fill("")
    lab.page.get_by_role("button", name=words["share report"]).click()
    expect(dialog.get_by_role("status")).to_have_text(words["unsaved"])
    dialog.get_by_role("button", name=words["cancel"]).click()
    lab.page.locator("form button[type=submit]").click()
    lab.page.get_by_role("status").filter(has_text=words["saved"]).wait_for()
    lab.page.get_by_role("button", name=words["share report"]).click()
    expect(dialog.get_by_role("status")).to_have_text(words["one language"])
    lab.check()
    dialog.get_by_role("button", name=words["cancel"]).click()
    rows = lab.page.locator("section[aria-labelledby=reports] button[aria-expanded]")
    before = rows.count()
    for answer, left in (("cancel", before), ("delete", before - 1)):
        lab.page.get_by_role("button", name=words["delete draft"]).click()
        lab.check()
        dialog.get_by_role("button", name=words[answer], exact=True).click()
        expect(dialog).to_have_count(0)
        expect(rows).to_have_count(left)
    lab.close()
