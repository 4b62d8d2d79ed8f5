"""A review between two decisions: what a signer asked waits for the lab, and a later signer reads who comes first."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor
from tests.e2e.test_on_hold import hand_over

pytestmark = pytest.mark.e2e
DELIVERABLES = "/engagements/ARC-2019-001/deliverables"  # of Giatec
LOOKS = pytest.mark.parametrize(
    ("language", "shape"), [("en", {}), ("fr", {"width": 360, "scheme": "dark"})], ids=["en-desk", "fr-phone"]
)
WORDS = {
    "en": {
        "title": "Midterm report", "need": "I need information", "ask": "Ask", "sent": "Your question is sent",
        "waits": "Waits for the lab",
        "to come": "its answer is to come", "owes": "The lab owes you an answer", "accept": "Accept",
        "comment": "Comment",
        "other": "Baseline report", "review": "Ask for a review", "open": "The review is open",
        "draft": "is back", "discard": "Discard the draft",
        "before": "Samir Aziz decides before you.",
        "by": "comment by", "share": "Share", "stop": "Stop sharing…", "to share": "Share…",
        "plan": "Project and transfer plan", "hand over": "Hand over a version", "submit": "Hand over",
        "received": "Received:", "handed": "The version is handed over",
    },
    "fr": {
        "title": "Modèle avec sa fiche de modèle", "need": "Il me faut des renseignements", "ask": "Demander",
        "sent": "Votre question est envoyée",
        "waits": "Attend le laboratoire",
        "to come": "sa réponse est à venir", "owes": "Le laboratoire vous doit une réponse", "accept": "Accepter",
        "comment": "Commenter",
        "other": "Fiche de données", "review": "Demander une révision", "open": "La révision est ouverte",
        "draft": "est de retour", "discard": "Jeter le brouillon",
        "before": "Samir Aziz décide avant vous.",
        "by": "commentaire de", "share": "Partager", "stop": "Cesser de partager…", "to share": "Partager…",
        "plan": "Plan de projet et de transfert", "hand over": "Remettre une version", "submit": "Remettre",
        "received": "Reçu :", "handed": "La version est remise",
    },
}  # fmt: skip


def of(visitor: Visitor, title: str) -> Locator:
    rows = visitor.page.locator("section[aria-labelledby=deliverables] > div > ul > li")
    return rows.filter(has_text=title).first


@LOOKS
def test_a_question_waits_for_the_lab_until_it_has_answered(
    chromium: Browser, site: str, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    sponsor, lead = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    sponsor.sign_in("sponsor@giatec.example", language)
    decisions = sponsor.page.locator("section[aria-labelledby=decisions]")
    row = decisions.get_by_role("listitem").filter(has_text=words["title"])
    count = decisions.locator("h2 ~ *").first
    before = int(count.inner_text())
    row.get_by_role("link").click()
    sponsor.page.get_by_role("button", name=words["need"]).click()
    sponsor.page.locator("textarea[name=reason]").fill("In which unit?")
    sponsor.page.get_by_role("button", name=words["ask"], exact=True).click()
    sponsor.sees(words["sent"])
    sponsor.sees(words["owes"])
    expect(sponsor.page.get_by_role("button", name=words["accept"], exact=True)).to_be_visible()
    sponsor.check()
    sponsor.open("/portal/")
    expect(row).to_contain_text(words["to come"])
    expect(row).to_contain_text(words["waits"])
    expect(count).to_have_text(str(before - 1))
    sponsor.check()

    lead.sign_in("lead@lab.example", language)
    lead.open("/")
    asked = lead.page.locator("section[aria-labelledby=questions] li").filter(has_text=words["title"])
    expect(asked).to_contain_text("In which unit?")
    asked.get_by_role("link").click()
    version = of(lead, words["title"])
    version.locator("button").get_by_text(words["comment"], exact=True).first.click()
    version.locator("textarea[name=body]").fill("In MPa.")
    version.locator("input[name=share]").check()
    version.locator("form button[type=submit]").click()
    expect(version.get_by_text("In MPa.")).to_be_visible()
    lead.open("/")
    lead.page.locator("section").first.wait_for()
    lead.settle()
    expect(asked).to_have_count(0)

    sponsor.open("/portal/")
    expect(row).not_to_contain_text(words["to come"])
    expect(count).to_have_text(str(before))
    row.get_by_role("link").click()
    sponsor.sees("In MPa.")
    expect(sponsor.page.get_by_text(words["owes"])).to_have_count(0)
    sponsor.check()
    sponsor.open("/portal/notifications?reason=COMMENT")
    sponsor.page.locator("section[aria-labelledby=news] a").filter(has_text="In MPa.").first.click()
    expect(sponsor.page.locator("[data-wanted]")).to_contain_text("In MPa.")
    for visitor in (sponsor, lead):
        visitor.close()


@LOOKS
def test_a_comment_is_shared_later_and_read_beside_a_version_that_was_never_reviewed(
    chromium: Browser, site: str, tmp_path: Path, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    said, answered = f"Held out: March ({language}).", f"Thank you ({language})."
    sponsor, lead = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    lead.sign_in("lead@lab.example", language)
    lead.open(DELIVERABLES)
    row, dialog = of(lead, words["plan"]), lead.page.get_by_role("dialog")
    file = tmp_path / f"plan-{language}.csv"
    file.write_text("week,value\n1,2\n")
    hand_over(lead.page, row, words, file)
    row.get_by_role("button", name=re.compile(f"{words['to share']} version")).first.click()
    dialog.get_by_role("button", name=words["share"], exact=True).click()
    dialog.wait_for(state="detached")
    version = row.locator("li").filter(has_text=file.name).first
    version.locator("button").get_by_text(words["comment"], exact=True).click()
    version.locator("textarea[name=body]").fill(said)
    version.locator("form button[type=submit]").click()
    expect(version.get_by_text(said)).to_be_visible()
    sponsor.sign_in("sponsor@giatec.example", language)
    sponsor.open("/portal/engagements/ARC-2019-001")
    theirs = sponsor.page.locator("section[aria-labelledby=deliverables] div").filter(has_text=file.name).last
    theirs = theirs.locator("xpath=ancestor-or-self::div[@id][1]")
    expect(theirs).to_be_visible()
    sponsor.settle()
    expect(sponsor.page.get_by_text(said)).to_have_count(0)

    version.get_by_role("button", name=words["by"]).click()
    expect(dialog).to_contain_text(said)
    expect(dialog).to_contain_text("Rosa Delgado")
    lead.check()
    dialog.get_by_role("button", name=words["share"], exact=True).click()
    dialog.wait_for(state="detached")
    expect(version.get_by_role("button", name=words["by"])).to_have_text(words["stop"])
    lead.check()

    line = sponsor.page.locator("section[aria-labelledby=news] a").filter(has_text=said).first
    for _second in range(30):
        sponsor.open("/portal/notifications?reason=COMMENT")
        sponsor.settle()
        if line.count():
            break
        sponsor.page.wait_for_timeout(1000)
    line.click()
    expect(sponsor.page.locator("[data-wanted]")).to_contain_text(said)
    sponsor.check()
    theirs.get_by_role("button", name=words["plan"]).click()
    theirs.locator("textarea[name=body]").fill(answered)
    sponsor.check()
    theirs.locator("form button[type=submit]").click()
    expect(theirs.get_by_text(answered)).to_be_visible()
    sponsor.check()
    lead.open(DELIVERABLES)
    expect(version).to_contain_text(answered)
    # what the client wrote is theirs: there is nothing to share or take back
    expect(version.get_by_role("button", name=words["by"])).to_have_count(1)
    for visitor in (sponsor, lead):
        visitor.close()


@LOOKS
def test_the_order_of_signers_outlives_a_reload_and_is_read_by_who_waits(
    chromium: Browser, site: str, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    lead, sponsor = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    lead.sign_in("lead@lab.example", language)

    def form() -> Locator:
        lead.open(DELIVERABLES)
        row = of(lead, words["other"])
        row.get_by_role("button", name=words["review"], exact=True).first.click()
        return row.locator("form")

    def orders(*names: str) -> None:
        for place, name in enumerate(names, start=1):
            expect(found.locator("label").filter(has_text=name).first).to_contain_text(f"{place}.")

    found = form()
    # in the first of his two roles
    sponsors, engineers = (found.locator("label").filter(has_text=one).first for one in ("Rosa Delgado", "Samir Aziz"))
    found.locator("input[name=inOrder]").check()
    engineers.locator("input").check()
    orders("Rosa Delgado", "Samir Aziz")
    sponsors.locator("input").uncheck()
    sponsors.locator("input").check()
    orders("Samir Aziz", "Rosa Delgado")

    found = form()  # the page anew, with the draft
    found.get_by_text(words["draft"]).wait_for()
    orders("Samir Aziz", "Rosa Delgado")
    lead.check()
    found.get_by_role("button", name=words["discard"]).click()
    expect(engineers.locator("input")).not_to_be_checked()
    found.locator("input[name=inOrder]").check()
    orders("Rosa Delgado")
    engineers.locator("input").check()
    sponsors.locator("input").uncheck()
    sponsors.locator("input").check()
    found = form()
    orders("Samir Aziz", "Rosa Delgado")
    found.locator("button[type=submit]").click()
    lead.page.get_by_role("status").filter(has_text=words["open"]).wait_for()

    sponsor.sign_in("sponsor@giatec.example", language)
    reference = lead.page.url.split("/engagements/")[1].split("/")[0]
    sponsor.open(f"/portal/engagements/{reference}")
    delivered = sponsor.page.get_by_role("listitem").filter(has=sponsor.page.get_by_text(words["other"])).first
    delivered.get_by_role("link").last.click()
    sponsor.sees(words["before"])
    sponsor.check()
    for visitor in (sponsor, lead):
        visitor.close()
