"""A report as a PDF, in one language or in both."""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from passerelle.core.days import long_day
from passerelle.core.lab import lab_facts
from passerelle.core.markdown import blocks
from passerelle.core.typeset import typeset
from passerelle.reports.choices import FigureKey
from passerelle.reports.figures import Place, place_of
from passerelle.reports.models import ProgressReport

TEMPLATE = Path(__file__).with_name("typst") / "report.typ"


def pdf_of(report: ProgressReport, languages: list[str], *, is_lab: bool) -> bytes:
    """Return the PDF/A of a report, a part for each of the languages, in their order.

    Each number leads to the list of what it counts, and each record there to where it stands on its reader's pages.
    """
    engagement = report.engagement
    lab = lab_facts()
    data = {
        "issuer": lab.issuer,
        "address": lab.contact,
        "title": f"{engagement.reference} · {engagement.title}",
        "footer": f"{engagement.reference} · {report.starts_on} – {report.ends_on}",
        "parts": [_part(report, language, is_lab=is_lab) for language in languages],
    }
    return typeset(TEMPLATE, data, at=report.shared_at or report.created_at)


def _part(report: ProgressReport, language: str, *, is_lab: bool) -> dict[str, Any]:
    with translation.override(language):
        return {
            "lang": language,
            "kind": _("Progress report"),
            "heading": report.engagement.title,
            "sub": _("%(organization)s · %(start)s to %(end)s")
            % {
                "organization": report.engagement.organization.name,
                "start": long_day(report.starts_on),
                "end": long_day(report.ends_on),
            },
            "counted": _("What each number counts"),
            "figures": [_figure(report, figure, language, is_lab=is_lab) for figure in report.figures],
            "blocks": blocks(report.body_in(language)),
        }


def _figure(report: ProgressReport, figure: dict[str, Any], language: str, *, is_lab: bool) -> dict[str, Any]:
    reference = report.engagement.reference
    return {
        "key": f"{figure['key']}-{language}",
        "label": str(FigureKey(figure["key"]).label),
        "value": str(figure["value"]),
        "records": [
            {"label": row[language], "url": address_of(place_of(reference, row, is_lab=is_lab), is_lab=is_lab)}
            for row in figure["records"]
        ],
    }


def address_of(place: Place, *, is_lab: bool) -> str:
    """Return the absolute address of a place, for what is read outside the pages."""
    query = urlencode({name: value for name, value in (("at", place.at), ("row", place.row)) if value})
    return f"{settings.SITE_URL}{'' if is_lab else '/portal'}{place.path}?{query}"
