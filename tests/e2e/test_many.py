"""A lab of many: lists go on to their end."""

import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
# of the letters that the lab's own ids have
ID = "replace(replace(printf('many%08d', n), '0', 'x'), '1', 'y')"
WORDS = {"en": {"more": "Show"}, "fr": {"more": "Afficher"}}
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
