"""What stands on a page or in a row of its own is found too: by those who may see it, and where it stands."""

from typing import Any

import pytest

from passerelle.people.models import Skill
from passerelle.reviews.models import Decision
from tests.cast import LAB
from tests.doors import gid, lab
from tests.search.test_search import ask
from tests.world import World

WORD = "zanzibarite"
WIDE = ("director", "partnerships")
# kind, the GraphQL type, the row of a side, the column that says the word
ON_ENGAGEMENTS = [
    ("COMMENT", "Comment", "comment", "body"),
    ("WAITING", "WaitingPeriod", "waiting", "what"),
    ("RISK", "Risk", "risk", "mitigation"),
    ("ITEM", "Item", "item", "capability_fr"),
    ("OBJECTIVE", "Objective", "objective", "statement"),
    ("REPORT", "ProgressReport", "report", "body_fr"),
    ("OUTCOME", "Outcome", "outcome", "venue"),
    ("AGREEMENT", "Agreement", "agreement", "title"),
]
ELSEWHERE = [
    ("INQUIRY", "Inquiry", "inquiry", "need", ("director", "partnerships", "lead", "scientist")),
    ("EVENT", "ProgrammeEvent", "event", "description", LAB),
    ("EVENT", "ProgrammeEvent", "hidden_event", "title_en", LAB),
    ("SCENARIO", "Scenario", "scenario", "note", ("director",)),
]


def say(row: Any, column: str) -> None:
    type(row).objects.filter(pk=row.pk).update(**{column: f"Some {WORD} here"})


def found_by(world: World, kind: str) -> dict[str, list[str]]:
    people = world.cast.people()
    answers = {name: ask(people[name], WORD) for name in LAB}
    for answer in answers.values():
        assert not answer["hasMore"]
        assert {item["kind"] for item in answer["items"]} <= {kind}
    return {name: [item["objectId"] for item in answer["items"]] for name, answer in answers.items()}


@pytest.mark.parametrize(("kind", "type_name", "attribute", "column"), ON_ENGAGEMENTS)
def test_what_hangs_on_an_engagement_is_found_by_those_who_see_the_engagement(
    world: World, kind: str, type_name: str, attribute: str, column: str
) -> None:
    ours, theirs = (getattr(side, attribute) for side in (world.a, world.b))
    say(ours, column)
    say(theirs, column)  # B is confidential
    mine, other = gid(ours, type_name), gid(theirs, type_name)
    for name, ids in found_by(world, kind).items():
        assert sorted(ids) == sorted([mine, *([other] if name in WIDE else [])]), name
    (item,) = ask(world.cast.lead, WORD)["items"]
    assert item["reference"] == world.a.engagement.reference
    assert item["title"]


def test_a_comment_says_what_it_is_about(world: World) -> None:
    asked = "query Q($q: String!) { search(query: $q) { items { on title } } }"
    say(world.a.comment, "body")
    say(world.a.risk, "title")
    comment, risk = lab(world.cast.lead).read(asked, q=WORD)["search"]["items"]
    assert (comment["on"], risk["on"]) == (gid(world.a.entry, "LogEntry"), None)
    assert comment["title"] == f"Some {WORD} here"


def test_what_a_client_decided_is_found_by_its_reason(world: World) -> None:
    (ours,), (theirs,) = (Decision.objects.filter(round=side.round) for side in (world.a, world.b))
    say(ours, "reason")
    say(theirs, "reason")
    for name, ids in found_by(world, "DECISION").items():
        assert sorted(ids) == sorted(gid(row, "Decision") for row in ([ours, theirs] if name in WIDE else [ours]))
    (item,) = ask(world.cast.scientist, WORD)["items"]
    assert item["title"] == f"{world.a.deliverable.title_en}, v{ours.version_number}"


def test_a_need_is_found_by_its_note_or_its_skill(world: World) -> None:
    say(world.a.need, "note")
    say(world.b.need, "note")
    seen = {name: set(ids) for name, ids in found_by(world, "NEED").items()}
    mine, other = gid(world.a.need, "StaffingNeed"), gid(world.b.need, "StaffingNeed")
    assert seen == {name: {mine, other} if name in WIDE else set() for name in LAB}
    skill = Skill.objects.create(key="rare", name_en="Rare", name_fr=f"Un {WORD}")
    type(world.a.need).objects.filter(pk=world.a.need.pk).update(note="", skill=skill)
    assert mine in [item["objectId"] for item in ask(world.cast.director, WORD)["items"]]
    type(world.a.need).objects.filter(pk=world.a.need.pk).update(status="withdrawn")
    assert mine not in [item["objectId"] for item in ask(world.cast.director, WORD)["items"]]


@pytest.mark.parametrize(("kind", "type_name", "attribute", "column", "who"), ELSEWHERE)
def test_what_is_the_labs_own_is_found_by_those_who_see_its_page(
    world: World, kind: str, type_name: str, attribute: str, column: str, who: tuple[str, ...]
) -> None:
    row = getattr(world, attribute)
    say(row, column)
    for name, ids in found_by(world, kind).items():
        assert ids == ([gid(row, type_name)] if name in who else []), name


def test_a_draft_of_an_event_is_found_by_those_who_keep_events(world: World) -> None:
    say(world.event, "place")
    type(world.event).objects.filter(pk=world.event.pk).update(status="draft")
    assert {name for name, ids in found_by(world, "EVENT").items() if ids} == set(WIDE)


def test_an_inquiry_that_is_held_back_is_not_found(world: World) -> None:
    say(world.inquiry, "need")
    type(world.inquiry).objects.filter(pk=world.inquiry.pk).update(held=True)
    assert ask(world.cast.director, WORD)["items"] == []


def test_an_event_says_when_it_begins_and_whether_it_is_over(world: World) -> None:
    asked = "query Q($q: String!) { search(query: $q) { items { startsAt isOver } } }"
    say(world.event, "description")
    (item,) = lab(world.cast.lead).read(asked, q=WORD)["search"]["items"]
    assert item["startsAt"]
    assert not item["isOver"]
    type(world.event).objects.filter(pk=world.event.pk).update(
        starts_at="2020-01-01T10:00:00Z", ends_at="2020-01-01T11:00:00Z"
    )
    (item,) = lab(world.cast.lead).read(asked, q=WORD)["search"]["items"]
    assert item["isOver"]


@pytest.mark.parametrize(("model", "column"), [
    ("item", "internal_note"), ("item", "waived_reason"), ("outcome", "internal_note"), ("event", "internal_note"),
])  # fmt: skip
def test_no_internal_note_is_searched(world: World, model: str, column: str) -> None:
    say(getattr(world.a, model, None) or getattr(world, model), column)
    assert ask(world.cast.director, WORD)["items"] == []
