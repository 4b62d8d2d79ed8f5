"""Markdown of anybody becomes HTML that can do nothing."""

import time
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from passerelle.core.markdown import render

TAGS = {
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "s",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {("a", "href"), ("a", "title"), ("a", "rel"), ("ol", "start")}
SCHEMES = ("http:", "https:", "mailto:")
PIECES = [
    "<script>", "</script>", "alert(1)", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=x>",
    "javascript:", "JaVaScRiPt:", "java\tscript:", "&#106;avascript:", "javascript&colon;", "vbscript:",
    "data:text/html,", "https://a.test/", "//a.test", "/graphql/", "mailto:a@b.test", "[x](",
    ")", "![x](", "[x]: ", "\n\n[x]", "<", ">",
    "<https://a.test/", "`", "```", "\n", "    ", "- ", "1. ", "> ", "# ", "|", "|-|-|\n", "*", "**", "~~", "\\", "\"",
    " \"t\" onclick=\"x", "<a href='x' onmouseover='y'>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<math>", "<style>",
    "<iframe srcdoc='<script>'>", "&lt;script&gt;", "\u202e", "\x00", "é", "word ",
]  # fmt: skip


class Reader(HTMLParser):
    """What a browser would find in the HTML: each tag with its attributes."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.other: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def assert_inert(html: str) -> None:
    """Only listed tags with listed attributes; links lead to the web or to mail, and keep their distance."""
    reader = Reader(html)
    assert reader.other == []
    for tag, attributes in reader.found:
        assert tag in TAGS, html
        assert {(tag, name) for name in attributes} <= ATTRIBUTES, html
        assert not any(name.startswith("on") for name in attributes)
        if "href" in attributes:
            assert (attributes["href"] or "").lower().startswith(SCHEMES), html
        if tag == "a":
            assert set((attributes["rel"] or "").split()) == {"noopener", "noreferrer", "nofollow"}


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](java&#9;script:alert(1))",
        "[x](vbscript:x)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "[x]: javascript:alert(1)\n\n[x]",
        "<javascript:alert(1)>",
        "> - <iframe srcdoc='<script>alert(1)</script>'>\n>   1. <b onmouseover=x>nested</b>",
        "```html\n<script>alert(1)</script>\n```",
        '[x](https://a.test/ "t\\" onclick=\\"alert(1)")',
        '[x](https://a.test/" onclick="alert(1))',
        "| <script> |\n|-|\n| <svg/onload=x> |",
    ],
)
def test_attacks_are_inert(text: str) -> None:
    html = render(text)
    assert_inert(html)
    assert "<script" not in html
    assert "<svg" not in html


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=25).map("".join)))
@example("[a](<javascript:x>)")
def test_whatever_is_typed_is_inert(text: str) -> None:
    assert_inert(render(text))


@pytest.mark.parametrize(
    "address", ["/graphql/", "//a.test/", "#top", "?next=x", "portal", "ftp://a.test", "file:///x"]
)
def test_links_lead_to_the_web_or_to_mail_alone(address: str) -> None:
    assert "href" not in render(f"[here]({address})")


@pytest.mark.parametrize("address", ["https://a.test/b?c=d", "http://a.test", "mailto:a@b.test"])
def test_links_out_are_kept_at_a_distance(address: str) -> None:
    assert render(f"[here]({address})") == (
        f'<p><a href="{address}" rel="noopener noreferrer nofollow">here</a></p>\n'
    )


def test_images_are_left_out() -> None:
    assert render("![logo](https://a.test/logo.png)") == "<p></p>\n"


def test_what_people_write_is_shown() -> None:
    html = render(
        "## Title\n\nSome **bold**, *fine* and ~~old~~ `code`\n\n3. third\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    for part in (
        "<h2>Title</h2>", "<strong>bold</strong>", "<em>fine</em>", "<s>old</s>", "<code>code</code>",
        '<ol start="3">', "<th>a</th>", "<td>2</td>",
    ):  # fmt: skip
        assert part in html
    assert render("a < b & c") == "<p>a &lt; b &amp; c</p>\n"


@pytest.mark.parametrize("piece", ["[", "![[", "[a](", "*a ", "a**b", "<", "&", "> ", "- ", "`", "|a"])
def test_twenty_thousand_hostile_characters_take_no_time(piece: str) -> None:
    started = time.process_time()
    assert_inert(render((piece * 20_000)[:20_000]))
    assert time.process_time() - started < 5


def test_raw_html_is_shown_as_it_was_typed() -> None:
    assert render("<b>x</b>") == "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"
    assert render("<div>\nx\n</div>") == "<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>\n"
