"""A person's time on their page: who sees which part of it, and who changes it."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from passerelle.audit.models import Event
from passerelle.core import clock
from passerelle.people.models import User
from passerelle.planning.models import Allocation, Contract, Leave
from tests.cast import LAB, Cast
from tests.denials import assert_all_denied
from tests.doors import assert_denied, code_of, gid, lab

PERSON = """query Q($id: ID!) { person(id: $id) { name canSeeTime canEditLeave canEditContracts
    contracts { hoursPerWeek } leaves { startsOn part kind note } allocations { fte } } }"""


def read(actor: User, person: User) -> Any:
    return lab(actor).read(PERSON, id=gid(person, "Person"))["person"]


def leave(person: User, **fields: Any) -> Leave:
    today = clock.today()
    return Leave.objects.create(
        **{"person": person, "kind": "sick", "note": "Operation", "starts_on": today, "ends_on": today, **fields}
    )


def test_why_somebody_is_away_is_theirs_and_the_directors(cast: Cast) -> None:
    leave(cast.lead)
    Contract.objects.create(person=cast.lead, hours_per_week=35, starts_on="2025-01-06")
    seen = {name: read(cast.people()[name], cast.lead) for name in LAB}
    assert {name for name in LAB if seen[name]["leaves"] and seen[name]["leaves"][0]["kind"]} == {"director", "lead"}
    assert {name for name in LAB if "Operation" in str(seen[name])} == {"director", "lead"}
    assert {name for name in LAB if seen[name]["leaves"]} == {"director", "partnerships", "lead"}
    assert {name for name in LAB if seen[name]["contracts"]} == {"director", "partnerships", "lead"}
    assert {name for name in LAB if seen[name]["canEditLeave"]} == {"director", "lead"}
    assert {name for name in LAB if seen[name]["canEditContracts"]} == {"director"}


def test_a_scientist_sees_when_the_team_is_away_and_not_why(cast: Cast) -> None:
    leave(cast.intern)
    assert read(cast.lead, cast.intern)["leaves"] == [
        {"startsOn": clock.today().isoformat(), "part": "FULL", "kind": None, "note": None}
    ]
    assert read(cast.scientist, cast.intern)["leaves"] == []
    cast.engagement_a.team.filter(person=cast.intern).update(
        since=clock.today() - dt.timedelta(days=9), until=clock.today() - dt.timedelta(days=1)
    )
    assert read(cast.lead, cast.intern)["leaves"] == []


def test_ones_own_leave_is_entered_and_removed_and_the_page_follows(cast: Cast) -> None:
    door, day = lab(cast.intern), clock.today().isoformat()
    values = {"kind": "VACATION", "startsOn": day, "endsOn": day, "part": "MORNING", "note": "Dentist"}
    added = door.do("addLeave", "person { leaves { id part kind note } }", **values)["person"]["leaves"]
    assert [(row["part"], row["kind"], row["note"]) for row in added] == [("MORNING", "VACATION", "Dentist")]
    assert "Dentist" not in str(Event.objects.get().after)
    removed = door.do("removeLeave", "deletedId person { leaves { id } }", id=added[0]["id"])
    assert removed == {"deletedId": added[0]["id"], "person": {"leaves": []}}


def test_leave_is_changed_in_place_by_whom_it_is_and_by_directors(cast: Cast) -> None:
    row, day = leave(cast.lead), clock.today()
    values = {"id": gid(row, "Leave"), "version": 1, "endsOn": (day + dt.timedelta(days=2)).isoformat()}
    for name in LAB:
        if name not in ("director", "lead"):
            assert_denied(lab(cast.people()[name]).mutate("updateLeave", "__typename", **values))
    row.refresh_from_db()
    assert (row.ends_on, row.version) == (day, 1)
    assert not Event.objects.exists()
    changed = lab(cast.lead).do("updateLeave", "leave { endsOn kind note version }", note="Convalescence", **values)
    assert changed["leave"] == {"endsOn": values["endsOn"], "kind": "SICK", "note": "Convalescence", "version": 2}
    assert "Convalescence" not in str(Event.objects.get().after)
    assert code_of(lab(cast.director).mutate("updateLeave", "__typename", **values)) == "CONFLICT"
    half = {**values, "version": 2, "part": "MORNING"}
    assert code_of(lab(cast.director).mutate("updateLeave", "__typename", **half)) == "VALIDATION"


def test_half_a_day_is_one_day(cast: Cast) -> None:
    values = {"kind": "VACATION", "startsOn": "2026-03-02", "endsOn": "2026-03-03", "part": "MORNING"}
    assert code_of(lab(cast.intern).mutate("addLeave", "__typename", **values)) == "VALIDATION"
    assert not Leave.objects.exists()


def test_a_contract_is_a_directors_to_set_and_to_remove(cast: Cast) -> None:
    row = Contract.objects.create(person=cast.lead, hours_per_week=35, starts_on="2025-01-06")
    others = cast.but("director")
    values = {"person": gid(cast.lead, "Person"), "hoursPerWeek": 28, "startsOn": "2026-01-05"}
    assert_all_denied(others, "setContract", **values)
    assert_all_denied(others, "removeContract", id=gid(row))
    assert Contract.objects.get() == row
    door = lab(cast.director)
    payload = door.do("setContract", "person { contracts { hoursPerWeek startsOn } }", **values)
    assert payload["person"]["contracts"] == [
        {"hoursPerWeek": 28.0, "startsOn": "2026-01-05"},
        {"hoursPerWeek": 35.0, "startsOn": "2025-01-06"},
    ]
    door.do("removeContract", "deletedId person { contracts { id } }", id=gid(row))
    assert [contract.hours_per_week for contract in Contract.objects.all()] == [28]
    assert Event.objects.get(verb="contract.removed").before["starts_on"] == "2025-01-06"
    assert_denied(door.mutate("removeContract", "__typename", id=gid(row)), "NOT_FOUND")


def test_hours_of_a_day_that_somebody_else_set_meanwhile_are_not_replaced_unseen(cast: Cast) -> None:
    door = lab(cast.director)
    values = {"person": gid(cast.lead, "Person"), "startsOn": "2026-01-05"}
    for hours, version in ((28, 0), (21, 1)):
        door.do("setContract", "contract { version }", hoursPerWeek=hours, version=version, **values)
        for stale in {0, 1, 2} - {version + 1}:
            answer = door.mutate("setContract", "contract { version }", hoursPerWeek=14, version=stale, **values)
            assert code_of(answer) == "CONFLICT"
            assert answer["errors"][0]["extensions"]["details"]["savedBy"] == cast.director.name
        assert Contract.objects.get().hours_per_week == hours


def test_past_allocations_are_not_listed_and_no_client_is_a_person(cast: Cast) -> None:
    today = clock.today()
    for start, end in ((-30, -1), (-3, 0), (5, 9)):
        Allocation.objects.create(
            person=cast.lead, engagement=cast.engagement_a, fte="0.50", status="tentative",
            starts_on=today + dt.timedelta(days=start), ends_on=today + dt.timedelta(days=end),
        )  # fmt: skip
    assert len(read(cast.lead, cast.lead)["allocations"]) == 2
    assert read(cast.scientist, cast.lead)["allocations"] == []
    client = lab(cast.director).send(PERSON, {"id": gid(cast.sponsor_a, "Person")})
    assert code_of(client) == "NOT_FOUND"


def test_more_people_and_rows_take_no_more_statements(cast: Cast) -> None:
    counts = []
    fields = "skills { name } contracts { id } leaves { id } allocations { id }"
    everybody = f"{{ people(first: 50) {{ edges {{ node {{ {fields} }} }} }} }}"
    for _round in range(2):
        for person in (cast.lead, cast.scientist, cast.intern):
            leave(person)
        with CaptureQueriesContext(connection) as queries:
            lab(cast.lead).read(everybody)
        counts.append(len(queries))
    assert counts[0] == counts[1]
