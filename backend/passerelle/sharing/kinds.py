"""What can be shared: each model by the name of its type, with the way to its engagement and what it is called."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from passerelle.core.models import SharedModel
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import Objective
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.transfer.models import CapabilityAssessment, Checklist, Evidence, Item

LABEL_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Kind:
    """A model whose rows have a disclosure.

    `path` leads to the engagement, `joins` to what the label reads, `label(row, language)` names a row to its reader.
    """

    model: type[SharedModel]
    label: Callable[[Any, str], str]
    path: str = "engagement"
    joins: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.model.__name__


def _version(row: DeliverableVersion, language: str) -> str:
    return _("%(title)s, version %(number)d") % {"title": row.deliverable.title_in(language), "number": row.number}


def _evidence(row: Evidence, language: str) -> str:
    return row.text or (row.file.name if row.file else row.link)


def item_label(row: Item, language: str) -> str:
    first, second = (
        (row.capability_fr, row.capability_en) if language == "fr" else (row.capability_en, row.capability_fr)
    )
    return first or second


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(Milestone, lambda row, language: row.title_in(language)),
        Kind(WaitingPeriod, lambda row, language: row.what),
        Kind(Deliverable, lambda row, language: row.title_in(language)),
        Kind(DeliverableVersion, _version, "deliverable__engagement", ("deliverable",)),
        Kind(LogEntry, lambda row, language: row.body),
        Kind(Risk, lambda row, language: row.title),
        Kind(Comment, lambda row, language: row.body),
        Kind(Checklist, lambda row, language: _("Transfer checklist")),
        Kind(Evidence, _evidence, "item__section__checklist__engagement", ("file", "item__section__checklist")),
        Kind(Objective, lambda row, language: row.statement),
        Kind(CapabilityAssessment, lambda row, language: str(row.get_occasion_display())),
    )
}


def short(text: str) -> str:
    """Return a text on one line, cut with an ellipsis where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LABEL_LENGTH else line[: LABEL_LENGTH - 1] + "…"


def label_of(row: SharedModel, language: str) -> str:
    return short(KINDS[type(row).__name__].label(row, language))


def add_kind(kind: Kind) -> None:
    """Let the rows of an app above be shared too; called when the apps are loaded."""
    KINDS[kind.name] = kind
