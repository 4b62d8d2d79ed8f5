"""A person comes to the lab and leaves it again, through the pages alone."""

import re
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor
from tests.e2e.test_getting_in import newest_mail

pytestmark = pytest.mark.e2e
GIATEC = "ARC-2019-001"
LEAD = "Bao Nguyen"  # lead@lab.example
SECRET = "a long enough phrase"
WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "add": "Add a person", "again": "Send the link again", "edit": "Change name, position and role",
        "close": "Close the account", "reopen": "Reopen the account", "closed": "Account closed",
        "list": "Closed accounts", "week": "My week", "taken": "is a client's", "leads": "leads running engagements",
        "more": re.compile(r"^Show \d+ more"),
    },
    "fr": {
        "add": "Ajouter une personne", "again": "Renvoyer le lien", "edit": "Modifier le nom, le poste et le rôle",
        "close": "Fermer le compte", "reopen": "Rouvrir le compte", "closed": "Compte fermé",
        "list": "Comptes fermés", "week": "Ma semaine", "taken": "d’une personne d’un client",
        "leads": "dirige des mandats en cours", "more": re.compile(r"^En afficher \d+"),
    },
}  # fmt: skip


def link_to(mails: Path, address: str, since: float, site: str) -> str:
    found = re.search(r"https?://\S+/account/reset-password/\S+", newest_mail(mails, address, since))
    assert found
    return re.sub(r"^https?://[^/]+", site, found.group(0))


@BOTH_LOOKS
def test_a_client_is_out_only_after_a_question(visit: Visitor, chromium: Browser, site: str, language: str) -> None:
    address, said, again, revoke, cancel = {
        "en": ("observer@giatec.example", "sees nothing of this engagement", "“Invite”", "Revoke", "Cancel"),
        "fr": ("sponsor@giatec.example", "ne voit plus rien de ce mandat", "Inviter", "Révoquer", "Annuler"),
    }[language]
    page = visit.page
    client = Visitor(chromium, site)
    client.sign_in(address, "en")
    client.open(f"/engagements/{GIATEC}")
    visit.sign_in("director@lab.example", language)
    visit.open(f"/engagements/{GIATEC}/team")
    row = page.locator("section[aria-labelledby=clients] li").filter(has_text=address)
    button = row.get_by_role("button", name=revoke)
    name = (button.get_attribute("aria-label") or "").split(" of " if language == "en" else " de ")[-1]
    dialog = page.get_by_role("dialog")
    # of somebody with several roles one goes
    page.locator("section[aria-labelledby=clients] li", has_text="engineer@").first.get_by_role(
        "button", name=revoke
    ).click()
    expect(dialog).to_contain_text(
        {"en": "What their other roles here allow stays", "fr": "ses autres rôles"}[language]
    )
    dialog.get_by_role("button", name=cancel).click()
    button.click()
    for words in (f"{name}", said, again):
        expect(dialog).to_contain_text(words)
    visit.check()
    dialog.get_by_role("button", name=cancel).click()
    expect(dialog).to_have_count(0)
    expect(button).to_be_focused()
    client.open(f"/engagements/{GIATEC}")
    expect(client.page.get_by_role("heading", level=1)).not_to_have_text("Not found")
    button.click()
    dialog.get_by_role("button", name=revoke, exact=True).click()
    expect(row).to_have_count(0)
    expect(page.locator("body")).not_to_be_focused()
    visit.check()
    client.open(f"/engagements/{GIATEC}")
    client.sees("Not found")
    client.close()


@BOTH_LOOKS
def test_a_scientist_is_added_signs_in_and_is_out_at_the_next_request(
    visit: Visitor, chromium: Browser, site: str, mails: Path, language: str
) -> None:
    words, page = WORDS[language], visit.page
    address, name = f"nadia.{language}@lab.example", f"Nadia Test {language}"
    visit.sign_in("director@lab.example", language)
    visit.open("/people")
    visit.check()
    visit.click("button", words["add"])
    dialog = page.get_by_role("dialog")
    visit.check()
    expect(dialog.locator("input[name=email]")).to_be_focused()
    dialog.locator("input[name=email]").fill("engineer@giatec.example")
    dialog.locator("input[name=name]").fill(name)
    dialog.locator("input[name=title]").fill("Statistician")
    dialog.locator("select[name=labRole]").select_option("SCIENTIST")
    dialog.locator("select[name=language]").select_option("ENGLISH" if language == "en" else "FRENCH")
    dialog.locator("button[type=submit]").click()
    expect(dialog).to_contain_text(words["taken"])
    since = time.time()
    dialog.locator("input[name=email]").fill(address)
    dialog.locator("button[type=submit]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    account = page.locator("section[aria-labelledby=account]")
    expect(account).to_contain_text(address)
    visit.check()
    first = link_to(mails, address, since, site)
    # the link anew: the one before opens nothing any more
    time.sleep(1.5)
    since = time.time() + 1
    account.get_by_role("button", name=words["again"]).click()
    for _attempt in range(40):
        second = link_to(mails, address, since - 1, site)
        if second != first:
            break
        time.sleep(0.25)
    assert second != first

    guest = Visitor(chromium, site)
    guest.page.goto(first)
    expect(guest.page.get_by_role("alert")).to_be_visible()
    expect(guest.page.locator("input[type=password]")).to_have_count(0)
    guest.page.goto(second)
    guest.page.locator("input[type=password]").first.fill(SECRET)
    guest.page.locator("button[type=submit]").click()
    expect(guest.page.locator("input[type=password]")).to_have_count(0)
    guest.page.goto(f"{site}/sign-in")
    guest.page.fill("input[name=email]", address)
    guest.page.fill("input[name=password]", SECRET)
    guest.page.keyboard.press("Enter")
    guest.page.wait_for_url(lambda url: "sign-in" not in url)
    expect(guest.page.get_by_role("heading", level=1)).to_have_text(words["week"])
    expect(guest.page.locator("html")).to_have_attribute("lang", language)

    page.reload()
    expect(account.get_by_role("button", name=words["again"])).to_have_count(0)
    account.get_by_role("button", name=words["edit"]).click()
    dialog.locator("input[name=title]").fill("Mathematician")
    visit.check()
    dialog.locator("button[type=submit]").click()
    expect(dialog).to_have_count(0)
    expect(page.locator("header", has=page.get_by_role("heading", level=1)).last).to_contain_text("Mathematician")
    account.get_by_role("button", name=words["close"]).click()
    visit.check()
    dialog.get_by_role("button", name=words["close"]).click()
    expect(dialog).to_have_count(0)
    expect(account).to_contain_text(words["closed"])
    visit.check()
    guest.page.reload()
    guest.page.wait_for_url("**/sign-in**")
    guest.close()

    visit.open("/people")
    row = page.get_by_role("row").filter(has_text=name)
    expect(page.get_by_role("button", name=words["list"])).to_be_visible()
    expect(row).to_have_count(0)
    visit.click("button", words["list"])
    expect(row).to_contain_text(words["closed"])
    visit.check()
    row.get_by_role("link").click()
    account.get_by_role("button", name=words["reopen"]).click()
    expect(account.get_by_role("button", name=words["close"])).to_be_visible()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_leads_running_engagements_stays_until_they_are_handed_over(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("lead@lab.example", language)
    visit.open("/people")
    expect(page.get_by_role("link", name=LEAD)).to_be_visible()
    expect(page.get_by_role("button", name=words["add"])).to_have_count(0)
    page.get_by_role("link", name=LEAD).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(LEAD)
    expect(page.locator("section[aria-labelledby=account]")).to_have_count(0)
    visit.context.clear_cookies()
    visit.sign_in("director@lab.example", language)
    visit.open("/people")
    page.get_by_role("table").get_by_role("link", name=LEAD).click()
    page.locator("section[aria-labelledby=account]").get_by_role("button", name=words["close"]).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name=words["close"]).click()
    expect(dialog.get_by_role("alert")).to_contain_text(words["leads"])
    visit.check()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_closed_accounts_are_shown_to_their_end(visit: Visitor, kept: Path, language: str) -> None:
    words, page = WORDS[language], visit.page
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(people_user)")]
        anew = {"id": "'gone' || n", "email": "'gone' || n || '@lab.example'", "name": "'Gone ' || printf('%03d', n)",
                "is_active": "0"}  # fmt: skip
        chosen = ", ".join(anew.get(column, column) for column in columns)
        connection.execute(
            "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 130)"
            f" INSERT OR IGNORE INTO people_user ({', '.join(columns)})"
            f" SELECT {chosen} FROM people_user, many WHERE email = 'scientist@lab.example'"
        )
    visit.sign_in("director@lab.example", language)
    visit.open("/people")
    count = int(re.sub(r"\D", "", page.get_by_role("button", name=words["list"]).inner_text()))
    assert count >= 130
    visit.click("button", words["list"])
    gone = page.get_by_role("row").filter(has_text=words["closed"])
    expect(page.get_by_role("link", name="Gone 001")).to_be_visible()
    while page.get_by_role("button", name=words["more"]).count():
        page.get_by_role("button", name=words["more"]).click()
    expect(gone).to_have_count(count)
    expect(page.get_by_role("link", name="Gone 130")).to_be_visible()
    visit.check()
