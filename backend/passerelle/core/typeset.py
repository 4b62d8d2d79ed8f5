"""PDF/A from a Typst template and data alone: no text of a person is ever markup, no font is the machine's."""

import datetime as dt
import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

import orjson

from passerelle.core.heavy import load

# neither letters of Latin, Greek and Cyrillic scripts nor the punctuation and signs that come with them
UNUSUAL = re.compile(
    r"[^\n\t\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193\u2200-\u22ff]"
)
NOT_LATIN = re.compile(r"[^\n\t\u0020-\u007e\u00a0-\u00ff]")
GAP = re.compile(r'the text `"(.+?)"` could not be displayed')
MOST_GAPS = 20


def typeset(template: Path, data: dict[str, Any], *, at: dt.datetime, exact: Collection[str] = ()) -> bytes:
    """Return a PDF/A-3b; the same data gives the same bytes.

    Letters that the fonts lack are written as their code points, since the archive format takes no gaps.

    Args:
        template: reads `json(bytes(sys.inputs.data))`.
        at: the document's date.
        exact: names in `data` whose texts are attached, not set, and stay as they are.
    """
    typst = load("typst")
    shown = _spelled_out(data, UNUSUAL, exact)
    for _attempt in range(MOST_GAPS):
        try:
            made: bytes = typst.compile(
                str(template),
                format="pdf",
                sys_inputs={"data": orjson.dumps(shown).decode()},
                pdf_standards="a-3b",
                ignore_system_fonts=True,
                timestamp=int(at.timestamp()),
            )
        except typst.TypstError as error:
            gap = GAP.search(str(error))
            if gap is None:
                raise
            shown = _spelled_out(shown, re.compile(f"[{re.escape(_named(gap))}]"), exact)
        else:
            return made
    return typeset(template, _spelled_out(data, NOT_LATIN, exact), at=at, exact=exact)


def _named(gap: re.Match[str]) -> str:
    """Return the text of Typst's message, whose unusual letters are escaped."""
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), gap[1])


def _spelled_out(value: Any, letters: re.Pattern[str], exact: Collection[str]) -> Any:
    """Replace letters by their code points in every text but the exact ones."""
    if isinstance(value, str):
        return letters.sub(lambda letter: f"[U+{ord(letter[0]):04X}]", value)
    if isinstance(value, list):
        return [_spelled_out(one, letters, exact) for one in value]
    if isinstance(value, dict):
        return {name: one if name in exact else _spelled_out(one, letters, exact) for name, one in value.items()}
    return value
