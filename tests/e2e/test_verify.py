"""The public page that verifies a record: what was found of one is never said of the next."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import BOTH_LOOKS, Visitor

pytestmark = pytest.mark.e2e
HOLDS = {"en": "The record holds.", "fr": "Le procès-verbal est valide."}
ALTERED = {"en": "The record was altered", "fr": "Le procès-verbal a été modifié"}


@BOTH_LOOKS
def test_an_altered_record_after_a_good_one_is_told_and_breaks_nothing(
    visit: Visitor, tmp_path: Path, language: str
) -> None:
    page = visit.page
    visit.sign_in("sponsor@giatec.example", language)
    visit.open("/portal/engagements/ARC-2019-001")
    with page.expect_download() as download:
        page.locator("section[aria-labelledby=records] li").first.get_by_role("link", name="JSON").click()
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    download.value.save_as(good)
    bad.write_text(good.read_text().replace('"verdict"', '"wordict"'))
    assert bad.read_bytes() != good.read_bytes()
    visit.open("/account/verify")
    visit.settle()
    visit.context.set_offline(True)
    record = page.locator("input[type=file]").first
    for file, told in ((good, HOLDS), (bad, ALTERED), (good, HOLDS), (bad, ALTERED)):
        record.set_input_files(file)
        expect(page.get_by_text(told[language])).to_be_visible()
        expect(page.get_by_role("status").locator("> *")).not_to_have_count(0)
        expect(page.get_by_text("Rosa Delgado")).to_have_count(1 if file == good else 0)
    assert visit.complaints == []
