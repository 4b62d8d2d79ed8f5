"""Health, ledger, forecast and exports through the doors."""

import csv
import datetime as dt
import io
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from openpyxl import load_workbook

from passerelle.core import clock
from passerelle.core.spreadsheet import safe
from passerelle.engagements.models import Engagement
from passerelle.plan.models import Milestone, Slip, Stage, StageEntry
from passerelle.portfolio.models import SavedView
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab
from tests.world import CANARY, World

HEALTH = """query { engagements(first: 50) { edges { node {
    reference currentStage { title } nextGate { title dueOn } health { level reasons { code level message } }
    forecasts { milestone basis legs chance earliestOn likelyOn latestOn }
    portfolioEffort { planned plannedSoFar actual } } } } }"""
LEDGER = """query($group: LedgerGroup!, $reason: SlipReason) { slipLedger(group: $group, reason: $reason) {
    moves days sums { key label moves days milestones }
    slips { fromOn toOn days reason clock milestone { title engagement { reference } } } } }"""


def of(answer: Any, reference: str) -> dict[str, Any]:
    nodes = [edge["node"] for edge in answer["engagements"]["edges"]]
    return next(node for node in nodes if node["reference"] == reference)


def moved(milestone: Milestone, days: int, reason: str, clock_: str) -> None:
    milestone.refresh_from_db()
    start = milestone.due_on or clock.today()
    Slip.objects.create(
        milestone=milestone, from_on=start, to_on=start + dt.timedelta(days=days), reason=reason, clock=clock_
    )


def test_health_says_why(cast: Cast, world: World) -> None:
    today = clock.today()
    Milestone.objects.exclude(pk=world.a.milestone.pk).delete()
    Milestone.objects.filter(pk=world.a.milestone.pk).update(
        due_on=today - dt.timedelta(days=20), status="in_progress", outcome="", reached_on=None
    )
    found = of(lab(cast.director).read(HEALTH), "ARC-2026-001")
    assert found["health"]["level"] == "AT_RISK"
    reasons = {reason["code"]: reason["message"] for reason in found["health"]["reasons"]}
    assert reasons["MILESTONE_LATE"] == "A milestone is 20 days late"
    french = of(lab(cast.director, "fr").read(HEALTH), "ARC-2026-001")
    assert "Un jalon est en retard de 20 jours" in [row["message"] for row in french["health"]["reasons"]]
    assert found["portfolioEffort"] is not None
    assert of(lab(cast.lead).read(HEALTH), "ARC-2026-001")["portfolioEffort"] is None


def test_statements_do_not_grow_with_engagements(cast: Cast, world: World) -> None:
    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            lab(cast.director).read(HEALTH)
        return len(queries)

    few = count()
    for number in range(12):
        row = Engagement.objects.create(
            reference=f"ARC-2026-9{number:02}", kind=cast.engagement_a.kind, title="More", status="active",
            organization=cast.engagement_a.organization, starts_on=clock.today(),
        )  # fmt: skip
        Milestone.objects.create(engagement=row, title_en="M", due_on=clock.today())
    assert count() == few


def test_the_ledger_sums_and_narrows(cast: Cast, world: World) -> None:
    Slip.objects.all().delete()
    moved(world.a.milestone, 10, "data", "client")
    moved(world.a.milestone, -3, "planning", "lab")
    moved(world.b.milestone, 5, "data", "client")
    found = lab(cast.director).read(LEDGER, group="REASON")["slipLedger"]
    assert (found["moves"], found["days"]) == (3, 12)
    assert [(row["key"], row["moves"], row["days"], row["milestones"]) for row in found["sums"]] == [
        ("data", 2, 15, 2), ("planning", 1, -3, 1),
    ]  # fmt: skip
    assert lab(cast.director).read(LEDGER, group="CLOCK", reason="PLANNING")["slipLedger"]["days"] == -3
    for group in ("KIND", "PARTNER", "QUARTER"):
        sums = lab(cast.director).read(LEDGER, group=group)["slipLedger"]["sums"]
        assert sum(row["moves"] for row in sums) == 3
    # B's engagement is confidential
    assert lab(cast.scientist).read(LEDGER, group="PARTNER")["slipLedger"]["moves"] == 2
    answer = lab(cast.intern).send(LEDGER, {"group": "REASON"})
    assert code_of(answer) == "FORBIDDEN"


def test_a_move_late_in_the_evening_is_of_that_day_and_quarter(cast: Cast, world: World) -> None:
    """At ten in the evening in Montreal it is tomorrow in UTC, and on the last of a month another quarter."""
    Slip.objects.all().delete()
    moved(world.a.milestone, 10, "data", "client")
    Slip.objects.update(created_at=dt.datetime(2026, 10, 1, 2, tzinfo=dt.UTC))
    document = LEDGER.replace("sums { key", "sums { label key")
    for language, name in (("en", "Q3 2026"), ("fr", "T3 2026")):
        (row,) = lab(cast.director, language).read(document, group="QUARTER")["slipLedger"]["sums"]
        assert row["label"] == name
    lines = get(cast.director, "/api/slips.csv").content.decode("utf-8-sig").splitlines()
    assert lines[1].startswith("2026-09-30,")
    assert len(get(cast.director, "/api/slips.csv?until=2026-09-30").content.decode("utf-8-sig").splitlines()) == 2


def history(engagement: Engagement, count: int) -> None:
    start = engagement.starts_on or clock.today()
    for number in range(1, count + 1):
        day = start + dt.timedelta(days=number)
        Milestone.objects.create(
            engagement=engagement, title_en=f"Past {number}", baseline_on=day, due_on=day, reached_on=day,
            status="accepted", outcome="confirmed",
        )  # fmt: skip


def test_a_forecast_needs_history_and_says_so(cast: Cast, world: World) -> None:
    Milestone.objects.exclude(pk=world.a.milestone.pk).delete()
    today = clock.today()
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(starts_on=today - dt.timedelta(days=60))
    Milestone.objects.filter(pk=world.a.milestone.pk).update(
        status="planned", gate=False, due_on=today + dt.timedelta(days=30), reached_on=None, outcome=""
    )
    (one,) = of(lab(cast.lead).read(HEALTH), "ARC-2026-001")["forecasts"]
    assert (one["milestone"], one["basis"], one["chance"]) == (gid(world.a.milestone), "TOO_LITTLE", None)
    cast.engagement_a.refresh_from_db()
    history(cast.engagement_a, 20)
    (one,) = of(lab(cast.lead).read(HEALTH), "ARC-2026-001")["forecasts"]
    assert one["basis"] == "SAME_KIND_AND_GATE"
    assert one["chance"] > 0.9
    assert one["earliestOn"] <= one["likelyOn"] <= one["latestOn"]
    read = "query { forecastCalibration { forecasts brier naiveBrier covered bins { told came count } } }"
    judged = lab(cast.director).read(read)["forecastCalibration"]
    assert judged["forecasts"] > 0
    assert judged["brier"] < 0.1
    assert code_of(lab(cast.intern).send(read)) == "FORBIDDEN"


def test_views_are_kept_shared_and_forgotten(cast: Cast, world: World) -> None:
    read = "query { savedViews(page: PORTFOLIO) { id name search shared isOwn ownerName } }"
    SavedView.objects.all().delete()
    save = {"page": "PORTFOLIO", "name": "Late", "search": "health=AT_RISK"}
    lab(cast.director).do("saveView", "view { id }", **save)
    again = {**save, "search": "health=WATCH", "shared": True}
    events = audit_count()
    (refused,) = lab(cast.director).mutate("saveView", "view { id }", **{**again, "name": " Late "})["errors"]
    said = refused["extensions"]
    assert (said["code"], said["field"], said["details"]) == ("VALIDATION", "name", {"taken": "Late"})
    assert "“Late”" in refused["message"]
    assert (SavedView.objects.get().search, audit_count()) == ("health=AT_RISK", events)
    # what somebody else calls theirs is free
    lab(cast.lead).do("saveView", "view { id }", **save)
    SavedView.objects.filter(person=cast.lead).delete()
    lab(cast.director).do("saveView", "view { id }", **again, replace=True)
    (mine,) = lab(cast.director).read(read)["savedViews"]
    assert (mine["search"], mine["shared"], mine["isOwn"]) == ("health=WATCH", True, True)
    (seen,) = lab(cast.lead).read(read)["savedViews"]
    assert (seen["isOwn"], seen["ownerName"]) == (False, cast.director.name)
    events = audit_count()
    assert code_of(lab(cast.lead).mutate("deleteView", "deletedId", id=mine["id"])) == "FORBIDDEN"
    assert code_of(lab(cast.lead).mutate("saveView", "view { id }", **save, shared=True)) == "FORBIDDEN"
    for search in ("https://evil.example/", "/x", "?a"):
        answer = lab(cast.lead).mutate("saveView", "view { id }", **{**save, "search": search})
        assert code_of(answer) == "VALIDATION"
    assert audit_count() == events
    lab(cast.director).do("deleteView", "deletedId", id=mine["id"])
    assert lab(cast.lead).read(read)["savedViews"] == []


def get(user: Any, path: str, language: str = "en") -> Any:
    client = Client()
    client.force_login(user)
    return client.get(path, headers={"accept-language": language})


def test_exports_open_and_hold_what_the_reader_sees(cast: Cast, world: World) -> None:
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(title="=HYPERLINK(1)")
    answer = get(cast.director, "/api/portfolio.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0][:3] == ["Reference", "Title", "Partner"]
    assert rows[0][-1] == "Recorded, days"
    assert "'=HYPERLINK(1)" in [row[1] for row in rows]
    assert len(rows) == 3
    seen = list(csv.reader(io.StringIO(get(cast.scientist, "/api/portfolio.csv", "fr").content.decode("utf-8-sig"))))
    assert len(seen) == 2
    assert seen[0][:2] == ["Référence", "Titre"]
    assert "Recorded" not in str(seen[0])
    book = load_workbook(io.BytesIO(get(cast.director, "/api/portfolio.xlsx").content))
    assert book.worksheets[0]["A2"].value == "ARC-2026-001"
    narrowed = get(cast.director, "/api/portfolio.csv?search=turbine").content.decode("utf-8-sig")
    assert len(narrowed.splitlines()) == 2
    for level in ("on_track", "watch", "at_risk"):
        levelled = get(cast.director, f"/api/portfolio.csv?health={level}").content.decode("utf-8-sig")
        column = rows[0].index("Health")
        names = {"on_track": "On track", "watch": "Watch", "at_risk": "At risk"}
        count = sum(row[column] == names[level] for row in rows[1:])
        assert len(levelled.splitlines()) == count + 1
    moved(world.a.milestone, 4, "data", "client")
    slips = get(cast.lead, "/api/slips.xlsx?reason=data")
    assert load_workbook(io.BytesIO(slips.content)).worksheets[0].max_row >= 2
    assert get(cast.director, "/api/portfolio.csv?status=nope").status_code == 400
    assert get(cast.director, "/api/slips.csv?since=yesterday").status_code == 400


def test_stage_and_next_gate_stand_in_the_table_and_in_the_file(cast: Cast, world: World) -> None:
    Milestone.objects.filter(engagement=cast.engagement_a).update(gate=False)
    stage = Stage.objects.create(engagement=cast.engagement_a, key="modelling", title_en="Modelling", position=9)
    StageEntry.objects.create(stage=stage, entered_on="2026-01-05")
    for day, status in (("2026-02-01", "accepted"), ("2026-05-01", "planned"), ("2026-04-01", "planned")):
        Milestone.objects.create(
            engagement=cast.engagement_a, title_en=f"Gate of {day}", due_on=day, gate=True, status=status,
            **({"outcome": "confirmed", "reached_on": day} if status == "accepted" else {}),
        )  # fmt: skip
    found = of(lab(cast.director).read(HEALTH), "ARC-2026-001")
    assert found["currentStage"] == {"title": "Modelling"}
    assert found["nextGate"] == {"title": "Gate of 2026-04-01", "dueOn": "2026-04-01"}
    book = load_workbook(io.BytesIO(get(cast.director, "/api/portfolio.xlsx").content)).worksheets[0]
    row = dict(zip([cell.value for cell in book[1]], [cell.value for cell in book[2]], strict=True))
    assert (row["Stage"], row["Next gate"]) == ("Modelling", "Gate of 2026-04-01")
    assert str(row["Gate due"]).startswith("2026-04-01")


def test_exports_are_for_the_lab(cast: Cast, world: World) -> None:
    for path in ("/api/portfolio.csv", "/api/slips.xlsx"):
        for person in (cast.sponsor_a, cast.observer_a, cast.sponsor_b, cast.stranger):
            answer = get(person, path)
            assert answer.status_code == 404
            assert CANARY.encode() not in answer.content
        assert get(cast.intern, path).status_code == 403
        assert Client().get(path).status_code == 401
    assert get(cast.director, "/api/portfolio.pdf").status_code == 404


def test_no_cell_is_a_formula() -> None:
    assert [safe(value) for value in ("=1", "+1", "-1", "@x", "a=1", 3, None)] == [
        "'=1", "'+1", "'-1", "'@x", "a=1", 3, "",
    ]  # fmt: skip
