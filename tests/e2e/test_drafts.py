"""Nothing that was typed is lost: not by a reload, not by an ended session, not by a lost connection."""

import datetime as dt

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import PASSWORD, Visitor

pytestmark = pytest.mark.e2e
DISCARD = {"en": "Discard the draft", "fr": "Jeter le brouillon"}
SAVE_WEEK = {"en": "Save the week", "fr": "Enregistrer la semaine"}
SAVED = {"en": "Saved", "fr": "Enregistré"}
LOG = "/engagements/ARC-2019-001/log"
# time is recorded up to the week that runs; nobody else looks at one so long ago
TODAY = dt.datetime.now(tz=dt.UTC).date()
WEEK = TODAY - dt.timedelta(days=TODAY.weekday() + 21)


def open_log(visit: Visitor, language: str = "en") -> Locator:
    visit.sign_in("lead@lab.example", language)
    visit.open(LOG)
    return visit.page.locator("section[aria-labelledby=add]")


def entries(visit: Visitor, words: str) -> Locator:
    return visit.page.locator("section[aria-labelledby=log] li", has_text=words)


def test_a_log_entry_survives_a_reload(visit: Visitor) -> None:
    form = open_log(visit)
    form.locator("select[name=kind]").select_option("DECISION")
    form.locator("textarea[name=body]").fill("We stay with the second model")
    form.locator("textarea[name=context]").fill("The first one drifts")
    form.locator("input[name=happenedOn]").fill("2026-01-15")
    form.get_by_label("Milestones").select_option(index=1)
    linked = form.get_by_role("button", name=": remove")
    expect(linked).to_have_count(1)
    visit.open(LOG)
    expect(linked).to_have_count(1)
    expect(form.locator("input[name=happenedOn]")).to_have_value("2026-01-15")
    expect(form.locator("select[name=kind]")).to_have_value("DECISION")
    expect(form.locator("textarea[name=body]")).to_have_value("We stay with the second model")
    expect(form.locator("textarea[name=context]")).to_have_value("The first one drifts")
    visit.check()
    form.get_by_role("button", name="Log", exact=True).click()
    entries(visit, "We stay with the second model").first.wait_for()
    visit.open(LOG)
    expect(form.locator("textarea[name=body]")).to_have_value("")


@pytest.mark.parametrize(
    ("language", "ended", "enter", "log"),
    [
        ("en", "Your session has ended", "Sign in", "Log"),
        ("fr", "Votre session est terminée", "Se connecter", "Consigner"),
    ],
)
def test_an_ended_session_is_begun_again_on_the_spot(
    visit: Visitor, language: str, ended: str, enter: str, log: str
) -> None:
    form = open_log(visit, language)
    page = visit.page
    words = f"Written across two sessions, {language}"
    form.locator("textarea[name=body]").fill(words)
    for cookie in visit.context.cookies():
        if "session" in cookie["name"]:
            visit.context.clear_cookies(name=cookie["name"])
    form.get_by_role("button", name=log, exact=True).click()
    dialog = page.get_by_role("dialog", name=ended)
    dialog.wait_for()
    visit.complaints.clear()  # the browser notes each answer that refuses
    visit.check()
    dialog.locator("input[name=email]").fill("lead@lab.example")
    dialog.locator("input[name=password]").fill(PASSWORD)
    dialog.get_by_role("button", name=enter, exact=True).click()
    dialog.wait_for(state="detached")
    expect(form.locator("textarea[name=body]")).to_have_value(words)
    form.get_by_role("button", name=log, exact=True).click()
    entries(visit, words).first.wait_for()
    assert page.url.endswith(LOG), "nobody was sent to another page"


def test_a_lost_connection_loses_nothing_and_repeats_nothing(visit: Visitor) -> None:
    form = open_log(visit)
    words = "Written in a tunnel"
    visit.context.set_offline(True)
    form.locator("textarea[name=body]").fill(words)
    form.get_by_role("button", name="Log", exact=True).click()
    expect(form.get_by_role("alert")).to_contain_text("The server was not reached")
    expect(form.locator("textarea[name=body]")).to_have_value(words)
    visit.context.set_offline(False)
    visit.complaints.clear()
    form.get_by_role("button", name="Log", exact=True).click()
    entries(visit, words).first.wait_for()
    visit.open(LOG)
    entries(visit, words).first.wait_for()
    assert entries(visit, words).count() == 1
    visit.check()


def test_a_connection_lost_with_the_page_closed_loses_nothing(visit: Visitor) -> None:
    """The connection is gone, the laptop is shut, the page is opened again the day after."""
    form = open_log(visit)
    visit.context.set_offline(True)
    form.locator("textarea[name=body]").fill("Half a thought in a tunnel")
    form.get_by_role("button", name="Log", exact=True).click()
    expect(form.get_by_role("alert")).to_contain_text("The server was not reached")
    visit.page.close()
    visit.context.set_offline(False)
    visit.page = visit.context.new_page()
    visit.open(LOG)
    again = visit.page.locator("section[aria-labelledby=add]")
    expect(again.locator("textarea[name=body]")).to_have_value("Half a thought in a tunnel")


@pytest.mark.parametrize(("language", "back"), [("en", "Your draft of"), ("fr", "Votre brouillon du")])
def test_a_painted_week_survives_a_reload_until_it_is_saved(visit: Visitor, language: str, back: str) -> None:
    visit.sign_in("lead@lab.example", language)
    visit.open(f"/time?week={WEEK}")
    cells = visit.page.locator("td[role=gridcell]")
    before = cells.first.get_attribute("aria-selected")
    painted = "false" if before == "true" else "true"
    cells.first.click()
    expect(cells.first).to_have_attribute("aria-selected", painted)
    visit.page.reload()
    visit.page.get_by_text(back).wait_for()
    expect(cells.first).to_have_attribute("aria-selected", painted)
    visit.check()
    notice = visit.page.locator("section[aria-labelledby=grid]")
    notice.get_by_role("button", name=DISCARD[language]).click()
    expect(cells.first).to_have_attribute("aria-selected", str(before))
    cells.first.click()
    visit.page.get_by_role("button", name=SAVE_WEEK[language]).click()
    expect(visit.page.get_by_text(SAVED[language], exact=True)).to_be_visible()
    visit.page.reload()
    expect(cells.first).to_have_attribute("aria-selected", painted)
    expect(visit.page.get_by_text(back)).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_week_in_two_tabs_tells_both_values(visit: Visitor, language: str) -> None:
    words = {
        "en": ("Read the newest", "saved elsewhere meanwhile", "Saved now", "Take what is saved", "Take yours"),
        "fr": (
            "Lire la plus récente",
            "enregistrées ailleurs",
            "Enregistré maintenant",
            "Prendre ce qui est",
            "Prendre le",
        ),
    }[language]
    week = WEEK - dt.timedelta(days=7 if language == "en" else 14)
    visit.sign_in("lead@lab.example", language)
    other = visit.context.new_page()

    def paint(page: Page, line: int) -> None:
        """The whole of Monday goes to a row."""
        page.goto(f"{visit.site}/time?week={week}")
        page.get_by_role("button", name={"en": "Empty it", "fr": "Vider"}[language]).click()
        for half in (0, 1):
            page.locator("tbody tr").nth(line).locator("td[role=gridcell]").nth(half).click()

    for page, line in ((visit.page, 0), (other, 1)):
        paint(page, line)
    names = [other.locator("tbody tr th").nth(line).inner_text() for line in (0, 1)]
    visit.page.get_by_role("button", name=SAVE_WEEK[language]).click()
    expect(visit.page.get_by_text(SAVED[language], exact=True)).to_be_visible()
    other.get_by_role("button", name=SAVE_WEEK[language]).click()
    other.get_by_role("button", name=words[0]).click()
    told = other.get_by_role("alert").filter(has_text=words[1])
    halves = told.get_by_role("group")
    expect(halves).to_have_count(2)
    for name in names:
        expect(halves.first).to_contain_text(name)
    expect(halves.first).to_contain_text(words[2])
    # what was painted is still there; of one half day what is saved is taken
    cell = other.locator("tbody tr").nth(1).locator("td[role=gridcell]").first
    expect(cell).to_have_attribute("aria-selected", "true")
    visit.page, first = other, visit.page
    visit.check()
    halves.first.get_by_role("button", name=words[3]).click()
    expect(cell).to_have_attribute("aria-selected", "false")
    expect(halves.first.get_by_role("button", name=words[4])).to_be_focused()
    other.get_by_role("button", name=SAVE_WEEK[language]).click()
    expect(other.get_by_text(SAVED[language], exact=True)).to_be_visible()
    expect(told).to_have_count(0)
    first.close()
    for line, half in ((0, 0), (1, 1)):
        mine = other.locator("tbody tr").nth(line).locator("td[role=gridcell]").nth(half)
        expect(mine).to_have_attribute("data-state", "recorded")


def test_a_dialog_keeps_what_was_typed_until_it_is_cancelled(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/engagements/ARC-2019-001/plan")
    page = visit.page
    add = page.get_by_role("button", name="Add a milestone", exact=True)
    add.click()
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("[name=title]")).to_be_focused()
    dialog.locator("[name=title]").fill("A gate half described")
    dialog.locator("[name=approvers]").nth(1).check()
    page.reload()
    add.click()
    expect(dialog.get_by_text("Your draft of")).to_be_visible()
    expect(dialog.locator("[name=title]")).to_have_value("A gate half described")
    expect(dialog.locator("[name=approvers]").nth(1)).to_be_checked()
    expect(dialog.locator("[name=approvers]").nth(0)).not_to_be_checked()
    visit.check()
    dialog.get_by_role("button", name="Cancel").click()
    expect(add).to_be_focused()
    add.click()
    expect(dialog.locator("[name=title]")).to_have_value("")
    expect(dialog.get_by_text("Your draft of")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "ask", "send"), [("en", "Draft a report", "Draft"), ("fr", "Préparer un rapport", "Préparer")]
)
def test_a_form_of_dates_alone_keeps_them(visit: Visitor, language: str, ask: str, send: str) -> None:
    """As do forms of numbers or of one word: not over a lost connection, not over a reload, until they are sent."""
    page = visit.page
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/reports")
    asking = page.get_by_role("button", name=ask, exact=True)
    start = page.locator("form input[name=startsOn]")
    asking.click()
    suggested = start.input_value()
    start.fill("2026-02-03")
    visit.context.set_offline(True)
    page.get_by_role("button", name=send, exact=True).click()
    page.get_by_role("alert").wait_for()
    expect(start).to_have_value("2026-02-03")
    visit.context.set_offline(False)
    visit.complaints.clear()
    page.reload()
    asking.click()
    expect(start).to_have_value("2026-02-03")
    visit.check()
    page.get_by_role("button", name=send, exact=True).click()
    start.wait_for(state="detached")
    visit.open("/engagements/ARC-2019-001/reports")
    asking.click()
    expect(start).not_to_have_value("2026-02-03")
    assert suggested != "2026-02-03"
