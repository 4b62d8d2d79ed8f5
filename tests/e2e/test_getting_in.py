"""Getting in by every way in a real browser: invitation, reset, one-time code, second factor; and out."""

import email
import email.policy
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Browser, expect
from playwright.sync_api import TimeoutError as NothingCame

from tests.e2e.conftest import PASSWORD, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "invite": "Invite", "setup": "Set it up", "on": "Switch it on", "off": "Switch it off",
        "code": "Send me a code", "send": "Send the code", "passkey": "Use a passkey", "add": "Add a passkey",
        "others": "Sign out everywhere else",
        "unknown": "This passkey is not known here.", "cancel": "Cancel",
        "dead": "Ask for a new link", "wrong": "This is not your password now.",
        "code_wrong": "This code is not right.",
    },
    "fr": {
        "invite": "Inviter", "setup": "Le configurer", "on": "L’activer", "off": "Le désactiver",
        "code": "M’envoyer un code", "send": "Envoyer le code", "passkey": "Utiliser une clé d’accès",
        "add": "Ajouter une clé d’accès", "others": "Fermer toutes les autres sessions",
        "unknown": "Cette clé d’accès n’est pas connue ici.", "cancel": "Annuler",
        "dead": "Demander un nouveau lien", "wrong": "Ce n’est pas votre mot de passe actuel.",
        "code_wrong": "Ce code n’est pas le bon.",
    },
}  # fmt: skip


def mails_to(folder: Path, to: str, since: float) -> Iterator[str]:
    """Yield the texts of the mails to an address, the newest first."""
    for path in sorted(folder.glob("*"), key=lambda one: -one.stat().st_mtime):
        if path.stat().st_mtime < since - 1:
            continue
        for raw in re.split(rb"(?m)^-{79}\n", path.read_bytes()):
            message = email.message_from_bytes(raw.strip(), policy=email.policy.default)
            if to in str(message["To"]):
                body: Any = message.get_body(("plain",))
                yield str(body.get_content())


def found_in_mail(pattern: str, folder: Path, to: str, since: float, seconds: int = 20) -> "re.Match[str]":
    """Return what a pattern finds in a mail to an address; the worker needs a moment, and writes other mails too."""
    for _attempt in range(seconds * 4):
        for text in mails_to(folder, to, since):
            if found := re.search(pattern, text):
                return found
        time.sleep(0.25)
    raise AssertionError(f"no mail to {to} holds {pattern}")


def newest_mail(folder: Path, to: str, since: float) -> str:
    """Return the text of the newest mail to an address."""
    return found_in_mail(r"(?s).+", folder, to, since).group(0)


def either(word: str) -> "re.Pattern[str]":
    """What a page says in the language of whoever has just signed in, or of a new browser."""
    return re.compile("|".join(re.escape(words[word]) for words in WORDS.values()))


def totp(secret: str) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))


def prove(visit: Visitor) -> None:
    """Give the password once more where the server wants it before it changes how one signs in."""
    proof = visit.page.locator("input[name=proof]")
    try:
        proof.wait_for(timeout=2500)
    except NothingCame:
        return
    proof.fill(PASSWORD)
    proof.press("Enter")
    proof.wait_for(state="detached")
    visit.complaints.clear()  # the console repeats that the server asked


def signed_out(chromium: Browser, site: str, **values: Any) -> Visitor:
    return Visitor(chromium, site, **values)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_from_invitation_to_the_first_visit_and_out_again(
    visit: Visitor, chromium: Browser, site: str, mails: Path, language: str
) -> None:
    words = WORDS[language]
    address, name = f"new.{language}@fjord.example", f"Nina {language}"
    visit.sign_in("director@lab.example", language)
    visit.open("/engagements/ARC-2026-001/team")
    since = time.time()
    visit.click("button", words["invite"])
    form = visit.page.locator("form", has=visit.page.locator("input[name=email]"))
    form.locator("input[name=email]").fill(address)
    form.locator("input[name=name]").fill(name)
    form.locator("button[type=submit]").click()
    expect(visit.page.locator("li", has_text=address)).to_be_visible()
    link = found_in_mail(r"https?://\S+/account/invitation/\S+", mails, address, since)
    assert link
    guest = signed_out(chromium, site, width=360)
    guest.page.goto(re.sub(r"^https?://[^/]+", site, link.group(0)))
    guest.page.locator("input[type=password]").first.wait_for()
    guest.check()
    guest.page.locator("input[type=password]").first.fill("a long enough phrase")
    guest.page.locator("button[type=submit]").click()
    guest.page.wait_for_url("**/portal/**")
    close = guest.page.locator("section[aria-labelledby=welcome] button")
    close.wait_for()
    guest.check()
    close.click()
    expect(guest.page.locator("section[aria-labelledby=welcome]")).to_have_count(0)
    guest.page.reload()
    guest.page.locator("section[aria-labelledby=decisions]").wait_for()
    expect(guest.page.locator("section[aria-labelledby=welcome]")).to_have_count(0)
    expect(guest.page.locator("a[href$='ARC-2026-001']")).to_be_visible()
    visit.page.reload()
    row = visit.page.locator("section[aria-labelledby=clients] li", has_text=name)
    row.get_by_role("button").last.click()
    visit.page.get_by_role("dialog").locator("button[type=submit]").click()
    expect(row).to_have_count(0)
    guest.page.reload()
    guest.page.locator("section[aria-labelledby=decisions]").wait_for()
    expect(guest.page.locator("a[href$='ARC-2026-001']")).to_have_count(0)
    guest.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_invitation_in_a_browser_where_somebody_else_is_signed_in(
    visit: Visitor, chromium: Browser, site: str, mails: Path, language: str
) -> None:
    """Whoever is invited goes on as themselves, with an account or without."""
    words, other = WORDS[language], {"en": "fr", "fr": "en"}[language]
    visit.sign_in("director@lab.example", language)
    colleague = signed_out(chromium, site)
    colleague.fill_in("observer@giatec.example")
    colleague.page.locator("h1").first.wait_for()

    def invited(address: str, role: str) -> str:
        """Invite in the language that the page does not have; return the address in the mail."""
        since = time.time()
        visit.open("/engagements/ARC-2026-001/team")
        visit.click("button", words["invite"])
        form = visit.page.locator("form", has=visit.page.locator("input[name=email]"))
        form.locator("input[name=email]").fill(address)
        form.locator("select[name=role]").select_option(role)
        form.locator("select[name=language]").select_option({"en": "ENGLISH", "fr": "FRENCH"}[other])
        form.locator("button[type=submit]").click()
        link = found_in_mail(r"https?://\S+/account/invitation/\S+", mails, address, since)
        return re.sub(r"^https?://[^/]+", site, link.group(0))

    known = invited("sponsor@ireq.example", {"en": "OBSERVER", "fr": "DATA_OWNER"}[language])
    page = colleague.page
    page.goto(known)
    page.get_by_role("button", name=re.compile(r"sponsor@ireq\.example")).wait_for()
    expect(page.get_by_text("observer@giatec.example")).to_be_visible()
    colleague.check()
    page.get_by_role("button", name=re.compile(r"sponsor@ireq\.example")).click()
    page.fill("input[name=email]", "sponsor@ireq.example")
    page.fill("input[name=password]", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/account/invitation/**")
    colleague.complaints.clear()  # the console repeats how allauth says that somebody is signed out
    page.locator("form button[type=submit]").click()
    page.wait_for_url("**/portal/**")
    expect(page.locator("a[href$='ARC-2026-001']")).to_be_visible()
    page.goto(invited(f"zoe.{language}@fjord.example", "OBSERVER"))
    page.locator("input[name=name]").fill("Zoé")
    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page.locator("select[name=language]")).to_have_value(other)
    expect(page.get_by_text("sponsor@ireq.example")).to_be_visible()
    colleague.check()
    page.locator("input[type=password]").fill("a long enough phrase")
    page.locator("button[type=submit]").click()
    page.wait_for_url("**/portal/**")
    expect(page.locator("main")).to_contain_text("Zoé")
    expect(page.locator("html")).to_have_attribute("lang", other)
    colleague.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_forgotten_password_is_replaced(visit: Visitor, mails: Path, language: str) -> None:
    page, since = visit.page, time.time()
    address = {"en": "engineer@giatec.example", "fr": "scientist@lab.example"}[language]
    visit.speak(language)
    page.goto(f"{visit.site}/account/reset-password")
    page.locator("input[type=email]").fill(address)
    visit.check()
    page.locator("button[type=submit]").click()
    link = found_in_mail(r"https?://\S+/account/reset-password/\S+", mails, address, since)
    page.goto(re.sub(r"^https?://[^/]+", visit.site, link.group(0)))
    page.locator("input[type=password]").first.fill(f"{PASSWORD}-new")
    visit.check()
    page.locator("button[type=submit]").click()
    expect(page.locator("input[type=password]")).to_have_count(0)
    # the link has done its work, and says so before a password is thought of
    page.goto(re.sub(r"^https?://[^/]+", visit.site, link.group(0)))
    page.get_by_role("link", name=WORDS[language]["dead"]).wait_for()
    expect(page.locator("input[type=password]")).to_have_count(0)
    visit.complaints.clear()  # the console repeats that the server refused the key
    visit.check()
    page.get_by_role("link", name=WORDS[language]["dead"]).click()
    page.locator("input[name=email]").wait_for()
    # back to the one that the other journeys know
    page.goto(f"{visit.site}/sign-in")
    page.fill("input[name=email]", address)
    page.fill("input[name=password]", f"{PASSWORD}-new")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "sign-in" not in url)
    page.goto(f"{visit.site}/account/security")
    page.fill("input[name=current]", "not this one at all")
    page.fill("input[name=next]", PASSWORD)
    page.locator("section[aria-labelledby=password] button[type=submit]").click()
    expect(page.locator("input[name=current]")).to_have_accessible_description(either("wrong"))
    expect(page.locator("input[name=current]")).to_be_focused()
    page.fill("input[name=current]", f"{PASSWORD}-new")
    page.fill("input[name=next]", PASSWORD)
    page.locator("section[aria-labelledby=password] button[type=submit]").click()
    expect(page.locator("section[aria-labelledby=password]").get_by_role("status")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_code_by_mail_lets_in(visit: Visitor, mails: Path, language: str) -> None:
    words, page, since = WORDS[language], visit.page, time.time()
    address = {"en": "sponsor@ireq.example", "fr": "partnerships@lab.example"}[language]
    visit.speak(language)
    visit.click("button", words["code"])
    page.fill("input[name=codeEmail]", address)
    visit.check()
    visit.click("button", words["send"])
    page.locator("input[name=mailCode]").wait_for()
    code = found_in_mail(r"(?m)^([A-Z0-9-]{6,9})$", mails, address, since)
    page.fill("input[name=mailCode]", "WRONGX")
    page.locator("form", has=page.locator("input[name=mailCode]")).locator("button[type=submit]").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.fill("input[name=mailCode]", code.group(1))
    page.locator("form", has=page.locator("input[name=mailCode]")).locator("button[type=submit]").click()
    page.wait_for_url(lambda url: "sign-in" not in url)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_second_factor_is_set_up_asked_for_and_switched_off(
    visit: Visitor, chromium: Browser, site: str, language: str
) -> None:
    words, page = WORDS[language], visit.page
    address = {"en": "lead@lab.example", "fr": "sponsor@giatec.example"}[language]
    visit.sign_in(address, language)
    page.goto(f"{site}/account/security")
    visit.check()
    visit.click("button", words["setup"])
    prove(visit)
    # the server says "not set up" as missing, which the browser's console repeats
    page.get_by_test_id("secret").wait_for()
    visit.complaints.clear()
    secret = (page.get_by_test_id("secret").text_content() or "").strip()
    expect(page.locator("img")).to_have_js_property("complete", True)
    visit.check()
    page.fill("input[name=totp]", totp(secret))
    visit.click("button", words["on"])
    prove(visit)
    expect(page.locator("section[aria-labelledby=factor] li")).to_have_count(10)
    expect(page.locator("section[aria-labelledby=factor] [role=status]")).to_be_focused()
    visit.check()
    other = signed_out(chromium, site)
    other.page.goto(f"{site}/sign-in")
    other.page.fill("input[name=email]", address)
    other.page.fill("input[name=password]", PASSWORD)
    other.page.keyboard.press("Enter")
    other.page.locator("input[name=code]").wait_for()
    codes = page.locator("section[aria-labelledby=factor] li").all_text_contents()
    other.page.fill("input[name=code]", "000000")
    other.page.keyboard.press("Enter")
    expect(other.page.get_by_role("alert")).to_have_text(either("code_wrong"))
    other.page.fill("input[name=code]", codes[0].strip())
    other.page.keyboard.press("Enter")
    other.page.wait_for_url(lambda url: "sign-in" not in url)
    page.reload()
    visit.click("button", words["others"])
    expect(page.get_by_role("button", name=words["others"])).to_have_count(0)
    other.page.goto(f"{site}/account/security")
    other.page.wait_for_url("**/sign-in**")
    other.close()
    visit.click("button", words["off"])
    prove(visit)
    page.get_by_role("button", name=words["setup"]).wait_for()
