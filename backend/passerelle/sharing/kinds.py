"""What can be shared: each model by the name of its type, with the way to its engagement and what it is called."""

import datetime as dt
import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from passerelle.core.days import long_day
from passerelle.core.models import SharedModel
from passerelle.deliverables.models import Deliverable, DeliverableVersion
from passerelle.engagements.models import Objective
from passerelle.journal.models import Comment, LogEntry, Risk
from passerelle.plan.models import Milestone, WaitingPeriod
from passerelle.transfer.models import CapabilityAssessment, Checklist, Evidence, Item

LABEL_LENGTH = 120


# what the reader is told a thing is
WORDS: dict[str, Any] = {
    "Milestone": gettext_lazy("Milestone"),
    "WaitingPeriod": gettext_lazy("Waiting on the client"),
    "Deliverable": gettext_lazy("Deliverable"),
    "DeliverableVersion": gettext_lazy("Version"),
    "LogEntry": gettext_lazy("Log entry"),
    "Risk": gettext_lazy("Risk"),
    "Comment": gettext_lazy("Comment"),
    "Checklist": gettext_lazy("Transfer checklist"),
    "Item": gettext_lazy("Transfer item"),
    "Evidence": gettext_lazy("Evidence"),
    "Objective": gettext_lazy("Objective"),
    "CapabilityAssessment": gettext_lazy("Capability assessment"),
    "Outcome": gettext_lazy("Outcome"),
}


def _nothing(row: Any, language: str) -> str:
    return ""


def _day(day: dt.date | None) -> str:
    return long_day(day) if day else ""


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Kind:
    """A model whose rows have a disclosure.

    `path` leads to the engagement, `joins` to what label and text read, `label(row, language)` names a row to its
    reader, `text` is what the client will read of it beside its name.
    """

    model: type[SharedModel]
    label: Callable[[Any, str], str]
    path: str = "engagement"
    joins: tuple[str, ...] = ()
    text: Callable[[Any, str], str] = _nothing
    is_markdown: bool = False

    @property
    def name(self) -> str:
        return self.model.__name__


def _version(row: DeliverableVersion, language: str) -> str:
    return _("%(title)s, version %(number)d") % {"title": row.deliverable.title_in(language), "number": row.number}


def _version_text(row: DeliverableVersion, language: str) -> str:
    return _lines(row.file.name if row.file else row.link, row.note)


def _milestone_text(row: Milestone, language: str) -> str:
    outcome = row.get_outcome_display() if row.outcome else ""
    return _lines(_day(row.due_on), f"{row.get_status_display()} {outcome}".strip(), row.outcome_note)


def _risk_text(row: Risk, language: str) -> str:
    words = {"likelihood": row.get_likelihood_display(), "impact": row.get_impact_display()}
    return _lines(row.get_status_display(), _("Likelihood: %(likelihood)s. Impact: %(impact)s.") % words)


def _evidence(row: Evidence, language: str) -> str:
    return row.text or (row.file.name if row.file else row.link)


def item_label(row: Item, language: str) -> str:
    first, second = (
        (row.capability_fr, row.capability_en) if language == "fr" else (row.capability_en, row.capability_fr)
    )
    return first or second


OWN: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(Milestone, lambda row, language: row.title_in(language), text=_milestone_text),
        Kind(WaitingPeriod, lambda row, language: row.what, text=lambda row, language: _day(row.since)),
        Kind(
            Deliverable, lambda row, language: row.title_in(language),
            text=lambda row, language: _lines(_day(row.due_on), row.acceptance_criteria),
        ),
        Kind(DeliverableVersion, _version, "deliverable__engagement", ("deliverable", "file"), _version_text),
        Kind(
            LogEntry, lambda row, language: row.body, joins=("waiting",), text=lambda row, language: row.body,
            is_markdown=True,
        ),
        Kind(Risk, lambda row, language: row.title, text=_risk_text),
        Kind(Comment, lambda row, language: row.body, text=lambda row, language: row.body, is_markdown=True),
        Kind(Checklist, lambda row, language: _("Transfer checklist")),
        Kind(Evidence, _evidence, "item__section__checklist__engagement", ("file", "item__section__checklist")),
        Kind(
            Objective, lambda row, language: row.statement,
            text=lambda row, language: _lines(" ".join([row.metric, row.target]).strip(), row.result),
        ),
        Kind(CapabilityAssessment, lambda row, language: str(row.get_occasion_display())),
    )
}  # fmt: skip


def short(text: str) -> str:
    """Return a text on one line, cut with an ellipsis where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LABEL_LENGTH else line[: LABEL_LENGTH - 1] + "…"


def label_of(row: SharedModel, language: str) -> str:
    return short(kinds()[type(row).__name__].label(row, language))


@functools.cache
def kinds() -> dict[str, Kind]:
    """Return the kinds below and those that apps above declare (`shared` in their `AppConfig`)."""
    declared = (getattr(config, "shared", {}) for config in apps.get_app_configs())
    return OWN | {name: import_string(path) for own in declared for name, path in own.items()}
