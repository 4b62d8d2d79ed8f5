"""Jupyter notebooks as HTML: what was written, what was run, what came out; nothing of it runs here."""

import base64
import binascii
import json
import re
from html import escape
from typing import Any

import nh3

from passerelle.core.rendering.markdown import render_markdown

CELLS, OUTPUTS, TEXT = 300, 20, 20_000
IMAGES = 6_000_000
_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_TABLE_TAGS = {
    "b", "br", "caption", "code", "div", "em", "h1", "h2", "h3", "h4", "i", "li", "ol", "p", "pre", "s", "span",
    "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
_PICTURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


def render_notebook(text: str) -> tuple[str, bool]:
    """Return the HTML of a notebook's JSON, and whether something was left out. Raises ValueError when it is none."""
    try:
        book = json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    cells = book.get("cells") if isinstance(book, dict) else None
    if not isinstance(cells, list):
        raise ValueError("not a notebook")
    page = _Page()
    for cell in cells[:CELLS]:
        if isinstance(cell, dict):
            page.add_cell(cell)
    return "".join(page.parts), page.shortened or len(cells) > CELLS


class _Page:
    """Collects the parts, and knows how much of the room for pictures is taken."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.room = IMAGES
        self.shortened = False

    def add_cell(self, cell: dict[str, Any]) -> None:
        source = self._bounded(_joined(cell.get("source")))
        match cell.get("cell_type"):
            case "markdown":
                self.parts.append(f"<div>{render_markdown(source)}</div>")
            case "code":
                count = cell.get("execution_count")
                mark = f"<p><code>[{count}]</code></p>" if isinstance(count, int) else ""
                self.parts.append(f"{mark}<pre><code>{escape(source)}</code></pre>")
                outputs = cell.get("outputs")
                for output in outputs[:OUTPUTS] if isinstance(outputs, list) else []:
                    if isinstance(output, dict):
                        self.parts.append(self._output(output))
            case _:
                self.parts.append(f"<pre>{escape(source)}</pre>")

    def _output(self, output: dict[str, Any]) -> str:
        match output.get("output_type"):
            case "stream":
                return self._plain(_joined(output.get("text")))
            case "error":
                return self._plain(_joined(output.get("traceback"), "\n"))
            case "display_data" | "execute_result":
                data = output.get("data")
                return self._shown(data) if isinstance(data, dict) else ""
            case _:
                return ""

    def _shown(self, data: dict[str, Any]) -> str:
        """One form of several: a picture, else HTML, else Markdown, else text. Scripts and SVG have no form here."""
        for type_, mark in _PICTURES.items():
            if picture := self._picture(type_, mark, _joined(data.get(type_))):
                return picture
        if markup := _joined(data.get("text/html")):
            return f"<div>{nh3.clean(self._bounded(markup), tags=_TABLE_TAGS, attributes={}, link_rel=None)}</div>"
        if text := _joined(data.get("text/markdown")):
            return f"<div>{render_markdown(self._bounded(text))}</div>"
        return self._plain(_joined(data.get("text/plain")))

    def _picture(self, type_: str, mark: bytes, encoded: str) -> str:
        encoded = "".join(encoded.split())
        if not encoded:
            return ""
        if len(encoded) > self.room:
            self.shortened = True
            return ""
        try:
            raw = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            return ""
        if not raw.startswith(mark):
            return ""
        self.room -= len(encoded)
        return f'<p><img alt="" src="data:{type_};base64,{encoded}"></p>'

    def _plain(self, text: str) -> str:
        return f"<pre>{escape(self._bounded(_ANSI.sub('', text)))}</pre>" if text else ""

    def _bounded(self, text: str) -> str:
        if len(text) <= TEXT:
            return text
        self.shortened = True
        return f"{text[:TEXT]}…"


def _joined(lines: Any, between: str = "") -> str:
    """A notebook keeps a text as one string or as a list of lines."""
    if isinstance(lines, list):
        return between.join(line for line in lines if isinstance(line, str))
    return lines if isinstance(lines, str) else ""
