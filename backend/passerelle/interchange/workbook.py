"""The same portfolio as a workbook: reading one, and writing the template."""

import io
import zipfile
import zlib
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from django.utils.translation import gettext as _

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from passerelle.interchange.reading_yaml import Unreadable
from passerelle.interchange.tables import COLUMNS, Problem, Row, Tables, empty_tables

MAX_BYTES = 20_000_000
MAX_UNPACKED = 100_000_000
MAX_ROWS = 5_000
# sheets are unpacked and parsed only when they are read
DAMAGED = (InvalidFileException, KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile, zlib.error, ParseError)
EXAMPLE = "(example)"
EXAMPLES: dict[str, tuple[Any, ...]] = {
    "lab": ("Northern Lab", "Applied team", "Montreal"),
    "positions": ("research", "Applied Research Scientist", 4),
    "services": ("weekly reading groups",),
    "organizations": ("boreal", "Boreal Canning", "sme", "food"),
    "engagements": ("boreal-sorting", "boreal", "sme_intervention", "Sorting by sight", "2026-05", ""),
    "objectives": ("boreal-sorting", "Halve the share of jars sorted by hand"),
    "risks": ("boreal-sorting", "Few images of broken jars", "data"),
    "transfer": ("boreal-sorting", "Staff repeat the extract alone"),
    "outcomes": ("boreal-sorting", "product", "Sorting station", "boreal"),
    "indicators": ("2026", "sme_interventions_led", 12, "yes"),
}


def write_template(path: Path) -> None:
    """Write a workbook with one sheet a table: headings, and an example row that reading passes over."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table, columns in COLUMNS.items():
        sheet = book.create_sheet(table)
        sheet.append([*columns, "remark"])
        sheet.append([*EXAMPLES[table], EXAMPLE])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
            sheet.column_dimensions[cell.column_letter].width = 26
        sheet.freeze_panes = "A2"
    book.save(path)


def read_workbook(data: bytes) -> Tables:
    """Return the tables of a workbook; raise Unreadable for what is not one. Formulas are read as text."""
    _check_archive(data)
    try:
        return _read(load_workbook(io.BytesIO(data), read_only=True, data_only=False))
    except DAMAGED:
        raise Unreadable([Problem("file", "", _("This is not an .xlsx workbook."))]) from None


def _read(book: Workbook) -> Tables:
    tables = empty_tables()
    problems: list[Problem] = []
    for sheet in book.worksheets:
        if sheet.title not in COLUMNS:
            problems.append(Problem(sheet.title, "", _("There is no table of this name. Use the template's sheets.")))
            continue
        rows, found = _read_sheet(sheet)
        tables[sheet.title] = rows
        problems += found
    if problems:
        raise Unreadable(problems)
    return tables


def _check_archive(data: bytes) -> None:
    """Refuse a bomb before anything is unpacked."""
    too_large = Unreadable([Problem("file", "", _("This workbook is too large."))])
    if len(data) > MAX_BYTES:
        raise too_large
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile:
        raise Unreadable([Problem("file", "", _("This is not an .xlsx workbook."))]) from None
    if unpacked > MAX_UNPACKED:
        raise too_large


def _read_sheet(sheet: Any) -> tuple[list[Row], list[Problem]]:
    known = COLUMNS[sheet.title]
    lines = sheet.iter_rows(values_only=True, max_row=MAX_ROWS + 2)
    heading = [str(value or "").strip() for value in next(lines, ())]
    missing = [column for column in known if column not in heading]
    if missing:
        message = _("This column is missing from the sheet.")
        return [], [Problem(f"{sheet.title}!A1", column, message) for column in missing]
    rows = []
    for number, line in enumerate(lines, start=2):
        named = dict(zip(heading, line, strict=False))
        if named.get("remark") == EXAMPLE or all(value in {None, ""} for value in line):
            continue
        places = {name: f"{sheet.title}!{get_column_letter(index + 1)}{number}" for index, name in enumerate(heading)}
        values = {name: _value(named.get(name)) for name in known}
        rows.append(Row(f"{sheet.title}!A{number}", values, places))
    return rows, []


def _value(value: Any) -> Any:
    """A cell's value as YAML would have it: dates as text, blanks as nothing."""
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    if isinstance(value, str):
        return value.strip() or None
    return value
