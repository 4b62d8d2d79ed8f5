"""Stages that are entered again, and what is waited for."""

import datetime as dt

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.plan.models import StageEntry, WaitingPeriod
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab
from tests.plan import make

STAGES = "engagement { stages { key title isCurrent entries { enteredOn leftOn } } }"
MONDAY = dt.datetime(2026, 3, 2, 17, tzinfo=dt.UTC)


def test_a_stage_is_left_and_entered_again(cast: Cast) -> None:
    first, second = make.stage(cast.engagement_a, "baseline"), make.stage(cast.engagement_a, "transfer", 1)
    door = lab(cast.lead)
    for day, stage in ((0, first), (7, second), (14, first)):
        with clock.at(MONDAY + dt.timedelta(days=day)):
            payload = door.do("enterStage", STAGES, id=gid(stage))
    assert payload["engagement"]["stages"] == [
        {
            "key": "baseline",
            "title": "Baseline",
            "isCurrent": True,
            "entries": [
                {"enteredOn": "2026-03-02", "leftOn": "2026-03-09"},
                {"enteredOn": "2026-03-16", "leftOn": None},
            ],
        },
        {
            "key": "transfer",
            "title": "Transfer",
            "isCurrent": False,
            "entries": [{"enteredOn": "2026-03-09", "leftOn": "2026-03-16"}],
        },
    ]
    assert code_of(door.mutate("enterStage", STAGES, id=gid(first))) == "INVALID_STATE"
    assert audit_count() == 3


def entries_of(cast: Cast) -> list[tuple[str, str | None]]:
    rows = StageEntry.objects.filter(stage__engagement=cast.engagement_a).order_by("entered_on", "created_at")
    return [(row.stage.key, row.left_on.isoformat() if row.left_on else None) for row in rows]


def test_entering_a_stage_is_taken_back_and_the_one_before_goes_on(cast: Cast) -> None:
    first, second = make.stage(cast.engagement_a, "baseline"), make.stage(cast.engagement_a, "transfer", 1)
    door = lab(cast.lead)
    for hours, stage in ((0, first), (72, second), (73, first), (74, second)):
        with clock.at(MONDAY + dt.timedelta(hours=hours)):
            door.do("enterStage", STAGES, id=gid(stage))
    with clock.at(MONDAY + dt.timedelta(hours=75)):
        for left, current in ((second, first), (first, second), (second, first)):
            asked = "engagement { stages { key isCurrent canTakeBack } }"
            stages = door.do("takeBackStage", asked, id=gid(left))["engagement"]["stages"]
            assert {row["key"]: (row["isCurrent"], row["canTakeBack"]) for row in stages} == {
                left.key: (False, False),
                current.key: (True, True),
            }
            assert code_of(door.mutate("takeBackStage", STAGES, id=gid(left))) == "INVALID_STATE"
        assert entries_of(cast) == [("baseline", None)]
        door.do("takeBackStage", STAGES, id=gid(first))
        assert entries_of(cast) == []
    kept = Event.objects.filter(verb="stage.taken_back").order_by("sequence")
    told = [(event.before, event.after) for event in kept]
    assert told[0] == ({"stage": "transfer"}, {"stage": "baseline"})
    assert told[-1] == ({"stage": "baseline"}, {})
    assert audit_count() == 8


def test_what_was_entered_long_ago_is_history(cast: Cast) -> None:
    first, second = make.stage(cast.engagement_a, "baseline"), make.stage(cast.engagement_a, "transfer", 1)
    door = lab(cast.lead)
    for days, stage in ((0, first), (10, second)):
        with clock.at(MONDAY + dt.timedelta(days=days)):
            door.do("enterStage", STAGES, id=gid(stage))
    before = entries_of(cast)
    with clock.at(MONDAY + dt.timedelta(days=18)):
        failed = door.mutate("takeBackStage", STAGES, id=gid(second))
    assert code_of(failed) == "INVALID_STATE"
    assert entries_of(cast) == before
    with clock.at(MONDAY + dt.timedelta(days=17)):
        door.do("takeBackStage", STAGES, id=gid(second))
    assert entries_of(cast) == [("baseline", None)]


def test_waiting_is_opened_and_closed(cast: Cast) -> None:
    row = make.milestone(cast.engagement_a)
    door = lab(cast.lead)
    with clock.at(MONDAY):
        opened = door.do(
            "openWaitingPeriod",
            "waitingPeriod { id what waitingFor since until days version canClose disclosure milestone { title } }",
            engagement=gid(cast.engagement_a),
            milestone=gid(row),
            waitingFor="ACCESS",
            what="Account on the cluster",
            since="2026-02-23",
        )["waitingPeriod"]
        identifier = opened.pop("id")
        assert opened == {
            "what": "Account on the cluster",
            "waitingFor": "ACCESS",
            "since": "2026-02-23",
            "until": None,
            "days": 7,
            "version": 1,
            "canClose": True,
            "disclosure": "INTERNAL",
            "milestone": {"title": "Data usable"},
        }
        closed = door.do("closeWaitingPeriod", "waitingPeriod { until days canClose }", id=identifier, version=1)
    assert closed["waitingPeriod"] == {"until": "2026-03-02", "days": 7, "canClose": False}
    again = door.mutate("closeWaitingPeriod", "waitingPeriod { id }", id=identifier, version=2)
    assert code_of(again) == "INVALID_STATE"
    assert audit_count() == 2


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"what": ""}, "what"),
        ({"what": "x" * 201}, "what"),
        ({"since": "2999-01-01"}, "since"),
        ({"since": "0999-01-01"}, "since"),
    ],
)
def test_bad_waiting_names_its_field(cast: Cast, values: dict[str, str], field: str) -> None:
    given = {"engagement": gid(cast.engagement_a), "waitingFor": "DATA", "what": "Extract", **values}
    answer = lab(cast.lead).mutate("openWaitingPeriod", "clientMutationId", **given)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == field
    assert not WaitingPeriod.objects.exists()


def test_a_milestone_of_another_engagement_is_refused(cast: Cast) -> None:
    other = make.milestone(cast.engagement_b)
    given = {"engagement": gid(cast.engagement_a), "milestone": gid(other), "waitingFor": "DATA", "what": "Extract"}
    assert code_of(lab(cast.lead).mutate("openWaitingPeriod", "clientMutationId", **given)) == "NOT_FOUND"
    answer = lab(cast.director).mutate("openWaitingPeriod", "clientMutationId", **given)
    assert answer["errors"][0]["extensions"]["field"] == "milestone"


@pytest.mark.parametrize("until", ["2026-02-01", "2999-01-01"])
def test_waiting_ends_after_it_began_and_not_in_the_future(cast: Cast, until: str) -> None:
    row = make.waiting(cast.engagement_a)
    answer = lab(cast.lead).mutate("closeWaitingPeriod", "clientMutationId", id=gid(row), version=1, until=until)
    assert code_of(answer) == "VALIDATION"
    assert answer["errors"][0]["extensions"]["field"] == "until"
