"""The lab's mutations on who works how much: needs, allocations, leave, recorded time, scenarios."""

import datetime as dt
from typing import Any

from passerelle.core import clock
from tests.contract.cells import DIRECTOR, EDITORS, LAB, Cell, person_of
from tests.doors import gid


def _asked() -> dict[str, Any]:
    """What a staffing need asks."""
    day = str(clock.today())
    return {"minFte": 0.2, "nominalFte": 0.5, "maxFte": 0.8, "weeks": 4, "earliestOn": day, "latestOn": day}


PLANNING: dict[str, Cell] = {
    # staffing
    "addStaffingNeed": Cell(lambda w, s: {"engagement": gid(s.engagement), **_asked()}, DIRECTOR),
    "updateStaffingNeed": Cell(lambda w, s: {"id": gid(s.need), "version": 1, **_asked()}, DIRECTOR),
    "withdrawStaffingNeed": Cell(lambda w, s: {"id": gid(s.need), "version": 1}, DIRECTOR),
    "takeProposal": Cell(
        lambda w, s: {
            "placements": [{"need": gid(s.need), "person": person_of(w), "startsOn": str(clock.today()), "fte": 0.5}]
        },
        DIRECTOR,
    ),
    # recorded time
    "setTimeWeek": Cell(lambda w, s: {"week": "2026-03-02", "version": 0, "entries": []}, LAB, own=True),
    # allocations, contracts, leave
    "createAllocation": Cell(
        lambda w, s: {
            "person": person_of(w),
            "engagement": gid(s.engagement),
            "startsOn": "2026-09-07",
            "endsOn": "2026-10-02",
            "fte": 0.2,
        },
        DIRECTOR,
    ),
    "updateAllocation": Cell(lambda w, s: {"id": gid(s.allocation), "version": 1, "fte": 0.3}, DIRECTOR),
    "deleteAllocation": Cell(lambda w, s: {"id": gid(s.allocation), "version": 1}, DIRECTOR),
    "setContract": Cell(
        lambda w, s: {"person": person_of(w), "hoursPerWeek": 28, "startsOn": "2026-09-07"}, DIRECTOR, own=True
    ),
    "addLeave": Cell(
        lambda w, s: {"person": person_of(w), "kind": "VACATION", "startsOn": "2026-09-07", "endsOn": "2026-09-08"},
        frozenset({"director", "scientist"}),
        own=True,
    ),
    "updateLeave": Cell(lambda w, s: {"id": gid(w.leave), "version": 1, "note": "Moved"}, EDITORS, own=True),
    "removeLeave": Cell(lambda w, s: {"id": gid(w.leave)}, EDITORS, own=True),
    # load and lint
    "splitAllocation": Cell(
        lambda w, s: {
            "id": gid(s.allocation),
            "version": 1,
            "on": (dt.date.fromisoformat(str(s.allocation.starts_on)) + dt.timedelta(days=1)).isoformat(),
        },
        DIRECTOR,
    ),
    "setEffortPlan": Cell(lambda w, s: {"engagement": gid(s.engagement), "version": 0, "maxFte": 2}, DIRECTOR),
    "setLoadTarget": Cell(lambda w, s: {"person": person_of(w), "low": 60, "high": 70}, DIRECTOR, own=True),
    # scenarios
    "createScenario": Cell(lambda w, s: {"name": "If we accept", "copied": gid(w.scenario)}, DIRECTOR, own=True),
    "updateScenario": Cell(lambda w, s: {"id": gid(w.scenario), "version": 1, "name": "Better"}, DIRECTOR, own=True),
    "discardScenario": Cell(lambda w, s: {"id": gid(w.scenario), "version": 1}, DIRECTOR, own=True),
    "applyScenario": Cell(lambda w, s: {"id": gid(w.scenario), "version": 1}, DIRECTOR, own=True),
    "setScenarioAllocation": Cell(
        lambda w, s: {
            "scenario": gid(w.scenario),
            "allocation": gid(s.allocation),
            "person": person_of(w),
            "engagement": gid(s.engagement),
            "startsOn": "2026-01-12",
            "endsOn": "2026-02-12",
            "fte": 0.5,
            "status": "TENTATIVE",
        },
        DIRECTOR,
    ),
    "removeScenarioAllocation": Cell(
        lambda w, s: {"scenario": gid(w.scenario), "allocation": gid(s.allocation)}, DIRECTOR
    ),
    "moveScenarioMilestone": Cell(
        lambda w, s: {
            "scenario": gid(w.scenario),
            "milestone": gid(s.hidden_milestone),
            "dueOn": "2026-05-04",
            "reason": "DATA",
            "clock": "CLIENT",
        },
        DIRECTOR,
    ),
    "dropScenarioChange": Cell(lambda w, s: {"id": gid(w.scenario_change)}, DIRECTOR, own=True),
    "keepScenarioChange": Cell(lambda w, s: {"id": gid(w.scenario_change)}, DIRECTOR, own=True),
}
