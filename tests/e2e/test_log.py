"""The log in a browser: mention, preview, a blocker that the client answers, decisions, risks; in both languages."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "what": "What happened", "preview": "Preview", "write": "Write", "kind": "Kind", "blocker": "Blocker",
        "decision": "Decision", "owes": "The client owes", "data": "Data", "log": "Log", "logged": "Logged",
        "waiting": "Waiting for the client since", "context": "Context", "decisions": "Decisions", "risks": "Risks",
        "save csv": "Save as CSV", "add risk": "Add a risk", "wrong": "What may go wrong", "add": "Add",
        "added": "The risk is added", "share": "Share…", "do share": "Share", "answer": "Answer",
        "yours": "Your answer", "send": "Send the answer", "sent": "Your answer is sent", "answered": "Answered on",
        "delete": "Delete", "for good": "Delete for good",
    },
    "fr": {
        "what": "Ce qui s’est passé", "preview": "Aperçu", "write": "Écrire", "kind": "Type", "blocker": "Blocage",
        "decision": "Décision", "owes": "Le client doit", "data": "Données", "log": "Consigner", "logged": "Consigné",
        "waiting": "En attente du client depuis", "context": "Contexte", "decisions": "Décisions",
        "risks": "Risques", "save csv": "Enregistrer en CSV", "add risk": "Ajouter un risque",
        "wrong": "Ce qui peut mal tourner", "add": "Ajouter", "added": "Le risque est ajouté", "share": "Partager…",
        "do share": "Partager", "answer": "Répondre", "yours": "Votre réponse", "send": "Envoyer la réponse",
        "sent": "Votre réponse est envoyée", "answered": "Répondu le", "delete": "Supprimer",
        "for good": "Supprimer définitivement",
    },
}  # fmt: skip


@pytest.fixture
def visitors(chromium: Browser, site: str) -> Iterator[Any]:
    opened: list[Visitor] = []

    def come() -> Visitor:
        opened.append(Visitor(chromium, site))
        return opened[-1]

    yield come
    for visitor in opened:
        visitor.close()


def _reference(client: Visitor) -> str:
    """The reference of an engagement that the client is in."""
    link = client.page.locator("section[aria-labelledby=engagements] a[href*='/portal/engagements/']").first
    link.wait_for()
    return (link.get_attribute("href") or "").split("/engagements/")[1].split("/")[0].split("#")[0]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_blocker_goes_to_the_client_and_comes_back(visitors: Any, language: str) -> None:
    words, lab = WORDS[language], visitors()
    client = visitors()
    client.sign_in("sponsor@giatec.example", language)
    reference = _reference(client)
    lab.sign_in("director@lab.example", language)
    page = lab.page
    lab.open(f"/engagements/{reference}/log")
    form = page.locator("section[aria-labelledby=add]")
    form.locator("select[name=kind]").select_option("BLOCKER")
    form.locator("select[name=waitingFor]").select_option("DATA")
    text = form.locator("textarea[name=body]")
    text.fill(f"We **need** the extract {language}, ask @")
    text.press("End")
    form.get_by_role("group").get_by_role("button").first.click()
    assert text.input_value().count("@") == 1
    form.get_by_role("button", name=words["preview"]).click()
    form.locator("strong", has_text="need").wait_for()
    lab.check()
    form.get_by_role("button", name=words["write"]).click()
    form.get_by_role("button", name=words["log"], exact=True).click()
    row = page.locator("section[aria-labelledby=log] li", has_text=f"extract {language}").first
    row.get_by_text(words["waiting"]).wait_for()
    row.get_by_role("button", name=words["share"]).click()
    page.get_by_role("dialog").get_by_role("button", name=words["do share"], exact=True).click()
    page.get_by_role("dialog").wait_for(state="detached")

    client.open(f"/portal/engagements/{reference}")
    theirs = client.page.locator("section[aria-labelledby=log] li", has_text=f"extract {language}").first
    theirs.get_by_role("button", name=words["answer"], exact=True).click()
    theirs.get_by_label(words["yours"]).fill("It was sent on Monday")
    client.check()
    theirs.get_by_role("button", name=words["send"]).click()
    theirs.get_by_text(words["answered"]).wait_for()
    theirs.get_by_text("It was sent on Monday").first.wait_for()
    client.check()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_entry_is_deleted_at_the_second_word(visitors: Any, language: str) -> None:
    words, lab = WORDS[language], visitors()
    lab.sign_in("lead@lab.example", language)
    lab.open("/engagements/ARC-2019-001/log")
    form = lab.page.locator("section[aria-labelledby=add]")
    form.locator("textarea[name=body]").fill(f"Written by mistake {language}")
    form.get_by_role("button", name=words["log"], exact=True).click()
    row = lab.page.locator("section[aria-labelledby=log] li", has_text=f"Written by mistake {language}")
    row.get_by_role("button", name=words["delete"], exact=True).click()
    lab.check()
    again = row.get_by_role("button", name=words["for good"], exact=True)
    expect(again).to_be_focused()
    lab.page.reload()
    expect(row).to_have_count(1)
    row.get_by_role("button", name=words["delete"], exact=True).click()
    again.click()
    expect(row).to_have_count(0)


def test_on_a_phone_the_form_below_the_entries_is_one_touch_away(chromium: Browser, site: str) -> None:
    visit = Visitor(chromium, site, width=360, scheme="dark")
    visit.sign_in("lead@lab.example", "fr")
    visit.open("/engagements/ARC-2019-001/log")
    visit.page.get_by_role("button", name="Écrire dans le journal", exact=True).click()
    text = visit.page.locator("section[aria-labelledby=add] textarea[name=body]")
    expect(text).to_be_focused()
    expect(text).to_be_in_viewport()
    visit.check()
    visit.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_decisions_and_risks_have_views_of_their_own(visitors: Any, language: str) -> None:
    words, lab = WORDS[language], visitors()
    client = visitors()
    client.sign_in("sponsor@giatec.example", language)
    reference = _reference(client)
    lab.sign_in("director@lab.example", language)
    page = lab.page
    lab.open(f"/engagements/{reference}/log")
    form = page.locator("section[aria-labelledby=add]")
    form.locator("select[name=kind]").select_option("DECISION")
    form.locator("textarea[name=body]").fill(f"We keep the March extract {language}")
    form.locator("textarea[name=context]").fill("Two extracts differ")
    form.get_by_role("button", name=words["log"], exact=True).click()
    page.get_by_role("status").filter(has_text=words["logged"]).wait_for()
    page.get_by_role("link", name=words["decisions"], exact=True).click()
    page.wait_for_url("**view=decisions**")
    page.locator("td", has_text=f"March extract {language}").first.wait_for()
    lab.check()
    with page.expect_download() as download:
        page.get_by_role("button", name=words["save csv"]).click()
    assert f"March extract {language}" in download.value.path().read_text()
    page.get_by_role("link", name=words["risks"], exact=True).click()
    page.get_by_role("button", name=words["add risk"]).click()
    dialog = page.get_by_role("dialog")
    dialog.locator("input[name=title]").fill(f"Sensors drift {language}")
    dialog.locator("select[name=impact]").select_option("HIGH")
    dialog.get_by_role("button", name=words["add"], exact=True).click()
    dialog.wait_for(state="detached")
    page.get_by_text(f"Sensors drift {language}").first.wait_for()
    lab.check()


def test_sharing_an_entry_by_keyboard_keeps_the_focus_at_it(visit: Visitor) -> None:
    page = visit.page
    visit.sign_in("lead@lab.example", "en")
    visit.open("/engagements/ARC-2019-001/log")
    shares = page.get_by_role("button", name="Share…", exact=True)
    entry = page.locator("section[aria-labelledby=log] li").filter(has=shares).first
    named = f"[id='{entry.get_attribute('id')}']"
    entry.get_by_role("button", name="Share…", exact=True).focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Share", exact=True).focus()
    page.keyboard.press("Enter")
    dialog.wait_for(state="detached")
    taken_back = page.locator(named).get_by_role("button", name="Stop sharing…")
    expect(taken_back).to_be_visible()
    visit.settle()
    expect(taken_back).to_be_focused()
