"""A lab of many: everybody can be chosen and stands in the load, and lists go on to their end."""

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
        "nothing": "Nothing new here.",
    },
    "fr": {
        "allocate": "Affecter", "more": "Afficher", "read": "Tout marquer comme lu", "bell": "Notifications",
        "nothing": "Rien de nouveau ici.",
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
                [f"many{number:08}", f"Many {number:03}"],
            )
    visit.open("/scenarios")
    branches = page.locator("section[aria-labelledby=scenarios]")
    branches.get_by_role("listitem").first.wait_for()
    read_on(visit, branches, words["more"])
    assert branches.get_by_role("listitem").count() >= MANY
    visit.check()


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
