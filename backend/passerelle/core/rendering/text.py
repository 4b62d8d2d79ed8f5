"""Plain texts and tables as HTML."""

import csv
import io
from html import escape

ROWS, COLUMNS, CELL = 200, 40, 300


def decode(raw: bytes) -> str:
    """Return the text of bytes in UTF-8, UTF-16 with its mark, or, failing both, Windows' Latin alphabet."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # a character cut by the end of what was read is no reason to doubt the rest
        if error.start >= len(raw) - 4:
            return raw[: error.start].decode("utf-8-sig")
        return raw.decode("cp1252", errors="replace")


def render_text(text: str) -> str:
    """Return a text as it is, in fixed width."""
    return f"<pre>{escape(text)}</pre>"


def render_table(text: str, delimiter: str | None = None) -> tuple[str, bool]:
    """Return a table of the first rows and columns of a CSV text, and whether there is more.

    Args:
        delimiter: one character; guessed from the first line when None.
    """
    delimiter = delimiter or _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if len(rows) > ROWS:
                break
            rows.append(row)
    except csv.Error:
        # a cell beyond all measure: what came before it is shown
        rows.append(["…"])
    more = len(rows) > ROWS or any(len(row) > COLUMNS for row in rows)
    if not rows:
        return "", False
    head, body = rows[0], rows[1 : ROWS + 1]
    lines = "".join(f"<tr>{_cells(row, 'td')}</tr>" for row in body)
    return f"<table><thead><tr>{_cells(head, 'th')}</tr></thead><tbody>{lines}</tbody></table>", more


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t|", key=first.count)


def _cells(row: list[str], tag: str) -> str:
    shown = (cell if len(cell) <= CELL else f"{cell[:CELL]}…" for cell in row[:COLUMNS])
    return "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in shown)
