"""A version with its card is sent in parts, previewed and compared; the client previews what was shared."""

import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
BIG = 20 * 1024 * 1024


def last_row(page: Page) -> Locator:
    return page.locator("section[aria-labelledby=deliverables] > div > ul > li").last


def hand_over(page: Page, file: Path) -> None:
    row = last_row(page)
    row.get_by_role("button", name="Hand over a version").click()
    row.locator("input[type=file]").set_input_files(file)
    row.get_by_text("Received:").wait_for(timeout=60_000)
    row.get_by_role("button", name="Hand over", exact=True).click()
    page.get_by_role("status").filter(has_text="The version is handed over").wait_for()


def test_texts_are_previewed_and_compared(visit: Visitor, tmp_path: Path) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/engagements/ARC-2019-001/deliverables")
    for text in ("# Results\n\nweek 1\n", "# Results\n\nweek 2\n"):
        file = tmp_path / "results.md"
        file.write_text(text)
        hand_over(visit.page, file)
        visit.page.reload()
    row = last_row(visit.page)
    row.get_by_role("button", name="Preview results.md").first.click()
    visit.page.get_by_role("dialog").get_by_role("heading", name="Results").wait_for()
    visit.check()
    visit.page.get_by_role("button", name="Close").click()
    row.get_by_role("button", name="Compare with version").click()
    row.get_by_text("+ week 2").wait_for()
    visit.check()


def test_a_large_file_goes_on_after_a_lost_connection(visit: Visitor, tmp_path: Path) -> None:
    file = tmp_path / "weights.bin"
    file.write_bytes(bytes(BIG))
    visit.sign_in("lead@lab.example", "en")
    visit.open("/engagements/ARC-2019-001/deliverables")
    cut: list[str] = []

    def twice(route: Route) -> None:
        if route.request.method == "PATCH" and len(cut) < 2:
            cut.append(route.request.url)
            route.abort("connectionreset")
        else:
            route.continue_()

    visit.page.route("**/api/uploads/resumable/*", twice)
    hand_over(visit.page, file)
    assert len(cut) == 2


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_figures_of_a_run_come_by_themselves(visit: Visitor, kept: Path, language: str) -> None:
    """Nothing is pressed and nothing read anew: what is being fetched is there when it is there."""
    waits, figures = {"en": ("is being fetched", "Metrics"), "fr": ("est en cours de lecture", "Métriques")}[language]

    def write(sql: str, *values: str) -> None:
        with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
            connection.execute(sql, values)

    find = """SELECT version.id FROM deliverables_deliverableversion version
        JOIN deliverables_deliverable deliverable ON deliverable.id = version.deliverable_id
        JOIN engagements_engagement engagement ON engagement.id = deliverable.engagement_id
        WHERE engagement.reference = 'ARC-2025-001' ORDER BY version.id LIMIT 1"""
    write("DELETE FROM deliverables_trackedrun")
    write(
        f"""INSERT INTO deliverables_trackedrun
        (id, created_at, version_id, state, problem, run_id, name, status, params, metrics)
        VALUES ('runrunrunrun', '2026-01-01', ({find}), 'pending', '', '', '', '', '{{}}', '{{}}')"""
    )
    visit.sign_in("director@lab.example", language)
    visit.open("/engagements/ARC-2025-001/deliverables")
    visit.sees(waits)
    visit.check()
    write(
        """UPDATE deliverables_trackedrun SET state = 'fetched', status = 'FINISHED', name = 'night 12',
        metrics = ?, fetched_at = '2026-01-01T10:00:00Z'""",
        '{"rmse": "0.25"}',
    )
    expect(visit.page.get_by_role("table", name=figures)).to_contain_text("rmse")
    expect(visit.page.get_by_text(waits)).to_have_count(0)
    visit.check()


def test_a_link_to_a_commit_or_a_doi_leads_there(visit: Visitor) -> None:
    visit.sign_in("lead@lab.example", "en")
    visit.open("/engagements/ARC-2019-001/deliverables")
    row = visit.page.locator("section[aria-labelledby=deliverables] > div > ul > li").filter(has_text="Manuscript")
    for kind, link, name, address in (
        ("COMMIT", "0123abc https://git.lab.example/c/0123abc", "0123abc", "https://git.lab.example/c/0123abc"),
        ("DOI", "https://doi.org/10.1234/abc.5", "10.1234/abc.5", "https://doi.org/10.1234/abc.5"),
    ):
        row.get_by_role("button", name="Hand over a version").click()
        row.locator("select[name=kind]").select_option(kind)
        row.locator("input[name=link]").fill(link)
        row.get_by_role("button", name="Hand over", exact=True).click()
        expect(row.get_by_role("link", name=name, exact=True)).to_have_attribute("href", address)
    # a run of which nothing can be read says so: no tracking server is set up here
    row.get_by_role("button", name="Hand over a version").click()
    row.locator("select[name=kind]").select_option("RUN")
    row.locator("input[name=link]").fill("0123456789abcdef0123456789abcdef")
    row.get_by_role("button", name="Hand over", exact=True).click()
    expect(row.get_by_text("No figures were read")).to_be_visible()
    visit.check()


@pytest.mark.parametrize(
    ("language", "hand", "send", "card", "title"),
    [
        ("en", "Hand over a version", "Hand over", "Card of this version", "# Model card: "),
        ("fr", "Remettre une version", "Remettre", "Fiche de cette version", "# Fiche de modèle\N{NO-BREAK SPACE}: "),
    ],
)
def test_a_card_is_taken_away_in_the_readers_language(
    visit: Visitor, language: str, hand: str, send: str, card: str, title: str
) -> None:
    """Whatever the browser's own is: a link is fetched by the browser, and no page says for it what it is read in."""
    visit.sign_in("lead@lab.example", language)
    visit.open("/engagements/ARC-2019-001/deliverables")
    rows = visit.page.locator("section[aria-labelledby=deliverables] > div > ul > li")
    row = rows.filter(has_text="v1.0.0").first
    row.get_by_role("button", name=hand).click()
    row.locator("select[name=kind]").select_option("TAG")
    row.locator("input[name=link]").fill(f"v9-{language}")
    row.locator("form summary").first.click()
    row.locator("textarea[name='card.metrics']").fill("F1 = 0.91")
    row.get_by_role("button", name=send, exact=True).click()
    row.locator("form").wait_for(state="detached")
    row.get_by_text(card).first.click()
    with visit.page.expect_download() as download:
        row.locator("a[href$='card.md']").first.click()
    assert download.value.path().read_text().startswith(title)


def test_what_a_version_is_handed_over_with_fits_a_phone(chromium: Browser, site: str) -> None:
    """Nothing scrolls sideways there: what sticks out of its card is cut off."""
    visit = Visitor(chromium, site, width=360, scheme="dark")
    visit.sign_in("lead@lab.example", "fr")
    visit.open("/engagements/ARC-2019-001/deliverables")
    last_row(visit.page).get_by_role("button", name="Remettre une version").click()
    form = last_row(visit.page).locator("form")
    form.locator("input[type=file]").wait_for()
    card = visit.page.locator("section[aria-labelledby=deliverables]").bounding_box()
    for field in form.locator("select, input, textarea, button").all():
        box = field.bounding_box()
        assert box is not None
        assert card is not None
        assert box["x"] + box["width"] <= card["x"] + card["width"], field
    visit.check()
    visit.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_of_several_files_that_are_dropped_somebody_says_which(visit: Visitor, language: str) -> None:
    """None is taken in silence: a version is one file, and the person chooses it, or none."""
    said = {
        "en": ("Hand over a version", "Which one is it?", "None of them", "Received: second.csv"),
        "fr": ("Remettre une version", "Lequel est-ce?", "Aucun d’eux", "Reçu : second.csv"),
    }[language]
    visit.sign_in("lead@lab.example", language)
    page = visit.page
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if "/api/uploads" in request.url else None)
    visit.open("/engagements/ARC-2019-001/deliverables")
    row = last_row(page)
    row.get_by_role("button", name=said[0]).click()
    area = row.locator("[data-over]")

    def drop() -> None:
        files = page.evaluate_handle(
            """() => {
                const all = new DataTransfer();
                for (const name of ["first.csv", "second.csv"]) all.items.add(new File(["a,b\\n1,2\\n"], name));
                return all;
            }"""
        )
        area.dispatch_event("drop", {"dataTransfer": files})

    drop()
    expect(area.get_by_role("status").filter(has_text=said[1])).to_be_visible()
    visit.check()
    area.get_by_role("button", name=said[2]).click()
    expect(area.get_by_text(said[1])).to_have_count(0)
    assert sent == []
    drop()
    area.get_by_role("button", name="second.csv").click()
    expect(area.get_by_role("status")).to_contain_text(said[3])
    expect(area.locator("input[type=file]")).to_be_focused()
    row.get_by_role("button", name={"en": "Cancel", "fr": "Annuler"}[language], exact=True).click()
