"""The yearly report as a PDF and as a workbook."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from passerelle.core import clock
from passerelle.core.days import long_day
from passerelle.core.lab import lab_facts
from passerelle.core.spreadsheet import Link
from passerelle.core.typeset import typeset
from passerelle.impact.choices import Indicator
from passerelle.impact.models import YearlyReport

TEMPLATE = Path(__file__).with_name("typst") / "year.typ"
Figures = list[dict[str, Any]]


def year_table(figures: Figures, language: str) -> tuple[list[str], list[Sequence[Any]]]:
    """Return headings and one row for each record of each figure, the figure's own row first; records are links."""
    headings = [_("Indicator"), _("Value"), _("Published"), _("Definition"), _("Record"), _("Counts for")]
    rows: list[Sequence[Any]] = []
    for figure in figures:
        name = str(Indicator(figure["indicator"]).label)
        rows.append([name, figure["value"], published(figure), figure[language], "", ""])
        rows += [[name, "", "", "", _linked(record), record["quantity"]] for record in figure["records"]]
    return headings, rows


def _linked(record: dict[str, Any]) -> Any:
    """Return a record as a cell that leads to where it is seen; what the reader may not see leads nowhere."""
    address = address_of(record)
    return Link(record["label"], address) if address else record["label"]


def address_of(record: dict[str, Any]) -> str:
    """Return the absolute address of a record, for what is read outside the pages."""
    return f"{settings.SITE_URL}{record['path']}" if record["path"] else ""


def published(figure: dict[str, Any]) -> str:
    """Return what the lab published in words: nothing, a number, or at least a number."""
    value = figure["published"]
    if value is None:
        return ""
    return _("at least %(value)d") % {"value": value} if figure["at_least"] else str(value)


def year_pdf(year: int, figures: Figures, report: YearlyReport | None, language: str) -> bytes:
    """Return the PDF/A of a year: as it was frozen, or as it counts now, which its first page says."""
    with translation.override(language):
        at = report.created_at if report else clock.now()
        day = long_day(timezone.localtime(at))
        state = _("Frozen on %(day)s, report %(number)d") if report else _("As counted on %(day)s, not frozen")
        lab = lab_facts()
        data = {
            "issuer": lab.issuer,
            "address": lab.contact,
            "lang": language,
            "title": _("Impact report %(year)d") % {"year": year},
            "state": state % {"day": day, "number": report.number if report else 0},
            "note": report.note if report else "",
            "digest": report.sha256 if report else "",
            "headings": [_("Indicator"), _("Value"), _("Published")],
            "records": _("Records"),
            "none": _("No record."),
            "figures": [
                {
                    "name": str(Indicator(figure["indicator"]).label),
                    "value": str(figure["value"]),
                    "published": published(figure),
                    "definition": figure[language],
                    "records": [
                        {
                            "label": record["label"],
                            "rest": f" ({record['quantity']})" if record["quantity"] > 1 else "",
                            "url": address_of(record),
                        }
                        for record in figure["records"]
                    ],
                }
                for figure in figures
            ],
        }
        return typeset(TEMPLATE, data, at=at)
