"""A newer version is shared while an older one is under review: both sides see what that means, and how it goes on."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.conftest import Visitor

pytestmark = pytest.mark.e2e
DELIVERABLES = "/engagements/ARC-2019-001/deliverables"  # of Giatec
WORDS = {
    "en": {
        "hand over": "Hand over a version", "received": "received", "handed": "handed over",
        "share it": "Share…", "share": "Share", "under": "is under review", "on": "It goes on with this version",
        "goes on": "The review goes on", "wait": "You need not decide", "accept": "Accept",
        "newest": "Read the newest", "same": "all the same", "recorded": "recorded",
        "waits": "Waits for the lab", "held": "Reviews on hold",
        "refused": "Nobody decides on version",
    },
    "fr": {
        "hand over": "Remettre une version", "received": "reçu", "handed": "remise",
        "share it": "Partager…", "share": "Partager", "under": "est en révision",
        "on": "Elle continue avec cette version",
        "goes on": "La révision continue", "wait": "Vous n’avez pas à décider", "accept": "Accepter",
        "newest": "Lire la plus récente", "same": "tout de même", "recorded": "consignée",
        "waits": "Attend le laboratoire",
        "held": "Révisions suspendues", "refused": "Personne ne décide de la version",
    },
}  # fmt: skip


def hand_over(page: Page, row: Locator, words: dict[str, str], file: Path) -> None:
    row.get_by_role("button", name=words["hand over"]).click()
    row.locator("input[type=file]").set_input_files(file)
    expect(row.get_by_role("status").filter(has_text=file.name)).to_be_visible()
    row.locator("form button[type=submit]").click()
    page.get_by_role("status").filter(has_text=words["handed"]).wait_for()


@pytest.mark.parametrize(
    ("language", "shape"), [("en", {}), ("fr", {"width": 360, "scheme": "dark"})], ids=["en-desk", "fr-phone"]
)
def test_the_client_decides_when_the_lab_has_said_what_counts(
    chromium: Browser, site: str, tmp_path: Path, language: str, shape: dict[str, Any]
) -> None:
    words = WORDS[language]
    sponsor, lead = Visitor(chromium, site, **shape), Visitor(chromium, site, **shape)
    sponsor.sign_in("sponsor@giatec.example", language)
    decisions = sponsor.page.locator("section[aria-labelledby=decisions] li")
    waiting = decisions.filter(has=sponsor.page.locator("a[href*='/reviews/']")).first
    title = (waiting.locator(".strong").inner_text()).split(" · ")[0]
    waiting.get_by_role("link").click()
    accept = sponsor.page.get_by_role("button", name=words["accept"], exact=True)
    accept.wait_for()

    lead.sign_in("lead@lab.example", language)
    lead.open(DELIVERABLES)
    row = lead.page.locator("section[aria-labelledby=deliverables] > div > ul > li").filter(has_text=title).first
    newer = tmp_path / f"newer-{language}.csv"
    newer.write_text("week,value\n1,3\n")
    hand_over(lead.page, row, words, newer)
    row.get_by_role("button", name=f"{words['share it']} version", exact=False).first.click()
    dialog = lead.page.get_by_role("dialog")
    expect(dialog).to_contain_text(words["under"])
    lead.check()
    dialog.get_by_role("button", name=words["share"], exact=True).click()
    dialog.wait_for(state="detached")
    expect(row.get_by_role("button", name=words["on"])).to_be_visible()
    lead.check()

    # the sponsor's page was open from before
    accept.click()
    expect(sponsor.page.get_by_role("alert")).to_contain_text(words["refused"])
    sponsor.page.get_by_role("button", name=words["newest"]).click()
    sponsor.sees(words["wait"])
    expect(accept).to_have_count(0)
    sponsor.complaints.clear()
    sponsor.check()
    address = sponsor.page.url
    sponsor.open("/portal/")
    expect(decisions.filter(has_text=words["waits"])).to_contain_text(title)
    sponsor.check()

    lead.open("/")
    expect(lead.page.locator("section[aria-labelledby=held]")).to_contain_text(title)
    lead.check()
    lead.open(DELIVERABLES)
    row.get_by_role("button", name=words["on"]).click()
    lead.page.get_by_role("status").filter(has_text=words["goes on"]).wait_for()
    expect(row.get_by_role("button", name=words["on"])).to_have_count(0)

    sponsor.page.goto(address)
    sponsor.sees(words["same"])
    sponsor.check()
    accept.click()
    sponsor.page.get_by_role("status").filter(has_text=words["recorded"]).wait_for()
    for visitor in (sponsor, lead):
        visitor.close()
