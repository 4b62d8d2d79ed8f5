"""Needs, candidates and proposals through the door."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.core import clock
from passerelle.people.models import PersonSkill, Skill
from passerelle.planning.capacity import monday_of
from passerelle.planning.models import Allocation, Contract, Leave
from passerelle.staffing.models import StaffingNeed
from tests.cast import Cast
from tests.doors import audit_count, code_of, gid, lab

NEEDS = """query { staffingNeeds { id status canEdit filledBy skill { name } engagement { reference }
    candidates { personName startsOn endsOn fte } } }"""
PROPOSAL = """query { staffingProposal { proven placements { need person personName startsOn endsOn fte reasons }
    unplaced { need obstacle message } } }"""


def start() -> dt.date:
    return monday_of(clock.today()) + dt.timedelta(weeks=6)


def add(cast: Cast, **values: Any) -> dict[str, Any]:
    given = {
        "engagement": gid(cast.engagement_a), "minFte": 0.2, "nominalFte": 0.5, "maxFte": 0.8, "weeks": 4,
        "earliestOn": str(start()), "latestOn": str(start() + dt.timedelta(weeks=2)), **values,
    }  # fmt: skip
    return lab(cast.director).mutate("addStaffingNeed", "need { id version candidates { personName } }", **given)


def test_candidates_have_the_skill_and_the_room(staffed: Cast) -> None:
    cast = staffed
    answer = add(cast, skill=gid(Skill.objects.get()))
    assert [row["personName"] for row in answer["data"]["addStaffingNeed"]["need"]["candidates"]] == [
        cast.scientist.name
    ]
    add(cast)
    Allocation.objects.create(
        person=cast.scientist, engagement=cast.engagement_b, starts_on=start(),
        ends_on=start() + dt.timedelta(weeks=8), fte="0.70", status="tentative",
    )  # fmt: skip
    found = lab(cast.director).read(NEEDS)["staffingNeeds"]
    shares = {row["personName"]: row["fte"] for row in found[1]["candidates"]}
    assert shares[cast.lead.name] == 0.5
    assert shares[cast.scientist.name] == 0.3
    assert found[0]["candidates"][0]["fte"] == 0.3
    french = lab(cast.director, "fr").read(NEEDS)["staffingNeeds"]
    assert french[0]["skill"]["name"] == "Vision par ordinateur"


def test_leave_and_part_time_leave_less_room(staffed: Cast) -> None:
    cast = staffed
    Contract.objects.filter(person=cast.lead).update(hours_per_week="14")
    Leave.objects.create(
        person=cast.scientist, kind="vacation", starts_on=start(), ends_on=start() + dt.timedelta(weeks=9)
    )
    (need,) = [add(cast)["data"]["addStaffingNeed"]["need"]]
    found = lab(cast.director).read(NEEDS)["staffingNeeds"][0]["candidates"]
    assert [(row["personName"], row["fte"]) for row in found] == [(cast.lead.name, 0.4)]
    assert need["version"] == 1


def test_a_proposal_is_taken_over_as_tentative_work(staffed: Cast) -> None:
    cast = staffed
    add(cast)
    add(cast, skill=gid(Skill.objects.get()), weeks=2)
    found = lab(cast.director).read(PROPOSAL)["staffingProposal"]
    assert found["proven"] is True
    assert (len(found["placements"]), found["unplaced"]) == (2, [])
    rows = [{key: row[key] for key in ("need", "person", "startsOn", "fte")} for row in found["placements"]]
    payload = lab(cast.director).do("takeProposal", "needs { status filledBy }", placements=rows)
    assert {row["status"] for row in payload["needs"]} == {"FILLED"}
    assert set(Allocation.objects.values_list("status", flat=True)) == {"tentative"}
    first = Allocation.objects.order_by("ends_on").first()
    assert first is not None
    assert (first.ends_on.weekday(), first.starts_on.weekday()) == (4, 0)
    again = lab(cast.director).mutate("takeProposal", "needs { id }", placements=rows)
    assert code_of(again) == "INVALID_STATE"
    assert Allocation.objects.count() == 2


def test_what_cannot_be_placed_says_why(staffed: Cast) -> None:
    cast = staffed
    PersonSkill.objects.all().delete()
    add(cast, skill=gid(Skill.objects.get()))
    (row,) = lab(cast.director).read(PROPOSAL)["staffingProposal"]["unplaced"]
    assert (row["obstacle"], row["message"]) == ("NO_SKILL", "Nobody has the skill Vision.")
    french = lab(cast.director, "fr").read(PROPOSAL)["staffingProposal"]["unplaced"]
    assert french[0]["message"] == "Personne n’a la compétence Vision par ordinateur."


def test_a_proposal_tells_why_so_and_why_not(staffed: Cast) -> None:
    cast = staffed
    vision = gid(Skill.objects.get())
    add(cast, skill=vision, minFte=0.6, nominalFte=0.7, latestOn=str(start()))
    add(cast, skill=vision, minFte=0.5, nominalFte=0.5, latestOn=str(start()))
    add(cast, minFte=0.1, nominalFte=0.4, maxFte=0.4, latestOn=str(start()))
    found = lab(cast.director).read(PROPOSAL)["staffingProposal"]
    why = {row["personName"]: row["reasons"] for row in found["placements"]}
    assert why[cast.lead.name][0].startswith("Has at least 100 % free in each week")
    assert any("skill Vision" in reason for reason in why[cast.scientist.name])
    (left,) = found["unplaced"]
    assert left["obstacle"] == "CONTENDED"
    assert cast.scientist.name in left["message"]
    assert cast.engagement_a.title in left["message"]
    Contract.objects.filter(person=cast.scientist).update(hours_per_week="7")
    (one, *_rest) = lab(cast.director).read(PROPOSAL)["staffingProposal"]["unplaced"]
    assert one["message"] == (
        f"1 person could do it: {cast.scientist.name} has at most 20 % free through such a stay, 60 % is needed."
    )


def test_nobody_begins_before_the_window_nor_in_the_past(staffed: Cast) -> None:
    cast = staffed
    today = clock.today()
    wednesday = start() + dt.timedelta(days=2)
    add(cast, earliestOn=str(wednesday), latestOn=str(wednesday))
    add(cast, earliestOn=str(today - dt.timedelta(weeks=3)), latestOn=str(today + dt.timedelta(weeks=1)))
    add(cast, earliestOn=str(today - dt.timedelta(weeks=3)), latestOn=str(today - dt.timedelta(days=1)))
    found = lab(cast.director).read(PROPOSAL)["staffingProposal"]
    assert sorted(row["startsOn"] for row in found["placements"]) == [str(today), str(wednesday)]
    assert {dt.date.fromisoformat(row["endsOn"]).weekday() for row in found["placements"]} == {4}
    assert [row["obstacle"] for row in found["unplaced"]] == ["PAST"]
    rows = [{key: row[key] for key in ("need", "person", "startsOn", "fte")} for row in found["placements"]]
    early = [{**row, "startsOn": str(start() - dt.timedelta(weeks=40))} for row in rows]
    assert code_of(lab(cast.director).mutate("takeProposal", "needs { id }", placements=early)) == "VALIDATION"
    assert not Allocation.objects.exists()
    lab(cast.director).do("takeProposal", "needs { id }", placements=rows)
    ends = {row.ends_on for row in Allocation.objects.all()}
    assert ends == {dt.date.fromisoformat(row["endsOn"]) for row in found["placements"]}


def test_two_half_days_away_are_a_day(staffed: Cast) -> None:
    cast = staffed
    for part in ("morning", "afternoon"):
        for number in range(3):
            day = start() + dt.timedelta(days=number)
            Leave.objects.create(person=cast.scientist, kind="other", starts_on=day, ends_on=day, part=part)
    add(cast, weeks=1, latestOn=str(start()))
    found = lab(cast.director).read(NEEDS)["staffingNeeds"][0]["candidates"]
    assert [row["personName"] for row in found] == [cast.lead.name]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"minFte": 0.9}, "nominalFte"), ({"maxFte": 1.5}, "fte"), ({"weeks": 0}, "weeks"), ({"weeks": 500}, "weeks"),
        ({"latestOn": "2020-01-01"}, "endsOn"), ({"note": "x" * 300}, "note"),
    ],
)  # fmt: skip
def test_a_bad_need_is_named(staffed: Cast, values: dict[str, Any], field: str) -> None:
    events = audit_count()
    answer = add(staffed, **values)
    assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert audit_count() == events
    assert not StaffingNeed.objects.exists()


def test_a_share_out_of_bounds_takes_nothing(staffed: Cast) -> None:
    cast = staffed
    need = add(cast)["data"]["addStaffingNeed"]["need"]
    row = {"need": need["id"], "person": gid(cast.lead, "Person"), "startsOn": str(start()), "fte": 0.9}
    assert code_of(lab(cast.director).mutate("takeProposal", "needs { id }", placements=[row])) == "VALIDATION"
    assert not Allocation.objects.exists()


def test_who_sees_what(staffed: Cast) -> None:
    cast = staffed
    add(cast)
    assert len(lab(cast.partnerships).read(NEEDS)["staffingNeeds"]) == 1
    assert lab(cast.partnerships).read(NEEDS)["staffingNeeds"][0]["canEdit"] is False
    assert code_of(lab(cast.partnerships).send(PROPOSAL)) == "FORBIDDEN"
    for person in (cast.lead, cast.scientist, cast.intern):
        assert code_of(lab(person).send(NEEDS)) == "FORBIDDEN"
        assert code_of(lab(person).send(PROPOSAL)) == "FORBIDDEN"


def test_statements_do_not_grow_with_needs(staffed: Cast) -> None:
    scenario = lab(staffed.director).do("createScenario", "scenario { id }", name="One")["scenario"]["id"]
    compared = "query ($id: ID!) { scenarioNeeds(id: $id) { need { id status } here { personName } } }"

    def costs() -> list[int]:
        found = []
        for text, values in ((NEEDS, {}), (compared, {"id": scenario})):
            with CaptureQueriesContext(connection) as queries:
                lab(staffed.director).read(text, **values)
            found.append(len(queries))
        return found

    add(staffed)
    few = costs()
    for _number in range(5):
        add(staffed)
    assert costs() == few
