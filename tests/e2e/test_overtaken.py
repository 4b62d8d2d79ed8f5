"""Two people at the same choices and words of know-how, risks and objectives: the second sees both values."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor
from tests.e2e.test_two_hands import told

pytestmark = pytest.mark.e2e
ENGAGEMENT = "/engagements/ARC-2019-001"


@pytest.fixture
def two(chromium: Browser, site: str) -> Iterator[tuple[Visitor, Visitor]]:
    first, second = Visitor(chromium, site), Visitor(chromium, site, width=360, scheme="dark")
    first.sign_in("director@lab.example", "en")
    second.sign_in("lead@lab.example", "en")
    yield first, second
    first.close()
    second.close()


def save(form: Locator) -> None:
    form.get_by_role("button", name="Save", exact=True).click()


def test_a_risk(two: tuple[Visitor, Visitor]) -> None:
    first, second = two
    first.open(f"{ENGAGEMENT}/log?view=risks")
    first.page.get_by_role("button", name="Add a risk").click()
    first.page.get_by_role("dialog").locator("input[name=title]").fill("The sensors drift")
    first.page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()
    first.page.get_by_role("dialog").wait_for(state="detached")
    dialogs = []
    for visitor, likelihood in zip(two, ("HIGH", "LOW"), strict=True):
        visitor.open(f"{ENGAGEMENT}/log?view=risks")
        visitor.page.get_by_role("button", name="The sensors drift: edit").click()
        dialogs.append(visitor.page.get_by_role("dialog"))
        dialogs[-1].locator("select[name=likelihood]").select_option(likelihood)
    theirs, ours = dialogs
    theirs.locator("select[name=status]").select_option("CLOSED")
    save(theirs)
    theirs.wait_for(state="detached")
    save(ours)
    told(ours, "Likelihood", "High", "Low")
    told(ours, "Status", "Closed", "Open").get_by_role("button", name="Take what is saved").click()
    second.check()
    save(ours)
    ours.wait_for(state="detached")
    row = second.page.get_by_role("row").filter(has_text="The sensors drift")
    expect(row).to_contain_text("Closed")
    expect(row).to_contain_text("Low")


def test_an_item_of_the_checklist_and_its_section(two: tuple[Visitor, Visitor]) -> None:
    first, second = two
    sections = []
    for visitor in two:
        visitor.open(f"{ENGAGEMENT}/transfer")
        sections.append(
            visitor.page.locator("section").filter(has=visitor.page.get_by_role("heading", name="Continuity"))
        )
    sections[0].get_by_role("button", name="Add an item").click()
    first.page.get_by_role("dialog").locator("[name=capability]").fill("Somebody restores a backup")
    first.page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()
    first.page.get_by_role("dialog").wait_for(state="detached")
    second.page.reload()
    dialogs = []
    for visitor, words in zip(two, ("restores a backup in an hour", "restores a backup alone"), strict=True):
        visitor.page.get_by_role("button", name="Edit: Somebody restores a backup").click()
        dialogs.append(visitor.page.get_by_role("dialog"))
        dialogs[-1].locator("[name=capability]").fill(f"Somebody {words}")
    theirs, ours = dialogs
    theirs.locator("select[name=signer]").select_option("DATA_OWNER")
    save(theirs)
    theirs.wait_for(state="detached")
    save(ours)
    told(ours, "What the client’s people can do", "in an hour", "alone")
    told(ours, "Signed by", "Client data owner", "Client sponsor").get_by_role(
        "button", name="Take what is saved"
    ).click()
    second.check()
    # where it goes is a part of what is saved, and no act of its own
    goal = ours.locator("select[name=section] option").first.inner_text()
    ours.locator("select[name=section]").select_option(label=goal)
    expect(ours).to_be_visible()
    save(ours)
    ours.wait_for(state="detached")
    moved = second.page.locator("section").filter(has=second.page.get_by_role("heading", name=goal, exact=True))
    row = moved.locator("tbody tr").last
    expect(row).to_contain_text("Somebody restores a backup alone")
    expect(row).to_contain_text("lient data owner")


def test_an_assessment(two: tuple[Visitor, Visitor]) -> None:
    second, dialogs = two[1], []
    for visitor, level, words in zip(two, ("3", "4"), ("A check each night", "Three people can"), strict=True):
        visitor.open(f"{ENGAGEMENT}/transfer")
        visitor.page.get_by_role("button", name="Assess", exact=True).click()
        dialog = visitor.page.get_by_role("dialog")
        dialog.locator("select[name=occasion]").select_option("TWELVE_MONTHS")
        dialog.get_by_label("Data", exact=True).select_option(level)
        dialog.get_by_label("Evidence: Data (needed)").fill(words)
        dialogs.append(dialog)
    theirs, ours = dialogs
    save(theirs)
    theirs.wait_for(state="detached")
    save(ours)
    told(ours, "Evidence: Data", "A check each night", "Three people can")
    told(ours, "Data", "3 · ", "4 · ")
    second.check()
    save(ours)
    ours.wait_for(state="detached")
    expect(second.page.locator("section[aria-labelledby=capability] table")).to_contain_text("Three people can")


def test_an_objective_and_an_entry_of_the_log(two: tuple[Visitor, Visitor]) -> None:
    first, second = two
    rows = []
    for visitor, met in zip(two, ("no", "yes"), strict=True):
        visitor.open(ENGAGEMENT)
        rows.append(visitor.page.locator("section[aria-labelledby=objectives] li").first)
        rows[-1].get_by_role("button", name="Edit", exact=True).click()
        rows[-1].locator("select[name=met]").select_option(met)
    save(rows[0])
    expect(rows[0].locator("select[name=met]")).to_have_count(0)
    save(rows[1])
    told(rows[1], "Met or not", "Not met", "Met")
    second.check()

    first.open(f"{ENGAGEMENT}/log")
    form = first.page.locator("section[aria-labelledby=add]")
    form.locator("textarea[name=body]").fill("We talked about the sensors")
    form.get_by_role("button", name="Log", exact=True).click()
    entries = []
    for visitor, kind in zip(two, ("DECISION", "MEETING"), strict=True):
        if visitor is second:
            visitor.open(f"{ENGAGEMENT}/log")
        entry = visitor.page.locator("section[aria-labelledby=log] li").filter(has_text="We talked about the sensors")
        entry.get_by_role("button", name="Edit", exact=True).click()
        entry = visitor.page.locator("section[aria-labelledby=log] li").filter(
            has=visitor.page.locator("select[name=kind]")
        )
        entry.locator("select[name=kind]").select_option(kind)
        entries.append(entry)
    entries[0].locator("[name=decidedBy]").fill("The steering committee")
    entries[0].get_by_label("Milestones").select_option(index=1)
    linked = entries[0].get_by_role("button", name=": remove").inner_text().removesuffix(" ×")
    save(entries[0])
    expect(entries[0].locator("select[name=kind]")).to_have_count(0)
    save(entries[1])
    expect(entries[1]).to_contain_text(f"Linked now: {linked}")
    told(entries[1], "Kind", "Decision", "Meeting").get_by_role("button", name="Take what is saved").click()
    # the choice brings its fields, with what is saved in them
    expect(entries[1].locator("[name=decidedBy]")).to_have_value("The steering committee")
    second.check()
