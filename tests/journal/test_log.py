"""Writing in the log: who may, what is refused, and that a denial leaves no trace."""

import datetime as dt
from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.engagements.models import TeamMember
from passerelle.journal.models import Comment, LogEntry
from tests.cast import Cast
from tests.deliverables.make import assert_only
from tests.denials import assert_all_denied
from tests.doors import assert_denied, audit_count, code_of, gid, lab
from tests.journal import make
from tests.plan import make as plan

LOGGERS = ("director", "lead", "intern")
NOW = dt.datetime(2026, 3, 2, 17, tzinfo=dt.UTC)
FIELDS = """entry { kind body bodyHtml happenedOn disclosure version authorName isIllustrative allowedActions
  engagement { reference } milestone { title } comments { id } }"""


def _rows() -> list[Any]:
    return list(LogEntry.objects.order_by("pk").values())


def test_an_entry_is_internal_and_of_today_unless_said_otherwise(cast: Cast) -> None:
    with clock.at(NOW):
        payload = lab(cast.lead).do(
            "addLogEntry", FIELDS, engagement=gid(cast.engagement_a), kind="PROGRESS", body="  **Counts** match\r\n"
        )
    assert payload["entry"] == {
        "kind": "PROGRESS",
        "body": "**Counts** match",
        "bodyHtml": "<p><strong>Counts</strong> match</p>\n",
        "happenedOn": "2026-03-02",
        "disclosure": "INTERNAL",
        "version": 1,
        "authorName": "Léa Lead",
        "isIllustrative": False,
        "allowedActions": ["UPDATE", "SHARE", "COMMENT", "DELETE"],
        "engagement": {"reference": "ARC-2026-001"},
        "milestone": None,
        "comments": [],
    }
    event = Event.objects.get()
    assert (event.verb, event.after["body"]) == ("log.added", "**Counts** match")


def test_an_entry_may_be_about_a_milestone_of_its_engagement(cast: Cast) -> None:
    ours, theirs = plan.milestone(cast.engagement_a), plan.milestone(cast.engagement_b)
    values = {"engagement": gid(cast.engagement_a), "kind": "MEETING", "body": "Met", "happenedOn": "2026-03-01"}
    payload = lab(cast.intern).do("addLogEntry", FIELDS, milestone=gid(ours), **values)
    assert payload["entry"]["milestone"] == {"title": "Data usable"}
    assert payload["entry"]["happenedOn"] == "2026-03-01"
    # the director sees both, and still may not tie one engagement's entry to the other's milestone
    for person in (cast.lead, cast.director):
        assert_denied(lab(person).mutate("addLogEntry", FIELDS, milestone=gid(theirs), **values), "NOT_FOUND")
    assert LogEntry.objects.count() == 1


def test_who_writes(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "kind": "BLOCKER", "body": "Stuck"}
    assert_all_denied(cast.but(*LOGGERS), "addLogEntry", **values)
    assert not LogEntry.objects.exists()
    for name in LOGGERS:
        lab(cast.people()[name]).do("addLogEntry", "entry { id }", **values)
    assert LogEntry.objects.count() == len(LOGGERS)


def test_advisors_write_while_it_is_scoped(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "kind": "MEETING", "body": "First call"}
    type(cast.engagement_a).objects.filter(pk=cast.engagement_a.pk).update(status="appraisal")
    lab(cast.partnerships).do("addLogEntry", "entry { id }", **values)


def test_a_confidential_engagement_reads_as_missing(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_b), "kind": "PROGRESS", "body": "Done"}
    for person in (cast.lead, cast.scientist, cast.intern):
        assert_denied(lab(person).mutate("addLogEntry", "entry { id }", **values), "NOT_FOUND")
    row = make.entry(cast.engagement_b, cast.director)
    for name in ("updateLogEntry", "deleteLogEntry"):
        assert_denied(lab(cast.lead).mutate(name, "__typename", id=gid(row), version=1), "NOT_FOUND")
    assert audit_count() == 0


BAD = [
    ({"body": ""}, "body"),
    ({"body": " \n\t"}, "body"),
    ({"body": "x" * 20_001}, "body"),
    ({"body": "a\x00b"}, "body"),
    ({"body": "a\x1bb"}, "body"),
    ({"happenedOn": "2026-03-03"}, "happenedOn"),
    ({"happenedOn": "1989-12-31"}, "happenedOn"),
]


@pytest.mark.parametrize(("values", "field"), BAD)
@pytest.mark.parametrize("name", ["addLogEntry", "updateLogEntry"])
def test_bad_values_name_their_field_and_change_nothing(
    cast: Cast, name: str, values: dict[str, str], field: str
) -> None:
    row = make.entry(cast.engagement_a, cast.lead)
    before = _rows()
    common = {"engagement": gid(cast.engagement_a), "kind": "PROGRESS", "body": "Fine"}
    common = common if name == "addLogEntry" else {"id": gid(row), "version": 1}
    with clock.at(NOW):
        answer = lab(cast.lead, "fr").mutate(name, "entry { id }", **{**common, **values})
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert _rows() == before
    assert audit_count() == 0


def test_the_longest_text_fits(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "kind": "PROGRESS", "body": "é" * 20_000}
    lab(cast.lead).do("addLogEntry", "entry { id }", **values)


def test_its_author_and_editors_of_the_plan_change_an_entry(cast: Cast) -> None:
    row = make.entry(cast.engagement_a, cast.intern)
    for version, who in enumerate(("intern", "lead", "director"), start=1):
        payload = lab(cast.people()[who]).do(
            "updateLogEntry", "entry { body kind version authorName }", id=gid(row), version=version, body=f"By {who}"
        )
        assert payload["entry"] == {
            "body": f"By {who}", "kind": "PROGRESS", "version": version + 1, "authorName": "Ines Intern",
        }  # fmt: skip
    steps = {event.before["body"]: event.after["body"] for event in Event.objects.all()}
    assert steps == {"Counts match": "By intern", "By intern": "By lead", "By lead": "By director"}
    answer = lab(cast.lead).mutate("updateLogEntry", "entry { id }", id=gid(row), version=1, body="Late")
    assert_denied(answer, "CONFLICT")


@pytest.mark.parametrize("name", ["updateLogEntry", "deleteLogEntry"])
def test_nobody_else_changes_or_deletes_an_entry(cast: Cast, name: str) -> None:
    row = make.entry(cast.engagement_a, cast.lead)
    values = {"body": "Taken over"} if name == "updateLogEntry" else {}
    assert_only(
        cast, ("director", "lead"),
        lambda user: lab(user).mutate(name, "__typename", id=gid(row), version=1, **values), _rows,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["updateLogEntry", "deleteLogEntry"])
def test_an_author_who_left_the_team_changes_nothing(cast: Cast, name: str) -> None:
    row = make.entry(cast.engagement_a, cast.scientist)
    TeamMember.objects.create(
        engagement=cast.engagement_a, person=cast.scientist, role="scientist", since="2026-01-01", until="2026-02-01"
    )
    before = _rows()
    assert_denied(lab(cast.scientist).mutate(name, "__typename", id=gid(row), version=1), "FORBIDDEN")
    assert _rows() == before


def test_an_internal_entry_goes_with_its_comments_and_the_audit_keeps_the_texts(cast: Cast) -> None:
    row, kept = make.entry(cast.engagement_a, cast.intern), make.entry(cast.engagement_a, cast.lead)
    make.comment(row, cast.lead, body="Which table?")
    other = make.comment(kept, cast.lead)
    payload = lab(cast.intern).do(
        "deleteLogEntry", "deletedId engagement { log(first: 5) { totalCount } }", id=gid(row), version=1
    )
    assert payload == {"deletedId": gid(row), "engagement": {"log": {"totalCount": 1}}}
    assert list(LogEntry.objects.all()) == [kept]
    assert list(Comment.objects.all()) == [other]
    event = Event.objects.get()
    assert (event.verb, event.before["body"], event.before["comments"]) == (
        "log.deleted", "Counts match", ["Which table?"],
    )  # fmt: skip


@pytest.mark.parametrize("disclosure", ["client", "public"])
def test_a_shared_entry_is_never_deleted(cast: Cast, disclosure: str) -> None:
    row = make.entry(cast.engagement_a, cast.lead, disclosure=disclosure)
    answer = lab(cast.director).mutate("deleteLogEntry", "deletedId", id=gid(row), version=1)
    assert_denied(answer, "INVALID_STATE")
    assert LogEntry.objects.filter(pk=row.pk).exists()
    assert audit_count() == 0


def test_a_stale_version_is_not_deleted(cast: Cast) -> None:
    row = make.entry(cast.engagement_a, cast.lead, version=3)
    assert_denied(lab(cast.lead).mutate("deleteLogEntry", "deletedId", id=gid(row), version=2), "CONFLICT")
    assert LogEntry.objects.filter(pk=row.pk).exists()


def test_one_idempotency_key_makes_one_entry(cast: Cast) -> None:
    document = "mutation M($input: AddLogEntryInput!) { addLogEntry(input: $input) { entry { id } } }"
    values = {"input": {"engagement": gid(cast.engagement_a), "kind": "PROGRESS", "body": "Once"}}
    door = lab(cast.lead)
    answers = [door.send(document, values, **{"idempotency-key": "0123456789abcdef"}) for _again in range(2)]
    assert answers[0] == answers[1]
    assert LogEntry.objects.count() == 1
