"""Adding, changing and removing deliverables."""

import datetime as dt
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

import pytest

from passerelle.core import clock
from passerelle.deliverables.models import Deliverable
from passerelle.deliverables.services.planned import PlannedDeliverable, deliverables_plan
from passerelle.engagements.models import Engagement
from tests.cast import Cast
from tests.deliverables.make import assert_only, planned, shared
from tests.doors import audit_count, code_of, gid, lab, portal
from tests.world import World

EDITORS = ("director", "lead")


def test_a_team_scientist_adds_one(world: World) -> None:
    payload = lab(world.cast.lead).do(
        "addDeliverable",
        """engagement { reference }
        deliverable { title kind status disclosure dueOn isLate milestone { title } version }""",
        engagement=gid(world.cast.engagement_a),
        title="Error analysis",
        kind="REPORT",
        milestone=gid(world.a.milestone),
        dueOn="2027-01-04",
        acceptanceCriteria="Ten worst cases are explained",
    )
    assert payload["deliverable"] == {
        "title": "Error analysis", "kind": "REPORT", "status": "PLANNED", "disclosure": "INTERNAL",
        "dueOn": "2027-01-04", "isLate": False, "milestone": {"title": "Data usable A"}, "version": 1,
    }  # fmt: skip
    assert audit_count() == 1


def test_nobody_else_adds_one(cast: Cast) -> None:
    values = {"engagement": gid(cast.engagement_a), "title": "Mine", "kind": "REPORT"}
    assert_only(
        cast,
        EDITORS,
        lambda user: lab(user).mutate("addDeliverable", "__typename", **values),
        Deliverable.objects.count,
    )


def test_a_milestone_of_another_engagement_reads_as_missing(world: World) -> None:
    answer = lab(world.cast.director).mutate(
        "addDeliverable", "__typename", engagement=gid(world.a.engagement), title="X", kind="CODE",
        milestone=gid(world.b.milestone),
    )  # fmt: skip
    assert code_of(answer) == "NOT_FOUND"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"dueOn": "1066-10-14"}, "dueOn"),
        ({"acceptanceCriteria": "x" * 5001}, "acceptanceCriteria"),
    ],
)
def test_bad_values_name_their_field(cast: Cast, values: dict[str, str], field: str) -> None:
    deliverable = planned(cast)
    door = lab(cast.lead)
    added = {"engagement": gid(cast.engagement_a), "title": "T", "kind": "PLAN", **values}
    for answer in (
        door.mutate("addDeliverable", "__typename", **added),
        door.mutate("updateDeliverable", "__typename", id=gid(deliverable), version=1, **values),
    ):
        assert (code_of(answer), answer["errors"][0]["extensions"]["field"]) == ("VALIDATION", field)
    assert Deliverable.objects.count() == 1


def test_updating(cast: Cast) -> None:
    deliverable = planned(cast, due_on="2026-09-07")
    payload = lab(cast.lead).do(
        "updateDeliverable", "deliverable { title dueOn internalNote acceptanceCriteria version }",
        id=gid(deliverable), version=1, title="New", dueOn=None, internalNote="hm", acceptanceCriteria="All",
    )  # fmt: skip
    assert payload["deliverable"] == {
        "title": "New", "dueOn": None, "internalNote": "hm", "acceptanceCriteria": "All", "version": 2
    }  # fmt: skip
    stale = lab(cast.lead).mutate("updateDeliverable", "__typename", id=gid(deliverable), version=1, title="Newer")
    assert code_of(stale) == "CONFLICT"


def _titles() -> list[str]:
    return sorted(Deliverable.objects.values_list("title_en", flat=True))


def test_nobody_else_updates_or_removes(cast: Cast) -> None:
    deliverable = planned(cast)
    for name in ("updateDeliverable", "deleteDeliverable"):
        values: dict[str, Any] = {"id": gid(deliverable), "version": 1}
        if name == "updateDeliverable":
            values["title"] = "Taken over"

        def attempt(user: Any, name: str = name, values: dict[str, Any] = values) -> dict[str, Any]:
            return lab(user).mutate(name, "__typename", **values)

        assert_only(cast, EDITORS, attempt, _titles)


def test_only_what_was_never_shown_is_removed(cast: Cast) -> None:
    door = lab(cast.lead)
    kept, gone = shared(cast), planned(cast)
    assert code_of(door.mutate("deleteDeliverable", "__typename", id=gid(kept), version=1)) == "INVALID_STATE"
    payload = door.do("deleteDeliverable", "deletedId engagement { deliverables { id } }", id=gid(gone), version=1)
    assert payload == {"deletedId": gid(gone), "engagement": {"deliverables": [{"id": gid(kept)}]}}


def test_an_ended_engagement_is_history(cast: Cast) -> None:
    deliverable = planned(cast)
    Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
    answer = lab(cast.lead).mutate("updateDeliverable", "__typename", id=gid(deliverable), version=1, title="Late")
    assert code_of(answer) == "INVALID_STATE"


@pytest.mark.parametrize(
    ("status", "days", "late"),
    [("planned", -1, True), ("changes_requested", -1, True), ("submitted", -1, False), ("accepted", -1, False),
     ("planned", 0, False), ("planned", 1, False)],
)  # fmt: skip
def test_late_means_that_the_next_step_is_the_labs(cast: Cast, status: str, days: int, late: bool) -> None:
    deliverable = planned(cast, status=status, due_on=clock.today() + dt.timedelta(days=days))
    answer = lab(cast.lead).read(
        "query Q($id: ID!) { node(id: $id) { ... on Deliverable { isLate } } }", id=gid(deliverable)
    )
    assert answer["node"]["isLate"] is late


def test_laying_out_takes_one_statement_for_any_number(cast: Cast, django_assert_max_num_queries: Any) -> None:
    rows = [PlannedDeliverable(f"R{n}", f"R{n} fr", "report", dt.date(2026, 9, 7), None, "All") for n in range(9)]
    with django_assert_max_num_queries(4):
        made = deliverables_plan(actor=cast.lead, engagement=cast.engagement_a, rows=rows)
    assert [(row.position, row.acceptance_criteria) for row in made] == [(n, "All") for n in range(9)]


LIST = """query Q { engagement(reference: "ARC-2026-001") { deliverables {
  title status isLate allowedActions milestone { title } engagement { reference }
  latestVersion { number fingerprint file { name url size } createdByName allowedActions }
  versions { number allowedActions deliverable { title } rounds { status reviewers { name } decisions {
    verdict deliverableVersion { number fingerprint } } } } } } }"""


def test_the_list_costs_the_same_for_many(world: World, django_assert_num_queries: Any) -> None:
    door = lab(world.cast.lead)
    door.read(LIST)
    with CaptureQueriesContext(connection) as one:
        door.read(LIST)
    for number in range(5):
        deliverable = planned(world.cast, f"More {number}", milestone=world.a.milestone)
        for version in (1, 2):
            deliverable.versions.create(number=version, link_kind="tag", link="v1", created_by=world.cast.lead)
    with django_assert_num_queries(len(one)):
        found = door.read(LIST)["engagement"]["deliverables"]
    assert len(found) == 7


PORTAL_LIST = """query Q { engagement(reference: "ARC-2026-001") { deliverables {
  title status acceptanceCriteria engagement { title leadName }
  versions { number fingerprint deliverable { title } rounds {
    canDecide shownText reviewers { name } decisions { verdict } } }
} } }"""


def test_a_client_sees_what_was_shared_at_the_same_cost(world: World, django_assert_num_queries: Any) -> None:
    door = portal(world.cast.sponsor_a)
    door.read(PORTAL_LIST)
    with CaptureQueriesContext(connection) as one:
        found = door.read(PORTAL_LIST)["engagement"]["deliverables"]
    assert [(d["title"], [v["number"] for v in d["versions"]]) for d in found] == [("Datasheet A", [1])]
    for number in range(5):
        deliverable = shared(world.cast, f"More {number}")
        deliverable.versions.create(number=1, link_kind="tag", link="v1", disclosure="client")
        deliverable.versions.create(number=2, link_kind="tag", link="v2")
    with django_assert_num_queries(len(one)):
        found = door.read(PORTAL_LIST)["engagement"]["deliverables"]
    assert len(found) == 6
    assert all(len(d["versions"]) == 1 for d in found)


WEEK = """{ viewer { myWeek { deliverables {
  id title isLate status allowedActions engagement { reference title } } } } }"""


def test_my_week_holds_what_is_handed_over_next(cast: Cast) -> None:
    planned(cast, "Overdue", due_on="2026-01-05")
    planned(cast, "In four weeks", due_on="2026-03-30")
    planned(cast, "Later", due_on="2026-03-31")
    planned(cast, "Undated")
    planned(cast, "Sent back", status="changes_requested", due_on="2026-08-01")
    planned(cast, "With the client", status="submitted", due_on="2026-03-02")
    planned(cast, "Done", status="accepted", due_on="2026-01-05")
    planned(cast, "Theirs", engagement=cast.engagement_b, due_on="2026-03-02")
    with clock.at(dt.datetime(2026, 3, 2, 15, tzinfo=dt.UTC)):
        found = {
            name: [row["title"] for row in lab(person).read(WEEK)["viewer"]["myWeek"]["deliverables"]]
            for name, person in cast.people().items()
            if person.lab_role
        }
        assert found["lead"] == found["intern"] == ["Overdue", "In four weeks", "Sent back"]
        assert found["director"] == ["Theirs"]
        assert found["scientist"] == found["partnerships"] == []
        Engagement.objects.filter(pk=cast.engagement_a.pk).update(status="closed")
        assert lab(cast.lead).read(WEEK)["viewer"]["myWeek"]["deliverables"] == []


def test_my_week_of_deliverables_costs_the_same_for_many(cast: Cast) -> None:
    counts = []
    for size in (1, 6):
        for number in range(size):
            planned(cast, f"Report {number}", due_on="2026-03-02")
        with clock.at(dt.datetime(2026, 3, 2, 15, tzinfo=dt.UTC)), CaptureQueriesContext(connection) as seen:
            lab(cast.lead).read(WEEK)
        counts.append(len(seen))
    assert counts[0] == counts[1]
