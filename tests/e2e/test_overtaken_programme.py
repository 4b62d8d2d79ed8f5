"""Two people at what came of the work, the programme, needs and reports: the second is told and sees both values."""

import datetime as dt
from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor
from tests.e2e.hands import Two, overtaken, resolve, send, take, told, two_visitors, write

pytestmark = pytest.mark.e2e
ENGAGEMENT = "/engagements/ARC-2019-001"
DAYS = {
    "client": str(dt.datetime.now(tz=dt.UTC).date()),
    "lab": str(dt.datetime.now(tz=dt.UTC).date() - dt.timedelta(days=1)),
}


@pytest.fixture
def two(chromium: Browser, site: str) -> Iterator[Two]:
    with two_visitors(chromium, site, "director@lab.example", "lead@lab.example") as pair:
        yield pair


@pytest.fixture
def office(chromium: Browser, site: str) -> Iterator[Two]:
    with two_visitors(chromium, site, "director@lab.example", "partnerships@lab.example") as pair:
        yield pair


@pytest.fixture
def directors(chromium: Browser, site: str) -> Iterator[Two]:
    with two_visitors(chromium, site, "director@lab.example", "director@lab.example") as pair:
        yield pair


def pressed(visitor: Visitor, name: str) -> Locator:
    visitor.page.get_by_role("main").get_by_role("button", name=name).first.click()
    return visitor.page.get_by_role("dialog")


def made(visitor: Visitor, path: str, button: str, values: dict[str, str | bool], do: str) -> None:
    visitor.open(path)
    form = pressed(visitor, button)
    write(form, values)
    send(form, do)
    form.wait_for(state="detached")


def test_an_outcome(two: Two) -> None:
    path, title = f"{ENGAGEMENT}/impact", "A tool for two hands"
    made(two[0], path, "Add an outcome", {"kind": "SOFTWARE", "title": title}, "Add")
    ours = overtaken(
        two,
        path,
        lambda visitor: pressed(visitor, f"Edit {title}"),
        {"venue": "PyPI", "happenedOn": "2026-09-01", "kind": "PRODUCT"},
        {"venue": "conda-forge", "happenedOn": "2026-09-02"},
    )
    told(ours, "Where it appeared", "PyPI", "conda-forge")
    take(told(ours, "On", "Sep 1", "Sep 2"))
    take(told(ours, "Kind", "Product", "Software"))
    resolve(two, ours)
    row = two[1].page.locator("li").filter(has_text=title)
    expect(row).to_contain_text("conda-forge")
    expect(row).to_contain_text("Sep 1")
    expect(row).to_contain_text("Product")


def test_a_public_page_that_both_begin(two: Two) -> None:
    # the first text, and one that stands
    for title, button in (
        ("Concrete that tells", "Write for the public"),
        ("Concrete that speaks", "Edit the showcase"),
    ):
        ours = overtaken(
            two,
            f"{ENGAGEMENT}/impact",
            partial(pressed, name=button),
            {"titleEn": title, "namesPartner": title.endswith("speaks")},
            {"titleEn": f"{title} more"},
        )
        told(ours, "Title in English", title, f"{title} more")
        if title.endswith("speaks"):
            take(told(ours, "Name the partner", "Yes", "No"))
        resolve(two, ours)
        section = two[1].page.locator("section[aria-labelledby=showcase]")
        expect(section).to_contain_text(f"{title} more")
    expect(section).to_contain_text("It is named.")


def test_an_entry_of_the_register(office: Two) -> None:
    title = "Chair of two hands"
    values: dict[str, str | bool] = {"kind": "CHAIR", "title": title, "startsOn": "2026-01-05"}
    made(office[0], "/impact/register?kind=CHAIR", "Add an entry", values, "Add")
    ours = overtaken(
        office,
        "/impact/register?kind=CHAIR",
        lambda visitor: pressed(visitor, f"Edit {title}"),
        {"quantity": "2", "withIndustry": True},
        {"quantity": "3", "source": "Annual report"},
    )
    told(ours, "Counts for", "2", "3")
    take(told(ours, "Written with industry", "Yes", "No"))
    resolve(office, ours)


def test_an_event_and_a_startup(office: Two) -> None:
    values: dict[str, str | bool] = {
        "kind": "OTHER",
        "titleEn": "Evening of two hands",
        "startsAt": "2027-05-04T18:00",
        "endsAt": "2027-05-04T20:00",
    }
    made(office[0], "/programme?kind=OTHER", "Plan an event", values, "Plan")
    ours = overtaken(
        office,
        "/programme?kind=OTHER",
        lambda visitor: pressed(visitor, "Edit Evening of two hands"),
        {"place": "Room 1", "startsAt": "2027-05-04T17:00", "audience": "PUBLIC"},
        {"place": "Room 2", "startsAt": "2027-05-04T17:30"},
    )
    told(ours, "Place", "Room 1", "Room 2")
    take(told(ours, "From", "May 4, 2027, 5:00 PM", "May 4, 2027, 5:30 PM"))
    expect(ours.locator("[name=startsAt]")).to_have_value("2027-05-04T17:00")
    resolve(office, ours)
    expect(office[1].page.locator("li").filter(has_text="Evening of two hands")).to_contain_text("Room 2")
    # what is refused is in sight, also where the form is longer than the screen
    ours = pressed(office[1], "Edit Evening of two hands")
    write(ours, {"titleEn": "", "titleFr": ""})
    send(ours)
    expect(ours.locator("[aria-invalid=true]")).to_be_in_viewport()
    office[1].complaints.clear()
    send(ours, "Cancel")
    ours = overtaken(
        office,
        "/programme/startups",
        lambda visitor: pressed(visitor, "Edit "),
        {"internalNote": "Ask them in autumn."},
        {"internalNote": "Ask them in spring."},
    )
    told(ours, "Internal note", "Ask them in autumn.", "Ask them in spring.")
    resolve(office, ours)
    expect(office[1].page.get_by_role("main")).to_contain_text("Ask them in spring.")


def test_a_need(directors: Two) -> None:
    directors[0].open("/demand")
    form = pressed(directors[0], "Add a need")
    form.locator("select[name=engagement]").select_option(index=1)
    form.locator("[name=note]").fill("By two hands")
    send(form, "Add")
    form.wait_for(state="detached")

    def change(visitor: Visitor) -> Locator:
        visitor.page.get_by_role("row").filter(has_text="By two hands").get_by_role(
            "button", name="Change the need"
        ).click()
        return visitor.page.get_by_role("dialog")

    ours = overtaken(
        directors, "/demand", change, {"weeks": "12", "nominal": "60"}, {"weeks": "10", "latestOn": "2027-06-30"}
    )
    told(ours, "Weeks", "12", "10")
    take(told(ours, "Usual share, percent", "60", "50"))
    resolve(directors, ours)


def test_a_report_whose_form_stays_open(two: Two) -> None:
    two[0].open(f"{ENGAGEMENT}/reports")
    two[0].page.get_by_role("button", name="Draft a report").click()
    two[0].page.locator("input[name=startsOn]").fill("2021-01-01")
    two[0].page.locator("input[name=startsOn]").press("Enter")
    theirs, ours = (visitor.page.locator("form:has(textarea[name=bodyEn])") for visitor in two)
    theirs.wait_for()
    two[1].open(f"{ENGAGEMENT}/reports")
    two[1].page.get_by_role("button", name="Open Jan 1, 2021").click()
    write(ours, {"bodyEn": "Written by the lead.", "bodyFr": "Écrit par la responsable."})
    for words in ("Written by the director.", "Written anew by the director."):
        write(theirs, {"bodyEn": words})
        send(theirs, "Save the draft")
        two[0].settle()
        expect(theirs.get_by_role("alert")).to_have_count(0)
        expect(theirs.locator("[name=bodyEn]")).to_have_value(words)
    send(ours, "Save the draft")
    told(ours, "In English (Markdown)", "Written anew by the director.", "Written by the lead.")
    expect(ours.locator("[name=bodyFr]")).to_have_value("Écrit par la responsable.")
    two[1].check()
    send(ours, "Save the draft")
    two[1].sees("The report is saved")
    two[0].page.reload()
    two[0].page.get_by_role("button", name="Open Jan 1, 2021").click()
    expect(theirs.locator("[name=bodyEn]")).to_have_value("Written by the lead.")


@pytest.mark.parametrize("first", ["client", "lab"])
def test_an_enquiry_that_both_sides_answer(two: Two, chromium: Browser, site: str, first: str) -> None:
    """The answer stands; whoever comes second reads it beside their own words."""
    lab, client = two[0], Visitor(chromium, site, width=360, scheme="dark")
    if first == "client":
        made(lab, ENGAGEMENT, "Change status", {"status": "CLOSING"}, "Change")
    made(lab, f"{ENGAGEMENT}/impact", "Plan an enquiry", {"dueOn": DAYS[first]}, "Plan")
    client.sign_in("sponsor@giatec.example", "en")
    client.open("/portal/engagements/ARC-2019-001")
    client.page.locator("section[aria-labelledby=impact]").get_by_role("button", name="Answer").first.click()
    lab.page.get_by_role("button", name="Write the answer").first.click()
    forms = {"lab": lab.page.get_by_role("dialog"), "client": client.page.get_by_role("dialog")}
    write(forms["client"], {"use": "IN_USE", "changed": "Two sites use it.", "value": "12 hours a week"})
    write(forms["lab"], {"use": "PARTLY", "changed": "One site uses it.", "respondent": "Rosa Delgado"})
    buttons = {"lab": "Keep the answer", "client": "Send the answer"}
    second = "lab" if first == "client" else "client"
    send(forms[first], buttons[first])
    forms[first].wait_for(state="detached")
    ours = forms[second]
    send(ours, buttons[second])
    saved, mine = (
        ("Two sites use it.", "One site uses it.") if first == "client" else ("One site uses it.", "Two sites use it.")
    )
    group = told(ours, "What changed because of it", saved, mine)
    expect(group.get_by_role("button")).to_have_count(0)
    expect(ours.get_by_role("alert")).to_contain_text("what they saved stands")
    expect(ours.locator("[name=changed]")).to_have_value(mine)
    (lab if second == "lab" else client).check()
    send(ours, buttons[second])
    expect(ours.get_by_role("alert")).to_contain_text("answered already")
    expect(ours.locator("[name=changed]")).to_have_value(mine)
    client.close()
