"""Who signs stands once in a list; what was begun shows itself; the client counts the days of a shared blocker."""

import re
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor
from tests.e2e.test_getting_in import found_in_mail
from tests.e2e.test_on_hold import WORDS as ON_HOLD
from tests.e2e.test_on_hold import hand_over
from tests.e2e.test_questions import of

pytestmark = pytest.mark.e2e
GIATEC = "ARC-2019-001"
LOOKS = pytest.mark.parametrize(
    ("language", "shape"), [("en", {}), ("fr", {"width": 360, "scheme": "dark"})], ids=["en-desk", "fr-phone"]
)
WORDS = {
    "en": {
        "invite": "Invite", "ask": "Ask for a review", "as": "Rosa Delgado decides as", "open": "The review is open",
        "owner": "Data owner", "both": "Sponsor, Data owner",
        "change": "Request changes", "need": "I need information", "again": "is back", "cancel": "Cancel",
        "begun": "you began to write, and have not sent it", "comment": "Comment", "sign": "Sign",
        "log": "Log", "share": "Share…", "do": "Share", "stop": "Stop sharing…",
        "wait": "Waiting on the client", "days": "for 0 days", "owed": "The lab waits for", "answer": "Answer",
        "discard": "Discard it",
    },
    "fr": {
        "invite": "Inviter", "ask": "Demander une révision", "as": "Rosa Delgado décide à titre de",
        "open": "La révision est ouverte",
        "owner": "Propriétaire des données", "both": "Promoteur, Propriétaire des données",
        "change": "Demander des corrections", "need": "Il me faut des renseignements", "again": "est de retour",
        "cancel": "Annuler",
        "begun": "vous avez commencé à écrire, sans envoyer", "comment": "Commenter", "sign": "Approuver",
        "log": "Consigner", "share": "Partager…", "do": "Partager", "stop": "Cesser de partager…",
        "wait": "En attente du client", "days": "depuis 0 jour", "owed": "Le laboratoire attend",
        "answer": "Répondre", "discard": "Le jeter",
    },
}  # fmt: skip


def also_data_owner(chromium: Browser, site: str, mails: Path) -> None:
    """Rosa Delgado, the sponsor, takes a second role."""
    director, rosa = Visitor(chromium, site), Visitor(chromium, site)
    since = time.time()
    director.sign_in("director@lab.example", "en")
    director.open(f"/engagements/{GIATEC}/team")
    director.click("button", "Invite")
    form = director.page.locator("form", has=director.page.locator("input[name=email]"))
    form.locator("input[name=email]").fill("sponsor@giatec.example")
    form.locator("select[name=role]").select_option("DATA_OWNER")
    form.locator("button[type=submit]").click()
    link = found_in_mail(r"https?://\S+/account/invitation/\S+", mails, "sponsor@giatec.example", since)
    rosa.fill_in("sponsor@giatec.example")
    rosa.page.goto(re.sub(r"^https?://[^/]+", site, link.group(0)))
    rosa.page.locator("form button[type=submit]").click()
    rosa.page.wait_for_url("**/portal/**")
    director.close()
    rosa.close()


@pytest.fixture(scope="module")
def two_roles(chromium: Browser, site: str, mails: Path) -> None:
    also_data_owner(chromium, site, mails)


@LOOKS
def test_somebody_with_two_roles_signs_once_in_the_one_that_is_chosen(
    two_roles: None, chromium: Browser, site: str, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    lead, sponsor = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    page = lead.page
    lead.sign_in("lead@lab.example", language)
    lead.open(f"/engagements/{GIATEC}/deliverables")
    page.get_by_role("button", name=words["ask"]).nth({"en": 0, "fr": 1}[language]).click()
    form = page.locator("form", has=page.locator("input[name=reviewers]"))
    expect(form.get_by_text("Rosa Delgado")).to_have_count(1)
    seat = form.get_by_label(words["as"])
    seat.select_option(label=words["owner"])
    lead.check()
    # a draft keeps the role as well
    page.reload()
    page.get_by_role("button", name=words["ask"]).nth({"en": 0, "fr": 1}[language]).click()
    expect(seat.locator("option:checked")).to_have_text(words["owner"])
    form.get_by_role("button", name=words["ask"]).click()
    lead.sees(words["open"])
    expect(page.get_by_text(f"Rosa Delgado ({words['owner']})").first).to_be_visible()
    sponsor.sign_in("sponsor@giatec.example", language)
    sponsor.open(f"/portal/engagements/{GIATEC}")
    people = sponsor.page.locator("section[aria-labelledby=people] li").filter(has_text="Rosa Delgado")
    expect(people.filter(has_text=words["both"])).to_have_count(1)
    expect(people).to_have_count(1)
    sponsor.check()
    lead.close()
    sponsor.close()


def reload(page: Page) -> None:
    page.reload()
    page.locator("h1").first.wait_for()


@BOTH_LOOKS
def test_what_was_begun_in_a_review_stands_open_after_a_reload(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("sponsor@giatec.example", language)
    decisions = page.locator("section[aria-labelledby=decisions]")
    link = decisions.locator("a[href*='/reviews/']").first
    place = link.get_attribute("href") or ""
    visit.open(place)
    decide = page.locator("section[aria-labelledby=decide]")
    reason = decide.locator("textarea[name=reason]")
    for act, typed in (("change", "The unit is missing"), ("need", "In which unit?")):
        decide.get_by_role("button", name=words[act]).click()
        reason.fill(typed)
        reload(page)
        expect(reason).to_have_value(typed)
        expect(decide).to_contain_text(words["again"])
        # whoever comes back reads the page from its beginning
        expect(reason).not_to_be_focused()
        expect(decide.locator("button[type=submit]")).to_have_text(
            {"change": words["change"]}.get(act, re.compile("."))
        )
        visit.check()
        visit.open("/portal/")
        expect(decisions.locator("li", has=page.locator(f"a[href='{place}']"))).to_contain_text(words["begun"])
        visit.open(place)
        decide.get_by_role("button", name=words["cancel"]).click()
        reload(page)
        expect(decide.get_by_role("button", name=words[act])).to_be_visible()
        expect(reason).to_have_count(0)
    visit.open("/portal/")
    expect(decisions).not_to_contain_text(words["begun"])


@LOOKS
def test_what_was_begun_for_a_review_that_came_to_wait_is_still_there_to_read(
    chromium: Browser, site: str, tmp_path: Path, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    lead, sponsor = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    sponsor.sign_in("sponsor@giatec.example", language)
    title = {"en": "Midterm report", "fr": "Modèle avec sa fiche de modèle"}[language]
    row = sponsor.page.locator("section[aria-labelledby=decisions] li", has_text=title)
    sponsor.open(row.get_by_role("link").first.get_attribute("href") or "")
    sponsor.page.get_by_role("button", name=words["change"]).click()
    sponsor.page.locator("textarea[name=reason]").fill("The unit is missing")
    lead.sign_in("lead@lab.example", language)
    lead.open(f"/engagements/{GIATEC}/deliverables")
    newer = tmp_path / f"newer-{language}.csv"
    newer.write_text("week,value\n1,3\n")
    version = of(lead, title)
    hand_over(lead.page, version, ON_HOLD[language], newer)
    version.get_by_role("button", name=re.compile(f"^{words['share']} version")).last.click()
    dialog = lead.page.get_by_role("dialog")
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    dialog.wait_for(state="detached")
    sponsor.page.reload()
    expect(sponsor.page.get_by_text("The unit is missing")).to_be_visible()
    expect(sponsor.page.locator("textarea[name=reason]")).to_have_count(0)
    sponsor.check()
    sponsor.page.get_by_role("button", name=words["discard"]).click()
    sponsor.page.reload()
    sponsor.page.locator("section[aria-labelledby=who]").wait_for()
    expect(sponsor.page.get_by_text("The unit is missing")).to_have_count(0)
    lead.close()
    sponsor.close()


@BOTH_LOOKS
def test_what_was_begun_on_the_engagements_page_stands_open_after_a_reload(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("sponsor@giatec.example", language)
    visit.open(f"/portal/engagements/{GIATEC}")
    page.locator("section[aria-labelledby=transfer] details > summary").first.wait_for()
    sign = page.locator("section[aria-labelledby=transfer]").get_by_role("button", name=words["sign"])
    refuse = page.locator("section[aria-labelledby=milestones]").get_by_role("button", name=words["change"])
    sign.first.click()
    begun = {"transfer": ("evidence", "I saw the whole run"), "log": ("body", "Which extract?")}
    page.locator("section[aria-labelledby=log]").get_by_role("button", name=words["comment"]).first.click()
    if refuse.count():
        refuse.first.click()
        begun["milestones"] = ("reason", "One date is wrong")
    for part, (name, typed) in begun.items():
        page.locator(f"section[aria-labelledby={part}] textarea[name={name}]").fill(typed)
    reload(page)
    for part, (name, typed) in begun.items():
        field = page.locator(f"section[aria-labelledby={part}] textarea[name={name}]")
        expect(field).to_have_value(typed)
        expect(field).to_be_visible()
    visit.check()
    cancel = page.locator("form").get_by_role("button", name=words["cancel"])
    while cancel.count():
        cancel.first.click()


@BOTH_LOOKS
def test_an_item_is_signed_in_two_clicks_from_home(visit: Visitor, language: str) -> None:
    page = visit.page
    visit.sign_in("sponsor@giatec.example", language)
    visit.open("/portal/")
    items = page.locator("section[aria-labelledby=decisions] a[href*='sign']")
    capability = items.first.locator("xpath=ancestor::li").locator(".strong").inner_text()
    items.first.click()
    form = page.locator("#sign form")
    form.wait_for()
    expect(page.locator("#sign")).to_be_in_viewport()
    item = page.locator("li[id]", has=page.locator("#sign")).first
    expect(item).to_contain_text(capability)
    badge = item.locator(".spread > *").last.inner_text()
    # who brought or did it, and what comes after what was signed: nobody signs the same again by leaving a field alone
    expect(form.locator("select[name=performer] option:checked")).to_have_text("Samir Aziz")
    level = form.locator("select[name=level]")
    expect(level).to_have_value({"Demonstrated": "ASSISTED", "Assisté": "UNAIDED"}[badge])
    visit.check()
    form.locator("button[type=submit]").click()
    form.wait_for(state="detached")
    visit.check()


@LOOKS
def test_a_shared_blocker_is_counted_in_days_at_the_clients_home(
    chromium: Browser, site: str, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    lead, sponsor = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    page = lead.page
    lead.sign_in("lead@lab.example", language)
    lead.open(f"/engagements/{GIATEC}/log")
    form = page.locator("section[aria-labelledby=add]")
    form.locator("select[name=kind]").select_option("BLOCKER")
    form.locator("select[name=waitingFor]").select_option("DATA")
    form.locator("textarea[name=body]").fill(f"We **lack** the sensor file {language}")
    form.get_by_role("button", name=words["log"], exact=True).click()
    row = page.locator("section[aria-labelledby=log] li", has_text=f"sensor file {language}").first
    row.get_by_role("button", name=words["share"]).click()
    dialog = page.get_by_role("dialog")
    told = dialog.get_by_role("list").first.get_by_role("listitem")
    expect(told).to_have_count(2)
    expect(told.nth(1)).to_contain_text(words["wait"])
    expect(told.nth(1)).to_contain_text(f"We lack the sensor file {language}")
    lead.check()
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    dialog.wait_for(state="detached")

    sponsor.sign_in("sponsor@giatec.example", language)
    sponsor.open("/portal/")
    owed = sponsor.page.locator("section[aria-labelledby=owed]")
    expect(owed).to_contain_text(words["owed"])
    expect(owed.locator("li", has_text=f"sensor file {language}")).to_contain_text(words["days"])
    sponsor.check()
    # from the wait to its answer in one click
    owed.locator("li", has_text=f"sensor file {language}").get_by_role("link", name=words["answer"]).click()
    answer = sponsor.page.locator("section[aria-labelledby=log] li", has_text=f"sensor file {language}").first
    expect(answer.locator("textarea[name=body]")).to_be_focused()
    sponsor.check()
    row.get_by_role("button", name=words["stop"]).click()
    expect(told).to_have_count(2)
    dialog.locator("button").filter(has_text=words["stop"].removesuffix("…")).last.click()
    dialog.wait_for(state="detached")
    sponsor.open("/portal/")
    sponsor.page.locator("section[aria-labelledby=engagements] li").first.wait_for()
    expect(sponsor.page.get_by_text(f"sensor file {language}")).to_have_count(0)
    lead.close()
    sponsor.close()
