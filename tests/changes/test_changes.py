"""What changed since somebody looked, through each door: nothing of it goes around what they may see."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.changes import selectors
from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.engagements.models import TeamMember, Visit
from passerelle.engagements.services.agreements import agreement_remove
from passerelle.engagements.services.delegations import delegation_give
from passerelle.engagements.services.engagements import engagement_update
from passerelle.journal.models import Risk
from passerelle.journal.services.log import log_add
from passerelle.journal.services.risks import risk_update
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.plan.services.moves import milestone_move
from passerelle.sharing.services.sharing import share
from tests.cast import Cast
from tests.doors import gid, lab, portal
from tests.world import CANARY, World

FIELDS = """reference since lastSeenAt asOf total
    changes { kind objectType objectLabel fields { field label before after } actors reasons }"""
ONE = f"""query($r: String!, $since: DateTime, $kind: ChangeKind) {{
    changes(reference: $r, since: $since, kind: $kind) {{ {FIELDS} }} }}"""
CLIENT = f"query($r: String!, $since: DateTime) {{ changes(reference: $r, since: $since) {{ {FIELDS} }} }}"
WEEK = f"query {{ viewer {{ myWeek {{ changes {{ {FIELDS} }} }} }} }}"
HOME = f"query {{ viewer {{ changes {{ {FIELDS} }} }} }}"


def move(actor: User, milestone: Milestone, days: int, note: str = "") -> None:
    milestone.refresh_from_db()
    due_on = (milestone.due_on or clock.today()) + dt.timedelta(days=days)
    milestone_move(
        actor=actor,
        milestone=milestone,
        version=milestone.version,
        due_on=due_on,
        reason="data",
        clock="client",
        note=note,
    )


def planned(world: World) -> Milestone:
    Milestone.objects.filter(pk=world.a.milestone.pk).update(status="planned", reached_on=None, outcome="")
    world.a.milestone.refresh_from_db()
    return world.a.milestone


def test_the_lab_reads_what_and_why(cast: Cast, world: World) -> None:
    milestone = planned(world)
    first = milestone.due_on
    move(cast.lead, milestone, 7, "The sensors came late")
    move(cast.director, milestone, 7)
    found = lab(cast.lead).read(ONE, r="ARC-2026-001")["changes"]
    (moved,) = [row for row in found["changes"] if row["objectType"] == "Milestone"]
    assert moved["kind"] == "CHANGED"
    assert moved["fields"][0] == {
        "field": "dueOn", "label": "Due date", "before": str(first),
        "after": str(first + dt.timedelta(days=14)) if first else None,
    }  # fmt: skip
    assert moved["actors"] == [cast.lead.name, cast.director.name]
    assert moved["reasons"] == ["Data · Client · The sensors came late", "Data · Client"]
    assert moved["objectLabel"] == milestone.title_in("en")
    none = lab(cast.lead).read(ONE, r="ARC-2026-001", kind="REMOVED")["changes"]
    assert none["changes"] == []
    later = lab(cast.lead).read(ONE, r="ARC-2026-001", since=clock.now().isoformat())["changes"]
    assert later["total"] == 0


def test_seen_moves_on_and_never_back(cast: Cast, world: World) -> None:
    move(cast.director, planned(world), 7)
    week = lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["changes"]
    (line,) = [row for row in week if row["reference"] == "ARC-2026-001"]
    assert line["lastSeenAt"] is None
    lab(cast.lead).do("markSeen", "seenAt", engagement=gid(cast.engagement_a), until=line["asOf"])
    assert lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["changes"] == []
    early = (clock.now() - dt.timedelta(days=30)).isoformat()
    lab(cast.lead).do("markSeen", "seenAt", engagement=gid(cast.engagement_a), until=early)
    late = (clock.now() + dt.timedelta(days=30)).isoformat()
    lab(cast.lead).do("markSeen", "seenAt", engagement=gid(cast.engagement_a), until=late)
    visit = Visit.objects.get(user=cast.lead)
    assert clock.now() - dt.timedelta(minutes=1) < visit.at <= clock.now()
    move(cast.director, world.a.milestone, 7)
    assert len(lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["changes"]) == 1


def test_ones_own_edits_are_no_news(cast: Cast, world: World) -> None:
    move(cast.lead, planned(world), 7)
    assert lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["changes"] == []


def test_the_client_reads_shared_things_in_their_own_fields(cast: Cast, world: World) -> None:
    milestone = planned(world)
    move(cast.lead, milestone, 7, note=f"{CANARY} internal why")
    move(cast.lead, world.a.hidden_milestone, 7) if world.a.hidden_milestone.status == "planned" else None
    log_add(actor=cast.lead, engagement=cast.engagement_a, kind="progress", body=f"{CANARY} hidden entry")
    cast.engagement_a.refresh_from_db()
    engagement_update(
        actor=cast.lead, engagement=cast.engagement_a, version=cast.engagement_a.version,
        internal_notes=f"{CANARY} note", title="Curing forecast, wider",
    )  # fmt: skip
    for reader in (cast.sponsor_a, cast.observer_a):
        found = portal(reader).read(CLIENT, r="ARC-2026-001")["changes"]
        assert CANARY not in str(found)
        assert "internalNotes" not in str(found)
        told = {row["objectType"]: row for row in found["changes"]}
        assert told["Milestone"]["fields"][0]["field"] == "dueOn"
        assert told["Milestone"]["reasons"] == []
        assert told["Engagement"]["fields"][0]["after"] == "Curing forecast, wider"
        assert "LogEntry" not in told
    home = portal(cast.sponsor_a).read(HOME)["viewer"]["changes"]
    assert [row["reference"] for row in home] == ["ARC-2026-001"]
    assert CANARY not in str(home)


def test_what_happened_before_it_was_shared_is_not_the_clients(cast: Cast, world: World) -> None:
    entry = log_add(actor=cast.lead, engagement=cast.engagement_a, kind="progress", body="First words")
    milestone = world.a.hidden_milestone
    Milestone.objects.filter(pk=milestone.pk).update(
        status="planned", reached_on=None, outcome="", title_en="Now plain"
    )
    move(cast.lead, milestone, 21)
    share(actor=cast.lead, named=[("LogEntry", entry.pk), ("Milestone", milestone.pk)], disclosure=Disclosure.CLIENT)
    found = portal(cast.sponsor_a).read(CLIENT, r="ARC-2026-001")["changes"]["changes"]
    told = {row["objectLabel"]: row for row in found}
    assert (told["First words"]["kind"], told["First words"]["fields"]) == ("ADDED", [])
    assert (told["Now plain"]["kind"], told["Now plain"]["fields"]) == ("ADDED", [])
    share(actor=cast.lead, named=[("LogEntry", entry.pk)], disclosure=Disclosure.INTERNAL)
    assert "First words" not in str(portal(cast.sponsor_a).read(CLIENT, r="ARC-2026-001"))


def test_what_was_shared_is_told_thing_by_thing_to_the_lab(cast: Cast, world: World) -> None:
    named = [("LogEntry", world.a.hidden_entry.pk), ("Deliverable", world.a.hidden_deliverable.pk)]
    share(actor=cast.lead, named=named, disclosure=Disclosure.CLIENT)
    for language, field in (
        ("en", ("Seen by", "Internal", "Shared with the client")),
        ("fr", ("Visible par", "Interne", "Partagé avec le client")),
    ):
        told = told_of(cast, cast.director, language)
        assert "Engagement" not in told
        for kind in ("LogEntry", "Deliverable"):
            assert [(row["label"], row["before"], row["after"]) for row in told[kind]["fields"]] == [field]
        assert told["Deliverable"]["objectLabel"] == world.a.hidden_deliverable.title_in(language)


def told_of(cast: Cast, reader: Any, language: str = "en") -> dict[str, Any]:
    found = lab(reader, language).read(ONE, r="ARC-2026-001", since="2020-01-01T00:00:00Z")["changes"]
    return {row["objectType"]: row for row in found["changes"]}


def test_what_was_removed_is_told_with_what_it_said_and_who(cast: Cast, world: World) -> None:
    agreement = world.a.agreement
    agreement_remove(actor=cast.director, agreement=agreement, version=agreement.version)
    row = told_of(cast, cast.lead)["Agreement"]
    assert (row["kind"], row["actors"]) == ("REMOVED", [cast.director.name])
    said = {field["field"]: (field["before"], field["after"]) for field in row["fields"]}
    assert said["kind"] == ("Non-disclosure agreement", None)


@pytest.mark.parametrize(("language", "before", "after"), [("en", "Low", "High"), ("fr", "Faible", "Élevé")])
def test_a_risk_is_told_with_old_and_new_in_the_readers_words(
    cast: Cast, world: World, language: str, before: str, after: str
) -> None:
    risk = world.a.risk
    Risk.objects.filter(pk=risk.pk).update(impact="low")
    risk.refresh_from_db()
    risk_update(actor=cast.lead, risk=risk, version=risk.version, impact="high")
    (field,) = told_of(cast, cast.lead, language)["Risk"]["fields"]
    assert (field["field"], field["before"], field["after"]) == ("impact", before, after)
    assert "Risk" not in str(portal(cast.sponsor_a).read(CLIENT, r="ARC-2026-001"))


def test_more_than_is_read_is_said_to_be_cut(cast: Cast, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    document = "query($r: String!) { changes(reference: $r) { isCut } }"
    for _number in range(3):
        move(cast.director, planned(world), 1)
    assert lab(cast.lead).read(document, r="ARC-2026-001")["changes"]["isCut"] is False
    monkeypatch.setattr(selectors, "MOST_EVENTS", 2)
    assert lab(cast.lead).read(document, r="ARC-2026-001")["changes"]["isCut"] is True


@pytest.mark.parametrize("who", ["sponsor_b", "stranger"])
def test_another_client_reads_nothing(cast: Cast, world: World, who: str) -> None:
    move(cast.lead, planned(world), 7)
    reader = getattr(cast, who)
    assert portal(reader).read(CLIENT, r="ARC-2026-001")["changes"] is None
    assert "ARC-2026-001" not in str(portal(reader).read(HOME))


def test_the_lab_reads_only_what_it_may_see(cast: Cast, world: World) -> None:
    for person in (cast.lead, cast.scientist, cast.intern):
        assert lab(person).read(ONE, r="ARC-2026-002")["changes"] is None
    assert "Allocation" not in str(lab(cast.scientist).read(ONE, r="ARC-2026-001", since="2020-01-01T00:00:00Z"))


def cost(door: Any, document: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        door.read(document)
    return len(queries)


def test_statements_do_not_grow_with_what_changed(cast: Cast, world: World) -> None:
    move(cast.director, planned(world), 7)
    week, home = cost(lab(cast.lead), WEEK), cost(portal(cast.sponsor_a), HOME)
    for _number in range(6):
        move(cast.director, world.a.milestone, 1)
        log_add(actor=cast.director, engagement=cast.engagement_a, kind="progress", body="More")
    assert cost(lab(cast.lead), WEEK) <= week + 1, "one statement more names a kind of thing that was not there"
    assert cost(portal(cast.sponsor_a), HOME) <= home + 1


def test_statements_do_not_grow_with_the_engagements_that_changed(cast: Cast, world: World) -> None:
    TeamMember.objects.create(engagement=cast.engagement_b, person=cast.lead, role="scientist", since="2026-01-01")
    other = world.b.milestone
    Milestone.objects.filter(pk=other.pk).update(status="planned", reached_on=None, outcome="")
    move(cast.director, planned(world), 7)
    one = cost(lab(cast.lead), WEEK)
    move(cast.director, other, 7)
    assert len(lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["changes"]) == 2
    assert cost(lab(cast.lead), WEEK) == one


def test_a_delegation_reads_in_words(cast: Cast) -> None:
    today = clock.today()
    delegation_give(
        actor=cast.sponsor_a, engagement=cast.engagement_a, delegate=cast.engineer_a, starts_on=today,
        ends_on=today + dt.timedelta(days=3),
    )  # fmt: skip
    asked = "query($r: String!) { changes(reference: $r) { changes { typeLabel fields { label } } } }"
    (change,) = lab(cast.lead, "fr").read(asked, r=cast.engagement_a.reference)["changes"]["changes"]
    assert change["typeLabel"] == "Délégation"
    assert {field["label"] for field in change["fields"]} == {"Personne", "Premier jour", "Dernier jour"}
