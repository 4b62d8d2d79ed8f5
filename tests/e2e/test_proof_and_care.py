"""The client's proof and the lab's care in a browser: report, executive link, view as, taking back what was seen."""

import base64
import io
import re
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from playwright.sync_api import Browser, Error, Response, expect

from tests.e2e.conftest import Visitor
from tests.e2e.test_getting_in import found_in_mail

pytestmark = pytest.mark.e2e
REFERENCE = "ARC-2019-001"  # of Giatec
WORDS = {
    "en": {
        "draft": "Draft a report", "save": "Save the draft", "saved": "The report is saved",
        "share report": "Share with the client…", "share": "Share", "shared": "The report is shared",
        "new link": "New link", "make": "Make the link", "close": "Close the link", "openings": "Openings",
        "wrong": "Wrong password", "nothing": "This link opens nothing", "view as": "View as",
        "back": "Back to the lab",
        "seen": "Portal seen as a member of the client", "share it": "Share…", "stop": "Stop sharing", "log": "Log",
        "opened": "They opened it already", "no longer": "No longer shared",
        "until the end": "It opens until the end of", "clients page": "This is the client’s page",
    },
    "fr": {
        "draft": "Préparer un rapport", "save": "Enregistrer le brouillon", "saved": "Le rapport est enregistré",
        "share report": "Partager avec le client…", "share": "Partager", "shared": "Le rapport est partagé",
        "new link": "Nouveau lien", "make": "Créer le lien", "close": "Fermer le lien", "openings": "Ouvertures",
        "wrong": "Mauvais mot de passe", "nothing": "Ce lien n’ouvre rien", "view as": "Voir comme",
        "back": "Retour au laboratoire", "seen": "Portail vu comme une personne du client", "share it": "Partager…",
        "stop": "Cesser de partager", "log": "Consigner", "opened": "Déjà ouvert", "no longer": "N’est plus partagé",
        "until the end": "Il s’ouvre jusqu’à la fin du", "clients page": "Cette page est celle du client",
    },
}  # fmt: skip
LANGUAGES = sorted(WORDS)
# the worker sends other mails too
OF_A_REPORT = r"(?s).*/portal/reports/.*"


@pytest.fixture
def come(chromium: Browser, site: str) -> Iterator[Any]:
    opened: list[Visitor] = []

    def arrive(**values: Any) -> Visitor:
        opened.append(Visitor(chromium, site, **values))
        return opened[-1]

    yield arrive
    for visitor in opened:
        visitor.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_from_draft_to_page_mail_and_pdf(come: Any, mails: Path, language: str) -> None:
    words, lab, since = WORDS[language], come(), time.time()
    lab.sign_in("lead@lab.example", language)
    lab.open(f"/engagements/{REFERENCE}/reports")
    section = lab.page.locator("section[aria-labelledby=reports]")
    section.get_by_role("button", name=words["draft"]).click()
    lab.page.locator("input[name=startsOn]").fill("2020-01-01" if language == "en" else "2020-01-02")
    lab.page.locator("input[name=startsOn]").press("Enter")
    english, french = lab.page.locator("textarea[name=bodyEn]"), lab.page.locator("textarea[name=bodyFr]")
    english.wait_for()
    assert "## Milestones reached" in english.input_value()
    assert "## Jalons atteints" in french.input_value()
    lab.check()
    # every number that counts something opens to the records that it counts
    counted = 0
    for figure in lab.page.locator("ul > li > details", has=lab.page.locator("summary")).all():
        number = re.search(r"\d+", figure.locator("summary").inner_text())
        if number and int(number[0]):
            figure.locator("summary").click()
            expect(figure.get_by_role("link").first).to_be_visible()
            counted += 1
    assert counted >= 4
    english.fill(f"Edited **by hand** {language}\n\n" + english.input_value())
    french.fill(f"Corrigé **à la main** {language}\n\n" + french.input_value())
    lab.page.get_by_role("button", name=words["save"]).click()
    lab.page.get_by_role("status").filter(has_text=words["saved"]).wait_for()
    lab.page.get_by_role("button", name=words["share report"]).click()
    dialog = lab.page.get_by_role("dialog")
    dialog.get_by_text("Rosa Delgado", exact=True).wait_for()
    lab.check()
    dialog.get_by_role("button", name=words["share"], exact=True).click()
    lab.page.get_by_role("status").filter(has_text=words["shared"]).wait_for()
    expect(english).to_have_count(0)
    mail = found_in_mail(OF_A_REPORT, mails, "sponsor@giatec.example", since)[0]
    assert "by hand" in mail or "à la main" in mail
    link = re.search(r"/portal/reports/\S+?figure=\w+", mail)
    assert link
    client = come(width=360, scheme="dark")
    client.sign_in("sponsor@giatec.example", language)
    client.open(link[0])
    client.page.locator("strong", has_text="by hand" if language == "en" else "à la main").wait_for()
    client.check()
    pdf = client.page.get_by_role("link", name="PDF").get_attribute("href") or ""
    body = client.page.request.get(f"{client.site}{pdf}?language={language}").body()
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(body)).pages)
    assert ("by hand" if language == "en" else "à la main") in text
    opened = client.page.locator("main li > details[open]")
    expect(opened).to_have_count(1)  # the one that the mail's line is about
    opened.get_by_role("link").first.click()
    client.page.wait_for_url(f"**/portal/engagements/{REFERENCE}*")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_executive_link_from_its_making_to_its_end(come: Any, kept: Path, language: str) -> None:
    words, lab = WORDS[language], come()
    name = f"The board {language}"
    lab.sign_in("lead@lab.example", language)
    lab.open(f"/engagements/{REFERENCE}/team")
    section = lab.page.locator("section[aria-labelledby=links]")

    def make(password: str) -> str:
        section.get_by_role("button", name=words["new link"]).click()
        section.locator("input[name=name]").fill(name)
        section.locator("input[name=password]").fill(password)
        expect(section.get_by_text(words["until the end"])).to_be_visible()
        section.get_by_role("button", name=words["make"]).click()
        url = section.locator("input[readonly]")
        url.wait_for()
        return "/summary/" + url.input_value().rsplit("/", 1)[1]

    path = make("footbridge")
    lab.check()
    guest = come(width=360, scheme="dark")
    guest.open(f"{path}?lang={language}")
    guest.check()
    guest.page.locator("input[name=password]").fill("not this one")
    guest.page.locator("button[type=submit]").click()
    guest.page.get_by_role("alert").wait_for()
    guest.complaints.clear()  # the console repeats the refusal
    guest.page.locator("input[name=password]").fill("footbridge")
    guest.page.locator("button[type=submit]").click()
    guest.page.locator("table").wait_for()
    guest.check()
    expect(guest.page.get_by_text("(America/Toronto)")).to_be_visible()  # whose day ends
    assert "Rosa Delgado" not in guest.page.content()
    assert f'lang="{language}"' in guest.page.content()
    for person in staff(kept):
        assert person not in guest.page.content()
    lab.page.reload()
    row = section.locator("li", has_text=name)
    row.get_by_text(words["openings"]).click()
    expect(row.locator("details li")).to_have_count(2)
    expect(row.get_by_text(words["wrong"])).to_have_count(1)
    lab.check()
    row.get_by_role("button", name=re.compile(words["close"])).click()
    expect(row.get_by_role("button", name=re.compile(words["close"]))).to_have_count(0)
    guest.page.goto(f"{guest.site}{path}?lang={language}")
    guest.sees(words["nothing"])
    # one that lasts no longer says the same
    path = make("")
    guest.open(f"{path}?lang={language}")
    guest.page.locator("table").wait_for()
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        connection.execute("UPDATE executive_executivelink SET ends_on = '2020-01-01' WHERE revoked_at IS NULL")
    guest.page.goto(f"{guest.site}{path}?lang={language}")
    guest.sees(words["nothing"])


def staff(kept: Path) -> list[str]:
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        rows = connection.execute("SELECT name FROM people_user WHERE lab_role IS NOT NULL").fetchall()
    return [row[0] for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lead_looks_with_the_sponsors_eyes(come: Any, kept: Path, language: str) -> None:
    words, lab = WORDS[language], come()
    lab.sign_in("lead@lab.example", language)
    lab.open(f"/engagements/{REFERENCE}/team")
    lab.page.get_by_role("button", name=f"{words['view as']} Rosa Delgado").click()
    lab.page.wait_for_url(f"**/portal/engagements/{REFERENCE}")
    marked = lab.page.locator("aside", has_text="Rosa Delgado")
    before = count(kept, "engagements_opening")
    for path in (f"engagements/{REFERENCE}", "", "notifications", "programme", "settings"):
        lab.open(f"/portal/{path}")
        expect(marked).to_be_visible()
        lab.check()
    lab.open(f"/portal/reviews/{a_review(kept)}")
    expect(marked).to_be_visible()
    lab.check()
    expect(lab.page.locator("section[aria-labelledby=decide] button, form button[type=submit]")).to_have_count(0)
    assert count(kept, "engagements_opening") == before
    lab.page.get_by_role("button", name=words["back"]).click()
    lab.page.wait_for_url(f"**/engagements/{REFERENCE}/team")
    lab.open(f"/engagements/{REFERENCE}/history")
    lab.page.get_by_text(words["seen"]).first.wait_for()
    lab.open("/portal/")
    expect(marked).to_have_count(0)
    lab.sees(words["clients page"])
    lab.check()
    # what a client passed on leads to the same thing at the lab
    lab.page.goto(f"{lab.site}/portal/engagements/{REFERENCE}")
    lab.page.wait_for_url(f"{lab.site}/engagements/{REFERENCE}")
    lab.page.goto(f"{lab.site}/portal/reviews/{a_review(kept)}")
    lab.page.wait_for_url(f"{lab.site}/engagements/{REFERENCE}/deliverables?at=*&row=*")
    expect(lab.page.locator("li[data-wanted]")).to_be_in_viewport()


def a_review(kept: Path) -> str:
    """The address's id of a review of the engagement, whether another journey has answered it or not."""
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        found = connection.execute(
            "SELECT r.id FROM reviews_reviewround r JOIN deliverables_deliverableversion v"
            " ON v.id = r.deliverable_version_id JOIN deliverables_deliverable d ON d.id = v.deliverable_id"
            " JOIN engagements_engagement e ON e.id = d.engagement_id"
            " WHERE e.reference = ? AND v.disclosure = 'client' ORDER BY r.created_at DESC LIMIT 1",
            (REFERENCE,),
        ).fetchone()
    return base64.b64encode(f"ReviewRound:{found[0]}".encode()).decode()


def marks_opened(answer: Response) -> bool:
    """Whether this is the portal's answer to what the page said was opened."""
    if not answer.url.endswith("/portal/graphql/"):
        return False
    try:
        return "markOpened" in answer.text()
    except Error:
        # of a page that was left meanwhile the browser keeps no answer
        return False


def count(kept: Path, table: str) -> int:
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_taking_back_tells_who_had_opened_it(come: Any, language: str) -> None:
    words, lab = WORDS[language], come()
    text = f"Seen by whom, in {language}? " + "A long entry. " * 12 + "Its very end."
    lab.sign_in("lead@lab.example", language)
    lab.open(f"/engagements/{REFERENCE}/log")
    form = lab.page.locator("section[aria-labelledby=add]")
    form.locator("textarea[name=body]").fill(text)
    form.get_by_role("button", name=words["log"], exact=True).click()
    row = lab.page.locator("section[aria-labelledby=log] li", has_text=f"in {language}?").first
    row.get_by_role("button", name=words["share it"]).click()
    dialog = lab.page.get_by_role("dialog")
    dialog.get_by_text("Its very end.").wait_for()  # the whole of it, as the client will read it
    dialog.get_by_text("Samir Aziz").first.wait_for()
    lab.check()
    dialog.get_by_role("button", name=words["share"], exact=True).click()
    dialog.wait_for(state="detached")
    client = come()
    client.sign_in("engineer@giatec.example", language)
    with client.page.expect_response(marks_opened):
        client.open(f"/portal/engagements/{REFERENCE}")
    client.sees("Its very end.")
    lab.page.reload()
    row.get_by_role("button", name=re.compile(words["stop"])).click()
    seen = dialog.get_by_role("list").last
    expect(seen.get_by_text("Samir Aziz").first).to_be_visible()
    expect(seen.get_by_text("Rosa Delgado")).to_have_count(0)
    lab.check()
    dialog.get_by_role("button", name=words["stop"], exact=True).click()
    dialog.wait_for(state="detached")
    with client.page.expect_response(marks_opened):
        client.page.reload()
    client.page.locator("section[aria-labelledby=log]").wait_for()
    expect(client.page.get_by_text("Its very end.")).to_have_count(0)
    # a checklist goes with its items, and was seen as well
    lab.open(f"/engagements/{REFERENCE}/transfer")
    lab.page.get_by_role("button", name=re.compile(words["stop"])).first.click()
    expect(seen.get_by_text("Samir Aziz").first).to_be_visible()
    assert dialog.get_by_role("list").first.get_by_role("listitem").count() > 10
    lab.check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_mail_of_a_kind_stops_from_a_mail_without_signing_in(come: Any, mails: Path, language: str) -> None:
    lab, since = come(), time.time()
    lab.sign_in("lead@lab.example", language)
    lab.open(f"/engagements/{REFERENCE}/reports")
    lab.page.locator("section[aria-labelledby=reports]").get_by_role("button", name=WORDS[language]["draft"]).click()
    lab.page.locator("input[name=startsOn]").press("Enter")
    lab.page.get_by_role("button", name=WORDS[language]["share report"]).click()
    lab.page.get_by_role("dialog").get_by_role("button", name=WORDS[language]["share"], exact=True).click()
    lab.page.get_by_role("status").filter(has_text=WORDS[language]["shared"]).wait_for()
    who = {"en": "engineer@giatec.example", "fr": "observer@giatec.example"}[language]
    address = re.search(r"/unsubscribe/\S+", found_in_mail(OF_A_REPORT, mails, who, since)[0])
    assert address
    guest = come(width=360, scheme="dark")
    guest.open(address[0])
    guest.check()
    guest.page.locator("button[type=submit]").click()
    expect(guest.page.locator("button[type=submit]")).to_have_count(0)
    guest.check()
    guest.sign_in(who, language)
    guest.open("/portal/notifications")
    chosen = guest.page.locator("label", has_text={"en": "Progress reports", "fr": "Rapports d’avancement"}[language])
    expect(chosen.locator("select")).to_have_value("NEVER")


def test_no_secret_address_stands_in_the_sites_log(come: Any, kept: Path) -> None:
    visit = come()
    visit.sign_in("intern@lab.example", "en")
    visit.open("/notifications")
    visit.page.get_by_role("button", name="Make an address").click()
    url = visit.page.locator("#calendar ~ *, section:has(#calendar)").locator("code").first.inner_text()
    secret = url.rsplit("/", 1)[1].removesuffix(".ics")
    for address in (f"/calendar/{secret}.ics", f"/calendar/{secret}x.ics"):
        visit.page.request.get(visit.site + address)
    time.sleep(1)
    log = (kept / "log").read_text()
    assert log
    assert secret not in log
