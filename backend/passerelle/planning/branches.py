"""A branch laid over the plan as it is now: what it would be, and where the plan has moved on underneath."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.plan.models import Milestone
from passerelle.planning.choices import ScenarioAct, ScenarioState, ScenarioStatus
from passerelle.planning.models import Allocation, Scenario, ScenarioChange

Overlay = Callable[[list[Allocation]], list[Allocation]]


@dataclass(slots=True)
class Branched:
    """A change beside the row it is about: `live` is that row now, `result` the allocation that would be."""

    change: ScenarioChange
    state: str
    live: Allocation | Milestone | None
    result: Allocation | None
    person: User | None = None
    engagement: Engagement | None = None

    @property
    def now(self) -> dict[str, Any] | None:
        return None if self.live is None else snapshot(self.live)

    @property
    def after(self) -> dict[str, Any] | None:
        return None if self.change.act == ScenarioAct.REMOVE else self.change.values


def snapshot(row: Allocation | Milestone) -> dict[str, Any]:
    """Return what a branch may change of a row, as JSON values."""
    if isinstance(row, Milestone):
        return {"due_on": row.due_on.isoformat() if row.due_on else None}
    return {
        "person": row.person_id,
        "engagement": row.engagement_id,
        "starts_on": row.starts_on.isoformat(),
        "ends_on": row.ends_on.isoformat(),
        "fte": str(Decimal(row.fte).quantize(Decimal("0.01"))),
        "status": row.status,
    }


def branched(scenarios: list[Scenario]) -> dict[str, list[Branched]]:
    """Return the changes of each scenario beside the rows they are about, in five statements for all of them."""
    changes = list(ScenarioChange.objects.filter(scenario__in=scenarios))
    moved = [row.target_id for row in changes if row.act == ScenarioAct.MOVE]
    touched = [row.target_id for row in changes if row.act in {ScenarioAct.CHANGE, ScenarioAct.REMOVE}]
    milestones = Milestone.objects.select_related("engagement").in_bulk(moved)
    allocations = Allocation.objects.select_related("person", "engagement").in_bulk(touched)
    people = User.objects.in_bulk({value for row in changes if (value := row.values.get("person"))})
    engagements = Engagement.objects.in_bulk({value for row in changes if (value := row.values.get("engagement"))})
    found: dict[str, list[Branched]] = {row.pk: [] for row in scenarios}
    for change in changes:
        live: Any = (milestones if change.act == ScenarioAct.MOVE else allocations).get(change.target_id)
        person = people.get(change.values.get("person", "")) or getattr(live, "person", None)
        engagement = engagements.get(change.values.get("engagement", "")) or getattr(live, "engagement", None)
        found[change.scenario_id].append(
            Branched(change, _state(change, live), live, _result(change, person, engagement), person, engagement)
        )
    return found


def branch_of(scenario: Scenario) -> list[Branched]:
    """Return what a branch would change of the plan: nothing any more once it was applied, for then it is the plan."""
    return [] if scenario.status == ScenarioStatus.APPLIED else branched([scenario])[scenario.pk]


def _state(change: ScenarioChange, live: Any) -> str:
    if change.act == ScenarioAct.ADD:
        return ScenarioState.READY
    if live is None:
        return ScenarioState.DONE if change.act == ScenarioAct.REMOVE else ScenarioState.GONE
    if change.act != ScenarioAct.REMOVE:
        wanted = {name: value for name, value in change.values.items() if name in change.base}
        if wanted == snapshot(live):
            return ScenarioState.DONE
    return ScenarioState.READY if live.version == change.base_version else ScenarioState.OVERTAKEN


def _result(change: ScenarioChange, person: User | None, engagement: Engagement | None) -> Allocation | None:
    if change.act not in {ScenarioAct.ADD, ScenarioAct.CHANGE} or person is None or engagement is None:
        return None
    return Allocation(
        pk=change.target_id,
        person=person,
        engagement=engagement,
        starts_on=dt.date.fromisoformat(change.values["starts_on"]),
        ends_on=dt.date.fromisoformat(change.values["ends_on"]),
        fte=Decimal(change.values["fte"]),
        status=change.values["status"],
        version=max(change.base_version, 1),
    )


def overlay(found: list[Branched]) -> Overlay:
    """Return what makes of the plan's allocations those of the branch. A change whose row is gone changes nothing."""
    touched = {one.change.target_id for one in found if one.change.act != ScenarioAct.MOVE}
    results = [one.result for one in found if one.result is not None and one.state != ScenarioState.GONE]

    def lay(rows: list[Allocation]) -> list[Allocation]:
        laid = [row for row in rows if row.pk not in touched] + results
        return sorted(laid, key=lambda row: (row.starts_on, row.pk))

    return lay
