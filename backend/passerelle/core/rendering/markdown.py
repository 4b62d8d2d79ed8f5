"""Markdown to HTML that is safe to show: one renderer and one sanitiser for the whole product."""

import functools

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

_RENDERER = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable(["table", "strikethrough"])
_TAGS = {
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "s",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
_CACHED_CHARS = 20_000


def render_markdown(text: str) -> str:
    """Return the HTML of a Markdown text: no raw HTML, no images, links to web and mail addresses alone.

    Relative addresses are dropped: a text must not point into the product under an innocent name.
    """
    return _short(text) if len(text) <= _CACHED_CHARS else _render(text)


def parse_markdown(text: str) -> list[Token]:
    """Return the tokens of a Markdown text, as markdown-it gives them."""
    return _RENDERER.parse(text)


@functools.lru_cache(maxsize=4096)
def _short(text: str) -> str:
    """Texts of a page are read again and again; whole files are not worth keeping in memory."""
    return _render(text)


def _render(text: str) -> str:
    return nh3.clean(
        _RENDERER.render(text),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        url_relative="deny",
        link_rel="noopener noreferrer nofollow",
    )
