"""What a report counts: each number with the records behind it, and where each of them stands on the pages.

A record is {type, id, en, fr}, and where it does not stand by itself `at`, the (type, id) of what holds it; a decision
also names its `round`. Words and places are kept as they were drafted.
"""

import re
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils import translation
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from passerelle.core.choices import Language
from passerelle.core.days import long_day
from passerelle.core.ids import to_global_id
from passerelle.core.plain import labelled
from passerelle.deliverables.models import DeliverableVersion
from passerelle.journal.models import LogEntry
from passerelle.plan.models import Milestone, Slip, WaitingPeriod
from passerelle.reports.choices import FigureKey
from passerelle.reports.facts import OPEN, SHARED, Facts
from passerelle.reports.models import ProgressReport
from passerelle.reviews.choices import Verdict
from passerelle.reviews.models import Decision
from passerelle.reviews.selectors import SHARED_BY_ROUND
from passerelle.transfer.models import Item

Record = dict[str, Any]
SHOWN: dict[str, QuerySet[Any]] = {
    "Milestone": Milestone.objects.filter(SHARED),
    "Slip": Slip.objects.filter(milestone__disclosure__in=OPEN),
    "DeliverableVersion": DeliverableVersion.objects.filter(SHARED, deliverable__disclosure__in=OPEN),
    "Decision": Decision.objects.filter(SHARED_BY_ROUND),
    "WaitingPeriod": WaitingPeriod.objects.filter(SHARED),
    "Item": Item.objects.filter(section__checklist__disclosure__in=OPEN),
    "LogEntry": LogEntry.objects.filter(SHARED),
}
# the lab's tab that shows a kind of record; the client's page of an engagement shows them all
TABS = {
    "Milestone": "plan", "Slip": "plan", "WaitingPeriod": "plan", "DeliverableVersion": "deliverables",
    "Decision": "deliverables", "Item": "transfer", "LogEntry": "log",
}  # fmt: skip
LABEL_LENGTH = 80
MARKS = re.compile(r"[*`#>]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the reader's side, what on it is opened, and what in that is looked for (both as global ids)."""

    path: str
    at: str
    row: str | None


def place_of(reference: str, record: Record, *, is_lab: bool) -> Place:
    """Return where a record stands: for the client without the portal's own prefix."""
    own = to_global_id(record["type"], record["id"])
    at = to_global_id(*record.get("at", (record["type"], record["id"])))
    row = own if own != at else None
    if is_lab:
        return Place(f"/engagements/{reference}/{TABS[record['type']]}", at, row)
    if "round" in record:
        return Place(f"/reviews/{to_global_id('ReviewRound', record['round'])}", own, None)
    return Place(f"/engagements/{reference}", at, row)


def figures_of(facts: Facts) -> list[dict[str, Any]]:
    """Return what is counted, each with the records that it counts."""
    counted: dict[str, list[Record]] = {
        FigureKey.MILESTONES_REACHED: [_milestone(row) for row in facts.reached],
        FigureKey.VERSIONS: [_version(row) for row in facts.versions],
        FigureKey.DECISIONS: [_decision(row) for row in facts.decisions],
        FigureKey.DATES_MOVED: [_slip(row) for row in facts.slips],
        FigureKey.ITEMS_SIGNED: [_item(row.item) for row in facts.signed],
        FigureKey.LOG_ENTRIES: [_entry(row) for row in facts.entries],
    }
    figures = [{"key": str(key), "value": len(records), "records": records} for key, records in counted.items()]
    figures.append(
        {
            "key": str(FigureKey.WAITING_DAYS),
            "value": sum(days for _row, days in facts.waiting),
            "records": [_wait(row, days) for row, days in facts.waiting],
        }
    )
    return figures


def records_hidden(report: ProgressReport) -> bool:
    """Tell whether the client does not see any more what one of the report's figures names."""
    named: dict[str, set[str]] = {}
    for figure in report.figures:
        for row in figure["records"]:
            named.setdefault(row["type"], set()).add(row["id"])
    return any(SHOWN[kind].filter(pk__in=ids).count() < len(ids) for kind, ids in named.items() if kind in SHOWN)


def _milestone(row: Milestone) -> Record:
    return {"type": "Milestone", "id": row.pk, "en": row.title_in("en"), "fr": row.title_in("fr")}


def _entry(row: LogEntry) -> Record:
    """A log entry has no title: it is called by the beginning of its text, without the marks of Markdown."""
    label = Truncator(" ".join(MARKS.sub("", row.body).split())).chars(LABEL_LENGTH)
    return {"type": "LogEntry", "id": row.pk, "en": label, "fr": label}


def _version(row: DeliverableVersion) -> Record:
    titles = {}
    for language in Language.values:
        with translation.override(language):
            titles[str(language)] = _called(row, language)
    return {"type": "DeliverableVersion", "id": row.pk, **titles}


def _called(version: DeliverableVersion, language: str) -> str:
    title = version.deliverable.title_in(language)
    return _("%(title)s, version %(number)d") % {"title": title, "number": version.number}


def _item(row: Item) -> Record:
    return {"type": "Item", "id": row.pk, "en": row.capability_in("en"), "fr": row.capability_in("fr")}


def _slip(row: Slip) -> Record:
    """A move of a date, called by what moved, from when and to when: it stands with its milestone."""
    labels = {}
    for language in Language.values:
        with translation.override(language):
            days = [long_day(day) if day else "—" for day in (row.from_on, row.to_on)]
            labels[str(language)] = labelled(row.milestone.title_in(language), f"{days[0]} → {days[1]}")
    return {"type": "Slip", "id": row.pk, **labels, "at": ["Milestone", row.milestone_id]}


def _decision(row: Decision) -> Record:
    version = row.round.deliverable_version
    labels = {}
    for language in Language.values:
        with translation.override(language):
            labels[str(language)] = labelled(_called(version, language), Verdict(row.verdict).label)
    at = ["DeliverableVersion", version.pk]
    return {"type": "Decision", "id": row.pk, **labels, "at": at, "round": row.round_id}


def _wait(row: WaitingPeriod, days: int) -> Record:
    labels = {}
    for language in Language.values:
        with translation.override(language):
            count = ngettext("%(count)d day", "%(count)d days", days) % {"count": days}
            labels[str(language)] = labelled(row.what, count)
    return {"type": "WaitingPeriod", "id": row.pk, **labels}
