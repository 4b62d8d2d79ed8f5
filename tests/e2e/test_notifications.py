"""Being told of something in a browser: the bell, the page, the choices, and the calendar's address."""

import re
import urllib.error
import urllib.request

import pytest

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e


def test_the_bell_tells_and_forgets(visit: Visitor) -> None:
    visit.sign_in("engineer@giatec.example", "en")
    bell = visit.page.locator("summary[aria-label$='unread']")
    bell.wait_for()
    bell.click()
    visit.page.get_by_role("button", name="Mark these as read").click()
    visit.page.locator("summary[aria-label='Notifications']").wait_for()
    visit.check()
    visit.page.keyboard.press("Escape")


def test_a_calendars_address_opens_until_it_is_revoked(visit: Visitor) -> None:
    visit.sign_in("scientist@lab.example", "en")
    visit.open("/notifications")
    visit.page.get_by_role("button", name="Make an address").click()
    url = visit.page.locator("#calendar ~ *, section:has(#calendar)").locator("code").first.inner_text()
    address = visit.site + "/calendar/" + url.rsplit("/", 1)[1]
    with urllib.request.urlopen(address) as answer:
        assert answer.read().startswith(b"BEGIN:VCALENDAR")
    visit.page.get_by_role("button", name="Revoke the address").click()
    visit.page.get_by_role("button", name="Make an address").wait_for()
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(address)
    visit.check()


def test_choices_are_kept(visit: Visitor) -> None:
    visit.sign_in("scientist@lab.example", "en")
    visit.open("/notifications")
    visit.page.get_by_role("combobox", name=re.compile("^Comments")).select_option("WEEKLY")
    visit.sees("Saved")
    visit.open("/notifications?reason=COMMENT")
    assert visit.page.get_by_role("combobox", name=re.compile("^Comments")).input_value() == "WEEKLY"
    assert visit.page.get_by_role("combobox", name=re.compile("^About")).input_value() == "COMMENT"
