"""A need is asked, a proposal is made and taken over, in a browser."""

import pytest

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e


def test_a_need_is_met_by_a_proposal(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "en")
    visit.open("/demand")
    page = visit.page
    visit.check()
    page.get_by_role("button", name="Add a need").click()
    page.get_by_label("Engagement").select_option(index=1)
    visit.check()
    page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()
    visit.sees("The need is added")
    page.get_by_role("button", name="Propose for all of them").click()
    page.get_by_role("dialog").get_by_role("button", name="as tentative work").wait_for()
    page.get_by_role("dialog").get_by_role("list", name="Why").first.wait_for()
    visit.check()
    page.get_by_role("dialog").get_by_role("button", name="as tentative work").click()
    visit.sees("Allocated, tentatively")
    page.get_by_role("heading", name="0 open needs").wait_for()
    visit.check()


def test_the_page_is_sound_in_french(visit: Visitor) -> None:
    visit.sign_in("director@lab.example", "fr")
    visit.open("/demand")
    visit.page.get_by_role("heading", name="Besoins").wait_for()
    visit.check()
