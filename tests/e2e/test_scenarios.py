"""What if: the plan is branched, edited, compared and applied, by mouse and by keyboard."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "branch": "Branch the plan", "do": "Branch", "allocate": "Allocate", "keep": "Keep in the scenario",
        "move": "Move a milestone", "apply": "Apply", "make": "Make it the plan",
        "done": "The scenario is now the plan",
        "applied": "Applied",
    },
    "fr": {
        "branch": "Créer une branche du plan", "do": "Créer la branche", "allocate": "Affecter",
        "keep": "Garder dans le scénario", "move": "Déplacer un jalon", "apply": "Appliquer",
        "make": "En faire le plan",
        "done": "Le scénario est maintenant le plan", "applied": "Appliqué",
    },
}  # fmt: skip

SIDES = {
    "en": {
        "branch": "Branch the plan", "do": "Branch", "rename": "Rename", "allocate": "Allocate",
        "today": "beside today’s plan",
    },
    "fr": {
        "branch": "Créer une branche du plan", "do": "Créer la branche", "rename": "Renommer", "allocate": "Affecter",
        "today": "face au plan d’aujourd’hui",
    },
}  # fmt: skip


@BOTH_LOOKS
def test_a_director_tries_it_before_deciding(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    page, dialog = visit.page, visit.page.get_by_role("dialog")
    width = page.viewport_size["width"]  # type: ignore[index]
    visit.sign_in("director@lab.example", language)
    visit.open("/scenarios")
    visit.check()
    visit.click("button", words["branch"])
    dialog.locator("input[name=name]").fill(f"If we accept the frost ({language})")
    visit.check()
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    page.wait_for_url("**/scenarios/*")
    visit.click("button", words["allocate"])
    dialog.locator("select[name=person]").select_option(label="Amélie Roy")
    dialog.locator("select[name=engagement]").select_option(index=1)
    dialog.locator("input[name=fte]").fill("1")
    visit.check()
    dialog.get_by_role("button", name=words["keep"], exact=True).click()
    dialog.wait_for(state="detached")
    changes = page.locator("section[aria-labelledby=changes] li")
    expect(changes).to_have_count(1)
    expect(page.locator("section[aria-labelledby=people]")).to_contain_text("Amélie Roy")
    visit.click("button", words["move"])
    dialog.locator("select[name=engagement]").select_option(index=3)
    dialog.locator("select[name=milestone]").select_option(index=1)
    dialog.locator("input[name=dueOn]").fill(f"2027-{6 if language == 'en' else 7:02}-{width % 28 + 1:02}")
    dialog.locator("select[name=reason]").select_option("DATA")
    dialog.locator("select[name=clock]").select_option("CLIENT")
    visit.check()
    dialog.get_by_role("button", name=words["keep"], exact=True).click()
    dialog.wait_for(state="detached")
    expect(changes).to_have_count(2)
    expect(page.locator("section[aria-labelledby=dates] li s")).to_have_count(1)
    visit.check()
    visit.click("button", words["apply"])
    dialog.get_by_role("button", name=words["make"], exact=True).click()
    visit.sees(words["done"])
    expect(page.get_by_text(words["applied"], exact=True)).to_be_visible()
    expect(page.get_by_role("button", name=words["apply"], exact=True)).to_have_count(0)
    # it is the plan now: nothing of it is counted once more beside the plan
    expect(page.locator("section[aria-labelledby=changes] li")).to_have_count(2)
    expect(page.locator("section[aria-labelledby=people]")).to_have_count(0)
    expect(page.get_by_role("grid")).to_have_count(0)
    visit.check()


def test_what_changed_underneath_is_shown_and_settled(visit: Visitor) -> None:
    """An allocation of the plan is made smaller in a branch, then changed in the plan: the branch says so."""
    page, dialog = visit.page, visit.page.get_by_role("dialog")

    def change(share: str, save: str) -> None:
        page.get_by_role("button", name="Farid Haddad", exact=True).click()
        page.locator("tr[data-engagement] td[data-given]").first.click()
        dialog.get_by_label("FTE").fill(share)
        expect(dialog.get_by_role("status")).not_to_be_empty()
        dialog.get_by_role("button", name=save, exact=True).click()
        dialog.wait_for(state="detached")

    visit.sign_in("director@lab.example", "en")
    for name in ("Nothing else", "Farid has less"):
        visit.open("/scenarios")
        visit.click("button", "Branch the plan")
        dialog.locator("input[name=name]").fill(name)
        dialog.get_by_role("button", name="Branch", exact=True).click()
        page.wait_for_url("**/scenarios/*")
    address = page.url
    change("0.07", "Keep in the scenario")
    visit.open("/load")
    change("0.30", "Save")
    page.goto(address)
    visit.sees("Changed underneath")
    visit.sees("Meanwhile in the plan: 30%")
    visit.check()
    visit.click("button", "Apply")
    dialog.get_by_role("button", name="Make it the plan", exact=True).click()
    visit.sees("Keep or drop each of them first")
    page.keyboard.press("Escape")
    visit.click("button", "Keep mine")
    expect(page.get_by_text("Changed underneath")).to_have_count(0)
    page.get_by_label("Compare with").select_option(label="Nothing else")
    page.wait_for_url("**other=*")
    page.get_by_role("heading", name="Hours as they would be").wait_for()
    visit.check()
    visit.click("button", "Apply")
    dialog.get_by_role("button", name="Make it the plan", exact=True).click()
    visit.sees("The scenario is now the plan")


@BOTH_LOOKS
def test_a_branch_is_renamed_and_compared_with_another(visit: Visitor, language: str) -> None:
    """What both branches are warned of is no difference between them; beside today's plan it is."""
    words = SIDES[language]
    page, dialog = visit.page, visit.page.get_by_role("dialog")
    warnings = page.locator("section[aria-labelledby=warnings]")
    first, second = f"Four days ({language})", f"Five days ({language})"
    visit.sign_in("director@lab.example", language)
    visit.open("/scenarios")
    visit.click("button", words["branch"])
    dialog.locator("input[name=name]").fill("To be renamed")
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    page.wait_for_url("**/scenarios/*")
    visit.click("button", words["rename"])
    dialog.locator("input[name=name]").fill(first)
    visit.check()
    dialog.locator("button[type=submit]").click()
    page.get_by_role("heading", name=first).wait_for()
    visit.click("button", words["allocate"])
    dialog.locator("select[name=person]").select_option(label="Jonas Weber")
    dialog.locator("select[name=engagement]").select_option(index=1)
    dialog.locator("input[name=fte]").fill("1")
    dialog.locator("button[type=submit]").click()
    dialog.wait_for(state="detached")
    expect(warnings).to_contain_text(words["today"])
    expect(warnings).to_contain_text("Jonas Weber")
    visit.open("/scenarios")
    visit.click("button", words["branch"])
    dialog.locator("input[name=name]").fill(second)
    dialog.locator("select[name=copied]").select_option(label=first)
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    page.wait_for_url("**/scenarios/*")
    page.get_by_role("heading", name=second).wait_for()
    expect(warnings).to_contain_text("Jonas Weber")
    page.locator("select[name=other]").select_option(label=first)
    page.wait_for_url("**other=*")
    expect(warnings).to_contain_text(first)
    expect(warnings).not_to_contain_text("Jonas Weber")
    visit.check()
