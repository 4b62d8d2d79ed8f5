"""Sharing: told before it happens, one audited act, and nothing more than was told."""

import subprocess
import sys
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.models import OutgoingMail
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import ClientMembership
from passerelle.journal.models import Comment, LogEntry
from passerelle.people.models import User
from passerelle.reviews.models import ReviewRound
from passerelle.sharing.kinds import kinds
from passerelle.transfer.models import Checklist, Evidence
from tests.deliverables.make import assert_only
from tests.doors import audit_count, code_of, gid, lab, portal
from tests.journal import make
from tests.world import World

PREVIEW = "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { items { objectType label } recipients { name roles } } }"
STAFF = ("director", "partnerships", "lead")


def preview(user: Any, *rows: Any) -> dict[str, Any]:
    return lab(user).send(PREVIEW, {"ids": [gid(row) for row in rows]})


def share(user: Any, *rows: Any, disclosure: str = "CLIENT") -> dict[str, Any]:
    return lab(user).mutate(
        "share", "engagement { reference } count", ids=[gid(row) for row in rows], disclosure=disclosure
    )


def items_of(answer: dict[str, Any]) -> list[tuple[str, str]]:
    return [(item["objectType"], item["label"]) for item in answer["data"]["sharePreview"]["items"]]


def one_of_each(world: World) -> list[Any]:
    """A row of every kind on A that has a disclosure, all internal; what is about something goes with it."""
    side = world.a
    rows = [
        side.milestone, side.waiting, side.deliverable, side.version, side.entry, side.risk, side.comment,
        side.checklist, side.evidence, side.objective, side.assessment, side.outcome,
    ]  # fmt: skip
    for row in rows:
        type(row).objects.filter(pk=row.pk).update(disclosure=Disclosure.INTERNAL)
    return rows


def test_what_can_be_shared_does_not_hang_on_what_was_imported_before() -> None:
    """A process that has loaded the apps and nothing else, as the worker does, knows what the doors know."""
    asked = "import django; django.setup(); from passerelle.sharing.kinds import kinds; print(*sorted(kinds()))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == sorted(kinds())
    assert "Outcome" in told.stdout.split()


def test_every_kind_is_shared_and_taken_back(world: World) -> None:
    rows = one_of_each(world)
    assert {type(row).__name__ for row in rows} == set(kinds())
    told = items_of(preview(world.cast.lead, *rows))
    assert {kind for kind, _label in told} >= set(kinds())
    assert share(world.cast.lead, *rows)["data"]["share"] == {"engagement": {"reference": "ARC-2026-001"}, "count": 12}
    for row in rows:
        row.refresh_from_db()
        assert (row.disclosure, row.version) == ("client", 2)
    event = Event.objects.get()
    assert (event.verb, event.object_type) == ("disclosure.changed", "Engagement")
    assert event.before == {f"{type(row).__name__}:{row.pk}": "internal" for row in rows}
    assert event.after == {f"{type(row).__name__}:{row.pk}": "client" for row in rows}
    assert share(world.cast.lead, *rows)["data"]["share"]["count"] == 0
    assert audit_count() == 1
    assert share(world.cast.lead, *rows, disclosure="INTERNAL")["data"]["share"]["count"] == 12


def test_the_preview_names_things_and_people(world: World) -> None:
    answer = preview(world.cast.lead, world.a.hidden_version)
    assert items_of(answer) == [("DeliverableVersion", "Datasheet A, version 2")]
    assert answer["data"]["sharePreview"]["recipients"] == [
        {"name": "Alice Sponsor", "roles": ["SPONSOR"]},
        {"name": "Evan Engineer", "roles": ["TECHNICAL_LEAD"]},
        {"name": "Olga Observer", "roles": ["OBSERVER"]},
    ]
    # shared already: what taking it back would hide
    assert items_of(preview(world.cast.lead, world.a.version)) == [("DeliverableVersion", "Datasheet A, version 1")]


def test_the_preview_names_each_person_once_with_all_their_roles(world: World) -> None:
    cast = world.cast
    ClientMembership.objects.create(engagement=cast.engagement_a, user=cast.engineer_a, role="data_owner")
    # another person of that name is another person
    User.objects.filter(pk=cast.observer_a.pk).update(name="Evan Engineer")
    revoked = ClientMembership.objects.create(engagement=cast.engagement_a, user=cast.sponsor_a, role="observer")
    ClientMembership.objects.filter(pk=revoked.pk).update(revoked_at=clock.now())
    answer = preview(cast.lead, world.a.hidden_version)
    assert answer["data"]["sharePreview"]["recipients"] == [
        {"name": "Alice Sponsor", "roles": ["SPONSOR"]},
        {"name": "Evan Engineer", "roles": ["TECHNICAL_LEAD", "DATA_OWNER"]},
        {"name": "Evan Engineer", "roles": ["OBSERVER"]},
    ]


def test_the_preview_shows_what_the_client_will_read(world: World) -> None:
    ask = "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { items { objectType word label text html } } }"
    rows = one_of_each(world)
    LogEntry.objects.filter(pk=world.a.entry.pk).update(body="**Long** " + "words " * 60 + "<script>x</script>the end")
    DeliverableVersion.objects.filter(pk=world.a.version.pk).update(note="Read page 3", internal_note="CANARY-x")
    found = lab(world.cast.lead, "fr").read(ask, ids=[gid(row) for row in rows])["sharePreview"]["items"]
    shown = {item["objectType"]: item for item in found}
    assert "<strong>Long</strong>" in shown["LogEntry"]["html"]
    assert "the end" in shown["LogEntry"]["html"]  # the whole of it, however short its name
    assert "<script" not in shown["LogEntry"]["html"]
    assert "Read page 3" in shown["DeliverableVersion"]["text"]
    assert "CANARY-x" not in str(found)
    assert shown["LogEntry"]["word"] == "Entrée du journal"
    assert all(item["word"] for item in found)


def test_taking_back_names_who_opened_what_on_the_engagements_page(world: World) -> None:
    ask = "query Q($ids: [ID!]!) { sharePreview(ids: $ids) { seen { name label } } }"
    side = world.a
    rows = [
        side.entry, side.milestone, side.risk, side.objective, side.comment, side.deliverable, side.checklist,
        side.evidence, side.assessment,
    ]  # fmt: skip
    for row in rows:
        type(row).objects.filter(pk=row.pk).update(disclosure="client")
    ids = [gid(row) for row in rows]
    assert portal(world.cast.engineer_a).do("markOpened", "count", ids=ids)["count"] == len(rows)
    seen = lab(world.cast.lead).read(ask, ids=ids)["sharePreview"]["seen"]
    assert sum(row["name"] == world.cast.engineer_a.name for row in seen) == len(rows)
    # with a checklist goes what hangs on it: that was seen as well
    along = lab(world.cast.lead).read(ask, ids=[gid(side.checklist)])["sharePreview"]["seen"]
    assert {row["label"] for row in along} >= {"Transfer checklist", "Extract log"}
    for person in (world.cast.sponsor_b, world.cast.stranger):
        for one in ids:
            assert code_of(portal(person).mutate("markOpened", "count", ids=[one])) == "NOT_FOUND"
    assert lab(world.cast.lead).read(ask, ids=ids)["sharePreview"]["seen"] == seen
    # nor does a row that the client does not see tell that it is there
    Checklist.objects.filter(pk=side.checklist.pk).update(disclosure="internal")
    for row in (side.checklist, side.evidence):
        assert code_of(portal(world.cast.sponsor_a).mutate("markOpened", "count", ids=[gid(row)])) == "NOT_FOUND"


def test_a_version_brings_its_deliverable(world: World) -> None:
    version = DeliverableVersion.objects.get(deliverable=world.a.hidden_deliverable)
    told = items_of(preview(world.cast.lead, version))
    assert [kind for kind, _label in told] == ["Deliverable", "DeliverableVersion"]
    assert share(world.cast.lead, version)["data"]["share"]["count"] == 2
    world.a.hidden_deliverable.refresh_from_db()
    assert world.a.hidden_deliverable.disclosure == "client"


def test_what_comes_back_along_is_told(world: World) -> None:
    lead = world.cast.lead
    hidden = items_of(preview(lead, world.a.deliverable, world.a.checklist))
    share(lead, world.a.deliverable, world.a.checklist, disclosure="INTERNAL")
    told = items_of(preview(lead, world.a.deliverable, world.a.checklist))
    assert sorted(told) == [
        ("Checklist", "Transfer checklist"),
        ("Deliverable", "Datasheet A"),
        ("DeliverableVersion", "Datasheet A, version 1"),
        ("Evidence", "Extract log"),
        ("Item", "Rebuild the training set A"),
        ("Item", "Retrain it"),
        ("Item", "State the decision"),
    ]
    assert sorted(hidden) == sorted(told), "what is hidden with it is told before it is taken back"


def test_a_comment_on_something_internal_is_not_shared_alone(world: World) -> None:
    comment = Comment.objects.create(
        engagement=world.a.engagement, target_type="LogEntry", target_id=world.a.hidden_entry.pk, body="Hm"
    )
    for answer in (preview(world.cast.lead, comment), share(world.cast.lead, comment)):
        assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", "ids")
    assert code_of(share(world.cast.lead, comment, world.a.hidden_entry)) is None


def test_a_comment_that_was_kept_internal_is_shared_by_those_who_share(world: World) -> None:
    """Whoever wrote it and may not share cannot show it either."""
    comment = make.comment(world.a.version, world.cast.intern, body="In MPa.")

    def state() -> tuple[str, int]:
        return Comment.objects.get(pk=comment.pk).disclosure, OutgoingMail.objects.count()

    for wanted in ("CLIENT", "INTERNAL"):
        assert_only(world.cast, STAFF, lambda user, to=wanted: share(user, comment, disclosure=to), state)
    assert_only(world.cast, STAFF, lambda user: preview(user, comment), state)
    ask = "query Q($id: ID!) { node(id: $id) { id } }"
    for name in STAFF:
        person = world.cast.people()[name]
        assert items_of(preview(person, comment)) == [("Comment", "In MPa.")]
        for wanted, seen in (("CLIENT", {"id": gid(comment)}), ("INTERNAL", None)):
            assert share(person, comment, disclosure=wanted)["data"]["share"]["count"] == 1
            assert portal(world.cast.sponsor_a).read(ask, id=gid(comment)) == {"node": seen}
            assert portal(world.cast.sponsor_b).read(ask, id=gid(comment)) == {"node": None}
    events = Event.objects.order_by("pk")
    assert {event.verb for event in events} == {"disclosure.changed"}
    assert sorted(event.after[f"Comment:{comment.pk}"] for event in events) == ["client"] * 3 + ["internal"] * 3


def test_evidence_is_not_shared_without_its_checklist(world: World) -> None:
    Checklist.objects.filter(pk=world.a.checklist.pk).update(disclosure="internal")
    hidden = Evidence.objects.get(item=world.a.item, disclosure="internal")
    assert code_of(share(world.cast.lead, hidden)) == "VALIDATION"
    assert code_of(share(world.cast.lead, hidden, world.a.checklist)) is None


def test_nobody_else_shares_or_previews(world: World) -> None:
    row = world.a.hidden_entry

    def disclosure() -> str:
        return LogEntry.objects.get(pk=row.pk).disclosure

    for wanted in ("CLIENT", "INTERNAL"):
        assert_only(world.cast, STAFF, lambda user, to=wanted: share(user, row, disclosure=to), disclosure)
    assert_only(world.cast, STAFF, lambda user: preview(user, row), disclosure)
    assert_only(world.cast, ("director",), lambda user: share(user, row, disclosure="PUBLIC"), disclosure)
    assert code_of(share(world.cast.director, row, disclosure="PUBLIC")) is None


def test_only_a_director_takes_back_what_was_published(world: World) -> None:
    row = world.a.entry
    LogEntry.objects.filter(pk=row.pk).update(disclosure="public")
    for to in ("CLIENT", "INTERNAL"):
        assert_only(
            world.cast, ("director",), lambda user, to=to: share(user, row, disclosure=to),
            lambda: LogEntry.objects.get(pk=row.pk).disclosure,
        )  # fmt: skip
    assert code_of(share(world.cast.director, row, disclosure="CLIENT")) is None


def test_ids_are_of_one_visible_engagement(world: World) -> None:
    lead, director = world.cast.lead, world.cast.director
    for ask in (preview, share):
        assert code_of(ask(lead, world.b.hidden_entry)) == "NOT_FOUND"
        assert code_of(ask(lead, world.a.hidden_entry, world.b.hidden_entry)) == "NOT_FOUND"
        both = ask(director, world.a.hidden_entry, world.b.hidden_entry)
        assert (code_of(both), both["errors"][0]["extensions"]["field"]) == ("VALIDATION", "ids")
        assert code_of(ask(lead, world.a.item)) == "NOT_FOUND"  # has no disclosure of its own
        assert code_of(ask(lead)) == "VALIDATION"
    many = [gid(world.a.entry)[:-4] + suffix for suffix in ("AAAA", "BBBB")]
    assert code_of(lab(lead).send(PREVIEW, {"ids": many})) == "NOT_FOUND"
    assert not Event.objects.exists()


def test_taking_back_ends_the_review(world: World) -> None:
    for row in (world.a.version, world.a.deliverable):
        ReviewRound.objects.update(status="open", closed_at=None)
        DeliverableVersion.objects.filter(pk=world.a.version.pk).update(disclosure="client")
        assert code_of(share(world.cast.lead, row, disclosure="INTERNAL")) is None
        assert ReviewRound.objects.get(pk=world.a.round.pk).status == "withdrawn"
        assert ReviewRound.objects.get(pk=world.b.round.pk).status == "open"
        waiting = portal(world.cast.sponsor_a).read("{ viewer { waiting { reviews { id } } } }")
        assert waiting["viewer"]["waiting"]["reviews"] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_labels_are_in_the_readers_language(world: World, language: str) -> None:
    Deliverable.objects.filter(pk=world.a.hidden_deliverable.pk).update(title_en="Report", title_fr="Rapport")
    answer = lab(world.cast.lead, language).read(PREVIEW, ids=[gid(world.a.hidden_deliverable)])
    assert answer["sharePreview"]["items"][0]["label"] == {"en": "Report", "fr": "Rapport"}[language]


def test_the_preview_costs_the_same_for_many(world: World, django_assert_num_queries: Any) -> None:
    rows = [LogEntry.objects.create(engagement=world.a.engagement, body=f"Entry {n}") for n in range(20)]
    door = lab(world.cast.lead)
    with CaptureQueriesContext(connection) as one:
        door.read(PREVIEW, ids=[gid(rows[0])])
    with django_assert_num_queries(len(one)):
        found = door.read(PREVIEW, ids=[gid(row) for row in rows])
    assert len(found["sharePreview"]["items"]) == 20
