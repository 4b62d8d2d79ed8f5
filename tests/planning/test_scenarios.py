"""Branches of the plan: edited freely, compared, applied whole or not at all, and told when overtaken."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.people.models import PersonSkill, Skill
from passerelle.plan.models import Milestone, Slip
from passerelle.planning.capacity import monday_of
from passerelle.planning.models import Allocation, Contract, Scenario, ScenarioChange
from passerelle.planning.services import scenarios as service
from passerelle.staffing.models import StaffingNeed
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab

SCENARIO = """scenario { id version status changeCount changes { id version nowVersion act state target person { name }
  engagement { reference } milestone { title } before { startsOn endsOn fte status person dueOn }
  now { fte dueOn } after { fte startsOn status dueOn reason clock note } } }"""
ONE = f"query ($id: ID!) {{ {SCENARIO.replace('scenario {', 'scenario(id: $id) {', 1)} }}"
COMPARE = """query ($id: ID!, $other: ID) { scenarioComparison(id: $id, other: $other) {
  people { person { name } hours newlyOver relieved }
  dates { milestone { title } engagement { reference } before after }
  warnings { code message } mended { code } } }"""
GRID = """query ($from: Date!, $scenario: ID) { loadGrid(from: $from, count: 8, unit: WEEK, scenario: $scenario) {
  rows { person { name } confirmed tentative allocations { id fte } } } }"""


def start() -> dt.date:
    return monday_of(clock.today()) + dt.timedelta(weeks=1)


@pytest.fixture
def given(cast: Cast) -> Allocation:
    """Lead and scientist work 35 hours a week; the lead has half of it on A for eight weeks."""
    for person in (cast.lead, cast.scientist):
        Contract.objects.create(person=person, hours_per_week=35, starts_on="2020-01-06")
    return Allocation.objects.create(
        person=cast.lead, engagement=cast.engagement_a, starts_on=start(),
        ends_on=start() + dt.timedelta(weeks=8, days=-3), fte="0.50", status="confirmed",
    )  # fmt: skip


def branch(cast: Cast, **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = lab(cast.director).do("createScenario", SCENARIO, name="If we accept", **values)["scenario"]
    return made


def allocate(cast: Cast, scenario: dict[str, Any], **values: Any) -> dict[str, Any]:
    rest = {
        "startsOn": str(start()), "endsOn": str(start() + dt.timedelta(weeks=4, days=-3)), "fte": 0.8,
        "status": "TENTATIVE",
    }  # fmt: skip
    sent = {"scenario": scenario["id"], **rest, **values}
    done: dict[str, Any] = lab(cast.director).do("setScenarioAllocation", SCENARIO, **sent)["scenario"]
    return done


def moved(cast: Cast, scenario: dict[str, Any], milestone: Milestone, due_on: str) -> dict[str, Any]:
    done: dict[str, Any] = lab(cast.director).do(
        "moveScenarioMilestone", SCENARIO, scenario=scenario["id"], milestone=gid(milestone), dueOn=due_on,
        reason="SCOPE", clock="LAB",
    )["scenario"]  # fmt: skip
    return done


def milestone_of(cast: Cast) -> Milestone:
    return Milestone.objects.create(
        engagement=cast.engagement_a, title_en="Data usable", due_on="2026-12-07", created_by=cast.lead
    )


def test_a_branch_changes_nothing_until_it_is_applied(cast: Cast, given: Allocation) -> None:
    milestone = milestone_of(cast)
    scenario = branch(cast)
    allocate(cast, scenario, person=gid(cast.scientist, "Person"), engagement=gid(cast.engagement_a))
    allocate(cast, scenario, allocation=gid(given), fte=0.9, status="CONFIRMED")
    scenario = moved(cast, scenario, milestone, "2026-12-21")
    assert [(row["act"], row["state"]) for row in scenario["changes"]] == [
        ("ADD", "READY"), ("CHANGE", "READY"), ("MOVE", "READY"),
    ]  # fmt: skip
    assert scenario["changes"][1]["before"]["fte"] == 0.5
    assert Allocation.objects.count() == 1
    assert Milestone.objects.get(pk=milestone.pk).due_on == dt.date(2026, 12, 7)
    done = lab(cast.director).do("applyScenario", SCENARIO, id=scenario["id"], version=scenario["version"])
    assert done["scenario"]["status"] == "APPLIED"
    assert {(row.person_id, float(row.fte)) for row in Allocation.objects.all()} == {
        (cast.lead.pk, 0.9), (cast.scientist.pk, 0.8),
    }  # fmt: skip
    assert Milestone.objects.get(pk=milestone.pk).due_on == dt.date(2026, 12, 21)
    assert Slip.objects.get().reason == "scope"
    last = Event.objects.order_by("-pk").first()
    assert last is not None
    assert (last.verb, last.after["add"], last.after["change"], last.after["move"]) == ("scenario.applied", 1, 1, 1)


def test_the_grid_shows_the_plan_as_the_branch_would_have_it(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    director = lab(cast.director)
    allocate(cast, scenario, allocation=gid(given), fte=0.9, status="CONFIRMED")
    allocate(cast, scenario, person=gid(cast.lead, "Person"), engagement=gid(cast.engagement_b), fte=0.2)

    def lead(**values: Any) -> Any:
        rows = director.read(GRID, **{"from": str(start()), **values})["loadGrid"]["rows"]
        return next(row for row in rows if row["person"]["name"] == cast.lead.name)

    assert (len(lead()["allocations"]), len(lead(scenario=scenario["id"])["allocations"])) == (1, 2)
    assert lead(scenario=scenario["id"])["confirmed"][0] > lead()["confirmed"][0]
    assert lead(scenario=scenario["id"])["tentative"][0] > 0 == lead()["tentative"][0]


def test_an_added_one_is_changed_and_removed_in_the_branch(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    person, engagement = gid(cast.scientist, "Person"), gid(cast.engagement_a)
    added = allocate(cast, scenario, person=person, engagement=engagement)["changes"][0]
    changed = allocate(cast, scenario, allocation=added["target"], fte=0.3)
    assert [row["after"]["fte"] for row in changed["changes"]] == [0.3]
    gone = lab(cast.director).do(
        "removeScenarioAllocation", SCENARIO, scenario=scenario["id"], allocation=added["target"]
    )
    assert gone["scenario"]["changes"] == []
    removed = lab(cast.director).do(
        "removeScenarioAllocation", SCENARIO, scenario=scenario["id"], allocation=gid(given)
    )["scenario"]
    assert removed["changes"][0]["act"] == "REMOVE"
    lab(cast.director).do("applyScenario", "scenario { id }", id=scenario["id"], version=removed["version"])
    assert not Allocation.objects.exists()


def sent(scenario: dict[str, Any], allocation: str, fte: float, version: int) -> dict[str, Any]:
    return {
        "scenario": scenario["id"], "allocation": allocation, "startsOn": str(start()), "endsOn": str(start()),
        "fte": fte, "status": "TENTATIVE", "version": version,
    }  # fmt: skip


def refused(cast: Cast, scenario: dict[str, Any], allocation: str, version: int) -> None:
    """Neither written nor removed over what somebody else wrote, and nothing is changed."""

    def state() -> list[Any]:
        rows = (model._default_manager.order_by("pk") for model in (Scenario, ScenarioChange, Allocation))
        return [*(list(found.values()) for found in rows), audit_count()]

    before, director = state(), lab(cast.director)
    answer = director.mutate("setScenarioAllocation", "scenario { id }", **sent(scenario, allocation, 0.1, version))
    assert code_of(answer) == "CONFLICT"
    which = {"scenario": scenario["id"], "allocation": allocation, "version": version}
    assert code_of(director.mutate("removeScenarioAllocation", "scenario { id }", **which)) == "CONFLICT"
    assert state() == before


def test_who_is_second_at_an_allocation_of_the_plan_is_told(cast: Cast, given: Allocation) -> None:
    scenario, target, director = branch(cast), gid(given), lab(cast.director)
    (first,) = allocate(cast, scenario, allocation=target, fte=0.9, version=0)["changes"]
    refused(cast, scenario, target, version=0)
    (second,) = allocate(cast, scenario, allocation=target, fte=0.8, version=first["version"])["changes"]
    assert second["after"]["fte"] == 0.8
    refused(cast, scenario, target, version=first["version"])
    # taken out, and written anew: not the one that was read before
    director.do("dropScenarioChange", SCENARIO, id=second["id"])
    refused(cast, scenario, target, version=second["version"])
    (third,) = allocate(cast, scenario, allocation=target, fte=0.7, version=0)["changes"]
    for version in (0, first["version"], second["version"]):
        refused(cast, scenario, target, version=version)
    which = {"scenario": scenario["id"], "allocation": target}
    removed = director.do("removeScenarioAllocation", SCENARIO, version=third["version"], **which)["scenario"]
    refused(cast, scenario, target, version=third["version"])
    again = allocate(cast, scenario, allocation=target, fte=0.6, version=removed["changes"][0]["version"])
    assert [(row["act"], row["after"]["fte"]) for row in again["changes"]] == [("CHANGE", 0.6)]


def test_who_is_second_at_an_allocation_that_the_branch_added_is_told(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    person, engagement = gid(cast.scientist, "Person"), gid(cast.engagement_a)
    (added,) = allocate(cast, scenario, person=person, engagement=engagement)["changes"]
    target = added["target"]
    (changed,) = allocate(cast, scenario, allocation=target, fte=0.3, version=added["version"])["changes"]
    refused(cast, scenario, target, version=added["version"])
    # a copy of the branch is another branch: what is done there overtakes nobody here
    copy = branch(cast, copied=scenario["id"])
    (copied,) = lab(cast.director).read(ONE, id=copy["id"])["scenario"]["changes"]
    allocate(cast, copy, allocation=copied["target"], fte=0.2, version=copied["version"])
    which = {"scenario": scenario["id"], "allocation": target, "version": changed["version"]}
    gone = lab(cast.director).do("removeScenarioAllocation", SCENARIO, **which)["scenario"]
    assert gone["changes"] == []
    late = sent(scenario, target, 0.1, changed["version"])
    assert code_of(lab(cast.director).mutate("setScenarioAllocation", "scenario { id }", **late)) == "NOT_FOUND"
    assert lab(cast.director).read(ONE, id=scenario["id"])["scenario"]["changes"] == []


def test_who_is_second_at_a_milestone_of_a_scenario_is_told(cast: Cast, given: Allocation) -> None:
    milestone, scenario, director = milestone_of(cast), branch(cast), lab(cast.director)
    which = {"scenario": scenario["id"], "milestone": gid(milestone), "reason": "SCOPE", "clock": "LAB"}

    def state() -> list[Any]:
        return [*Scenario.objects.values(), *ScenarioChange.objects.values(), audit_count()]

    def move(due_on: str, version: int) -> dict[str, Any]:
        sent = {**which, "dueOn": due_on, "note": "As they ask", "version": version}
        answer: dict[str, Any] = director.mutate("moveScenarioMilestone", SCENARIO, **sent)
        return answer

    (first,) = move("2026-12-21", 0)["data"]["moveScenarioMilestone"]["scenario"]["changes"]
    assert first["after"]["reason"] == "SCOPE"
    assert (first["after"]["clock"], first["after"]["note"]) == ("LAB", "As they ask")
    before = state()
    # neither by whoever knew of no move, nor by a button of what was read
    assert code_of(move("2026-12-28", 0)) == "CONFLICT"
    stale = {"id": first["id"], "version": first["version"] - 1}
    for name in ("dropScenarioChange", "keepScenarioChange"):
        assert code_of(director.mutate(name, "scenario { id }", **stale)) == "CONFLICT"
    assert state() == before
    # in the plan it went on twice: to keep one's own counts on the newest that was read
    Milestone.objects.filter(pk=milestone.pk).update(due_on="2026-12-14", version=2)
    read = director.read(ONE, id=scenario["id"])["scenario"]["changes"][0]
    assert (read["state"], read["now"]["dueOn"], read["nowVersion"]) == ("OVERTAKEN", "2026-12-14", 2)
    Milestone.objects.filter(pk=milestone.pk).update(due_on="2026-12-15", version=3)
    before = state()
    keep = {"id": first["id"], "version": first["version"]}
    assert code_of(director.mutate("keepScenarioChange", "scenario { id }", **keep, nowVersion=2)) == "CONFLICT"
    assert state() == before
    (kept,) = director.do("keepScenarioChange", SCENARIO, **keep, nowVersion=3)["scenario"]["changes"]
    assert kept["state"] == "READY"
    (moved_on,) = move("2026-12-28", first["version"])["data"]["moveScenarioMilestone"]["scenario"]["changes"]
    gone = director.do("dropScenarioChange", SCENARIO, id=first["id"], version=moved_on["version"])["scenario"]
    assert gone["changes"] == []


def test_it_is_compared_with_today_and_with_another(cast: Cast, given: Allocation) -> None:
    milestone = milestone_of(cast)
    first = branch(cast)
    allocate(cast, first, person=gid(cast.lead, "Person"), engagement=gid(cast.engagement_b), fte=0.8)
    moved(cast, first, milestone, "2026-12-21")
    second = branch(cast, copied=first["id"])
    assert second["changeCount"] == 2
    allocate(cast, second, allocation=gid(given), fte=0.1, status="CONFIRMED")
    director = lab(cast.director)
    against_today = director.read(COMPARE, id=first["id"])["scenarioComparison"]
    (lead,) = against_today["people"]
    assert (lead["person"]["name"], len(lead["newlyOver"]), lead["relieved"]) == (cast.lead.name, 4, [])
    assert lead["hours"] > 0
    assert [(row["before"], row["after"]) for row in against_today["dates"]] == [("2026-12-07", "2026-12-21")]
    assert "OVER_CAPACITY" in {row["code"] for row in against_today["warnings"]}
    with_other = director.read(COMPARE, id=second["id"], other=first["id"])["scenarioComparison"]
    assert [len(row["relieved"]) for row in with_other["people"]] == [4]
    assert with_other["dates"] == []


def test_what_is_typed_in_a_branch_is_linted_over_the_branch(cast: Cast, given: Allocation) -> None:
    lint = """query ($changes: [AllocationChange!], $scenario: ID) { planLint(changes: $changes, scenario: $scenario) {
      warnings { code message mends { kind fte allocation { id } } } } }"""
    scenario = allocate(cast, branch(cast), person=gid(cast.scientist, "Person"), engagement=gid(cast.engagement_a))
    added = scenario["changes"][0]["target"]
    door = lab(cast.director)
    span = {"startsOn": str(start()), "endsOn": str(start() + dt.timedelta(weeks=4, days=-3)), "fte": 0.4}
    other = {"person": gid(cast.scientist, "Person"), "engagement": gid(cast.engagement_b), **span}
    assert not door.read(lint, changes=[other])["planLint"]["warnings"]
    (over,) = door.read(lint, changes=[other], scenario=scenario["id"])["planLint"]["warnings"]
    assert over["code"] == "OVER_CAPACITY"
    assert {"kind": "EDIT", "fte": None, "allocation": {"id": added}} in over["mends"]
    smaller = [other, {"id": added, "fte": 0.3}]
    assert not door.read(lint, changes=smaller, scenario=scenario["id"])["planLint"]["warnings"]
    events = audit_count()
    for _name, person in cast.but("director"):
        assert code_of(lab(person).send(lint, {"changes": [other], "scenario": scenario["id"]}))
    assert audit_count() == events


def test_it_says_which_needs_stay_open(cast: Cast, given: Allocation) -> None:
    skill = Skill.objects.create(name_en="Vision", name_fr="Vision")
    PersonSkill.objects.create(person=cast.scientist, skill=skill)
    common = {"engagement": cast.engagement_a, "nominal_fte": "0.6", "max_fte": "0.9", "weeks": 4}
    days = {"earliest_on": start(), "latest_on": start() + dt.timedelta(weeks=2)}
    met = StaffingNeed.objects.create(skill=skill, min_fte="0.5", **common, **days)
    StaffingNeed.objects.create(skill=skill, min_fte="0.5", **{**common, "weeks": 9}, **days)
    scenario = branch(cast)
    allocate(cast, scenario, person=gid(cast.scientist, "Person"), engagement=gid(cast.engagement_a))
    found = lab(cast.director).read(
        "query ($id: ID!) { scenario(id: $id) { needs { met need { id } } } }", id=scenario["id"]
    )["scenario"]["needs"]
    assert {row["need"]["id"]: row["met"] for row in found} == {
        gid(row): row.pk == met.pk for row in StaffingNeed.objects.all()
    }


def test_what_changed_underneath_is_shown_and_must_be_settled(cast: Cast, given: Allocation) -> None:
    milestone = milestone_of(cast)
    scenario = branch(cast)
    allocate(cast, scenario, allocation=gid(given), fte=0.9, status="CONFIRMED")
    moved(cast, scenario, milestone, "2026-12-21")
    director = lab(cast.director)
    director.do("updateAllocation", "allocation { id }", id=gid(given), version=1, fte=0.7)
    Milestone.objects.filter(pk=milestone.pk).delete()
    before = audit_count()
    found = director.read(ONE, id=scenario["id"])["scenario"]
    overtaken, gone = found["changes"]
    assert (overtaken["state"], overtaken["before"]["fte"], overtaken["now"]["fte"]) == ("OVERTAKEN", 0.5, 0.7)
    assert (gone["state"], gone["now"]) == ("GONE", None)
    given_version = {"id": scenario["id"], "version": found["version"]}
    assert code_of(director.mutate("applyScenario", "scenario { id }", **given_version)) == "INVALID_STATE"
    assert audit_count() == before
    kept = director.do("keepScenarioChange", SCENARIO, id=overtaken["id"])["scenario"]
    assert kept["changes"][0]["state"] == "READY"
    assert code_of(director.mutate("keepScenarioChange", "scenario { id }", id=gone["id"])) == "INVALID_STATE"
    last = director.do("dropScenarioChange", SCENARIO, id=gone["id"])["scenario"]
    director.do("applyScenario", "scenario { id }", id=scenario["id"], version=last["version"])
    given.refresh_from_db()
    assert float(given.fte) == 0.9


def test_what_is_so_already_is_not_done_again(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    allocate(
        cast, scenario, allocation=gid(given), fte=0.9, status="CONFIRMED", startsOn=str(given.starts_on),
        endsOn=str(given.ends_on),
    )  # fmt: skip
    Allocation.objects.filter(pk=given.pk).update(fte="0.90", version=2)
    found = lab(cast.director).read(ONE, id=scenario["id"])["scenario"]
    assert found["changes"][0]["state"] == "DONE"
    lab(cast.director).do("applyScenario", "scenario { id }", id=scenario["id"], version=found["version"])
    assert Event.objects.filter(verb="allocation.updated").count() == 0


def test_nothing_is_applied_when_one_change_fails(
    cast: Cast, given: Allocation, monkeypatch: pytest.MonkeyPatch
) -> None:
    milestone = milestone_of(cast)
    scenario = branch(cast)
    allocate(cast, scenario, allocation=gid(given), fte=0.9, status="CONFIRMED")
    last = moved(cast, scenario, milestone, "2026-12-21")
    Milestone.objects.filter(pk=milestone.pk).update(status="accepted", reached_on="2026-11-02", outcome="confirmed")
    before = audit_count()
    answer = lab(cast.director).mutate("applyScenario", "scenario { id }", id=scenario["id"], version=last["version"])
    assert code_of(answer) == "INVALID_STATE"
    given.refresh_from_db()
    assert float(given.fte) == 0.5
    assert Scenario.objects.get().status == "draft"
    assert audit_count() == before


def test_a_stale_branch_is_not_applied(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    allocate(cast, scenario, allocation=gid(given), fte=0.9, status="CONFIRMED")
    answer = lab(cast.director).mutate("applyScenario", "scenario { id }", id=scenario["id"], version=1)
    assert code_of(answer) == "CONFLICT"


def test_a_closed_branch_stays_as_it_is(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    director = lab(cast.director)
    assert (
        code_of(director.mutate("applyScenario", "scenario { id }", id=scenario["id"], version=1)) == "INVALID_STATE"
    )
    director.do("discardScenario", "scenario { id }", id=scenario["id"], version=1)
    for name, values in (
        ("discardScenario", {"id": scenario["id"], "version": 2}),
        ("updateScenario", {"id": scenario["id"], "version": 2, "name": "Other"}),
        ("removeScenarioAllocation", {"scenario": scenario["id"], "allocation": gid(given)}),
    ):
        assert code_of(director.mutate(name, "scenario { id }", **values)) == "INVALID_STATE"


@pytest.mark.parametrize(
    ("field", "value"),
    [("fte", 2), ("endsOn", "2020-01-01"), ("startsOn", "1800-01-01")],
)  # fmt: skip
def test_a_poor_allocation_is_refused(cast: Cast, given: Allocation, field: str, value: Any) -> None:
    sent = {
        "scenario": branch(cast)["id"], "person": gid(cast.lead, "Person"), "engagement": gid(cast.engagement_a),
        "startsOn": str(start()), "endsOn": str(start()), "fte": 0.5, "status": "TENTATIVE", field: value,
    }  # fmt: skip
    assert code_of(lab(cast.director).mutate("setScenarioAllocation", "scenario { id }", **sent)) == "VALIDATION"
    assert not ScenarioChange.objects.exists()


def test_others_do_not_see_that_there_are_branches(cast: Cast, given: Allocation) -> None:
    scenario = branch(cast)
    for person in (cast.partnerships, cast.lead, cast.intern):
        assert code_of(lab(person).send("{ scenarios(first: 5) { totalCount } }")) == "FORBIDDEN"
        assert code_of(lab(person).send("{ scenarioNames { name } }")) == "FORBIDDEN"
        assert lab(person).read(ONE, id=scenario["id"])["scenario"] is None
        answer = lab(person).send(GRID, {"from": str(start()), "scenario": scenario["id"]})
        assert code_of(answer) == "FORBIDDEN"


def test_many_branches_and_changes_cost_the_same(cast: Cast, given: Allocation) -> None:
    query = "{ scenarios(first: 50) { edges { node { name changeCount changes { act person { name } } } } } }"

    def statements() -> int:
        with CaptureQueriesContext(connection) as seen:
            lab(cast.director).read(query)
        return len(seen)

    scenario = branch(cast)
    allocate(cast, scenario, allocation=gid(given))
    few = statements()
    for _number in range(6):
        other = branch(cast, copied=scenario["id"])
        allocate(cast, other, person=gid(cast.scientist, "Person"), engagement=gid(cast.engagement_b))
    assert statements() <= few + 1


def test_a_branch_holds_so_much_and_no_more(cast: Cast, given: Allocation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "MOST_CHANGES", 1)
    scenario = branch(cast)
    allocate(cast, scenario, allocation=gid(given))
    sent = {
        "scenario": scenario["id"], "person": gid(cast.lead, "Person"), "engagement": gid(cast.engagement_a),
        "startsOn": str(start()), "endsOn": str(start()), "fte": 0.5, "status": "TENTATIVE",
    }  # fmt: skip
    assert code_of(lab(cast.director).mutate("setScenarioAllocation", "scenario { id }", **sent)) == "INVALID_STATE"


def test_an_applied_branch_is_the_plan_and_adds_nothing_to_it(cast: Cast, given: Allocation) -> None:
    """What it added stands in the plan once: neither the grid, the comparison nor the needs count it again."""
    scenario = branch(cast)
    director = lab(cast.director)
    scenario = allocate(cast, scenario, person=gid(cast.lead, "Person"), engagement=gid(cast.engagement_b), fte=0.2)
    director.do("applyScenario", SCENARIO, id=scenario["id"], version=scenario["version"])
    plan = director.read(GRID, **{"from": str(start())})
    assert director.read(GRID, **{"from": str(start()), "scenario": scenario["id"]}) == plan
    assert director.read(COMPARE, id=scenario["id"])["scenarioComparison"] == {
        "people": [], "dates": [], "warnings": [], "mended": [],
    }  # fmt: skip
    assert len(director.read(ONE, id=scenario["id"])["scenario"]["changes"]) == 1
    again = director.mutate("createScenario", "scenario { id }", name="Once more", copied=scenario["id"])
    assert code_of(again) == "VALIDATION"
    assert Scenario.objects.count() == 1
