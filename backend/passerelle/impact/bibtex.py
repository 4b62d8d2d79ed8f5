"""Publications out of a BibTeX file, as its authors export it from anywhere."""

import datetime as dt
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.heavy import load

MOST = 200
LARGEST = 400_000
_YEAR = re.compile(r"^\d{4}$")


@dataclass(frozen=True, slots=True)
class Reference:
    key: str
    title: str
    authors: str
    venue: str
    doi: str
    url: str
    happened_on: dt.date | None


def read_bibtex(text: str) -> list[Reference]:
    """Return the references of a BibTeX text; raise VALIDATION naming bibtex with every fault, by line.

    A month and year become the first of that month; a year alone its first of January.
    """
    if len(text) > LARGEST:
        raise errors.invalid("bibtex", _("This file is too long. Give at most 200 references at a time."))
    middlewares = load("bibtexparser.middlewares")
    middleware = [middlewares.LatexDecodingMiddleware(), middlewares.MonthIntMiddleware()]
    library = load("bibtexparser").parse_string(text, append_middleware=middleware)
    faults = [
        _("Line %(line)d cannot be read.") % {"line": (block.start_line or 0) + 1} for block in library.failed_blocks
    ]
    found = []
    for entry in library.entries:
        values = {name.lower(): _plain(field.value) for name, field in entry.fields_dict.items()}
        if not values.get("title"):
            faults.append(_("“%(key)s” has no title.") % {"key": entry.key[:60]})
            continue
        found.append(_reference(entry.key, values))
    if faults:
        raise errors.invalid("bibtex", " ".join(faults[:20]))
    if not found:
        raise errors.invalid("bibtex", _("There is no reference in this text. Paste entries such as @article{…}."))
    if len(found) > MOST:
        raise errors.invalid("bibtex", _("This file is too long. Give at most 200 references at a time."))
    return found


def _reference(key: str, values: dict[str, str]) -> Reference:
    venue = next((values[name] for name in ("journal", "booktitle", "publisher", "school") if values.get(name)), "")
    year, month = values.get("year", ""), values.get("month", "")
    day = None
    if _YEAR.match(year) and int(year) >= 1900:
        day = dt.date(int(year), int(month) if month.isdigit() and 1 <= int(month) <= 12 else 1, 1)
    return Reference(
        key=key,
        title=values["title"][:300],
        authors="; ".join(re.split(r"\s+and\s+", values.get("author", "")))[:1000],
        venue=venue[:300],
        doi=values.get("doi", ""),
        url=values.get("url", "")[:500],
        happened_on=day,
    )


def _plain(value: object) -> str:
    return " ".join(re.sub(r"[{}]", "", str(value)).split())
