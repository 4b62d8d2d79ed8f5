"""The client's portal in a real browser: review, proof that holds offline, transfer, standing in."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor
from tests.e2e.test_getting_in import found_in_mail

pytestmark = pytest.mark.e2e
LANGUAGES = ["en", "fr"]
WORDS = {
    "en": {
        "holds": "The record holds.", "altered": "The record was altered", "file": "the file is the one",
        "other": "The file is not the one", "malformed": "This is not an acceptance record", "add": "Add evidence",
        "added": "The evidence is added", "records": "Acceptance record", "accept": "Accept", "recorded": "recorded",
        "stand": "Let somebody stand in for me", "confirm": "Confirm", "stands": "stands in for", "end": "End it",
        "asked": "Changes requested", "signed": "This is what was signed",
    },
    "fr": {
        "holds": "Le procès-verbal est valide.", "altered": "a été modifié", "file": "le fichier est celui",
        "other": "n’est pas celui", "malformed": "Ce n’est pas un procès-verbal", "add": "Ajouter une preuve",
        "added": "La preuve est ajoutée", "records": "Procès-verbal", "accept": "Accepter", "recorded": "consignée",
        "stand": "Me faire remplacer", "confirm": "Confirmer", "stands": "remplace", "end": "Y mettre fin",
        "asked": "À corriger", "signed": "Voilà ce qui a été signé",
    },
}  # fmt: skip


def download(page: Page, link: Any, folder: Path) -> Path:
    with page.expect_download() as waited:
        link.click()
    path = folder / waited.value.suggested_filename
    waited.value.save_as(path)
    return path


@BOTH_LOOKS
def test_a_version_stands_beside_its_criteria_and_earlier_versions(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("engineer@giatec.example", language)
    visit.open("/portal/engagements/ARC-2019-001")
    page.locator("section[aria-labelledby=deliverables] a[href*='/reviews/']").last.click()
    page.locator("section[aria-labelledby=what]").wait_for()
    visit.check()
    visit.open("/portal/engagements/ARC-2019-001")
    report = page.locator("section[aria-labelledby=deliverables] li", has=page.locator("a[href*='/reviews/']").nth(1))
    report.filter(has_text=re.compile("2")).last.locator("a[href*='/reviews/']").first.click()
    others = page.locator("section[aria-labelledby=earlier] li")
    expect(others.first).to_be_visible()
    expect(others.first).to_contain_text(words["asked"])
    visit.check()
    others.first.get_by_role("button").click()
    page.get_by_role("dialog").wait_for()
    visit.check()
    page.keyboard.press("Escape")
    others.first.locator("a[href*='/reviews/']").click()
    expect(page.locator("section[aria-labelledby=who]")).to_contain_text(words["asked"])


@BOTH_LOOKS
def test_a_record_and_its_file_are_verified_without_a_network(visit: Visitor, language: str, tmp_path: Path) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("sponsor@giatec.example", language)
    visit.open("/portal/engagements/ARC-2019-001")
    version = page.locator("section[aria-labelledby=deliverables] li", has=page.locator("a[download]")).first
    file = download(page, version.locator("a[download]").first, tmp_path)
    version.locator("a[href*='/reviews/']").first.click()
    proof = page.locator("section[aria-labelledby=who]").get_by_text(words["records"]).last
    data = download(page, proof.get_by_role("link", name="JSON"), tmp_path)
    pdf = download(page, proof.get_by_role("link", name="PDF"), tmp_path)
    page.goto(f"{visit.site}/account/verify")
    record, delivered = page.locator("input[type=file]").first, page.locator("input[type=file]").last
    record.wait_for()
    visit.settle()
    page.context.set_offline(True)
    status = page.locator("main [role=status]").first
    for form in (data, pdf):
        record.set_input_files(form)
        expect(status).to_contain_text(words["holds"])
        visit.sees(words["signed"])
    delivered.set_input_files(file)
    expect(status).to_contain_text(words["file"])
    visit.page.context.set_offline(False)
    visit.check()
    page.context.set_offline(True)
    delivered.set_input_files(one_byte_changed(file, tmp_path / "other"))
    expect(status).to_contain_text(words["other"])
    delivered.set_input_files(file)
    expect(status).to_contain_text(words["file"])
    said = json.loads(data.read_text())
    said["record"]["decision"]["reason"] = "x"
    forged = tmp_path / "forged.json"
    forged.write_text(json.dumps(said))
    record.set_input_files(forged)
    expect(status).to_contain_text(words["altered"])
    expect(page.get_by_text(words["signed"])).to_have_count(0)
    record.set_input_files(
        one_byte_changed(pdf, tmp_path / "forged.pdf", pdf.read_bytes().index(b"EmbeddedFile") + 200)
    )
    expect(status).to_contain_text(re.compile(f"{words['malformed']}|{words['altered']}"))


def one_byte_changed(path: Path, to: Path, place: int = 3) -> Path:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    to.write_bytes(content)
    return to


@BOTH_LOOKS
def test_the_clients_people_perform_and_read_how_far_they_came(visit: Visitor, language: str, tmp_path: Path) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("engineer@giatec.example", language)
    visit.open("/portal/engagements/ARC-2019-001")
    expect(page.locator("section[aria-labelledby=capability] li")).to_have_count(7)
    section = page.locator("section[aria-labelledby=transfer] details").filter(has=page.locator("ul")).first
    if section.get_attribute("open") is None:
        section.locator("summary").first.click()
    item = section.locator("li").first
    before = item.locator("details summary").text_content() if item.locator("details").count() else ""
    item.get_by_role("button", name=words["add"]).click()
    item.locator("textarea").fill("Ran the notebook on our machine")
    log = tmp_path / f"run-{language}.txt"
    log.write_text("ok")
    item.locator("input[type=file]").set_input_files(log)
    expect(item.get_by_role("status").filter(has_text=log.name)).to_be_visible()
    item.locator("button[type=submit]").click()
    page.get_by_role("status").filter(has_text=words["added"]).wait_for()
    assert item.locator("details summary").text_content() != before
    item.locator("details summary").click()
    expect(item.get_by_role("link", name=log.name).first).to_be_visible()
    visit.check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_stands_in_and_the_other_client_sees_nothing_of_it(
    visit: Visitor, chromium: Browser, site: str, language: str
) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("sponsor@giatec.example", language)
    visit.open("/portal/engagements/ARC-2019-001")
    visit.click("button", words["stand"])
    form = page.locator("form", has=page.locator("select[name=delegate]"))
    form.locator("select[name=delegate]").select_option(index=1)
    visit.check()
    form.get_by_role("button", name=words["confirm"]).click()
    line = page.locator("section[aria-labelledby=people] li", has_text=re.compile(f"{words['stands']} "))
    expect(line).to_be_visible()
    stranger = Visitor(chromium, site)
    stranger.sign_in("sponsor@ireq.example", language)
    stranger.page.goto(f"{site}/portal/engagements/ARC-2019-001")
    stranger.page.locator("h1").first.wait_for()
    assert "Concrete" not in stranger.page.locator("main").inner_text()
    stranger.close()
    line.get_by_role("button", name=words["end"]).click()
    expect(line).to_have_count(0)


GATE = {
    "en": {
        "milestone": "Add a milestone", "log": "Log ", "share": "Share…", "share it": "Share",
        "no go": "Decision at the gate: No go", "changes": "Request changes to", "approve": "Approve",
        "recorded": "Your decision is recorded", "asked": "changes requested: Client sponsor",
        "approved": "approved: Client sponsor",
    },
    "fr": {
        "milestone": "Ajouter un jalon", "log": "Consigner ", "share": "Partager…", "share it": "Partager",
        "no go": "Décision au point de décision\N{NO-BREAK SPACE}: Arrêter",
        "changes": "Demander des corrections à", "approve": "Approuver", "recorded": "Votre décision est consignée",
        "asked": "corrections demandées\N{NO-BREAK SPACE}: Promoteur",
        "approved": "approuvé\N{NO-BREAK SPACE}: Promoteur",
    },
}  # fmt: skip
PLAN = "/engagements/ARC-2019-001/plan?view=table"


def log_the_gate(lead: Visitor, words: dict[str, str], title: str) -> Any:
    """Say that the gate was reached and that the work should stop; return the milestone's dialog."""
    page, dialog = lead.page, lead.page.get_by_role("dialog")
    page.get_by_role("button", name=title, exact=True).click()
    dialog.get_by_role("button", name=words["log"]).click()
    dialog.locator("select[name=outcome]").select_option("NEGATIVE")
    dialog.locator("select[name=gateDecision]").select_option("NO_GO")
    dialog.locator("input[name=gateDecidedBy]").fill("Steering committee")
    dialog.locator("textarea[name=note]").fill("No signal in the sensors.")
    page.keyboard.press("Control+Enter")
    dialog.locator("select[name=outcome]").wait_for(state="detached")
    return dialog


@BOTH_LOOKS
def test_a_gate_is_asked_for_by_mail_and_decided_where_the_mail_leads(
    visit: Visitor, chromium: Browser, site: str, mails: Path, language: str
) -> None:
    words, page, since = GATE[language], visit.page, time.time()
    title = f"Proof of value {language} {(page.viewport_size or {'width': 0})['width']}"
    lead = Visitor(chromium, site)
    lead.sign_in("lead@lab.example", language)
    lead.open(PLAN)
    lead.click("button", words["milestone"])
    dialog = lead.page.get_by_role("dialog")
    dialog.locator("input[name=title]").fill(title)
    dialog.locator("input[name=gate]").check()
    dialog.locator("input[value=CLIENT_SPONSOR]").check()
    lead.page.keyboard.press("Control+Enter")
    dialog.wait_for(state="detached")
    dialog = log_the_gate(lead, words, title)
    dialog.get_by_role("button", name=words["share"]).click()
    lead.page.get_by_role("dialog").last.get_by_role("button", name=words["share it"], exact=True).click()
    visit.sign_in("sponsor@giatec.example", language)
    # news waits a moment for more of its kind
    where = rf"(?s){title}.*?(/portal/engagements/\S+\?at=\S+)"
    link = found_in_mail(where, mails, "sponsor@giatec.example", since, seconds=90)
    visit.open(link.group(1))
    row = page.locator("section[aria-labelledby=milestones] li[data-wanted]", has_text=title)
    expect(row).to_be_in_viewport()
    expect(row).to_contain_text(words["no go"])
    row.get_by_role("button", name=words["changes"]).click()
    row.locator("textarea[name=reason]").fill("Which sensors?")
    visit.check()
    page.keyboard.press("Control+Enter")
    visit.sees(words["recorded"])
    expect(row).to_contain_text(words["asked"])
    expect(row).to_contain_text("Which sensors?")
    expect(row.get_by_role("button")).to_have_count(0)
    lead.open(PLAN)
    log_the_gate(lead, words, title)
    # the line in the portal leads there as the mail did
    line = page.locator("main a", has_text=title).first
    for _second in range(30):
        visit.open("/portal/notifications?reason=REVIEW")
        visit.settle()
        if line.count():
            break
        page.wait_for_timeout(1000)
    line.click()
    approve = row.get_by_role("button", name=f"{words['approve']} {title}")
    expect(approve).to_be_in_viewport()
    visit.open("/portal/")
    home = page.locator("section[aria-labelledby=decisions] li", has_text=title)
    expect(home).to_contain_text(words["no go"])
    visit.check()
    home.get_by_role("button", name=f"{words['approve']} {title}").click()
    expect(home).to_have_count(0)
    visit.open(link.group(1))
    expect(row).to_contain_text(words["approved"])
    visit.check()
    lead.close()


PASSED = {
    "en": {
        "refused": "Give a date between 1990 and 2099.", "past": "is past", "next": "next: ",
        "late": ", late, was due Jan 5, 2020",
    },
    "fr": {
        "refused": "Donnez une date entre 1990 et 2099.", "past": "est passé",
        "next": "prochain\N{NO-BREAK SPACE}: ", "late": ", en retard, échéance 5 janv. 2020",
    },
}  # fmt: skip


@BOTH_LOOKS
def test_a_day_that_passed_is_warned_of_in_quick_add_and_told_to_the_client(
    visit: Visitor, chromium: Browser, site: str, language: str
) -> None:
    words, page = GATE[language] | PASSED[language], visit.page
    title = f"Sensors in place {language} {(page.viewport_size or {'width': 0})['width']}"
    visit.sign_in("lead@lab.example", language)
    visit.open(PLAN)
    visit.settle()
    page.keyboard.press("a")
    dialog = page.get_by_role("dialog")
    dialog.locator("select[name=what]").select_option("MILESTONE")
    dialog.locator("[name=words]").fill(title)
    day, send = dialog.locator("input[name=dueOn]"), dialog.locator("button[type=submit]")
    day.fill("2199-01-05")
    # whoever pressed the button is led to the field that was refused, and hears why; so are those who were in it
    for sent in (send.click, lambda: page.keyboard.press("Control+Enter")):
        with page.expect_response(lambda answer: "/graphql/" in answer.url and answer.request.method == "POST"):
            sent()
        expect(day).to_be_focused()
        expect(day).to_have_attribute("aria-invalid", "true")
        expect(day).to_have_accessible_description(words["refused"])
    visit.check()
    expect(dialog.get_by_text(words["past"])).to_have_count(0)
    day.fill("2020-01-05")
    expect(dialog.get_by_role("status").filter(has_text=words["past"])).to_contain_text("2020")
    # said of milestones alone
    dialog.locator("select[name=what]").select_option("DELIVERABLE")
    expect(dialog.get_by_text(words["past"])).to_have_count(0)
    dialog.locator("select[name=what]").select_option("MILESTONE")
    visit.check()
    send.click()
    dialog.wait_for(state="detached")
    page.get_by_role("button", name=title, exact=True).click()
    dialog.get_by_role("button", name=words["share"]).click()
    dialog.last.get_by_role("button", name=words["share it"], exact=True).click()
    expect(dialog).to_have_count(1)
    client = Visitor(chromium, site, width=360, scheme="dark")
    client.sign_in("sponsor@giatec.example", language)
    line = client.page.locator("section[aria-labelledby=engagements] li", has_text=title)
    expect(line).to_contain_text(f"{words['next']}{title}{words['late']}")
    client.check()
    client.close()
    # reached after all: what follows is next for whoever comes after
    dialog.get_by_role("button", name=words["log"]).click()
    dialog.locator("select[name=outcome]").select_option("CONFIRMED")
    page.keyboard.press("Control+Enter")
    dialog.locator("select[name=outcome]").wait_for(state="detached")


ORDER = {
    "en": {"ask": "Ask for a review", "open": "The review is open"},
    "fr": {"ask": "Demander une révision", "open": "La révision est ouverte"},
}


@BOTH_LOOKS
def test_signers_decide_in_the_order_in_which_the_lab_chose_them(
    visit: Visitor, chromium: Browser, site: str, language: str
) -> None:
    """The technical lead first, whoever stands first among the client's people; then the sponsor."""
    words, page = ORDER[language], visit.page
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/deliverables")
    page.get_by_role("button", name=words["ask"]).nth({"en": 0, "fr": 1}[language]).click()
    form = page.locator("form", has=page.locator("input[name=reviewers]"))

    def tick(name: str) -> Any:
        return form.locator("label", has_text=name).first.locator("input")

    tick("Rosa Delgado").uncheck()
    tick("Samir Aziz").check()
    tick("Rosa Delgado").check()
    form.locator("input[name=inOrder]").check()
    expect(form.locator("label", has_text="Samir Aziz").first).to_contain_text("1.")
    expect(form.locator("label", has_text="Rosa Delgado").first).to_contain_text("2.")
    visit.check()
    form.get_by_role("button", name=words["ask"]).click()
    visit.sees(words["open"])
    engineer = Visitor(chromium, site)
    engineer.sign_in("engineer@giatec.example", language)
    waiting = engineer.page.locator("section[aria-labelledby=decisions] a[href*='/reviews/']").last
    link = waiting.get_attribute("href") or ""
    engineer.open(link)
    seats = engineer.page.locator("section[aria-labelledby=who] li")
    expect(seats.first).to_contain_text("1. Samir Aziz")
    expect(seats.nth(1)).to_contain_text("2. Rosa Delgado")
    sponsor = Visitor(chromium, site)
    sponsor.sign_in("sponsor@giatec.example", language)
    sponsor.open(link)
    expect(sponsor.page.locator("section[aria-labelledby=decide]")).to_have_count(0)
    engineer.page.locator("section[aria-labelledby=decide]").get_by_role("button").first.click()
    expect(engineer.page.locator("section[aria-labelledby=decide]")).to_have_count(0)
    sponsor.page.reload()
    sponsor.page.locator("section[aria-labelledby=decide]").wait_for()
    engineer.close()
    sponsor.close()
