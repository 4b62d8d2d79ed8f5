"""What changed from one text to another, line by line."""

import difflib
from dataclasses import dataclass

CONTEXT = 3
MAX_LINES, LINE_LENGTH, MAX_SHOWN = 3000, 500, 2000


@dataclass(frozen=True, slots=True)
class Line:
    """`sign` is "+", "-", " " for an unchanged one, "@" where some were left out."""

    sign: str
    text: str


def compare(before: str, after: str) -> tuple[list[Line], bool]:
    """Return the changed lines with some around them, and whether something was left out at the end."""
    old, new = before.splitlines(), after.splitlines()
    shortened = max(len(old), len(new)) > MAX_LINES
    lines: list[Line] = []
    diff = difflib.unified_diff(_cut(old), _cut(new), n=CONTEXT, lineterm="")
    for number, line in enumerate(diff):
        if number < 2:
            continue  # the names of the two
        if len(lines) == MAX_SHOWN:
            return lines, True
        lines.append(Line("@", line[2:].strip(" @")) if line.startswith("@@") else Line(line[0], line[1:]))
    return lines, shortened


def _cut(lines: list[str]) -> list[str]:
    return [line if len(line) <= LINE_LENGTH else f"{line[:LINE_LENGTH]}…" for line in lines[:MAX_LINES]]
