"""Two people at a partner's page and at agreements: the second is told, sees both values and loses nothing."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor
from tests.e2e.hands import Two, overtaken, resolve, send, take, told, two_visitors

pytestmark = pytest.mark.e2e
AGREEMENTS = "/engagements/ARC-2026-001/agreements"


@pytest.fixture
def two(chromium: Browser, site: str) -> Iterator[Two]:
    with two_visitors(chromium, site, "director@lab.example", "partnerships@lab.example") as pair:
        yield pair


@pytest.fixture
def partner(two: Two) -> str:
    two[0].open("/partners")
    address = two[0].page.get_by_role("link", name="Banque du Lac").get_attribute("href")
    assert address
    return address


def press(name: str, within: str = "main") -> Callable[[Visitor], Locator]:
    def begin(visitor: Visitor) -> Locator:
        visitor.page.locator(within).get_by_role("button", name=name).first.click()
        return visitor.page.get_by_role("dialog")

    return begin


def test_a_partner(two: Two, partner: str) -> None:
    name = "Banque du Lac (fictif)"
    ours = overtaken(
        two,
        partner,
        press("Edit", "section[aria-labelledby=facts]"),
        {"name": "Banque du Grand Lac", "kind": "PUBLIC", "sector": "Banking and insurance"},
        {"sector": "Savings"},
    )
    told(ours, "Sector", "Banking and insurance", "Savings")
    take(told(ours, "Kind", "Public body", "Large company"))
    take(told(ours, "Name", "Banque du Grand Lac", name))
    resolve(two, ours)
    expect(two[1].page.locator("h1")).to_have_text("Banque du Grand Lac")
    expect(two[1].page.locator("section[aria-labelledby=facts]")).to_contain_text("Savings")
    # what was taken back is one more change, and its own
    ours = press("Edit", "section[aria-labelledby=facts]")(two[1])
    ours.locator("[name=name]").fill(name)
    send(ours)
    ours.wait_for(state="detached")


def test_a_contact(two: Two, partner: str) -> None:
    two[0].open(partner)
    dialog = press("Add a contact")(two[0])
    dialog.locator("[name=name]").fill("Noa Tremblay")
    dialog.locator("[name=language]").select_option("FRENCH")
    send(dialog, "Add")
    dialog.wait_for(state="detached")
    ours = overtaken(
        two,
        partner,
        press("Edit Noa Tremblay"),
        {"telephone": "+1 514 555 0101", "language": "ENGLISH"},
        {"telephone": "+1 514 555 0199", "title": "Head of data"},
    )
    told(ours, "Telephone", "+1 514 555 0101", "+1 514 555 0199")
    told(ours, "Title", "–", "Head of data")
    take(told(ours, "Writes and speaks", "English", "French"))
    resolve(two, ours)
    row = two[1].page.locator("section[aria-labelledby=contacts] li").filter(has_text="Noa Tremblay")
    expect(row).to_contain_text("Head of data · English")
    expect(row).to_contain_text("0199")


def test_the_days_of_a_period_and_the_status(two: Two, partner: str) -> None:
    ours = overtaken(two, partner, press("Correct: Prospect"), {"since": "2019-02-01"}, {"since": "2019-03-01"})
    told(ours, "Since", "Feb 1, 2019", "Mar 1, 2019")
    resolve(two, ours)
    expect(two[1].page.locator("section[aria-labelledby=programme]")).to_contain_text("March 1, 2019")
    ours = overtaken(two, partner, press("Change the status"), {"status": "FORMER"}, {"status": "PROSPECT"})
    expect(ours.get_by_role("alert")).to_contain_text("Saved now: Former partner")
    resolve(two, ours)
    expect(two[1].page.locator("section[aria-labelledby=programme] tbody tr")).to_have_count(3)


def test_an_agreement_with_its_signatories(two: Two) -> None:
    page = two[1].page
    two[0].open(AGREEMENTS)
    dialog = press("Add an agreement")(two[0])
    dialog.locator("[name=kind]").select_option("NDA")
    dialog.locator("[name=title]").fill("NDA of two hands")
    send(dialog, "Add")
    dialog.wait_for(state="detached")
    forms = []
    for visitor, signatory in zip(two, ("Ana Roy", "Bo Lee"), strict=True):
        visitor.open(AGREEMENTS)
        form = press("Edit NDA of two hands")(visitor)
        form.get_by_role("button", name="Add a signatory").click()
        form.locator("[name^=name-]").fill(signatory)
        form.locator("[name^=side-]").select_option("client")
        forms.append(form)
    theirs, ours = forms
    theirs.locator("[name=signedOn]").fill("2026-10-01")
    ours.locator("[name=signedOn]").fill("2026-10-02")
    send(theirs)
    theirs.wait_for(state="detached")
    send(ours)
    told(ours, "Signed by all on", "Oct 1", "Oct 2")
    alert = ours.get_by_role("alert")
    expect(alert).to_contain_text("Signatories, saved now: Ana Roy, ")
    expect(ours.locator("[name^=name-]")).to_have_value("Bo Lee")
    two[1].check()
    alert.get_by_role("button", name="Take what is saved").first.click()
    expect(ours.locator("[name^=name-]")).to_have_value("Ana Roy")
    resolve(two, ours)
    row = page.get_by_role("listitem").filter(has_text="NDA of two hands")
    expect(row).to_contain_text("Ana Roy")
    expect(row).to_contain_text("October 2, 2026")
