"""Progress reports: drafted from what the client sees, edited, shared once, read on the page, as PDF and by mail."""

import datetime as dt
import io
import re
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

import pypdf
import pytest

from passerelle.core import clock
from passerelle.core.days import long_day
from passerelle.core.graphql.ids import to_global_id
from passerelle.core.markdown import blocks
from passerelle.core.models import OutgoingMail
from passerelle.core.outbox import LONGEST_PAUSE, MAX_FAILURES, message_id, send_waiting
from passerelle.journal.models import LogEntry
from passerelle.notifications.services.deriving import events_derive
from passerelle.notifications.services.mails import mails_queue
from passerelle.plan.models import Milestone, Slip
from passerelle.reports.facts import facts_of
from passerelle.reports.models import ProgressReport
from passerelle.reports.services.letters import render
from passerelle.reports.services.reports import report_draft, report_share
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab, portal
from tests.smtp import Sink, text_of
from tests.world import CANARY, World, make_world

FIELDS = "id version bodyEn bodyFr disclosure allowedActions figures { key value records { type id label } }"
READ = "query($r: String!) { engagement(reference: $r) { reports { id bodyHtml pdfUrl figures { key value } } } }"


@pytest.fixture
def world(cast: Cast) -> World:
    world = make_world(cast)
    ProgressReport.objects.all().delete()
    return world


def period() -> dict[str, str]:
    today = clock.today()
    return {"startsOn": (today - dt.timedelta(days=30)).isoformat(), "endsOn": today.isoformat()}


def drafted(cast: Cast) -> dict[str, Any]:
    payload = lab(cast.lead).do("draftReport", f"report {{ {FIELDS} }}", engagement=gid(cast.engagement_a), **period())
    report: dict[str, Any] = payload["report"]
    return report


def test_a_draft_tells_what_the_client_sees_and_nothing_else(cast: Cast, world: World) -> None:
    today = clock.today()
    Milestone.objects.filter(engagement=cast.engagement_a).update(
        status="accepted", reached_on=today, outcome="negative", outcome_note="Linear is *enough*"
    )
    for row in (world.a.milestone, world.a.hidden_milestone):
        Slip.objects.create(
            milestone=row, from_on=today, to_on=today + dt.timedelta(days=9), reason="data", clock="client"
        )
    report = drafted(cast)
    text = report["bodyEn"] + report["bodyFr"]
    assert CANARY not in text
    assert world.a.milestone.title_in("en") in report["bodyEn"]
    assert "Negative" in report["bodyEn"]
    assert r"Linear is \*enough\*" in report["bodyEn"]
    assert "## Jalons atteints" in report["bodyFr"]
    figures = {figure["key"]: figure for figure in report["figures"]}
    assert figures["MILESTONES_REACHED"]["value"] == 1
    moves = Slip.objects.filter(milestone=world.a.milestone)
    assert {row["id"] for row in figures["DATES_MOVED"]["records"]} == {gid(row) for row in moves}
    assert all(world.a.milestone.title_in("en") in row["label"] for row in figures["DATES_MOVED"]["records"])
    assert report["disclosure"] == "INTERNAL"
    assert set(report["allowedActions"]) == {"UPDATE", "SHARE", "DELETE"}


def test_the_french_draft_and_its_pdf_are_set_in_french(cast: Cast, world: World) -> None:
    today = clock.today()
    Milestone.objects.filter(pk=world.a.milestone.pk).update(status="accepted", reached_on=today, outcome="confirmed")
    LogEntry.objects.filter(pk=world.a.entry.pk).update(
        body="It gains **10 %** of [it](https://x.example)", happened_on=today, disclosure="client"
    )
    report = drafted(cast)
    assert "It gains 10 % of it" in report["bodyEn"], "Markdown of an entry is not shown as marks"
    title = world.a.version.deliverable.title_in("fr")
    assert f"{title}, version {world.a.version.number}, **" in report["bodyFr"]
    assert report["bodyFr"].count("\u00a0: ") > 3
    badly = re.compile(r"[^\W\d_]\**(?:: | : )| [;!?]")
    assert badly.findall(report["bodyFr"]) == []
    assert re.search(r"\w: \*\*", report["bodyEn"])
    kept = ProgressReport.objects.get()
    reader = pypdf.PdfReader(io.BytesIO(get(cast.lead, kept, "?language=fr").content))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Jalons atteints" in text
    assert text.count("\u00a0:") > 3
    assert badly.findall(text) == []
    assert long_day_in("fr", today) in text


def long_day_in(language: str, day: dt.date) -> str:
    with translation.override(language):
        return long_day(day)


def test_an_empty_period_is_told_as_such(cast: Cast) -> None:
    report = drafted(cast)
    assert report["bodyEn"].startswith("## Summary\n\nFrom ")
    assert "0 milestones were reached" in report["bodyEn"]
    assert all(figure["value"] == 0 for figure in report["figures"])


@pytest.mark.parametrize(
    ("start", "end", "field"),
    [
        ("2026-03-02", "2026-03-01", "endsOn"),
        ("2026-01-01", "2999-01-01", "endsOn"),
        ("0001-01-01", "2026-01-01", "startsOn"),
    ],
)
def test_a_wrong_period_is_named(cast: Cast, start: str, end: str, field: str) -> None:
    answer = lab(cast.lead).mutate(
        "draftReport", "report { id }", engagement=gid(cast.engagement_a), startsOn=start, endsOn=end
    )
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert (ProgressReport.objects.count(), audit_count()) == (0, 0)


def test_it_is_edited_then_shared_and_then_stays(cast: Cast, smtp: Sink) -> None:
    report = drafted(cast)
    door = lab(cast.lead)
    edited = door.do(
        "updateReport", f"report {{ {FIELDS} }}", id=report["id"], version=1,
        bodyEn="**Well** done <script>x</script>", bodyFr="Très **bien**",
    )["report"]  # fmt: skip
    stale = door.mutate("updateReport", "report { id }", id=report["id"], version=1, bodyEn="x", bodyFr="y")
    assert code_of(stale) == "CONFLICT"
    assert portal(cast.sponsor_a).read(READ, r=cast.engagement_a.reference)["engagement"]["reports"] == []
    assert not OutgoingMail.objects.exists()
    ProgressReport.objects.update(starts_on=dt.date(2026, 9, 1))
    shared = door.do("shareReport", f"report {{ {FIELDS} }}", id=report["id"], version=edited["version"])["report"]
    assert shared["allowedActions"] == []
    send_waiting()
    send_waiting()
    assert len(smtp.messages) == 3
    by_address = {message["To"]: text_of(message) for message in smtp.messages}
    assert "- Milestones reached: 0" in by_address[cast.sponsor_a.email]
    assert "- Jalons atteints\u00a0: 0" in by_address[cast.engineer_a.email]
    assert "du 1er septembre 2026 au" in by_address[cast.engineer_a.email]
    assert "**Well** done" in by_address[cast.sponsor_a.email]
    seen = portal(cast.sponsor_a).read(READ, r=cast.engagement_a.reference)["engagement"]["reports"]
    assert "<strong>Well</strong> done" in seen[0]["bodyHtml"]
    assert "<script" not in seen[0]["bodyHtml"]
    for name in ("updateReport", "deleteReport", "shareReport"):
        more = {"bodyEn": "x", "bodyFr": "y"} if name == "updateReport" else {}
        selection = "engagement { id }" if name == "deleteReport" else "report { id }"
        again = door.mutate(name, selection, id=report["id"], version=shared["version"], **more)
        assert code_of(again) == "INVALID_STATE"


def test_what_was_taken_back_since_does_not_go_out_with_a_report(cast: Cast, world: World, smtp: Sink) -> None:
    Milestone.objects.filter(pk=world.a.milestone.pk).update(status="accepted", reached_on=clock.today())
    report = drafted(cast)
    Milestone.objects.filter(pk=world.a.milestone.pk).update(disclosure="internal")
    before = (audit_count(), OutgoingMail.objects.count())
    for door in (lab(cast.lead), lab(cast.director)):
        answer = door.mutate("shareReport", "report { id }", id=report["id"], version=1)
        assert code_of(answer) == "INVALID_STATE"
    assert (audit_count(), OutgoingMail.objects.count()) == before
    assert ProgressReport.objects.get().disclosure == "internal"
    Milestone.objects.filter(pk=world.a.milestone.pk).update(disclosure="client")
    assert code_of(lab(cast.lead).mutate("shareReport", "report { id }", id=report["id"], version=1)) is None
    send_waiting()
    text = text_of(next(message for message in smtp.messages if message["To"] == cast.sponsor_a.email))
    assert "Milestones reached: 1" in text  # the figures stand in the mail too
    assert CANARY not in text


def test_who_does_not_want_reports_by_mail_gets_a_line_instead(cast: Cast, smtp: Sink) -> None:
    portal(cast.sponsor_a).do("setReasonPreference", "viewer { id }", reason="REPORT", frequency="NEVER")
    portal(cast.engineer_a).do("setReasonPreference", "viewer { id }", reason="REPORT", frequency="DAILY")
    report = report_draft_of(cast)
    report_share(actor=cast.lead, report=report, version=report.version)
    events_derive()
    send_waiting()
    mail = smtp.only()
    assert mail["To"] == cast.observer_a.email
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    lines = "{ notifications(first: 5) { edges { node { text path } } } }"
    for person in (cast.sponsor_a, cast.engineer_a, cast.observer_a):
        node = portal(person).read(lines)["notifications"]["edges"][0]["node"]
        assert node["path"] == f"/portal/reports/{gid(report)}"
    with clock.at(clock.now() + dt.timedelta(days=2)):
        mails_queue()
        send_waiting()
    assert [message["To"] for message in smtp.messages[1:]] == [cast.engineer_a.email]


def test_who_left_gets_no_mail(cast: Cast, smtp: Sink) -> None:
    report = report_draft_of(cast)
    assert render(report_id=report.pk, user_id=cast.sponsor_a.pk) is None  # still a draft
    report_share(actor=cast.lead, report=report, version=report.version)
    assert render(report_id=report.pk, user_id=cast.sponsor_b.pk) is None
    assert render(report_id="gone", user_id="gone") is None
    cast.engagement_a.client_memberships.filter(user=cast.sponsor_a).update(revoked_at=clock.now())
    type(cast.engineer_a).objects.filter(pk=cast.engineer_a.pk).update(is_active=False)
    send_waiting()
    assert smtp.only()["To"] == cast.observer_a.email
    assert OutgoingMail.objects.filter(dropped_at__isnull=False).count() == 2


def test_a_mail_server_that_is_away_is_tried_again_until_a_director_finds_the_mail(
    cast: Cast, smtp: Sink, settings: Any
) -> None:
    report = report_draft_of(cast)
    report_share(actor=cast.lead, report=report, version=report.version)
    now, port = clock.now(), settings.EMAIL_PORT
    settings.EMAIL_PORT = 9
    for _turn in range(MAX_FAILURES):
        with clock.at(now):
            send_waiting()
        now += LONGEST_PAUSE
    assert smtp.messages == []
    document = "{ deadLetters(first: 10) { edges { node { id recipient lastError } } } }"
    dead = [edge["node"] for edge in lab(cast.director).read(document)["deadLetters"]["edges"]]
    assert {row["recipient"] for row in dead} == {cast.sponsor_a.email, cast.engineer_a.email, cast.observer_a.email}
    assert "ConnectionRefused" in dead[0]["lastError"]
    settings.EMAIL_PORT = port
    ids = {message_id(row) for row in OutgoingMail.objects.all()}
    for row in dead:
        lab(cast.director).do("retryMail", "ok", id=row["id"])
    with clock.at(now):
        send_waiting()
    assert {message["Message-ID"] for message in smtp.messages} == ids


def report_draft_of(cast: Cast) -> ProgressReport:
    today = clock.today()
    return report_draft(actor=cast.lead, engagement=cast.engagement_a, starts_on=today, ends_on=today)


def get(user: Any, report: ProgressReport, query: str = "") -> Any:
    client = Client()
    if user is not None:
        client.force_login(user)
    return client.get(f"/api/reports/{gid(report)}.pdf{query}", headers={"accept-language": "en"})


def test_the_pdf_is_for_who_may_read_the_report(cast: Cast) -> None:
    report = report_draft_of(cast)
    lab_side = {"director", "partnerships", "lead", "scientist", "intern"}
    for shared, readers in ((False, lab_side), (True, lab_side | {"sponsor_a", "engineer_a", "observer_a"})):
        if shared:
            ProgressReport.objects.filter(pk=report.pk).update(disclosure="client", shared_at=clock.now())
        for name, person in cast.people().items():
            assert get(person, report).status_code == (200 if name in readers else 404), (name, shared)
    assert get(None, report).status_code == 401
    for wrong in ("x", to_global_id("ProgressReport", "nobodyknows1")):
        client = Client()
        client.force_login(cast.lead)
        assert client.get(f"/api/reports/{wrong}.pdf").status_code == 404


@pytest.mark.parametrize(
    ("query", "pages"), [("", 1), ("?language=fr", 1), ("?language=both", 2), ("?language=xx", 1)]
)
def test_the_pdf_is_in_the_language_asked(cast: Cast, query: str, pages: int) -> None:
    report = report_draft_of(cast)
    body = get(cast.lead, report, query).content
    reader = pypdf.PdfReader(io.BytesIO(body))
    text = "".join(page.extract_text() for page in reader.pages)
    assert len(reader.pages) == pages
    assert ("Rapport d’avancement" in text) == ("fr" in query or "both" in query)
    assert ("Progress report" in text) == ("fr" not in query)


def test_reading_costs_the_same_for_many(cast: Cast) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            lab(cast.lead).read(
                f"query($r: String!) {{ engagement(reference: $r) {{ reports {{ {FIELDS} }} }} }}",
                r=cast.engagement_a.reference,
            )
        return len(captured)

    report_draft_of(cast)
    one = count()
    for _turn in range(5):
        report_draft_of(cast)
    assert count() == one


def test_drafting_costs_the_same_for_much(cast: Cast, world: World) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            facts_of(cast.engagement_a, dt.date(2020, 1, 1), clock.today())
        return len(captured)

    before = count()
    for number in range(6):
        row = Milestone.objects.create(
            engagement=cast.engagement_a, title_en=f"M{number}", disclosure="client", reached_on=clock.today(),
            status="accepted", outcome="confirmed",
        )  # fmt: skip
        Slip.objects.create(milestone=row, from_on="2026-01-01", to_on="2026-02-01", reason="data", clock="lab")
    assert count() == before


def test_markdown_becomes_blocks() -> None:
    found = blocks("# A\n\nb **c** [d](https://e.test) `f`\n\n- g\n  - h\n\n```\ni\n```\n")
    assert [(block["kind"], block["level"]) for block in found] == [
        ("heading", 1), ("paragraph", 1), ("item", 1), ("item", 2), ("code", 1),
    ]  # fmt: skip
    assert "".join(run["text"] for run in found[1]["runs"]) == "b c d (https://e.test) f"
    assert [run["strong"] for run in found[1]["runs"]][:3] == [False, True, False]
