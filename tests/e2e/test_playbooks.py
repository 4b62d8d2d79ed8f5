"""A lab's own playbook: copied from the product's, refused with every problem, saved, and started from."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "write": "Write a playbook", "save": "Save", "start": "Start from it", "retire": "Retire it",
        "again": "Offer it again",
    },
    "fr": {
        "write": "Écrire un canevas", "save": "Enregistrer", "start": "En partir", "retire": "Le retirer",
        "again": "Le proposer de nouveau",
    },
}  # fmt: skip


@BOTH_LOOKS
def test_a_director_writes_an_own_playbook(visit: Visitor, language: str) -> None:
    words, page = WORDS[language], visit.page
    visit.sign_in("director@lab.example", language)
    visit.open("/playbooks")
    visit.check()
    visit.click("link", words["write"])
    area = page.locator("textarea[name=definition]")
    area.wait_for()
    visit.check()
    good = area.input_value()
    area.fill(good.replace("stages:", "stages: nothing\nother:", 1))
    page.get_by_role("button", name=words["save"], exact=True).click()
    expect(area).to_have_attribute("aria-invalid", "true")
    area.fill(good)
    page.get_by_role("button", name=words["save"], exact=True).click()
    page.locator("section[aria-labelledby=milestones] li").first.wait_for()
    assert "/playbooks/new" not in page.url
    visit.check()
    visit.click("button", words["retire"])
    page.get_by_role("button", name=words["again"]).click()
    page.get_by_role("link", name=words["start"]).click()
    page.locator("select[name=playbook]").wait_for()
    assert page.locator("select[name=playbook] option:checked").count() == 1
    assert "playbook=" in page.url
