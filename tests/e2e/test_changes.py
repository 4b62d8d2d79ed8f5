"""What changed since somebody looked, in a browser, on both sides."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_lab_reads_it_on_the_history_tab(visit: Visitor, language: str) -> None:
    visit.sign_in("director@lab.example", language)
    visit.open("/engagements/ARC-2019-001/history?since=2025-01-01")
    page = visit.page
    page.locator("section[aria-labelledby=since] li").first.wait_for()
    visit.check()
    page.locator("section[aria-labelledby=since] select[name=kind]").select_option("CHANGED")
    page.wait_for_url("**kind=CHANGED**")
    visit.check()


def test_my_week_says_what_changed_and_forgets_it_when_seen(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/")
    page = visit.page
    section = page.locator("section[aria-labelledby=changes]")
    section.locator("summary").first.wait_for()
    section.locator("summary").first.click()
    visit.check()
    before = section.locator("summary").count()
    section.get_by_role("button").first.click()
    page.wait_for_function(
        "count => document.querySelectorAll('section[aria-labelledby=changes] summary').length < count", arg=before
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_client_reads_it_at_home(visit: Visitor, language: str) -> None:
    # who never said that they saw anything has no last look
    reader, title = {
        "en": ("observer@giatec.example", "In the last four weeks"),
        "fr": ("engineer@giatec.example", "Ces quatre dernières semaines"),
    }[language]
    visit.sign_in(reader, language)
    visit.open("/portal/")
    changes = visit.page.locator("section[aria-labelledby=changes]")
    expect(changes.get_by_role("heading", name=title)).to_be_visible()
    visit.settle()
    visit.check()
    changes.get_by_role("button").last.click()
    expect(changes).to_have_count(0)
