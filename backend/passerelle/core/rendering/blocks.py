"""Markdown as a flat list of blocks, for a document that is not HTML."""

from typing import Any

from markdown_it.token import Token

from passerelle.core.rendering.markdown import parse_markdown


def blocks(text: str) -> list[dict[str, Any]]:
    """Return a Markdown text as a flat list of blocks for a document that is not HTML.

    Each is {"kind": "heading" | "paragraph" | "item" | "code", "level": depth from 1, "runs": [{"text", "strong",
    "em", "code"}]}. Links keep their text and show their address after it.
    """
    found: list[dict[str, Any]] = []
    depth, heading, in_item = 0, 0, False
    for token in parse_markdown(text):
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            depth += 1
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            depth -= 1
        elif token.type == "list_item_open":
            in_item = True
        elif token.type == "heading_open":
            heading = int(token.tag[1:])
        elif token.type in {"fence", "code_block"}:
            found.append({"kind": "code", "level": 1, "runs": [_run(token.content, set())]})
        elif token.type == "inline":
            kind = "heading" if heading else "item" if in_item else "paragraph"
            found.append({"kind": kind, "level": heading or max(depth, 1), "runs": _runs(token.children or [])})
            heading, in_item = 0, False
    return found


def _runs(tokens: list[Token]) -> list[dict[str, Any]]:
    runs, marks, address = [], set[str](), ""
    for token in tokens:
        if token.type in {"strong_open", "em_open"}:
            marks.add(token.tag)
        elif token.type in {"strong_close", "em_close"}:
            marks.discard(token.tag)
        elif token.type == "link_open":
            address = str(token.attrs.get("href", ""))
        elif token.type == "link_close":
            runs.append(_run(f" ({address})", set()))
        elif token.type in {"softbreak", "hardbreak"}:
            runs.append(_run(" ", set()))
        elif token.content:
            runs.append(_run(token.content, {*marks, *({"code"} if token.type == "code_inline" else ())}))
    return runs


def _run(text: str, marks: set[str]) -> dict[str, Any]:
    return {"text": text, **{name: name in marks for name in ("strong", "em", "code")}}
