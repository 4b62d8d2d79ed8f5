"""Who could do what is needed: candidates, a greedy placement, and a proposal for all needs at once. Pure.

Shares are in hundredths of full time (0.01 FTE), as people write them; weeks are numbered from the first of the
horizon. The hard rules: whoever is placed has the skill, has that much room in every week of the stay, and the stay
begins between the earliest and the latest week and ends within the horizon. A need takes one person at one share.

The proposal maximises `score`: first how many needs are placed, then how close shares are to what was asked, then how
early they begin. It comes from OR-tools' CP-SAT, started from the greedy placement: it is never worse than that one.
"""

import math
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from passerelle.core.heavy import load
from passerelle.staffing.choices import Obstacle

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

Chosen = dict[tuple[str, str, int], Any]  # by need, person and start: whether it is taken, and at which share
PLACED = 100_000
OFF_BY_ONE = 20
A_WEEK_LATER = 1
# ways to meet needs that a model holds: building it takes about a second on a slow machine
MOST_WAYS = 12_000


@dataclass(frozen=True, slots=True)
class Need:
    id: str
    skill: str | None
    least: int
    nominal: int
    most: int
    weeks: int
    earliest: int
    latest: int


@dataclass(frozen=True, slots=True)
class Person:
    """`free[w]` is the share that is free in every working day of week w."""

    id: str
    skills: frozenset[str]
    free: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Placement:
    need: str
    person: str
    start: int
    share: int


@dataclass(slots=True)
class Proposal:
    """`proven` tells whether nothing better exists; without it the time ran out before that was known."""

    placements: list[Placement]
    unplaced: dict[str, Obstacle] = field(default_factory=dict)
    proven: bool = True


def may(need: Need, person: Person) -> bool:
    return need.skill is None or need.skill in person.skills


def room(need: Need, person: Person, start: int) -> int:
    """Return the greatest share that the person has free over the whole stay, at most what the need takes."""
    stay = person.free[start : start + need.weeks]
    return min(need.most, *stay) if len(stay) == need.weeks else 0


def options(need: Need, person: Person) -> Iterator[tuple[int, int]]:
    """Yield each start at which the person has room for the least share, with the greatest share."""
    if may(need, person):
        for start in range(need.earliest, need.latest + 1):
            if (share := room(need, person, start)) >= need.least:
                yield start, share


def worth(need: Need, start: int, share: int) -> int:
    return PLACED - OFF_BY_ONE * abs(share - need.nominal) - A_WEEK_LATER * (start - need.earliest)


def score(needs: Iterable[Need], placements: Iterable[Placement]) -> int:
    known = {need.id: need for need in needs}
    return sum(worth(known[row.need], row.start, row.share) for row in placements)


def candidates(need: Need, people: Iterable[Person]) -> list[Placement]:
    """Return the best start and share of each person who could take the need, the best person first."""
    found = []
    for person in people:
        ways = ((start, min(share, need.nominal)) for start, share in options(need, person))
        best = max(((worth(need, start, share), -start, share) for start, share in ways), default=None)
        if best is not None:
            found.append((best[0], sum(person.free), Placement(need.id, person.id, -best[1], best[2])))
    # of equal ones whoever has more room left over the horizon
    found.sort(key=lambda row: (-row[0], -row[1], row[2].person))
    return [row[2] for row in found]


def greedy(needs: Sequence[Need], people: Sequence[Person]) -> list[Placement]:
    """Place needs one by one, the least movable and largest first, each with the best candidate left."""
    return _greedy(needs, people, math.inf)[0]


def _greedy(needs: Sequence[Need], people: Sequence[Person], until: float) -> tuple[list[Placement], set[str]]:
    """Return what `greedy` places until an instant, and the needs that it had no time to look at."""
    left = {person.id: list(person.free) for person in people}
    skills = {person.id: person.skills for person in people}
    placed: list[Placement] = []
    waiting = sorted(needs, key=lambda one: (one.latest - one.earliest, -one.least * one.weeks, one.id))
    for at, need in enumerate(waiting):
        if time.monotonic() > until:
            return placed, {one.id for one in waiting[at:]}
        now = [Person(key, skills[key], tuple(free)) for key, free in left.items()]
        best = next(iter(candidates(need, now)), None)
        if best is not None:
            placed.append(best)
            for week in range(best.start, best.start + need.weeks):
                left[best.person][week] -= best.share
    return placed, set()


def propose(needs: Sequence[Need], people: Sequence[Person], *, seconds: float = 5.0) -> Proposal:
    """Return the best placement of all needs that is found in the time given, all that it takes counted.

    Greedy comes first, so that there is something to tell whenever the time runs out: while it places, the needs that
    it did not come to are told as that; while the model is built or solved, what it placed stands, unproven.
    """
    until = time.monotonic() + seconds
    first, missed = _greedy(needs, people, until)
    if missed:
        unplaced = {**_unplaced(needs, people, first), **dict.fromkeys(missed, Obstacle.TIME)}
        placed = {row.need for row in first}
        return Proposal(first, {key: why for key, why in unplaced.items() if key not in placed}, proven=False)
    found, proven = _solved(needs, people, first, until)
    best = max(found, first, key=lambda rows: score(needs, rows))
    return Proposal(best, _unplaced(needs, people, best), proven=proven)


def _solved(
    needs: Sequence[Need], people: Sequence[Person], first: list[Placement], until: float
) -> tuple[list[Placement], bool]:
    """Return what the solver finds from a first placement on, and whether nothing better exists."""
    cp_sat: Any = load("ortools.sat.python.cp_model")
    ways, whole = _ways(needs, people, first)
    model: cp_model.CpModel = cp_sat.CpModel()
    chosen: Chosen = {}
    gains: list[Any] = []
    for need in needs:
        if time.monotonic() > until:
            return first, False
        for person, start, share in ways[need.id]:
            chosen[need.id, person, start] = _option(model, need, person, start, share, gains)
        model.add_at_most_one(chosen[need.id, person, start][0] for person, start, _share in ways[need.id])
    _limit(model, needs, people, chosen)
    for placement in first:
        taken, share_of = chosen[placement.need, placement.person, placement.start]
        model.add_hint(taken, 1)
        model.add_hint(share_of, placement.share)
    model.maximize(sum(gains))
    rest = until - time.monotonic()
    if rest <= 0:
        return first, False
    solver: cp_model.CpSolver = cp_sat.CpSolver()
    solver.parameters.max_time_in_seconds = rest
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    status = solver.solve(model)
    if status not in {cp_sat.OPTIMAL, cp_sat.FEASIBLE}:
        return first, False
    found = [
        Placement(need, person, start, solver.value(share_of))
        for (need, person, start), (taken, share_of) in chosen.items()
        if solver.value(taken)
    ]
    return found, bool(status == cp_sat.OPTIMAL) and whole


def _ways(
    needs: Sequence[Need], people: Sequence[Person], first: list[Placement]
) -> tuple[dict[str, list[tuple[str, int, int]]], bool]:
    """Return who could take each need from when at which greatest share, and whether that is all of it.

    Of very many ways each need keeps its best ones, and the one that the first placement uses: a model of all of them
    would be built longer than it is solved.
    """
    found = {
        need.id: [(person.id, start, share) for person in people for start, share in options(need, person)]
        for need in needs
    }
    if sum(map(len, found.values())) <= MOST_WAYS:
        return found, True
    used = {row.need: (row.person, row.start) for row in first}
    each = max(MOST_WAYS // len(needs), 1)
    for need in needs:
        best = sorted(
            found[need.id],
            key=lambda way: (way[:2] != used.get(need.id), -worth(need, way[1], min(way[2], need.nominal))),
        )
        found[need.id] = best[:each]
    return found, False


def _option(
    model: "cp_model.CpModel", need: Need, person: str, start: int, share: int, gains: list[Any]
) -> "tuple[cp_model.IntVar, cp_model.IntVar]":
    """Add one way to meet a need: whether it is taken, and at which share (0 when it is not)."""
    name = f"{need.id}-{person}-{start}"
    taken = model.new_bool_var(name)
    share_of = model.new_int_var(0, share, f"{name}-share")
    off = model.new_int_var(0, need.most, f"{name}-off")
    model.add(share_of >= need.least).only_enforce_if(taken)
    model.add(share_of == 0).only_enforce_if(~taken)
    model.add(off >= share_of - need.nominal).only_enforce_if(taken)
    model.add(off >= need.nominal - share_of).only_enforce_if(taken)
    gains.append((PLACED - A_WEEK_LATER * (start - need.earliest)) * taken - OFF_BY_ONE * off)
    return taken, share_of


def _limit(
    model: "cp_model.CpModel",
    needs: Sequence[Need],
    people: Sequence[Person],
    chosen: Chosen,
) -> None:
    """Nobody gives more in any week than they have free."""
    weeks = {need.id: need.weeks for need in needs}
    asked: dict[tuple[str, int], list[Any]] = {}
    for (need, person, start), (_taken, share) in chosen.items():
        for week in range(start, start + weeks[need]):
            asked.setdefault((person, week), []).append(share)
    free = {person.id: person.free for person in people}
    for (person, week), shares in asked.items():
        model.add(sum(shares) <= free[person][week])


def most_room(need: Need, person: Person) -> int:
    """Return the greatest share that the person has free through a stay in the window, at most what the need takes."""
    return max((room(need, person, start) for start in range(need.earliest, need.latest + 1)), default=0)


def _unplaced(needs: Sequence[Need], people: Sequence[Person], placed: Iterable[Placement]) -> dict[str, Obstacle]:
    done = {row.need for row in placed}
    found = {}
    for need in (need for need in needs if need.id not in done):
        if need.latest < need.earliest:
            found[need.id] = Obstacle.PAST
        elif people and all(need.earliest + need.weeks > len(person.free) for person in people):
            found[need.id] = Obstacle.BEYOND
        elif not any(may(need, person) for person in people):
            found[need.id] = Obstacle.NO_SKILL
        elif not any(True for person in people for _option_ in options(need, person)):
            found[need.id] = Obstacle.NO_ROOM
        else:
            found[need.id] = Obstacle.CONTENDED
    return found
