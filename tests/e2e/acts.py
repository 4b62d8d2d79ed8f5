"""What somebody does before a screen is looked at or its picture taken: what is made, what stands open."""

from playwright.sync_api import expect

from tests.e2e.conftest import Visitor

TOAST = "[role=status] > p"


def move_from_my_week(visit: Visitor) -> None:
    """A later date, and what may follow."""
    page = visit.page
    page.locator("section[aria-labelledby=milestones]").get_by_role("button", name="Move").first.click()
    dialog = page.get_by_role("dialog")
    dialog.locator("input[name=dueOn]").focus()
    page.keyboard.press("ArrowUp")
    dialog.locator("fieldset input[type=checkbox]").first.wait_for()


def quick_add(visit: Visitor) -> None:
    visit.page.keyboard.press("a")
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("select[name=what]").select_option("DELIVERABLE")
    dialog.locator("[name=words]").fill("Carnet de préparation des données")


def palette(visit: Visitor) -> None:
    visit.page.keyboard.press("Control+k")
    visit.page.get_by_role("combobox").fill("concrete")
    expect(visit.page.get_by_role("option").nth(1)).to_be_visible()


def sharing(visit: Visitor) -> None:
    """What stops being visible, and who had opened it."""
    visit.page.get_by_role("button", name="Stop sharing").first.click()
    visit.page.get_by_role("dialog").get_by_role("list").last.wait_for()


def view_as(visit: Visitor) -> None:
    visit.page.get_by_role("button", name="View as Rosa Delgado").click()
    visit.page.wait_for_url("**/portal/**")


def allocation(visit: Visitor) -> None:
    """An allocation beyond what its person has left."""
    page = visit.page
    page.get_by_role("button", name="Chantal Côté", exact=True).click()
    page.locator("tr[data-engagement]").first.locator("td").nth(1).focus()
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.locator("input[name=fte]").fill("1")
    expect(dialog.get_by_role("status")).to_contain_text("Saving this would mean")


def expanded(visit: Visitor) -> None:
    visit.page.locator("tbody th button[aria-expanded]").nth(1).click()
    visit.page.locator("tr[data-engagement]").first.wait_for()


def needs(visit: Visitor) -> None:
    """Three needs, as a director asks for them."""
    for engagement in (1, 3, 5):
        visit.click("button", "Add a need")
        dialog = visit.page.get_by_role("dialog")
        dialog.locator("select[name=engagement]").select_option(index=engagement)
        dialog.locator("button[type=submit]").click()
        dialog.wait_for(state="detached")


def proposal(visit: Visitor) -> None:
    visit.click("button", "Propose for all of them")
    visit.page.get_by_role("dialog").get_by_role("list", name="Why").first.wait_for()


def branch(visit: Visitor, name: str) -> None:
    visit.click("button", "Branch the plan")
    dialog = visit.page.get_by_role("dialog")
    dialog.locator("input[name=name]").fill(name)
    dialog.locator("button[type=submit]").click()
    visit.page.wait_for_url("**/scenarios/*")


def scenario(visit: Visitor) -> None:
    """A branch in which one more person comes."""
    page, dialog = visit.page, visit.page.get_by_role("dialog")
    branch(visit, "If the frost forecast starts in January")
    visit.click("button", "Allocate")
    dialog.locator("select[name=person]").select_option(label="Amélie Roy")
    dialog.locator("select[name=engagement]").select_option(index=1)
    dialog.locator("input[name=fte]").fill("1")
    dialog.locator("button[type=submit]").click()
    dialog.wait_for(state="detached")
    page.locator("section[aria-labelledby=people]").get_by_text("Amélie Roy").first.wait_for()


def report(visit: Visitor, starts_on: str = "") -> None:
    """Draft a report, of the last month unless a day is given, and share it."""
    page = visit.page
    page.get_by_role("button", name="Draft a report").click()
    start = page.locator("input[name=startsOn]")
    if starts_on:
        start.fill(starts_on)
    start.press("Enter")
    page.get_by_role("button", name="Share with the client…").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Share", exact=True).click()
    page.get_by_role("status").filter(has_text="The report is shared").wait_for()


def link(visit: Visitor, name: str) -> str:
    """Make an executive link; return its address on the site."""
    links = visit.page.locator("section[aria-labelledby=links]")
    links.get_by_role("button", name="New link").click()
    links.locator("input[name=name]").fill(name)
    links.get_by_role("button", name="Make the link").click()
    address = links.locator("input[readonly]")
    address.wait_for()
    return "/summary/" + address.input_value().rsplit("/", 1)[1]


def executive_link(visit: Visitor) -> None:
    """Make a link and open it as whoever has it."""
    visit.open(f"{link(visit, 'Board of directors')}?lang=fr")


def giatec(visit: Visitor) -> None:
    visit.page.get_by_role("link", name="Giatec").first.click()
    visit.page.wait_for_url("**/partners/*")


def review_of_the_report(visit: Visitor) -> None:
    row = visit.page.locator("main li", has_text="Midterm report").first
    row.locator("a[href*='/portal/reviews/']").first.click()
    visit.page.wait_for_url("**/portal/reviews/*")


def newest_report(visit: Visitor) -> None:
    visit.page.locator("a[href*='/portal/reports/']").first.click()
    visit.page.wait_for_url("**/portal/reports/*")
