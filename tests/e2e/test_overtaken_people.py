"""Two people at what the lab keeps of itself, its people and its plan: the second is told and sees both values."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor
from tests.e2e.hands import Two, overtaken, resolve, send, take, told, two_visitors, write

pytestmark = pytest.mark.e2e


@pytest.fixture
def two(chromium: Browser, site: str) -> Iterator[Two]:
    """The director at two places: the demonstration has one alone, and what is tested here is for directors."""
    with two_visitors(chromium, site, "director@lab.example", "director@lab.example") as pair:
        yield pair


@pytest.fixture
def person(two: Two) -> str:
    two[0].open("/people")
    address = two[0].page.get_by_role("link", name="Bao Nguyen").get_attribute("href")
    assert address
    return address


def dialog_by(visitor: Visitor, name: "str | re.Pattern[str]") -> Locator:
    visitor.page.get_by_role("main").get_by_role("button", name=name).first.click()
    return visitor.page.get_by_role("dialog")


def test_a_person(two: Two, person: str) -> None:
    ours = overtaken(
        two,
        person,
        lambda visitor: dialog_by(visitor, "Change name, position and role"),
        {"title": "Senior scientist", "labRole": "INTERN"},
        {"title": "Staff scientist"},
    )
    told(ours, "Position", "Senior scientist", "Staff scientist")
    expect(ours.get_by_role("alert")).to_contain_text("Saved by Amélie Roy, ")
    take(told(ours, "Role", "Research intern", "Applied research scientist"))
    resolve(two, ours)
    expect(two[1].page.get_by_role("main")).to_contain_text("Staff scientist")


def test_skills_and_hours(two: Two, person: str) -> None:
    two[0].open(person)
    boxes = dialog_by(two[0], "Choose skills").get_by_role("checkbox").all()
    names = [(box.get_attribute("name") or "", box.is_checked()) for box in boxes]
    (first, held), (second, known) = names[0], names[1]
    label = two[0].page.locator(f"label:has([name='{first}'])").inner_text()
    ours = overtaken(
        two,
        person,
        lambda visitor: dialog_by(visitor, "Choose skills"),
        {first: not held},
        {second: not known},
    )
    words = {True: "Yes", False: "No"}
    take(told(ours, label, words[not held], words[held]))
    resolve(two, ours)
    two[0].page.reload()
    form = dialog_by(two[0], "Choose skills")
    expect(form.locator(f"[name='{first}']")).to_be_checked(checked=not held)
    expect(form.locator(f"[name='{second}']")).to_be_checked(checked=not known)
    ours = overtaken(
        two,
        person,
        lambda visitor: dialog_by(visitor, "Set hours"),
        {"hoursPerWeek": "30", "startsOn": "2027-02-01"},
        {"hoursPerWeek": "28", "startsOn": "2027-02-01"},
        button="Set",
    )
    told(ours, "Hours a week", "30", "28")
    resolve(two, ours, button="Set")
    expect(two[1].page.locator("section[aria-labelledby=contract]")).to_contain_text("28 hours a week")


def test_the_lab_and_a_form_that_stays_open(two: Two) -> None:
    forms = []
    for visitor in two:
        visitor.open("/lab")
        forms.append(visitor.page.locator("main form"))
    theirs, ours = forms
    # its own last change is nobody else's
    for heading in ("Applied research", "Applied research group"):
        write(theirs, {"heading": heading})
        send(theirs)
        expect(theirs.get_by_role("button", name="Save")).to_be_enabled()
        two[0].sees("Saved")
        two[0].settle()
        expect(theirs.get_by_role("alert")).to_have_count(0)
    write(ours, {"heading": "Research with industry", "city": "Québec"})
    send(ours)
    told(ours, "Heading", "Applied research group", "Research with industry")
    two[1].check()
    send(ours)
    two[1].sees("Saved")
    two[1].page.reload()
    expect(ours.locator("[name=heading]")).to_have_value("Research with industry")
    expect(ours.locator("[name=city]")).to_have_value("Québec")


def test_target_bounds_and_a_branch(two: Two) -> None:
    ours = overtaken(
        two,
        "/load",
        lambda visitor: dialog_by(visitor, re.compile("change the target of Chantal Côté")),
        {"low": "50", "high": "60"},
        {"low": "55", "high": "65"},
    )
    told(ours, "From, in %", "50", "55")
    take(told(ours, "To, in %", "60", "65"))
    resolve(two, ours)

    def bounds(visitor: Visitor) -> Locator:
        visitor.page.get_by_role("button", name="Chantal Côté", exact=True).click()
        return dialog_by(visitor, re.compile("bounds and budget"))

    for least, most in (("0.2", "0.9"), ("0.3", "1.1")):  # the first time, and one that stands
        ours = overtaken(two, "/load", bounds, {"maxFte": most}, {"maxFte": "1.5", "minFte": least})
        told(ours, "Most FTE", most, "1.5")
        resolve(two, ours)

    two[0].open("/scenarios")
    form = dialog_by(two[0], "Branch the plan")
    write(form, {"name": "Two hands"})
    send(form, "Branch")
    two[0].page.wait_for_url("**/scenarios/*")
    ours = overtaken(
        two,
        two[0].page.url.removeprefix(two[0].site),
        lambda visitor: dialog_by(visitor, "Rename"),
        {"name": "Both hands"},
        {"note": "Which of us began?"},
    )
    take(told(ours, "Name", "Both hands", "Two hands"))
    resolve(two, ours)
    expect(two[1].page.locator("h1")).to_have_text("Both hands")


def test_a_playbook_that_stays_open(two: Two) -> None:
    two[0].open("/playbooks/new")
    area = two[0].page.locator("textarea[name=definition]")
    area.wait_for()
    send(two[0].page.locator("main form"))
    two[0].page.locator("section[aria-labelledby=milestones] li").first.wait_for()
    two[1].open(two[0].page.url.removeprefix(two[0].site))
    theirs, ours = (visitor.page.locator("main form") for visitor in two)
    was = ours.locator("textarea").input_value()
    name = "Applied research collaboration"
    ours.locator("textarea").fill(was.replace(name, "Ours", 1))
    for words in ("Theirs", "Theirs again"):
        theirs.locator("textarea").fill(was.replace(name, words, 1))
        send(theirs)
        two[0].settle()
        expect(theirs.get_by_role("alert")).to_have_count(0)
    send(ours)
    group = ours.get_by_role("group", name="Definition", exact=True)
    expect(group).to_contain_text("en: Theirs again")
    expect(group).to_contain_text("en: Ours")
    two[1].check()
    send(ours)
    expect(ours.get_by_role("alert")).to_have_count(0)
    two[1].page.reload()
    expect(ours.locator("textarea")).to_have_value(re.compile("en: Ours"))


def test_an_allocation_of_a_scenario(two: Two) -> None:
    keep = "Keep in the scenario"
    two[0].open("/scenarios")
    two[0].click("button", "Branch the plan")
    asked = two[0].page.get_by_role("dialog")
    asked.locator("input[name=name]").fill("If two directors try it")
    send(asked, "Branch")
    two[0].page.wait_for_url("**/scenarios/*")
    address = urlsplit(two[0].page.url).path

    def change(visitor: Visitor) -> Locator:
        visitor.page.get_by_role("button", name="Farid Haddad", exact=True).click()
        visitor.page.locator("tr[data-engagement] td[data-given]").first.focus()
        visitor.page.keyboard.press("Enter")
        dialog = visitor.page.get_by_role("dialog")
        dialog.get_by_role("button", name="Remove in the scenario").wait_for()
        return dialog

    theirs: dict[str, str | bool] = {"fte": "0.07", "status": "TENTATIVE"}
    ours = overtaken(two, address, change, theirs, {"fte": "0.09", "status": "CONFIRMED"}, button=keep)
    told(ours, "FTE", "0.07", "0.09")
    take(told(ours, "State", "Tentative", "Confirmed"))
    resolve(two, ours, button=keep)
    changes = two[1].page.locator("section[aria-labelledby=changes] li")
    expect(changes).to_have_count(1)
    expect(changes).to_contain_text("9%")
    expect(changes).to_contain_text("tentative")
    # taken out of the branch by the one while the other writes: it can be had again
    forms = []
    for visitor in two:
        visitor.open(address)
        forms.append(change(visitor))
    write(forms[1], {"fte": "0.11"})
    forms[0].get_by_role("button", name="Remove in the scenario").click()
    forms[0].wait_for(state="detached")
    send(forms[1], keep)
    expect(forms[1].get_by_role("alert")).to_contain_text("It was taken out of the scenario")
    resolve(two, forms[1], button=keep)
    expect(changes).to_have_count(1)
    expect(changes).to_contain_text("11%")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_change_of_a_scenario_is_not_taken_out_or_kept_unseen(two: Two, language: str) -> None:
    words = {
        "en": {"out": "Take out", "keep": "Keep mine", "read": "You read", "plan": "in the plan meanwhile",
               "gone": "took this out", "share": "7%", "plans": ("30%", "20%")},
        "fr": {"out": "Enlever", "keep": "Garder", "read": "Vous avez lu", "plan": "dans le plan entre-temps",
               "gone": "déjà retiré", "share": "7 %", "plans": ("30 %", "20 %")},
    }[language]  # fmt: skip
    first, second = two
    first.open("/scenarios")
    first.click("button", "Branch the plan")
    dialog = first.page.get_by_role("dialog")
    dialog.locator("input[name=name]").fill(f"Two at its buttons ({language})")
    send(dialog, "Branch")
    first.page.wait_for_url("**/scenarios/*")
    address = urlsplit(first.page.url).path

    def change(share: str) -> None:
        first.settle()
        first.page.get_by_role("button", name="Farid Haddad", exact=True).click()
        first.page.locator("tr[data-engagement] td[data-given]").first.press("Enter")
        dialog.locator("input[name=fte]").fill(share)
        dialog.locator("button[type=submit]").first.click()
        dialog.wait_for(state="detached")

    change("0.05")
    second.sign_in("director@lab.example", language)
    second.open(address)
    changes = second.page.locator("section[aria-labelledby=changes] li")
    expect(changes).to_have_count(1)
    # one account: its language is that of both from now on
    # the first makes it another while the second looks at it
    first.open(address)
    change("0.07")
    out = changes.get_by_role("button", name=words["out"])
    out.click()
    told_so = changes.get_by_role("alert")
    expect(told_so).to_contain_text(words["read"])
    for share in (words["share"].replace("7", "5"), words["share"]):
        expect(told_so).to_contain_text(re.compile(share.replace(" ", r"\s")))
    second.check()
    expect(out).to_be_focused()
    # the plan goes on underneath, twice
    for share in ("0.30", "0.20"):
        first.open("/load")
        change(share)
        if share == "0.30":
            second.open(address)
    changes.get_by_role("button", name=words["keep"]).click()
    expect(told_so).to_contain_text(words["plan"])
    for share in words["plans"]:
        expect(told_so).to_contain_text(re.compile(share.replace(" ", r"\s")))
    second.check()
    changes.get_by_role("button", name=words["keep"]).click()
    expect(changes.get_by_role("button", name=words["keep"])).to_have_count(0)
    # taken out by the first
    first.open(address)
    first.page.locator("section[aria-labelledby=changes] li").get_by_role("button", name=words["out"]).click()
    expect(first.page.locator("section[aria-labelledby=changes] li")).to_have_count(0)
    out.click()
    expect(second.page.locator("section[aria-labelledby=changes] [role=alert]")).to_contain_text(words["gone"])
    expect(changes).to_have_count(0)


def test_a_milestone_of_a_scenario(two: Two) -> None:
    keep = "Keep in the scenario"
    two[0].open("/scenarios")
    two[0].click("button", "Branch the plan")
    asked = two[0].page.get_by_role("dialog")
    asked.locator("input[name=name]").fill("If two directors move it")
    send(asked, "Branch")
    two[0].page.wait_for_url("**/scenarios/*")
    address = urlsplit(two[0].page.url).path

    def move(visitor: Visitor) -> Locator:
        dialog = dialog_by(visitor, "Move a milestone")
        dialog.locator("select[name=engagement]").select_option(index=3)
        dialog.locator("select[name=milestone]").select_option(index=1)
        return dialog

    theirs: dict[str, str | bool] = {
        "dueOn": "2027-06-01",
        "reason": "DATA",
        "clock": "CLIENT",
        "note": "They are late",
    }
    mine: dict[str, str | bool] = {"dueOn": "2027-06-08", "reason": "SCOPE", "clock": "CLIENT"}
    ours = overtaken(two, address, move, theirs, mine, button=keep)
    told(ours, "Due on", "Jun 1, 2027", "Jun 8, 2027")
    take(told(ours, "Note, optional", "They are late", "–"))
    expect(ours).to_contain_text("In the scenario it is due on Jun 1, 2027 already")
    resolve(two, ours, button=keep)
    changes = two[1].page.locator("section[aria-labelledby=changes] li")
    expect(changes).to_have_count(1)
    expect(changes).to_contain_text("Jun 8, 2027")
    expect(changes).to_contain_text("They are late")
