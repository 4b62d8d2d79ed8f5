"""Each number of a report leads to the very records that it counts: on either side's pages, in the PDF and by mail."""

import io
from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.conf import settings

import pypdf
import pytest

from passerelle.core import clock
from passerelle.core.outbox import send_waiting
from passerelle.plan.models import Milestone, Slip
from passerelle.reports.models import ProgressReport
from passerelle.reviews.models import Decision
from passerelle.transfer.models import SignOff
from tests.cast import Cast
from tests.denials import assert_all_denied
from tests.doors import code_of, gid, lab, portal
from tests.records.archival import problems_of
from tests.reports.conftest import smtp
from tests.reports.test_reports import get, period
from tests.smtp import Sink, text_of
from tests.world import World, make_world

__all__ = ["smtp"]
FIGURES = "figures { key value records { type id label path at row } }"
READ = f"query($r: String!) {{ engagement(reference: $r) {{ reports {{ id {FIGURES} }} }} }}"


@pytest.fixture
def world(cast: Cast) -> World:
    world = make_world(cast)
    ProgressReport.objects.all().delete()
    Milestone.objects.filter(pk=world.a.milestone.pk).update(status="accepted", reached_on=clock.today())
    return world


@pytest.fixture
def report(cast: Cast, world: World) -> ProgressReport:
    """A shared report on everything that the world holds, drafted by its lead."""
    lab(cast.lead).do(
        "draftReport", "report { id }", engagement=gid(cast.engagement_a), startsOn="2020-01-01",
        endsOn=period()["endsOn"],
    )  # fmt: skip
    ProgressReport.objects.update(disclosure="client", shared_at=clock.now())
    return ProgressReport.objects.get()


def figures(door: Any, cast: Cast) -> dict[str, Any]:
    (found,) = door.read(READ, r=cast.engagement_a.reference)["engagement"]["reports"]
    return {figure["key"]: figure for figure in found["figures"]}


def test_each_record_says_where_it_stands_on_its_readers_side(cast: Cast, world: World, report: Any) -> None:
    on, move = f"/engagements/{cast.engagement_a.reference}", Slip.objects.get(milestone=world.a.milestone)
    decision = Decision.objects.get(round=world.a.round)
    stands = {
        "MILESTONES_REACHED": ("plan", gid(world.a.milestone), None),
        "VERSIONS": ("deliverables", gid(world.a.version), None),
        "DECISIONS": ("deliverables", gid(world.a.version), gid(decision)),
        "DATES_MOVED": ("plan", gid(world.a.milestone), gid(move)),
        "WAITING_DAYS": ("plan", gid(world.a.waiting), None),
        "LOG_ENTRIES": ("log", gid(world.a.entry), None),
    }
    mine, theirs = figures(lab(cast.lead), cast), figures(portal(cast.sponsor_a), cast)
    for key, (tab, at, row) in stands.items():
        assert {"path": f"{on}/{tab}", "at": at, "row": row} in places(mine[key]), key
        expected = {"path": on, "at": at, "row": row}
        if key == "DECISIONS":
            expected = {"path": f"/reviews/{gid(world.a.round)}", "at": gid(decision), "row": None}
        assert expected in places(theirs[key]), key
        assert [row["id"] for row in mine[key]["records"]] == [row["id"] for row in theirs[key]["records"]]
    assert (
        len(mine["ITEMS_SIGNED"]["records"])
        == SignOff.objects.filter(item__section__checklist__engagement=cast.engagement_a).count()
    )


def places(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [{name: row[name] for name in ("path", "at", "row")} for row in figure["records"]]


def test_what_a_report_of_an_earlier_release_counts_leads_somewhere_too(cast: Cast, world: World, report: Any) -> None:
    old = {"type": "Milestone", "id": world.a.milestone.pk, "en": "M", "fr": "J"}
    ProgressReport.objects.update(figures=[{"key": "dates_moved", "value": 1, "records": [old]}])
    (found,) = places(figures(portal(cast.sponsor_a), cast)["DATES_MOVED"])
    assert (found["at"], found["row"]) == (gid(world.a.milestone), None)


@pytest.mark.parametrize("who", ["lead", "sponsor_a"])
def test_the_pdf_leads_there_by_absolute_addresses(cast: Cast, world: World, report: Any, who: str) -> None:
    content = get(cast.people()[who], report, "?language=both").content
    links = [
        note.get_object() for page in pypdf.PdfReader(io.BytesIO(content)).pages for note in page.get("/Annots", [])
    ]
    out = [urlsplit(str(link["/A"]["/URI"])) for link in links if "/URI" in link.get("/A", {})]
    door = lab(cast.lead) if who == "lead" else portal(cast.sponsor_a)
    before = "" if who == "lead" else "/portal"
    counted = [row for figure in figures(door, cast).values() for row in figure["records"]]
    assert {(address.path, parse_qs(address.query)["at"][0]) for address in out} == {
        (before + row["path"], row["at"]) for row in counted
    }
    assert {f"{address.scheme}://{address.netloc}" for address in out} == {settings.SITE_URL}
    inside = [link for link in links if "/URI" not in link.get("/A", {})]
    assert len(inside) >= 2 * sum(bool(figure["records"]) for figure in figures(door, cast).values())
    assert [text for text in problems_of(content) if "associated" not in text] == []


def test_the_mail_names_the_page_that_opens_each_number(cast: Cast, world: World, report: Any, smtp: Sink) -> None:
    ProgressReport.objects.update(disclosure="internal", shared_at=None)
    report.refresh_from_db()
    lab(cast.lead).do("shareReport", "report { id }", id=gid(report), version=report.version)
    send_waiting()
    text = next(text_of(mail) for mail in smtp.messages if mail["To"] == cast.sponsor_a.email)
    assert f"/portal/reports/{gid(report)}?figure=DATES_MOVED\n" in text
    empty = [figure["key"].upper() for figure in report.figures if not figure["records"]]
    assert not any(f"figure={key}" in text for key in empty)


def test_a_move_taken_back_from_the_client_does_not_go_out(cast: Cast, world: World, report: Any) -> None:
    ProgressReport.objects.update(disclosure="internal", shared_at=None)
    Milestone.objects.filter(pk=world.a.milestone.pk).update(disclosure="internal")
    answer = lab(cast.lead).mutate("shareReport", "report { id }", id=gid(report), version=report.version)
    assert code_of(answer) == "INVALID_STATE"
    assert_all_denied(cast.but("director", "lead", "partnerships"), "shareReport", id=gid(report), version=1)
