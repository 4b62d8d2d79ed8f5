"""The programme by three hands: an event is planned and announced, a client takes a place, who came is marked."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "plan": "Plan an event", "do": "Plan", "announce": "Announce", "register": "Register",
        "registered": "Registered",
        "withdraw": "Give the place back", "who": "Who comes", "came": "Came",
        "attended": "Attended", "keep": "Keep the count", "kept": "The count is kept", "all": "came",
        "startup": "Support a startup",
    },
    "fr": {
        "plan": "Prévoir un événement", "do": "Prévoir", "announce": "Annoncer", "register": "S’inscrire",
        "registered": "Inscrit", "withdraw": "Rendre la place", "who": "Qui vient", "came": "Présent",
        "attended": "Présent", "keep": "Enregistrer le compte", "kept": "Le compte est enregistré",
        "all": "personnes présentes",
        "startup": "Accompagner une jeune pousse",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_event_from_plan_to_place(visit: Visitor, chromium: Browser, site: str, language: str) -> None:
    words = WORDS[language]
    title = f"Open house {language}"
    visit.sign_in("partnerships@lab.example", language)
    visit.open("/programme")
    visit.check()
    visit.click("button", words["plan"])
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("select[name=kind]").select_option("OTHER")
    dialog.locator("select[name=audience]").select_option("PUBLIC")
    dialog.locator("input[name=titleEn]").fill(title)
    dialog.locator("input[name=startsAt]").fill("2027-05-04T10:00")
    dialog.locator("input[name=endsAt]").fill("2027-05-04T09:00")
    dialog.locator("input[name=capacity]").fill("10")
    visit.check()
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    expect(dialog.locator("[aria-invalid=true]")).to_have_attribute("name", "endsAt")
    dialog.locator("input[name=endsAt]").fill("2027-05-04T12:00")
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    dialog.wait_for(state="detached")
    visit.page.locator("select[name=kind]").select_option("OTHER")
    row = visit.page.locator("li", has_text=title)
    row.get_by_role("button", name=words["announce"]).click()
    expect(row.get_by_role("button", name=words["announce"])).to_have_count(0)
    guest = Visitor(chromium, site, width=360, scheme="dark")
    guest.sign_in("sponsor@giatec.example", language)
    guest.open("/portal/programme")
    guest.check()
    place = guest.page.locator("li", has_text=title)
    place.get_by_role("button", name=words["register"]).click()
    expect(place.get_by_text(words["registered"], exact=True)).to_be_visible()
    place.get_by_role("button", name=words["withdraw"]).click()
    expect(place.get_by_role("button", name=words["register"])).to_be_visible()
    guest.check()
    guest.close()


@BOTH_LOOKS
def test_who_came_is_marked_and_startups_are_kept(visit: Visitor, language: str) -> None:
    words = WORDS[language]
    visit.sign_in("director@lab.example", language)
    visit.open("/programme?past=true&kind=SYMPOSIUM")
    visit.page.get_by_role("button", name=words["who"]).first.click()
    dialog = visit.page.get_by_role("dialog")
    visit.check()
    event = visit.page.locator("main li", has=visit.page.locator("dialog")).first
    told = re.search(rf"(\d+) {words['all']}", event.inner_text())
    named = int(told[1]) if told else 0
    mark = dialog.get_by_role("button", name=words["came"]).first
    if mark.count():
        mark.click()
        named += 1
    expect(dialog.get_by_text(words["attended"], exact=True).first).to_be_visible()
    # whoever came without an account is counted, and is among those who came
    partners, others = dialog.locator("input[name=partners]"), dialog.locator("input[name=others]")
    named -= int(partners.input_value() or 0) + int(others.input_value() or 0)
    partners.fill("-1")
    dialog.get_by_role("button", name=words["keep"]).click()
    expect(partners).to_be_focused()
    assert partners.evaluate("field => field.validity.rangeUnderflow")
    partners.fill("12")
    others.fill("30")
    visit.check()
    dialog.get_by_role("button", name=words["keep"]).click()
    visit.sees(words["kept"])
    expect(event.get_by_text(f"{named + 42} {words['all']}")).to_be_attached()
    visit.page.reload()
    visit.page.get_by_text(f"{named + 42} {words['all']}").wait_for()
    visit.page.get_by_role("button", name=words["who"]).first.click()
    expect(partners).to_have_value("12")
    expect(dialog.locator("input[name=lab]")).to_have_value("")
    visit.page.keyboard.press("Escape")
    visit.open("/programme/startups")
    visit.check()
    visit.click("button", words["startup"])
    visit.check()


@pytest.mark.parametrize(
    ("language", "here", "there", "save"),
    [("en", "2:30.PM", "10:30.AM", "Save"), ("fr", "14:30", "10:30", "Enregistrer")],
)
def test_hours_are_those_of_the_readers_account(
    visit: Visitor, language: str, here: str, there: str, save: str
) -> None:
    """The browser of these journeys stands elsewhere: an hour reads as it was typed, and moves with the account."""
    words, title = WORDS[language], f"Lecture {language}"
    visit.sign_in("partnerships@lab.example", language)
    visit.open("/programme")
    visit.click("button", words["plan"])
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("select[name=kind]").select_option("OTHER")
    dialog.locator("input[name=titleEn]").fill(title)
    dialog.locator("input[name=startsAt]").fill("2027-07-06T14:30")
    dialog.locator("input[name=endsAt]").fill("2027-07-06T16:00")
    dialog.get_by_role("button", name=words["do"], exact=True).click()
    dialog.wait_for(state="detached")
    visit.page.locator("select[name=kind]").select_option("OTHER")
    expect(visit.page.locator("li", has_text=title)).to_contain_text(re.compile(here))
    for zone, shown in (("Pacific/Pitcairn", there), ("America/Toronto", here)):
        visit.open("/settings")
        visit.page.locator("select[name=timeZone]").select_option(zone)
        visit.page.get_by_role("button", name=save, exact=True).first.click()
        visit.page.get_by_role("status").filter(has_text=re.compile("Saved|Enregistré")).first.wait_for()
        visit.open("/programme?kind=OTHER")
        visit.page.locator("select[name=kind]").select_option("OTHER")
        row = visit.page.locator("li", has_text=title)
        expect(row).to_contain_text(re.compile(shown))
    visit.check()


@BOTH_LOOKS
def test_a_calendars_entry_leads_to_its_event(visit: Visitor, chromium: Browser, site: str, language: str) -> None:
    """The address in an entry opens the page at the very event, on either side, and in the past as well."""
    for who, page in (("director@lab.example", "/programme"), ("sponsor@giatec.example", "/portal/programme")):
        guest = Visitor(chromium, site)
        guest.sign_in(who, language)
        for address in (page, f"{page}?past=true"):
            guest.open(address)
            files = guest.page.locator("a[href$='.ics']")
            files.first.wait_for()
            entry = guest.page.request.get(f"{site}{files.last.get_attribute('href')}").text().replace("\r\n ", "")
            found = re.search(r"URL:https?://[^/]+(\S+)", entry)
            assert found
            guest.open(found[1])
            expect(guest.page.locator("li[data-wanted]")).to_be_focused()
            guest.check()
        guest.close()
