"""A flood of inquiries in a browser: the one that is meant is let in and thanked, the rest is thrown away."""

import sqlite3
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from passerelle.core.ids import new_id
from tests.e2e.conftest import BOTH_LOOKS, Visitor
from tests.e2e.test_getting_in import newest_mail

pytestmark = pytest.mark.e2e
WORDS = {
    "en": {
        "send": "Send the inquiry", "thanks": "Thank you", "held": "61 inquiries are held back", "letIn": "Let it in",
        "still": "60 inquiries are held back", "done": "is let in, and its author is thanked", "more": "Show 10 more",
        "discard": "Discard the 60 shown…", "sure": "The 60 inquiries shown are deleted for ever.",
        "ever": "Delete for ever", "gone": "They are discarded", "older": "Show # more", "cancel": "Cancel",
    },
    "fr": {
        "send": "Envoyer la demande", "thanks": "Merci", "held": "61 demandes sont retenues", "letIn": "Admettre",
        "still": "60 demandes sont retenues", "done": "est admise, et son auteur est remercié",
        "more": "En afficher 10 de plus", "discard": "Supprimer les 60 affichées…",
        "sure": "Les 60 demandes affichées sont supprimées pour toujours.", "ever": "Supprimer pour toujours",
        "gone": "Elles sont supprimées", "older": "En afficher # de plus", "cancel": "Annuler",
    },
}  # fmt: skip


def come(kept: Path, number: int, name: str, *, held: bool) -> None:
    """Put so many inquiries from as many addresses into the day: what a flood leaves behind."""
    with sqlite3.connect(kept / "site.sqlite3", timeout=20) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(pipeline_inquiry)")]
        changed = {
            "id": ":id", "organization_name": ":name", "address_sha256": ":address", "held": ":held",
            "owner_id": "NULL", "contact_email": "'nobody@flood.example'", "status": "'received'",
            "created_at": "strftime('%Y-%m-%d %H:%M:%f', 'now', '-1 minutes')",
        }  # fmt: skip
        taken = ", ".join(changed.get(column, column) for column in names)
        already = connection.execute(
            "SELECT count(*) FROM pipeline_inquiry WHERE organization_name LIKE ?", [f"{name} %"]
        ).fetchone()[0]
        for at in range(already, number):
            given = {
                "id": new_id(),
                "name": f"{name} {at}",
                "address": f"{name}{at}",
                "held": held,
            }
            connection.execute(
                f"INSERT INTO pipeline_inquiry ({', '.join(names)}) "
                f"SELECT {taken} FROM (SELECT * FROM pipeline_inquiry ORDER BY created_at, id LIMIT 1)",
                given,
            )


@BOTH_LOOKS
def test_what_a_flood_held_back_is_let_in_or_thrown_away(
    visit: Visitor, kept: Path, mails: Path, language: str
) -> None:
    page, words, name = visit.page, WORDS[language], f"Fromagerie {language}"
    address = f"ana-{language}@fromagerie.example"
    since = time.time()
    come(kept, 200, "Usual", held=False)
    page.goto(f"{visit.site}/inquiry?lang={language}")
    page.locator("#organization_name").fill(name)
    page.locator("#organization_kind").select_option("sme")
    page.locator("#contact_name").fill("Ana Roy")
    page.locator("#contact_email").fill(address)
    page.locator("#need").fill("Tell ripe from nearly ripe.")
    page.locator("#wanted").select_option("intervention")
    page.locator("#timeframe").select_option("soon")
    page.get_by_role("button", name=words["send"]).click()
    page.get_by_role("heading", name=words["thanks"]).wait_for()
    come(kept, 60, f"Flood{language}", held=True)

    visit.sign_in("partnerships@lab.example", language)
    visit.open("/pipeline")
    held = page.locator("section[aria-labelledby=held]")
    expect(held.get_by_role("heading", name=words["held"])).to_be_visible()
    expect(held.locator("li")).to_have_count(50)
    # what is held back is not on the board, which says how much of it is left to show
    assert page.locator("section[aria-labelledby^=column-]").get_by_text(name).count() == 0
    board = page.locator("section[aria-labelledby^=column-] li")
    expect(board).to_have_count(100)
    visit.check()
    meant = held.locator("li").filter(has_text=name)
    meant.get_by_role("button", name=words["letIn"]).click()
    visit.sees(words["done"])
    expect(held.get_by_role("heading", name=words["still"])).to_be_visible()
    expect(page.locator("section[aria-labelledby=column-RECEIVED] li").filter(has_text=name)).to_be_visible()
    assert newest_mail(mails, address, since)

    held.get_by_role("button", name=words["more"]).click()
    expect(held.locator("li")).to_have_count(60)
    held.get_by_role("button", name=words["discard"]).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(words["sure"])
    visit.check()
    dialog.get_by_role("button", name=words["cancel"]).click()
    expect(held.locator("li")).to_have_count(60)
    held.get_by_role("button", name=words["discard"]).click()
    dialog.get_by_role("button", name=words["ever"]).click()
    visit.sees(words["gone"])
    expect(held).to_have_count(0)
    expect(board).to_have_count(100)
    before, after = words["older"].split("#")
    page.get_by_role("button", name=before).filter(has_text=after).click()
    expect(board).not_to_have_count(100)
    visit.check()
