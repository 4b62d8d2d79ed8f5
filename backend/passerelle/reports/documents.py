"""A report as a PDF, in one language or in both."""

from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from passerelle.core.markdown import blocks
from passerelle.core.typeset import typeset
from passerelle.people.selectors import get_lab_facts
from passerelle.reports.choices import FigureKey
from passerelle.reports.models import ProgressReport

TEMPLATE = Path(__file__).with_name("typst") / "report.typ"


def pdf_of(report: ProgressReport, languages: list[str]) -> bytes:
    """Return the PDF/A of a report, a part for each of the languages, in their order."""
    engagement = report.engagement
    lab = get_lab_facts()
    data = {
        "issuer": lab.heading or "Passerelle",
        "address": " · ".join([*lab.address, *([lab.email] if lab.email else [])]),
        "title": f"{engagement.reference} · {engagement.title}",
        "footer": f"{engagement.reference} · {report.starts_on} – {report.ends_on}",
        "parts": [_part(report, language) for language in languages],
    }
    return typeset(TEMPLATE, data, at=report.shared_at or report.created_at)


def _part(report: ProgressReport, language: str) -> dict[str, Any]:
    with translation.override(language):
        return {
            "lang": language,
            "kind": _("Progress report"),
            "heading": report.engagement.title,
            "sub": _("%(organization)s · %(start)s to %(end)s")
            % {
                "organization": report.engagement.organization.name,
                "start": date_format(report.starts_on, "DATE_FORMAT"),
                "end": date_format(report.ends_on, "DATE_FORMAT"),
            },
            "figures": [
                {"label": str(FigureKey(figure["key"]).label), "value": str(figure["value"])}
                for figure in report.figures
            ],
            "blocks": blocks(report.body_in(language)),
        }
