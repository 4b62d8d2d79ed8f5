"""A lab person looks at every page of the portal with a member's eyes: said plainly, and nothing to press."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
REFERENCE = "ARC-2019-001"  # of Giatec
WORDS = {
    "en": {"look": "View as Rosa Delgado", "banner": "You see what Rosa Delgado", "back": "Back to the lab"},
    "fr": {"look": "Voir comme Rosa Delgado", "banner": "Vous voyez ce que Rosa Delgado", "back": "Retour au labo"},
}
PAGES = ["/", f"/engagements/{REFERENCE}", "/programme", "/settings", "/notifications", "/search?q=concrete"]
# what shows more of a page and changes nothing: a filter, a search, a preview, the rest of a list
HARMLESS = re.compile(r"^(q|kind|About|Sujet)$|Unread|Non lues|Preview|Aperçu|Show|Afficher|Tout|Compare|Comparer")
LIVE = "button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)"


def live(visit: Visitor) -> list[str]:
    """Return what can be pressed or filled in on the page, besides what changes nothing."""
    controls = visit.page.locator("main").locator(LIVE).filter(visible=True).all()
    # a control in a fieldset that is disabled is so without saying it
    free = [one for one in controls if one.evaluate("element => !element.matches('fieldset:disabled *')")]
    said = "e => e.name || e.getAttribute('aria-label') || e.innerText || e.labels?.[0]?.innerText"
    words = [one.evaluate(said) for one in free]
    return [word for word in words if not HARMLESS.search(word)]


@BOTH_LOOKS
def test_every_page_is_there_to_read_alone(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("lead@lab.example", language)
    visit.open(f"/engagements/{REFERENCE}/team")
    page.get_by_role("button", name=words["look"]).click()
    page.wait_for_url("**/portal/**")
    visit.settle()
    links = page.locator("main a").evaluate_all("links => links.map(link => link.getAttribute('href') || '')")
    found = [link.removeprefix("/portal") for link in links if re.match("/portal/(reviews|reports)/", link)]
    assert found
    for path in [*PAGES, *dict.fromkeys(found[:3])]:
        visit.open(f"/portal{path}")
        visit.settle()
        banner = page.get_by_role("complementary").first
        expect(banner).to_contain_text(words["banner"])
        assert live(visit) == [], path
        visit.check()
    # going to what happened marks nothing as read for her
    visit.open("/portal/notifications")
    before = page.locator("main li[data-unread]").count()
    assert before > 0
    page.locator("main li[data-unread] a").first.click()
    page.wait_for_url(lambda url: not url.endswith("/notifications"))
    visit.open("/portal/notifications")
    expect(page.locator("main li[data-unread]")).to_have_count(before)
    visit.check()
    page.get_by_role("button", name=words["back"]).click()
    page.wait_for_url(f"**/engagements/{REFERENCE}/team")
    visit.open(f"/engagements/{REFERENCE}/history")
    expect(page.get_by_role("main")).to_contain_text("Rosa Delgado")
