"""What an engagement that starts from a playbook consists of: for the preview and for the start alike. Pure."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from passerelle.playbooks.definition import seats
from passerelle.playbooks.schedule import Schedule


@dataclass(frozen=True, slots=True)
class MilestoneLayout:
    key: str
    title_en: str
    title_fr: str
    due_on: dt.date
    stage: str
    gate: bool
    approvers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeliverableLayout:
    """`milestone` is a milestone's key or ""."""

    title_en: str
    title_fr: str
    kind: str
    due_on: dt.date
    milestone: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that a start creates; `sections` have the form that the transfer checklist takes."""

    stages: list[dict[str, str]]
    milestones: list[MilestoneLayout]
    deliverables: list[DeliverableLayout]
    sections: list[dict[str, Any]]
    ends_on: dt.date

    @property
    def items(self) -> int:
        return sum(len(section["items"]) for section in self.sections)


def lay_out(definition: Mapping[str, Any], schedule: Schedule) -> Layout:
    """Return the layout of a sound definition, milestones and deliverables by date."""
    milestones = [
        MilestoneLayout(
            key=row["key"],
            due_on=schedule.on(row["week"]),
            stage=row.get("stage", ""),
            gate=row.get("gate", False),
            approvers=seats(row["approvers"]),
            **_both("title", row["title"]),
        )
        for row in definition["milestones"]
    ]
    deliverables = [
        DeliverableLayout(
            kind=row["kind"],
            due_on=schedule.on(row["week"]),
            milestone=row.get("milestone", ""),
            **_both("title", row["title"]),
        )
        for row in definition.get("deliverables", [])
    ]
    return Layout(
        stages=[{"key": row["key"], **_both("title", row["title"])} for row in definition["stages"]],
        milestones=sorted(milestones, key=lambda row: row.due_on),
        deliverables=sorted(deliverables, key=lambda row: row.due_on),
        sections=[_section(row) for row in definition.get("transfer", [])],
        ends_on=schedule.ends_on,
    )


def weeks_before(definition: Mapping[str, Any]) -> int:
    """Return how many weeks before the kick-off a definition begins."""
    weeks: list[int] = [row["week"] for part in ("milestones", "deliverables") for row in definition.get(part, [])]
    return max([0, *(-week for week in weeks)])


def _section(row: Mapping[str, Any]) -> dict[str, Any]:
    items = [
        {
            **_both("capability", item["capability"]),
            **_both("evidence_asked", item["evidence"]),
            "signer": item["signer"],
        }
        for item in row["items"]
    ]
    return {"key": row["key"], **_both("title", row["title"]), "items": items}


def _both(name: str, text: Mapping[str, str]) -> dict[str, str]:
    return {f"{name}_en": text.get("en", ""), f"{name}_fr": text.get("fr", "")}
