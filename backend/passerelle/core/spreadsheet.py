"""Tables for spreadsheets: CSV and .xlsx of the same rows, safe to open."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from passerelle.core.heavy import load


@dataclass(frozen=True, slots=True)
class Link:
    """A cell that shows a text and leads to a web address, in a workbook; in CSV it is the text."""

    text: str
    address: str


_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe(value: Any) -> Any:
    """Return a cell that no spreadsheet takes for a formula."""
    if isinstance(value, Link):
        return safe(value.text)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def to_csv(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Return UTF-8 with a byte order mark, which Excel needs to read accents."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(headings)
    for row in rows:
        writer.writerow([safe(value.isoformat() if isinstance(value, dt.date) else value) for value in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def to_xlsx(title: str, headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Return a workbook of one sheet: headings in bold, frozen, with a filter on each column."""
    font, letter = load("openpyxl.styles").Font, load("openpyxl.utils").get_column_letter
    book = load("openpyxl").Workbook()
    sheet = book.worksheets[0]
    sheet.title = title[:31]
    sheet.append(list(headings))
    for line, row in enumerate(rows, start=2):
        sheet.append([_plain(value) for value in row])
        for column, value in enumerate(row, start=1):
            if isinstance(value, Link):
                cell = sheet.cell(line, column)
                cell.hyperlink, cell.font = value.address, font(underline="single", color="0563C1")
    for number, heading in enumerate(headings, start=1):
        sheet.cell(1, number).font = font(bold=True)
        sheet.column_dimensions[letter(number)].width = max(12, min(48, len(str(heading)) + 4))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _plain(value: Any) -> Any:
    """Return what a workbook holds as text or number: control characters are not allowed in its XML."""
    if isinstance(value, Link):
        return _plain(value.text)
    if isinstance(value, str):
        return safe("".join(sign for sign in value if sign >= " " or sign in "\t\n"))
    return value
