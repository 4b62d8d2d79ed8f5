"""Stored values as a person reads them, on one line."""

import re
from typing import Any

from django.utils.translation import gettext as _

import orjson

LABEL_LENGTH = 120
# Markdown's marks around words and before lines: a label is one line of plain text
_AROUND = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1|(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")
_BEFORE = re.compile(r"^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+", re.MULTILINE)
# a mark that Markdown is told to leave alone, or code, in which a backslash is one
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|(`+)(?!`).+?(?<!`)\2(?!`)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")


def plain(text: str, length: int | None = LABEL_LENGTH) -> str:
    """Return a text without its Markdown, on one line."""
    bare = _LINK.sub(r"\1", _BEFORE.sub("", text))
    return " ".join(_AROUND.sub(lambda found: found[2] or found[3], bare).split())[:length]


def unescaped(text: str) -> str:
    """Return Markdown as it is read without being set: headings and lists keep their marks, no backslash is left."""
    return _ESCAPED.sub(lambda found: found[1] or found[0], text)


def labelled(label: object, value: object) -> str:
    """A value with what it is called, with the colon of the active language."""
    return _("%(label)s: %(value)s") % {"label": label, "value": value}


def as_text(value: Any) -> str | None:
    """Return a stored value as a person reads it; None for what was or is empty."""
    if value is None or value in ("", []):
        return None
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return ", ".join(str(item) for item in value)
    return value if isinstance(value, str) else orjson.dumps(value).decode()
