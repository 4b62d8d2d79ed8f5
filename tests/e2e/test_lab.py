"""The director says what the lab is called; what leaves the lab carries it."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {"lab": "The lab", "saved": "Saved", "refused": "Not for your role", "region": "region"},
    "fr": {"lab": "Le laboratoire", "saved": "Enregistré", "refused": "Pas pour votre rôle", "region": "région"},
}


@BOTH_LOOKS
def test_what_the_lab_says_of_itself(visit: Visitor, language: str) -> None:
    page, words, heading = visit.page, WORDS[language], f"Northern partnerships ({language})"
    visit.sign_in("director@lab.example", language)
    visit.open("/people")
    page.get_by_role("main").get_by_role("link", name=words["lab"]).click()
    page.wait_for_url("**/lab")
    page.locator("input[name=heading]").wait_for()
    visit.check()
    page.locator("input[name=heading]").fill(heading)
    page.locator("textarea[name=address]").fill("1 Main Street\nMontréal")
    page.locator("input[name=region]").fill("Nowhere")
    page.locator("main form button[type=submit]").click()
    expect(page.locator("input[name=region]")).to_have_attribute("aria-invalid", "true")
    visit.complaints.clear()
    expect(page.locator("input[name=heading]")).to_have_value(heading)
    page.locator("input[name=region]").fill("QC")
    page.locator("main form button[type=submit]").click()
    visit.sees(words["saved"])
    visit.check()
    page.goto(f"{visit.site}/inquiry?lang={language}")
    expect(page.locator("header strong")).to_have_text(heading)
    expect(page.locator("footer")).to_contain_text("1 Main Street")
    visit.check()


@pytest.mark.parametrize("path", ["/lab", "/scenarios", "/playbooks/new"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_may_not_is_told_plainly(visit: Visitor, path: str, language: str) -> None:
    visit.sign_in("lead@lab.example", language)
    visit.open(path)
    visit.page.get_by_role("heading", name=WORDS[language]["refused"]).wait_for()
    assert visit.page.get_by_role("main").get_by_role("button").count() == 0
