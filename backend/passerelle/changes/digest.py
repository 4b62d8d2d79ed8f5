"""What came of each thing over a stretch of the audit trail: net, so that what was moved twice is one line. Pure.

A field is told from its first value before to its last value after; what came back to where it was is not told. A
thing that was added and removed within the stretch is not told either.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from passerelle.changes.choices import ChangeKind

T = TypeVar("T", str, tuple[str, ...])
ADDING = frozenset({"added", "created", "submitted", "opened", "joined", "started", "sealed"})
REMOVING = frozenset({"deleted", "removed", "left", "revoked"})
# values that say why, or hold events together, rather than what
WHY = ("reason", "clock", "note", "reasons")
QUIET = frozenset({*WHY, "batch", "follows", "mentions", "position", "fingerprint"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of the trail."""

    sequence: int
    at: dt.datetime
    actor: str
    verb: str
    object_type: str
    object_id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FieldChange:
    name: str
    before: Any
    after: Any


@dataclass(slots=True)
class Change:
    """What came of one thing: the verbs in order, its fields net, who, when, and the reasons that were given."""

    kind: ChangeKind
    object_type: str
    object_id: str
    last: Happening
    fields: list[FieldChange] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)
    reasons: list[tuple[str, ...]] = field(default_factory=list)


def digest(happenings: Iterable[Happening]) -> list[Change]:
    """Return the net change of each thing, the one that changed last first."""
    groups: dict[tuple[str, str], list[Happening]] = {}
    for one in sorted(happenings, key=lambda one: one.sequence):
        groups.setdefault((one.object_type, one.object_id), []).append(one)
    found = [change for group in groups.values() if (change := _net(group)) is not None]
    return sorted(found, key=lambda change: (change.last.at, change.last.sequence), reverse=True)


def _net(group: list[Happening]) -> Change | None:
    first, last = group[0], group[-1]
    added, removed = _act(first) in ADDING, _act(last) in REMOVING
    if added and removed and len(group) > 1:
        return None
    kind = ChangeKind.REMOVED if removed else ChangeKind.ADDED if added else ChangeKind.CHANGED
    # of what was removed, what it last said
    fields = _fields([last] if removed else group)
    told = kind != ChangeKind.CHANGED or fields or any(not one.before or not one.after for one in group)
    if not told:
        return None
    return Change(
        kind=kind,
        object_type=first.object_type,
        object_id=first.object_id,
        last=last,
        fields=fields,
        verbs=_once(one.verb for one in group),
        actors=_once(one.actor for one in group),
        reasons=_once(_why(one) for one in group),
    )


def _act(one: Happening) -> str:
    return one.verb.rsplit(".", 1)[-1]


def _fields(group: list[Happening]) -> list[FieldChange]:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for one in group:
        for name in {*one.before, *one.after} - QUIET:
            before.setdefault(name, one.before.get(name))
            after[name] = one.after.get(name)
    return [FieldChange(name, before[name], after[name]) for name in sorted(after) if before[name] != after[name]]


def _why(one: Happening) -> tuple[str, ...]:
    """Return the reasons of one event as they were recorded: codes and words; () when none was asked."""
    given = (one.after.get(name) for name in WHY)
    return tuple(str(value) for value in given if isinstance(value, str) and value)


def _once(values: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(value for value in values if value))
