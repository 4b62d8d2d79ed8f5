"""The decision log written out, for a file of the project or a spreadsheet."""

import csv
import io
from collections.abc import Iterable

from django.utils.translation import gettext as _

from passerelle.journal.choices import DecisionFormat
from passerelle.journal.models import LogEntry

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _cell(text: str) -> str:
    """A spreadsheet must not take a text for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _people(entry: LogEntry) -> str:
    return entry.decided_by or (entry.created_by.name if entry.created_by else "")


def written(entries: Iterable[LogEntry], form: str, language: str) -> str:
    """Return decisions as Markdown or CSV; each row comes with created_by and milestones loaded."""
    found = [(row, "; ".join(point.title_in(language) for point in row.milestones.all())) for row in entries]
    if form == DecisionFormat.CSV:
        sheet = io.StringIO()
        lines = csv.writer(sheet, lineterminator="\r\n")
        lines.writerow([_("Date"), _("Decision"), _("Context"), _("Decided by"), _("Milestones")])
        for row, milestones in found:
            texts = (row.body, row.context, _people(row), milestones)
            lines.writerow([row.happened_on.isoformat(), *(_cell(text) for text in texts)])
        return sheet.getvalue()
    parts = [f"# {_('Decisions')}"]
    for row, milestones in found:
        parts.append(f"## {row.happened_on.isoformat()}")
        parts.append(row.body)
        named = ((_("Context"), row.context), (_("Decided by"), _people(row)), (_("Milestones"), milestones))
        told = _("**%(label)s**: %(text)s")
        parts += [told % {"label": label, "text": text} for label, text in named if text]
    return "\n\n".join(parts) + "\n"
