"""Adding, naming, moving and removing milestones."""

import datetime as dt
from typing import Any

import pytest

from passerelle.audit.models import Event
from passerelle.engagements.models import Agreement, Engagement
from passerelle.plan.models import Milestone, Slip
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab
from tests.plan import make

ADDED = "milestone { title dueOn baselineOn gate status version slipDays approvals { signer verdict } }"


def test_a_team_scientist_adds_a_milestone_without_a_baseline(cast: Cast) -> None:
    payload = lab(cast.lead).do(
        "addMilestone",
        ADDED + " engagement { milestones { title } }",
        engagement=gid(cast.engagement_a),
        title="  Second   pilot ",
        dueOn="2026-05-04",
        gate=True,
        approvers=["COMMITTEE_LAB", "COMMITTEE_CLIENT", "COMMITTEE_LAB"],
    )
    assert payload["milestone"] == {
        "title": "Second pilot",
        "dueOn": "2026-05-04",
        "baselineOn": None,
        "gate": True,
        "status": "PLANNED",
        "version": 1,
        "slipDays": None,
        "approvals": [
            {"signer": "COMMITTEE_LAB", "verdict": "PENDING"},
            {"signer": "COMMITTEE_CLIENT", "verdict": "PENDING"},
        ],
    }
    assert payload["engagement"] == {"milestones": [{"title": "Second pilot"}]}
    assert Event.objects.get().verb == "milestone.added"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"title": "a\x00b"}, "title"),
        ({"title": "Extra", "dueOn": "1889-01-01"}, "dueOn"),
        ({"title": "Extra", "dueOn": "2100-01-01"}, "dueOn"),
    ],
)
def test_a_bad_new_milestone_names_its_field(cast: Cast, values: dict[str, str], field: str) -> None:
    answer = lab(cast.lead, "fr").mutate("addMilestone", ADDED, engagement=gid(cast.engagement_a), **values)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert not Milestone.objects.exists()


def test_a_new_name_is_the_name_in_both_languages(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    french = lab(cast.lead, "fr")
    french.do("updateMilestone", "milestone { title }", id=gid(row), version=1, title="Données complètes")
    for language in ("en", "fr"):
        data = lab(cast.director, language).read(
            "query Q($id: ID!) { node(id: $id) { ... on Milestone { title } } }", id=gid(row)
        )
        assert data["node"]["title"] == "Données complètes"


def test_what_was_reached_keeps_its_name_but_takes_notes(cast: Cast) -> None:
    row = make.submitted(cast.engagement_a, "CS")
    door = lab(cast.lead)
    for values in ({"title": "Something else"}, {"gate": True}):
        answer = door.mutate("updateMilestone", "milestone { title }", id=gid(row), version=1, **values)
        assert code_of(answer) == "INVALID_STATE"
    payload = door.do(
        "updateMilestone", "milestone { internalNote version }", id=gid(row), version=1, internalNote="Ask again"
    )
    assert payload["milestone"] == {"internalNote": "Ask again", "version": 2}


def test_moving_keeps_the_baseline_and_writes_why(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, baseline_on="2026-03-02")
    payload = lab(cast.lead).do(
        "moveMilestone",
        "milestone { dueOn baselineOn slipDays version slips { fromOn toOn reason clock note createdByName } }",
        id=gid(row),
        version=1,
        dueOn="2026-03-23",
        reason="ACCESS",
        clock="CLIENT",
        note="The account came late",
    )
    assert payload["milestone"] == {
        "dueOn": "2026-03-23",
        "baselineOn": "2026-03-02",
        "slipDays": 21,
        "version": 2,
        "slips": [
            {
                "fromOn": "2026-03-02",
                "toOn": "2026-03-23",
                "reason": "ACCESS",
                "clock": "CLIENT",
                "note": "The account came late",
                "createdByName": "Léa Lead",
            }
        ],
    }
    event = Event.objects.get()
    assert event.before == {"due_on": "2026-03-02"}
    slip = Slip.objects.get()
    assert event.after == {
        "due_on": "2026-03-23", "reason": "access", "clock": "client", "batch": slip.batch,
        "note": "The account came late",
    }  # fmt: skip


@pytest.mark.parametrize("due_on", ["2026-03-02", "1989-12-31", "2100-01-01"])
def test_the_same_or_an_implausible_date_is_refused(cast: Cast, due_on: str) -> None:
    row = make.milestone(cast.engagement_a)
    answer = lab(cast.lead).mutate(
        "moveMilestone", "milestone { id }", id=gid(row), version=1, dueOn=due_on, reason="DATA", clock="LAB"
    )
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == "dueOn"
    assert not Slip.objects.exists()
    assert audit_count() == 0


def test_an_accepted_milestone_does_not_move(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a, status="accepted", outcome="confirmed", reached_on="2026-03-01")
    answer = lab(cast.lead).mutate(
        "moveMilestone", "milestone { id }", id=gid(row), version=1, dueOn="2026-05-04", reason="DATA", clock="LAB"
    )
    assert code_of(answer) == "INVALID_STATE"


@pytest.mark.parametrize("fields", [{"baseline_on": "2026-03-02"}, {"status": "in_progress"}])
def test_only_what_was_neither_agreed_nor_begun_is_removed(cast: Cast, fields: dict[str, Any]) -> None:
    kept, gone = make.milestone(cast.engagement_a, **fields), make.milestone(cast.engagement_a, "LS")
    door = lab(cast.lead)
    assert code_of(door.mutate("deleteMilestone", "deletedId", id=gid(kept), version=1)) == "INVALID_STATE"
    payload = door.do("deleteMilestone", "deletedId engagement { milestones { id } }", id=gid(gone), version=1)
    assert payload == {"deletedId": gid(gone), "engagement": {"milestones": [{"id": gid(kept)}]}}


def sign(engagement: Engagement) -> None:
    Agreement.objects.create(engagement=engagement, kind="letter", title="Letter", signed_on="2026-01-05")


def test_agreeing_freezes_the_baseline_in_the_same_act(cast: Cast) -> None:
    dated, undated = make.milestone(cast.engagement_a), make.milestone(cast.engagement_a, due_on=None)
    earlier = make.milestone(cast.engagement_a, baseline_on="2026-01-05")
    sign(cast.engagement_a)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="appraisal")
    cast.engagement_a.refresh_from_db()
    answer = lab(cast.director).mutate(
        "changeEngagementStatus", "clientMutationId", id=gid(cast.engagement_a), version=1, status="AGREED"
    )
    assert code_of(answer) is None
    for row, expected in ((dated, dt.date(2026, 3, 2)), (undated, None), (earlier, dt.date(2026, 1, 5))):
        row.refresh_from_db()
        assert row.baseline_on == expected
    frozen = Event.objects.get(verb="plan.baseline_frozen")
    assert frozen.after == {"milestones": 1}
    assert frozen.actor == cast.director
    assert frozen.engagement_id == cast.engagement_a.pk


def test_an_engagement_is_not_agreed_without_its_baseline(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: Any, **values: Any) -> int:
        raise RuntimeError("the disk is full")

    make.milestone(cast.engagement_a)
    sign(cast.engagement_a)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="appraisal")
    monkeypatch.setattr("passerelle.plan.services.baseline.freeze_baseline", fail)
    answer = lab(cast.director).mutate(
        "changeEngagementStatus", "clientMutationId", id=gid(cast.engagement_a), version=1, status="AGREED"
    )
    assert code_of(answer) == "INTERNAL"
    cast.engagement_a.refresh_from_db()
    assert cast.engagement_a.status == "appraisal"
    assert audit_count() == 0


def test_a_milestone_stands_in_a_stage_of_its_own_engagement(cast: Cast) -> None:
    first, second = make.stage(cast.engagement_a, "scoping"), make.stage(cast.engagement_a, "baseline", 1)
    foreign = make.stage(cast.engagement_b, "closure")
    door = lab(cast.director)
    added = door.do(
        "addMilestone",
        "milestone { id stage { key } }",
        engagement=gid(cast.engagement_a),
        title="X",
        stage=gid(first),
    )["milestone"]
    assert added["stage"] == {"key": "scoping"}
    moved = door.do("updateMilestone", "milestone { stage { key } }", id=added["id"], version=1, stage=gid(second))
    assert moved["milestone"]["stage"] == {"key": "baseline"}
    for name, values in (
        ("addMilestone", {"engagement": gid(cast.engagement_a), "title": "Y"}),
        ("updateMilestone", {"id": added["id"], "version": 2}),
    ):
        answer = door.mutate(name, "milestone { id }", stage=gid(foreign), **values)
        assert code_of(answer) == "VALIDATION"
        assert answer["errors"][0]["extensions"]["field"] == "stage"
    hidden = lab(cast.lead).mutate(
        "updateMilestone", "milestone { id }", id=added["id"], version=2, stage=gid(foreign)
    )
    assert code_of(hidden) == "NOT_FOUND"
