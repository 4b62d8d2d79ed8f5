"""Mentions, links, earlier texts, filters, the preview and the decision log."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.journal.models import LogEntry, LogRevision
from tests.cast import Cast
from tests.doors import assert_denied, audit_count, code_of, gid, lab, portal
from tests.journal import make
from tests.plan import make as plan

PREVIEW = "query P($e: ID!, $b: String!) { logPreview(engagement: $e, body: $b) }"
DECISIONS = "query D($e: ID!, $f: DecisionFormat!) { decisionLog(engagement: $e, format: $f) }"
FILTERED = """query L($r: String!, $kind: LogKind, $author: ID, $search: String) { engagement(reference: $r) {
  logAuthors { id name } log(first: 9, kind: $kind, author: $author, search: $search) { totalCount } } }"""
ALL = """query L($r: String!) { engagement(reference: $r) { mentionable { name fromClient } logAuthors { name }
  risks { owner { name } reviewOn } log(first: 50) { edges { node { mentions { name reads } milestones { title }
  versions { number } revisions { bodyHtml authorName } waiting { what } answer { body } allowedActions } } } } }"""


def _add(cast: Cast, **values: Any) -> dict[str, Any]:
    values = {"engagement": gid(cast.engagement_a), "kind": "PROGRESS", "body": "Done", **values}
    fields = "entry { id version mentions { name reads } milestones { title } versions { number } }"
    entry: dict[str, Any] = lab(cast.lead).do("addLogEntry", fields, **values)["entry"]
    return entry


def test_only_readers_are_mentioned_and_the_event_says_who(cast: Cast) -> None:
    entry = _add(cast, body="@Ines Intern and @Alice Sponsor, mail@Sam Scientist, @Sam Scientist: look")
    assert entry["mentions"] == [{"name": "Ines Intern", "reads": True}, {"name": "Sam Scientist", "reads": True}]
    assert set(Event.objects.get().after["mentions"]) == {cast.intern.pk, cast.scientist.pk}


def test_a_mention_says_when_its_person_no_longer_reads_it(cast: Cast) -> None:
    row = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    fields = "entry { mentions { name reads } }"
    changed = lab(cast.lead).do("updateLogEntry", fields, id=gid(row), version=1, body="@Alice Sponsor, see table 3")
    assert changed["entry"]["mentions"] == [{"name": "Alice Sponsor", "reads": True}]
    LogEntry.objects.update(disclosure="internal")
    found = lab(cast.lead).read(ALL, r=cast.engagement_a.reference)["engagement"]["log"]["edges"][0]["node"]
    assert found["mentions"] == [{"name": "Alice Sponsor", "reads": False}]


def test_links_are_several_and_of_the_same_engagement(cast: Cast) -> None:
    rows = make.targets(cast.engagement_a, cast.lead)
    other = plan.milestone(cast.engagement_a)
    ours = [gid(other), gid(rows["Milestone"])]
    entry = _add(cast, milestones=ours, versions=[gid(rows["DeliverableVersion"])])
    assert len(entry["milestones"]) == 2
    assert entry["versions"] == [{"number": 1}]
    changed = lab(cast.lead).do(
        "updateLogEntry",
        "entry { milestones { title } milestone { title } }",
        id=entry["id"],
        version=1,
        milestones=[],
    )
    assert changed["entry"] == {"milestones": [], "milestone": None}
    theirs, events = plan.milestone(cast.engagement_b), audit_count()
    answer = lab(cast.director).mutate(
        "updateLogEntry", "__typename", id=entry["id"], version=2, milestones=[gid(theirs)]
    )
    assert_denied(answer, "NOT_FOUND")
    assert audit_count() == events


def test_what_an_entry_said_before_is_kept(cast: Cast) -> None:
    row = make.entry(cast.engagement_a, cast.intern)
    door, fields = lab(cast.lead), "entry { revisions { body authorName } }"
    door.do("updateLogEntry", fields, id=gid(row), version=1, body="Counts differ")
    entry = door.do("updateLogEntry", fields, id=gid(row), version=2, body="Counts differ")["entry"]
    assert entry["revisions"] == [{"body": "Counts match", "authorName": "Léa Lead"}]
    assert LogRevision.objects.count() == 1


def test_the_log_is_filtered(cast: Cast) -> None:
    make.entry(cast.engagement_a, cast.lead, kind="decision", body="Use the March extract")
    make.entry(cast.engagement_a, cast.intern, body="Counts match")
    make.entry(cast.engagement_b, cast.director, body="Counts match")
    for given, count in (
        ({}, 2),
        ({"kind": "DECISION"}, 1),
        ({"author": gid(cast.intern, "Person")}, 1),
        ({"search": "march EXTRACT"}, 1),
        ({"search": "a\x00%_", "kind": "MEETING"}, 0),
    ):
        found = lab(cast.lead).read(FILTERED, r=cast.engagement_a.reference, **given)["engagement"]
        assert found["log"]["totalCount"] == count, given
        assert [author["name"] for author in found["logAuthors"]] == ["Ines Intern", "Léa Lead"]
    answer = lab(cast.lead).send(FILTERED, {"r": cast.engagement_a.reference, "search": "x" * 201})
    assert code_of(answer) == "VALIDATION"


def test_the_preview_is_what_will_be_shown(cast: Cast) -> None:
    values = {"e": gid(cast.engagement_a), "b": "**Counts** <script>alert(1)</script>"}
    shown = lab(cast.intern).read(PREVIEW, **values)["logPreview"]
    assert shown.startswith("<p><strong>Counts</strong>")
    assert "<script" not in shown
    assert code_of(lab(cast.lead).send(PREVIEW, {**values, "b": "x" * 20_001})) == "VALIDATION"
    assert code_of(lab(cast.scientist).send(PREVIEW, values)) == "FORBIDDEN"
    assert code_of(lab(cast.lead).send(PREVIEW, {**values, "e": gid(cast.engagement_b)})) == "NOT_FOUND"


def test_the_decision_log_is_written_out(cast: Cast) -> None:
    point = plan.milestone(cast.engagement_a)
    row = make.entry(
        cast.engagement_a, cast.lead, kind="decision", body="=Keep March", context="Two extracts", decided_by="Alice"
    )
    row.milestones.set([point])
    make.entry(cast.engagement_a, cast.lead, body="Not a decision")
    values = {"e": gid(cast.engagement_a)}
    sheet = lab(cast.lead).read(DECISIONS, f="CSV", **values)["decisionLog"].splitlines()
    assert sheet == [
        "Date,Decision,Context,Decided by,Milestones",
        "2026-03-02,'=Keep March,Two extracts,Alice,Data usable",
    ]
    text = lab(cast.lead).read(DECISIONS, f="MARKDOWN", **values)["decisionLog"]
    assert "## 2026-03-02\n\n=Keep March\n\n**Context**: Two extracts" in text
    answer = lab(cast.lead).send(DECISIONS, {"e": gid(cast.engagement_b), "f": "CSV"})
    assert code_of(answer) == "NOT_FOUND"


@pytest.mark.parametrize("face", ["lab"])
def test_a_log_with_everything_costs_the_same_whatever_its_size(cast: Cast, face: str) -> None:
    counts = []
    for size in (1, 1, 6):
        for _row in range(size):
            rows = make.targets(cast.engagement_a, cast.lead, "client")
            values = {"milestones": [gid(rows["Milestone"])], "versions": [gid(rows["DeliverableVersion"])]}
            entry = _add(cast, kind="BLOCKER", body="@Ines Intern: wait", waitingFor="DATA", **values)
            lab(cast.lead).do("updateLogEntry", "entry { id }", id=entry["id"], version=1, body="@Dora Director: wait")
        with CaptureQueriesContext(connection) as captured:
            lab(cast.lead).read(ALL, r=cast.engagement_a.reference)
        counts.append(len(captured))
    assert counts[0] == counts[1] == counts[2]


def test_a_client_reads_shared_risks_and_shared_links_alone(cast: Cast) -> None:
    make.risk(cast.engagement_a, title="Hidden")
    make.risk(cast.engagement_a, title="Shown", disclosure="client")
    row = make.entry(cast.engagement_a, cast.lead, disclosure="client")
    row.milestones.set(
        [plan.milestone(cast.engagement_a), make.targets(cast.engagement_a, cast.lead, "client")["Milestone"]]
    )
    document = """query Q($r: String!) { engagement(reference: $r) { risks { title }
      log(first: 9) { edges { node { milestones { id } } } } } }"""
    found = portal(cast.observer_a).read(document, r=cast.engagement_a.reference)["engagement"]
    assert {risk["title"] for risk in found["risks"]} == {"Shown", "Sensors drift"}
    assert sorted(len(edge["node"]["milestones"]) for edge in found["log"]["edges"]) == [0, 1]


def test_a_risk_has_an_owner_of_the_lab_and_a_day_of_review(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "title": "Drift", "category": "DATA", "reviewOn": "2026-05-01"}
    door, fields = lab(cast.lead), "risk { id owner { name } reviewOn }"
    for person in (cast.sponsor_a, cast.stranger):
        answer = door.mutate("addRisk", fields, owner=gid(person, "Person"), **values)
        assert answer["errors"][0]["extensions"]["field"] == "owner"
    assert audit_count() == 0
    risk = door.do("addRisk", fields, owner=gid(cast.intern, "Person"), **values)["risk"]
    assert (risk["owner"], risk["reviewOn"]) == ({"name": "Ines Intern"}, "2026-05-01")
    emptied = door.do("updateRisk", fields, id=risk["id"], version=1, owner=None, reviewOn=None)["risk"]
    assert (emptied["owner"], emptied["reviewOn"]) == (None, None)
