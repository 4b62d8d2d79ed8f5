"""Passkeys in a real browser, made by a device of its own: instead of the password, and beside the second factor."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.e2e.conftest import PASSWORD, PHONE, Visitor
from tests.e2e.test_getting_in import WORDS, either, prove, signed_out, totp

pytestmark = pytest.mark.e2e

OFFERED = """
window.offered = 0;
PublicKeyCredential.isConditionalMediationAvailable = async () => true;
const ask = navigator.credentials.get.bind(navigator.credentials);
navigator.credentials.get = async ({ mediation, ...rest }) => {
  if (mediation !== "conditional") return ask(rest);
  window.offered += 1;
  await new Promise((chosen) => addEventListener("chosen", chosen, { once: true }));
  return ask(rest);
};
"""


def with_a_device(chromium: Browser, site: str, **values: Any) -> Visitor:
    """Return somebody whose device makes passkeys, and whose browser offers none in the address field."""
    visit = Visitor(chromium, site.replace("127.0.0.1", "localhost"), **values)
    visit.context.add_init_script("PublicKeyCredential.isConditionalMediationAvailable = async () => false")
    devtools = visit.context.new_cdp_session(visit.page)
    devtools.send("WebAuthn.enable")
    device = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
        "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    return visit


@pytest.mark.parametrize(
    ("address", "language", "look"),
    [("scientist@lab.example", "en", {}), ("engineer@giatec.example", "fr", PHONE)],
    ids=["en-desk", "fr-phone"],
)
def test_a_passkey_stands_beside_the_password_and_beside_the_second_factor(
    chromium: Browser, site: str, address: str, language: str, look: dict[str, Any]
) -> None:
    words = WORDS[language]
    visit = with_a_device(chromium, site, **look)
    page = visit.page
    visit.sign_in(address, language)
    page.goto(f"{visit.site}/account/security")
    page.fill("input[name=name]", "Laptop")
    visit.click("button", words["add"])
    prove(visit)
    mine = page.locator("section[aria-labelledby=passkeys] li")
    expect(mine).to_contain_text("Laptop")
    # a passkey alone asks for nothing more where there is none: the password goes on letting in
    elsewhere = signed_out(chromium, site)
    elsewhere.fill_in(address)
    elsewhere.close()
    visit.click("button", words["setup"])
    prove(visit)
    page.get_by_test_id("secret").wait_for()
    visit.complaints.clear()
    page.fill("input[name=totp]", totp((page.get_by_test_id("secret").text_content() or "").strip()))
    visit.click("button", words["on"])
    prove(visit)
    expect(page.locator("section[aria-labelledby=factor] li")).to_have_count(10)
    visit.settle()
    page.context.clear_cookies()
    # the step after the password takes the passkey as well as a code, and leads back
    visit.speak(language)
    for _time in range(2):
        page.fill("input[name=email]", address)
        page.fill("input[name=password]", PASSWORD)
        page.keyboard.press("Enter")
        page.locator("input[name=code]").wait_for()
        if not _time:
            visit.complaints.clear()  # the server says "not yet" as unauthorized, which the console repeats
            visit.check()
            visit.click("button", words["cancel"])
    visit.click("button", words["passkey"])
    page.wait_for_url(lambda url: "sign-in" not in url)
    visit.settle()
    # to be sure that it is still the same person, the passkey does as well as the password
    page.goto(f"{visit.site}/account/security")
    asked: list[str] = []
    page.route("**/account/authenticators/webauthn", lambda route: later(route, asked))
    mine.get_by_role("button").click()
    page.get_by_role("alertdialog").get_by_role("button", name=words["passkey"]).click()
    expect(mine).to_have_count(0)
    assert asked == ["DELETE", "DELETE"]
    page.locator("section[aria-labelledby=factor]").get_by_role("button", name=words["off"]).click()
    prove(visit)
    page.get_by_role("button", name=words["setup"]).wait_for()
    visit.settle()
    # the device still offers what was removed here
    page.context.clear_cookies()
    visit.speak(language)
    visit.click("button", words["passkey"])
    page.get_by_text(words["unknown"]).wait_for()
    visit.close()


def later(route: Route, asked: list[str]) -> None:
    """Let the first call meet a server for which the sign-in is too long ago."""
    asked.append(route.request.method)
    if len(asked) == 1:
        route.fulfill(status=401, json={"status": 401, "data": {"flows": [{"id": "reauthenticate"}]}})
    else:
        route.continue_()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_passkey_of_the_device_lets_in(chromium: Browser, site: str, language: str) -> None:
    words = WORDS[language]
    visit = with_a_device(chromium, site)
    page = visit.page
    visit.sign_in("director@lab.example", language)
    page.goto(f"{visit.site}/account/security")
    page.fill("input[name=name]", "Laptop")
    visit.click("button", words["add"])
    prove(visit)
    mine = page.locator("section[aria-labelledby=passkeys] li")
    expect(mine).to_contain_text("Laptop")
    visit.check()
    visit.settle()
    page.context.clear_cookies()
    visit.speak(language)
    visit.click("button", words["passkey"])
    page.wait_for_url(lambda url: "sign-in" not in url)
    # what is still being asked for the page would be refused without its cookies
    visit.settle()
    # the browser's own list under the field is no part of the page: choosing from it is an event here
    page.context.add_init_script(OFFERED)
    page.context.clear_cookies()
    page.goto(f"{visit.site}/sign-in")
    expect(page.locator("input[name=email]")).to_have_attribute("autocomplete", "username webauthn")
    for _attempt in range(40):
        if page.evaluate("window.offered") == 1:
            break
        page.wait_for_timeout(100)
    assert page.evaluate("window.offered") == 1
    visit.check()
    page.evaluate("dispatchEvent(new Event('chosen'))")
    page.wait_for_url(lambda url: "sign-in" not in url)
    page.goto(f"{visit.site}/account/security")
    mine.get_by_role("button").click()
    prove(visit)
    expect(mine).to_have_count(0)
    # a browser that offers nothing in the field says nothing of it, and the button is there
    page.context.add_init_script("PublicKeyCredential.isConditionalMediationAvailable = async () => false")
    page.context.clear_cookies()
    page.goto(f"{visit.site}/sign-in")
    page.get_by_role("button", name=either("passkey")).wait_for()
    expect(page.get_by_role("alert")).to_have_count(0)
    assert page.evaluate("window.offered") == 0
    visit.close()
