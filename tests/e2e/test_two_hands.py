"""Two people at the same thing: the second is told, sees both values and loses nothing. Both sides at one version."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
DELIVERABLES = "/engagements/ARC-2019-001/deliverables"


@pytest.fixture
def two(chromium: Browser, site: str) -> Iterator[tuple[Visitor, Visitor]]:
    first, second = Visitor(chromium, site), Visitor(chromium, site)
    first.sign_in("director@lab.example", "en")
    second.sign_in("lead@lab.example", "en")
    yield first, second
    first.close()
    second.close()


def row_of(visit: Visitor, title: str) -> Locator:
    rows = visit.page.locator("section[aria-labelledby=deliverables] > div > ul > li")
    return rows.filter(has=visit.page.get_by_text(title, exact=True)).first


def told(form: Locator, label: str, saved: str, mine: str) -> Locator:
    group = form.get_by_role("group", name=label, exact=True)
    expect(group).to_contain_text(saved)
    expect(group).to_contain_text(mine)
    return group


def test_a_deliverable(two: tuple[Visitor, Visitor]) -> None:
    first, second = two
    rows = []
    for visitor in two:
        visitor.open(DELIVERABLES)
        row = row_of(visitor, "Workshops")
        row.get_by_role("button", name="Edit Workshops").click()
        rows.append(row)
    theirs, ours = rows
    theirs.locator("textarea[name=acceptanceCriteria]").fill("Ten people attend.")
    theirs.locator("input[name=dueOn]").fill("2027-02-01")
    ours.locator("textarea[name=acceptanceCriteria]").fill("Twelve people attend.")
    ours.locator("input[name=dueOn]").fill("2027-03-01")
    theirs.get_by_role("button", name="Save", exact=True).click()
    expect(theirs.get_by_text("Ten people attend.")).to_be_visible()
    ours.get_by_role("button", name="Save", exact=True).click()
    told(ours, "Acceptance criteria", "Ten people attend.", "Twelve people attend.")
    told(ours, "Due on", "Feb 1, 2027", "Mar 1, 2027").get_by_role("button", name="Take what is saved").click()
    second.check()
    ours.get_by_role("button", name="Save", exact=True).click()
    expect(ours.locator("textarea")).to_have_count(0)
    expect(ours).to_contain_text("Twelve people attend.")
    expect(ours).to_contain_text("Feb 1")
    first.page.reload()
    expect(row_of(first, "Workshops")).to_contain_text("Twelve people attend.")


def test_a_version_with_its_card(two: tuple[Visitor, Visitor]) -> None:
    title, rows = "Model with model card", []
    for visitor, limits in zip(two, ("Below 5 °C it guesses.", "Not for night pours."), strict=True):
        visitor.open(DELIVERABLES)
        row = row_of(visitor, title)
        row.get_by_role("button", name=f"Hand over a version of {title}").click()
        row.locator("select[name=kind]").select_option("TAG")
        row.locator("input[name=link]").fill(f"v2-{limits[:3].strip()}")
        row.get_by_text("Card: what whoever uses this must know").click()
        row.get_by_label("Caveats", exact=False).fill(limits)
        rows.append(row)
    theirs, ours = rows
    theirs.get_by_role("button", name="Hand over", exact=True).click()
    two[0].sees("The version is handed over")
    ours.get_by_role("button", name="Hand over", exact=True).click()
    expect(ours).to_contain_text("is the newest:")
    group = ours.get_by_role("group", name="Caveats and recommendations", exact=True)
    expect(group).to_contain_text("Below 5 °C it guesses.")
    expect(group).to_contain_text("Not for night pours.")
    two[1].check()
    ours.get_by_role("button", name="Hand over", exact=True).click()
    two[1].sees("The version is handed over")
    versions = ours.locator("ul[aria-label^=Versions] > li")
    expect(versions.nth(0)).to_contain_text("v2-Not")
    expect(versions.nth(1)).to_contain_text("v2-Bel")


def test_a_milestone_that_is_moved(two: tuple[Visitor, Visitor]) -> None:
    days, dialogs = ("2027-05-03", "2027-06-07"), []
    for visitor, day in zip(two, days, strict=True):
        visitor.open("/engagements/ARC-2019-001/plan?view=table")
        visitor.page.get_by_role("button", name="Move Transfer accepted").click()
        dialog = visitor.page.get_by_role("dialog")
        dialog.locator("input[name=dueOn]").fill(day)
        dialog.locator("select[name=reason]").select_option("PEOPLE")
        dialog.locator("select[name=clock]").select_option("LAB")
        dialog.locator("textarea[name=note]").fill(f"To {day}")
        dialogs.append(dialog)
    theirs, ours = dialogs
    theirs.get_by_role("button", name="Move", exact=True).click()
    theirs.wait_for(state="detached")
    ours.get_by_role("button", name="Move", exact=True).click()
    told(ours, "New date", "May 3, 2027", "Jun 7, 2027")
    expect(ours.locator("textarea[name=note]")).to_have_value("To 2027-06-07")
    expect(ours.get_by_text("May 3, 2027 → Jun 7, 2027")).to_be_visible()
    two[1].check()
    ours.get_by_role("button", name="Move", exact=True).click()
    ours.wait_for(state="detached")
    two[1].page.get_by_role("button", name="Transfer accepted", exact=True).click()
    ours.get_by_text("moved 2 times").click()
    expect(ours).to_contain_text("May 3, 2027 → Jun 7, 2027")


def test_a_milestone_that_is_logged(two: tuple[Visitor, Visitor]) -> None:
    forms = []
    for visitor, outcome in zip(two, ("NEGATIVE", "CONFIRMED"), strict=True):
        visitor.open("/engagements/ARC-2019-001/plan?view=table")
        visitor.page.get_by_role("button", name="Closure and capability assessment (after)", exact=True).click()
        dialog = visitor.page.get_by_role("dialog")
        dialog.get_by_role("button", name="Log ").click()
        dialog.locator("select[name=outcome]").select_option(outcome)
        dialog.locator("textarea[name=note]").fill(f"I say {outcome.lower()}")
        forms.append(dialog)
    theirs, ours = forms
    theirs.get_by_role("button", name="Save", exact=True).click()
    expect(theirs.get_by_text("I say negative")).to_be_visible()
    ours.get_by_role("button", name="Save", exact=True).click()
    told(ours, "Outcome", "Negative", "Confirmed")
    told(ours, "Note", "I say negative", "I say confirmed")
    two[1].check()


@pytest.fixture
def another_director(site: str, kept: Path) -> Iterator[str]:
    """The address of a second director; the demonstration has one alone, so that a colleague is it for a while."""

    def write(sql: str, *values: str) -> list[tuple[str, str, str]]:
        with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
            return connection.execute(sql, values).fetchall()

    (email, role, password), *_none = write(
        "SELECT email, lab_role, password FROM people_user WHERE name = 'David Okafor'"
    )
    change = "UPDATE people_user SET lab_role = ?, password = ? WHERE email = ?"
    (_, director, known), *_none = write(
        "SELECT email, lab_role, password FROM people_user WHERE email = 'director@lab.example'"
    )
    write(change, director, known, email)
    yield email
    write(change, role, password, email)


def test_an_allocation(two: tuple[Visitor, Visitor], chromium: Browser, site: str, another_director: str) -> None:
    first, second = two[0], Visitor(chromium, site, width=360, scheme="dark")
    second.sign_in(another_director, "en")
    dialogs = []
    for visitor, fte, note in ((first, "0.35", "Until the pilot runs."), (second, "0.15", "He also teaches.")):
        visitor.open("/load")
        visitor.page.get_by_role("button", name="Grace Kim", exact=True).click()
        visitor.page.locator("tr[data-engagement] td[data-given]").first.focus()
        visitor.page.keyboard.press("Enter")
        dialog = visitor.page.get_by_role("dialog")
        dialog.get_by_role("button", name="Delete").wait_for()  # one that stands, not a new one
        dialog.locator("input[name=fte]").fill(fte)
        dialog.locator("input[name=note]").fill(note)
        dialogs.append(dialog)
    theirs, ours = dialogs
    kept = ours.locator("input[name=startsOn]").input_value()
    theirs.get_by_role("button", name="Save", exact=True).click()
    theirs.wait_for(state="detached")
    ours.get_by_role("button", name="Save", exact=True).click()
    expect(ours.get_by_role("alert")).to_contain_text("Saved by Amélie Roy, ")
    told(ours, "FTE", "0.35", "0.15")
    told(ours, "Note", "Until the pilot runs.", "He also teaches.").get_by_role(
        "button", name="Take what is saved"
    ).click()
    expect(ours.locator("input[name=note]")).to_have_value("Until the pilot runs.")
    expect(ours.locator("input[name=startsOn]")).to_have_value(kept)
    second.check()
    ours.get_by_role("button", name="Save", exact=True).click()
    ours.wait_for(state="detached")
    second.close()
    first.open("/load")
    first.page.get_by_role("button", name="Grace Kim", exact=True).click()
    first.page.locator("tr[data-engagement] td[data-given]").first.focus()
    first.page.keyboard.press("Enter")
    expect(theirs.locator("input[name=fte]")).to_have_value("0.15")
    expect(theirs.locator("input[name=note]")).to_have_value("Until the pilot runs.")


def test_both_sides_talk_about_a_version_and_what_was_asked_waits_in_my_week(
    two: tuple[Visitor, Visitor], chromium: Browser, site: str
) -> None:
    lead, client = two[1], Visitor(chromium, site)
    lead.open(DELIVERABLES)
    row = row_of(lead, "Datasheet")
    row.get_by_role("button", name="Ask for a review").click()
    row.get_by_role("button", name="Ask for a review").last.click()
    lead.sees("The review is open")
    client.sign_in("sponsor@giatec.example", "en")
    client.open("/portal/engagements/ARC-2019-001")
    client.page.locator("li").filter(has_text="Datasheet").get_by_role("link", name="Decide").first.click()
    comments = client.page.locator("section[aria-labelledby=comments]")
    comments.get_by_role("button", name="Comment", exact=True).click()
    comments.locator("textarea[name=body]").fill("Which month is held out?")
    comments.locator("form").get_by_role("button", name="Comment", exact=True).click()
    client.sees("Your comment is added")
    client.page.get_by_role("button", name="Request changes").click()
    client.page.locator("textarea[name=reason]").fill("Say which month is held out.")
    client.page.locator("form").get_by_role("button", name="Request changes").click()
    client.sees("Your decision is recorded")
    lead.open("/")
    waiting = lead.page.locator("section[aria-labelledby=questions] li").filter(has_text="Datasheet")
    expect(waiting).to_contain_text("Say which month is held out.")
    lead.settle()
    lead.check()
    waiting.get_by_role("link").click()
    expect(row).to_contain_text("Which month is held out?")
    for words, shared in (("It is March.", True), ("They ask this each time.", False)):
        row.get_by_role("button", name="Comment on version 1").click()
        row.locator("textarea[name=body]").fill(words)
        if shared:
            row.get_by_label("The client sees it too").check()
        lead.check()
        row.locator("form").get_by_role("button", name="Comment", exact=True).click()
        expect(row).to_contain_text(words)
    client.page.reload()
    client.sees("It is March.")
    assert "They ask this each time." not in client.page.content()
    client.close()


def test_filters_of_deliverables_live_in_the_address(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open(DELIVERABLES)
    rows = visit.page.locator("section[aria-labelledby=deliverables] > div > ul > li")
    rows.first.wait_for()
    everything = rows.count()
    state = visit.page.locator("select[name=state]").first
    state.focus()
    state.select_option("ACCEPTED")
    visit.page.wait_for_url("**state=ACCEPTED**")
    expect(state).to_be_focused()
    expect(rows).not_to_have_count(everything)
    accepted = rows.count()
    assert accepted > 0
    visit.page.reload()
    expect(rows).to_have_count(accepted)
    expect(state).to_have_value("ACCEPTED")
    visit.page.locator("select[name=kind]").first.select_option("DEMO")
    visit.sees("No deliverable is like that.")
    visit.check()
    visit.open(DELIVERABLES)
    expect(rows).to_have_count(everything)
