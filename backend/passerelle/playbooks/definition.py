"""What a playbook's definition must be, checked before it is stored: every problem at once, each with its path."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from passerelle.deliverables.choices import DeliverableKind
from passerelle.engagements.choices import EngagementKind, Signer

COMMITTEE = "SC"
COMMITTEE_SEATS = (Signer.COMMITTEE_LAB, Signer.COMMITTEE_CLIENT)
SIGNERS = frozenset(Signer.values) - set(COMMITTEE_SEATS)
APPROVERS = SIGNERS | {COMMITTEE}

FARTHEST_WEEK = 1040
_KEY = re.compile(r"[a-z][a-z0-9_]{0,59}")
_REQUIRED = ("key", "title", "kind", "weeks", "stages", "milestones")
_FREE = ("team", "sizes", "effort_person_days_per_year")
_KNOWN = (*_REQUIRED, "deliverables", "transfer", "follow_up_weeks", *_FREE)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and where: `path` is such as `milestones[3].approvers[0]`."""

    path: str
    message: str


def problems_in(definition: Any) -> list[Problem]:
    """Return everything that is wrong with a definition, in its order; an empty list when it may be stored."""
    check = _Check()
    root = check.mapping(definition, "", _REQUIRED, _KNOWN)
    if root is None:
        return check.problems
    check.key(root.get("key"), "key")
    check.text(root.get("title"), "title", 200)
    check.member(root.get("kind"), "kind", frozenset(EngagementKind.values))
    _weeks(check, root.get("weeks"))
    stages = _stages(check, root.get("stages"))
    milestones = _milestones(check, root.get("milestones"), stages)
    _deliverables(check, root.get("deliverables", []), milestones)
    _transfer(check, root.get("transfer", []))
    for path, week in check.rows(root.get("follow_up_weeks", []), "follow_up_weeks", 20):
        check.number(week, path, 1, FARTHEST_WEEK)
    for name in _FREE:
        if name in root and not _is_plain(root[name]):
            check.add(name, _("Give short texts, numbers, lists and mappings only."))
    return check.problems


def seats(approvers: list[str]) -> tuple[str, ...]:
    """Return the seats of a milestone: the steering committee sits once for each side."""
    found: list[str] = []
    for approver in approvers:
        found.extend(COMMITTEE_SEATS if approver == COMMITTEE else (approver,))
    return tuple(str(seat) for seat in dict.fromkeys(found))


def _weeks(check: "_Check", value: Any) -> None:
    weeks = check.mapping(value, "weeks", ("default", "min", "max"))
    if weeks is None:
        return
    good = [check.number(weeks.get(name), f"weeks.{name}", 1, 520) for name in ("min", "default", "max")]
    if all(good) and not weeks["min"] <= weeks["default"] <= weeks["max"]:
        check.add("weeks", _("The default must lie between the least and the greatest."))


def _stages(check: "_Check", value: Any) -> set[str]:
    seen: set[str] = set()
    for path, stage in check.rows(value, "stages", 40, least=1):
        row = check.mapping(stage, path, ("key", "title"))
        if row is not None:
            check.key(row.get("key"), f"{path}.key", seen)
            check.text(row.get("title"), f"{path}.title", 200)
    return seen


def _milestones(check: "_Check", value: Any, stages: set[str]) -> set[str]:
    seen: set[str] = set()
    required = ("key", "title", "week", "approvers")
    for path, milestone in check.rows(value, "milestones", 100, least=1):
        row = check.mapping(milestone, path, required, (*required, "stage", "gate"))
        if row is None:
            continue
        check.key(row.get("key"), f"{path}.key", seen)
        check.text(row.get("title"), f"{path}.title", 200)
        check.number(row.get("week"), f"{path}.week", -FARTHEST_WEEK, FARTHEST_WEEK)
        if not isinstance(row.get("gate", False), bool):
            check.add(f"{path}.gate", _("Write true or false."))
        if "stage" in row:
            check.member(row["stage"], f"{path}.stage", frozenset(stages))
        approvers: set[str] = set()
        for place, approver in check.rows(row.get("approvers"), f"{path}.approvers", len(APPROVERS)):
            if check.member(approver, place, APPROVERS):
                check.once(approver, place, approvers)
    return seen


def _deliverables(check: "_Check", value: Any, milestones: set[str]) -> None:
    required = ("title", "kind", "week")
    for path, deliverable in check.rows(value, "deliverables", 200):
        row = check.mapping(deliverable, path, required, (*required, "milestone"))
        if row is None:
            continue
        check.text(row.get("title"), f"{path}.title", 200)
        check.member(row.get("kind"), f"{path}.kind", frozenset(DeliverableKind.values))
        check.number(row.get("week"), f"{path}.week", -FARTHEST_WEEK, FARTHEST_WEEK)
        if "milestone" in row:
            check.member(row["milestone"], f"{path}.milestone", frozenset(milestones))


def _transfer(check: "_Check", value: Any) -> None:
    seen: set[str] = set()
    for path, section in check.rows(value, "transfer", 30):
        row = check.mapping(section, path, ("key", "title", "items"))
        if row is None:
            continue
        check.key(row.get("key"), f"{path}.key", seen)
        check.text(row.get("title"), f"{path}.title", 200)
        for place, item in check.rows(row.get("items"), f"{path}.items", 60):
            parts = check.mapping(item, place, ("capability", "evidence", "signer"))
            if parts is not None:
                check.text(parts.get("capability"), f"{place}.capability", 300)
                check.text(parts.get("evidence"), f"{place}.evidence", 300)
                check.member(parts.get("signer"), f"{place}.signer", SIGNERS)


def _is_plain(value: Any, depth: int = 4) -> bool:
    """Tell whether a value of a part that is only kept, not used, can be stored as JSON."""
    if isinstance(value, dict):
        return (
            depth > 0
            and len(value) <= 50
            and all(
                isinstance(key, str) and _is_plain(key) and _is_plain(child, depth - 1) for key, child in value.items()
            )
        )
    if isinstance(value, list):
        return depth > 0 and len(value) <= 50 and all(_is_plain(child, depth - 1) for child in value)
    if isinstance(value, str):
        return len(value) <= 200 and _is_printable(value)
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, bool) or (isinstance(value, int) and abs(value) < 10**9)


def _is_printable(text: str) -> bool:
    return not any(ord(char) < 32 or 0xD800 <= ord(char) <= 0xDFFF for char in text)


@dataclass
class _Check:
    """Collects problems; each method returns what it found sound, so that checking goes on after a problem."""

    problems: list[Problem] = field(default_factory=list)

    def add(self, path: str, message: str) -> None:
        self.problems.append(Problem(path, message))

    def mapping(
        self, value: Any, path: str, required: tuple[str, ...], known: tuple[str, ...] | None = None
    ) -> dict[str, Any] | None:
        if not isinstance(value, dict):
            self.add(path, _("Give a mapping with: %(keys)s.") % {"keys": ", ".join(required)})
            return None
        prefix = f"{path}." if path else ""
        for name in required:
            if name not in value:
                self.add(f"{prefix}{name}", _("This is missing."))
        for name in value:
            if name not in (known or required):
                shown = str(name)[:60].encode("ascii", "backslashreplace").decode()
                self.add(f"{prefix}{shown}", _("This key is not known here."))
        # a missing part was named once; the checks of its content see it as absent
        return _Absent(value)

    def rows(self, value: Any, path: str, most: int, *, least: int = 0) -> Iterator[tuple[str, Any]]:
        if value is ABSENT:
            return
        if not isinstance(value, list) or not least <= len(value) <= most:
            message = _("Give a list of %(least)d to %(most)d entries.")
            self.add(path, message % {"least": least, "most": most})
            return
        for index, child in enumerate(value):
            yield f"{path}[{index}]", child

    def key(self, value: Any, path: str, seen: set[str] | None = None) -> None:
        if value is ABSENT:
            return
        if not isinstance(value, str) or not _KEY.fullmatch(value):
            self.add(path, _("Give up to 60 lower-case letters, digits and underscores, a letter first."))
        elif seen is not None:
            self.once(value, path, seen)

    def once(self, value: str, path: str, seen: set[str]) -> None:
        if value in seen:
            self.add(path, _("“%(value)s” is there twice.") % {"value": value})
        seen.add(value)

    def text(self, value: Any, path: str, most: int) -> None:
        """A text in English, French or both."""
        if value is ABSENT:
            return
        if not isinstance(value, dict) or not value or set(value) - {"en", "fr"}:
            self.add(path, _("Give the text by language: en, fr or both."))
            return
        for language, text in value.items():
            if not isinstance(text, str) or not text.strip() or len(text) > most or not _is_printable(text):
                message = _("Give a text of 1 to %(most)d characters on one line.")
                self.add(f"{path}.{language}", message % {"most": most})

    def number(self, value: Any, path: str, least: int, most: int) -> bool:
        if value is ABSENT:
            return False
        good = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
        if not good:
            message = _("Give a whole number from %(least)d to %(most)d.")
            self.add(path, message % {"least": least, "most": most})
        return good

    def member(self, value: Any, path: str, known: frozenset[str]) -> bool:
        if value is ABSENT:
            return False
        good = isinstance(value, str) and value in known
        if not good:
            choices = ", ".join(sorted(known)) or "–"
            self.add(path, _("This is not known here. Choose one of: %(known)s.") % {"known": choices})
        return good


class _Absent(dict[str, Any]):
    """A mapping whose missing parts read as `ABSENT`, which every check passes over."""

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name, ABSENT if default is None else default)


ABSENT = object()
