"""A lab of many: everybody can be chosen and stands in the load, and lists go on to their end."""

import re
import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
# of the letters that the lab's own ids have
ID = "replace(replace(printf('many%08d', n), '0', 'x'), '1', 'y')"
WORDS = {
    "en": {
        "allocate": "Allocate", "more": "Show", "read": "Mark all as read", "bell": "Notifications",
        "nothing": "Nothing new here.", "skills": "Choose skills", "save": "Save", "branch": "Branch the plan",
    },
    "fr": {
        "allocate": "Affecter", "more": "Afficher", "read": "Tout marquer comme lu", "bell": "Notifications",
        "nothing": "Rien de nouveau ici.", "skills": "Choisir les compétences", "save": "Enregistrer",
        "branch": "Créer une branche du plan",
    },
}  # fmt: skip
MANY = 130


def copy(kept: Path, table: str, anew: dict[str, str], *, where: str) -> None:
    """Put many copies of a row into the site's table, each with other values for some columns (`n` is its number)."""
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        chosen = ", ".join(anew.get(column, column) for column in columns)
        connection.execute(
            f"WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {MANY})"
            f" INSERT OR IGNORE INTO {table} ({', '.join(columns)})"
            f" SELECT {chosen} FROM (SELECT * FROM {table} WHERE {where} LIMIT 1), many"
        )


def read_on(visit: Visitor, section: Locator, more: str) -> None:
    button = section.get_by_role("button", name=more)
    while button.count():
        before = section.get_by_role("listitem").count()
        button.click()
        expect(section.get_by_role("listitem").nth(before)).to_be_attached()
        visit.settle()


@BOTH_LOOKS
def test_everybody_of_many_is_there(visit: Visitor, kept: Path, language: str) -> None:
    words, page = WORDS[language], visit.page
    person = {"id": ID, "email": "'many' || n || '@lab.example'", "name": "'Many ' || printf('%03d', n)"}
    copy(kept, "people_user", person, where="email = 'scientist@lab.example'")
    copy(
        kept, "planning_contract", {"id": ID, "person_id": ID},
        where="person_id = (SELECT id FROM people_user WHERE email = 'scientist@lab.example')",
    )  # fmt: skip
    visit.sign_in("director@lab.example", language)
    visit.open("/load")
    rows = page.locator("tbody tr[data-person]")
    rows.first.wait_for()
    assert rows.count() > MANY
    expect(page.get_by_role("button", name=f"Many {MANY}", exact=True)).to_be_attached()
    page.get_by_role("button", name=words["allocate"], exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.locator("select[name=person]").select_option(label=f"Many {MANY}")
    dialog.locator("select[name=engagement]").select_option(index=1)
    expect(dialog.get_by_role("status")).not_to_be_empty()
    visit.check()


@BOTH_LOOKS
def test_lists_go_on_to_their_end(visit: Visitor, kept: Path, language: str) -> None:
    words, page = WORDS[language], visit.page
    copy(
        kept, "impact_impactenquiry", {"id": ID, "due_on": "date('2024-01-01', n || ' days')"},
        where="answered_at IS NULL",
    )  # fmt: skip
    visit.sign_in("director@lab.example", language)
    visit.open("/impact")
    due = page.locator("section[aria-labelledby=due]")
    due.get_by_role("listitem").first.wait_for()
    read_on(visit, due, words["more"])
    assert due.get_by_role("listitem").count() >= MANY
    visit.check()
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        for number in range(MANY):
            connection.execute(
                "INSERT OR IGNORE INTO planning_scenario (id, created_at, version, name, note, status)"
                " VALUES (?, '2026-01-01 12:00:00', 1, ?, '', 'draft')",
                [f"many{number:08}".replace("0", "x").replace("1", "y"), f"Many {number:03}"],
            )
    visit.open("/scenarios")
    branches = page.locator("section[aria-labelledby=scenarios]")
    branches.get_by_role("listitem").first.wait_for()
    read_on(visit, branches, words["more"])
    assert branches.get_by_role("listitem").count() >= MANY
    visit.check()
    visit.click("button", words["branch"])
    dialog = page.get_by_role("dialog")
    dialog.locator("select[name=copied]").select_option(label=f"Many {MANY - 1:03}")
    dialog.locator("input[name=name]").fill(f"Of many ({language})")
    dialog.locator("button[type=submit]").click()
    page.wait_for_url("**/scenarios/*")
    page.locator("select[name=other]").select_option(label=f"Many {MANY - 1:03}")
    page.wait_for_url("**other=*")


@BOTH_LOOKS
def test_a_skill_beyond_the_first_hundred_is_chosen_and_none_is_lost(
    visit: Visitor, kept: Path, language: str
) -> None:
    words, page = WORDS[language], visit.page
    skill = {"id": ID, "key": "'many-' || n", "name_en": "printf('Many %03d', n)", "name_fr": "printf('Many %03d', n)"}
    copy(kept, "people_skill", skill, where="1")
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        connection.execute(
            "INSERT OR IGNORE INTO people_personskill (person_id, skill_id) SELECT p.id, s.id"
            " FROM people_user p, people_skill s WHERE p.name = 'Bao Nguyen' AND s.key = ?",
            [f"many-{MANY}"],
        )
    visit.sign_in("director@lab.example", language)
    visit.open("/people")
    page.get_by_role("link", name="Bao Nguyen").click()
    section = page.locator("section[aria-labelledby=skills]")
    section.get_by_text(f"Many {MANY}").wait_for()
    page.get_by_role("button", name=words["skills"]).click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label(f"Many {MANY}")).to_be_checked()
    dialog.get_by_label(f"Many {MANY - 1}").check()
    visit.check()
    dialog.get_by_role("button", name=words["save"], exact=True).click()
    dialog.wait_for(state="detached")
    for number in (MANY - 1, MANY):
        expect(section.get_by_text(f"Many {number}")).to_be_visible()


@BOTH_LOOKS
def test_a_client_reads_all_events_to_come_and_past(visit: Visitor, kept: Path, language: str) -> None:
    words, page = WORDS[language], visit.page
    titles = {"title_en": "'Many ' || n", "title_fr": "'Many ' || n", "audience": "'public'", "status": "'announced'"}
    for letter, days in (("f", 30), ("p", -400)):
        starts = f"datetime('now', ({days} + n) || ' days')"
        ends = f"datetime('now', ({days} + n) || ' days', '1 hours')"
        anew = {**titles, "id": ID.replace("many", f"man{letter}"), "starts_at": starts, "ends_at": ends}
        copy(kept, "programme_event", anew, where="1")
    visit.sign_in("sponsor@giatec.example", language)
    visit.open("/portal/programme")
    for part in ("events", "past"):
        section = page.locator(f"section[aria-labelledby={part}]")
        section.get_by_role("listitem").first.wait_for()
        read_on(visit, section, words["more"])
        assert section.get_by_role("listitem").count() >= MANY
    visit.check()


@BOTH_LOOKS
def test_slips_beyond_the_newest_are_told_and_exported(visit: Visitor, kept: Path, language: str) -> None:
    newest, page = {"en": "The newest 200 of ", "fr": "Les 200 plus récents sur "}[language], visit.page
    visit.sign_in("director@lab.example", language)
    visit.open("/portfolio/slips")
    table = page.locator("section[aria-labelledby=moves]")
    if language == "en":
        table.get_by_role("row").nth(1).wait_for()
        expect(table.get_by_text(newest)).to_have_count(0)
    for letter in "st":
        copy(kept, "plan_slip", {"id": ID.replace("many", f"man{letter}")}, where="1")
    page.reload()
    expect(table.get_by_text(newest)).to_be_visible()
    expect(table.locator("tbody tr")).to_have_count(200)
    visit.check()
    moves = int(re.sub(r"\D", "", table.get_by_text(newest).inner_text().split("200", 1)[1].split(":")[0]))
    assert moves > 2 * MANY
    with page.expect_download() as download:
        page.locator("a[href^='/api/slips.csv']").click()
    assert len(download.value.path().read_text(encoding="utf-8-sig").splitlines()) > moves


@BOTH_LOOKS
def test_what_happened_goes_on_to_its_end_on_both_faces(visit: Visitor, kept: Path, language: str) -> None:
    words, page = WORDS[language], visit.page
    told = "recipient_id = (SELECT id FROM people_user WHERE email = 'sponsor@giatec.example')"
    at = "datetime('2026-01-01', n || ' minutes')"
    line = (
        "id = (SELECT i.notification_id FROM notifications_notificationitem i JOIN notifications_notification n"
        f" ON n.id = i.notification_id WHERE n.{told} ORDER BY n.at LIMIT 1)"
    )
    copy(kept, "notifications_notification", {"id": ID, "at": at, "read_at": "NULL"}, where=line)
    copy(
        kept, "notifications_notificationitem", {"id": "900000 + n", "notification_id": ID},
        where=f"notification_{line}",
    )  # fmt: skip
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        connection.execute("UPDATE notifications_notification SET read_at = NULL")
        connection.executemany(
            "INSERT OR IGNORE INTO core_outgoingmail (id, created_at, key, renderer, arguments, next_try_at, tries,"
            " failures, last_error, recipient, dead_at) VALUES (?, '2026-01-01', ?, '', '{}', '2026-01-01', 8, 8,"
            " '550 no such mailbox', ?, ?)",
            [
                (f"many{n:08}", f"many{n}", f"many{n}@lab.example", f"2026-01-01 12:{n // 60:02}:{n % 60:02}")
                for n in range(MANY)
            ],
        )
    visits = {
        "sponsor@giatec.example": ("/portal/notifications", "news"),
        "director@lab.example": ("/notifications", "undelivered"),
    }
    for person, (address, section) in visits.items():
        visit.sign_in(person, language)
        visit.open(address)
        rows = page.locator(f"section[aria-labelledby={section}]")
        rows.get_by_role("listitem").first.wait_for()
        assert rows.get_by_role("listitem").count() < MANY
        read_on(visit, rows, words["more"])
        assert rows.get_by_role("listitem").count() >= MANY
        visit.check()
        visit.context.clear_cookies()
    visit.sign_in("sponsor@giatec.example", language)
    visit.open("/portal/notifications")
    page.get_by_role("button", name=words["read"]).click()
    page.locator(f"summary[aria-label='{words['bell']}']").wait_for()
    visit.open("/portal/notifications?unread=true")
    visit.sees(words["nothing"])
