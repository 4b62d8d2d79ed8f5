"""Previews: what each kind shows, that nothing in it can act, and that the gate stands before them."""

import base64
import json
import re
import struct
from typing import Any

import pytest

from passerelle.core.models import StoredFile
from passerelle.core.rendering.notebook import render_notebook
from passerelle.core.rendering.text import COLUMNS, ROWS, decode, render_table
from tests.cast import Cast
from tests.core.files import PDF, signed_in, uploaded

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
EVIL = (
    '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><iframe src="/"></iframe>'
)


def address(file: StoredFile, way: str) -> str:
    return f"/api/files/{base64.b64encode(f'StoredFile:{file.pk}'.encode()).decode()}/{way}"


def preview(cast: Cast, body: bytes, name: str) -> Any:
    response = signed_in(cast.lead).get(address(uploaded(cast.lead, body, name), "preview"))
    assert response.status_code == 200, response.content
    return response.json()


def notebook(*cells: dict[str, Any]) -> bytes:
    return json.dumps({"cells": list(cells), "nbformat": 4}).encode()


def harmless(html: str) -> bool:
    """Nothing among the tags acts; what is text may say what it likes."""
    tags = [tag.lower() for tag in re.findall(r"<[^>]*>", html)]
    return not any(
        re.match(r"<(script|iframe|svg|object|style|form|link|meta)|.*(\son\w+=|javascript:)", t) for t in tags
    )


def test_a_table_of_a_csv(cast: Cast) -> None:
    answer = preview(cast, b"week;value\n1;<b>2</b>\n", "a.csv")
    assert answer["kind"] == "html"
    assert "<th>week</th>" in answer["html"]
    assert "<td>&lt;b&gt;2&lt;/b&gt;</td>" in answer["html"]
    assert not answer["shortened"]


def test_a_table_is_bounded() -> None:
    html, more = render_table("\n".join([",".join("abc" * 30)] * (ROWS + 50)))
    assert more
    assert html.count("<tr>") == ROWS + 1
    assert html.count("<th>") == COLUMNS
    html, _more = render_table("a,b\n" + '"' + "x" * 200_000 + '"')
    assert len(html) < 2000
    assert render_table("") == ("", False)


def test_markdown_and_text(cast: Cast) -> None:
    assert "<h1>Title</h1>" in preview(cast, b"# Title\n\n" + EVIL.encode(), "a.md")["html"]
    assert harmless(preview(cast, EVIL.encode(), "a.md")["html"])
    for name in ("a.html", "a.svg", "a.txt", "a.py", "a.xml"):
        answer = preview(cast, EVIL.encode(), name)
        assert answer["kind"] == "html"
        assert answer["html"].startswith("<pre>&lt;script&gt;")
    long = preview(cast, b"x" * 300_000, "a.txt")
    assert long["shortened"]
    assert len(long["html"]) < 270_000


def test_a_notebook(cast: Cast) -> None:
    picture = base64.b64encode(PIXEL).decode()
    body = notebook(
        {"cell_type": "markdown", "source": ["# Results\n", EVIL]},
        {
            "cell_type": "code", "execution_count": 3, "source": "print('<b>')",
            "outputs": [
                {"output_type": "stream", "text": ["out\n"]},
                {"output_type": "error", "traceback": ["\x1b[31mValueError\x1b[0m: no"]},
                {"output_type": "display_data", "data": {"image/png": picture, "text/html": EVIL}},
                {"output_type": "execute_result", "data": {"text/html": f"<table><tr><td>7</td></tr></table>{EVIL}"}},
                {"output_type": "display_data", "data": {"image/svg+xml": "<svg onload=a()>", "text/plain": "fig"}},
                {"output_type": "display_data", "data": {"image/png": '"><script>alert(1)</script>'}},
            ],
        },
    )  # fmt: skip
    answer = preview(cast, body, "a.ipynb")
    html = answer["html"]
    assert answer["kind"] == "html"
    for shown in ("<h1>Results</h1>", "[3]", "print(&#x27;&lt;b&gt;&#x27;)", "out\n", "ValueError: no", "<td>7</td>",
                  f"data:image/png;base64,{picture}", "<pre>fig</pre>"):  # fmt: skip
        assert shown in html, shown
    assert harmless(html)


@pytest.mark.parametrize(
    "body",
    [
        b"{}", b'{"cells": 3}', b'{"cells": [1, null, {"cell_type": "code", "source": {"a": 1}, "outputs": 7}]}',
        b'{"cells": [{"cell_type": "code", "source": [1], "outputs": [{"output_type": "stream", "text": 3}, 4]}]}',
        b'{"cells": [{"cell_type": ["markdown"], "source": "x", "execution_count": true}]}',
    ],
)  # fmt: skip
def test_a_notebook_that_is_none_does_no_harm(cast: Cast, body: bytes) -> None:
    assert preview(cast, body, "a.ipynb")["kind"] in {"html", "none"}


def test_a_notebook_is_bounded() -> None:
    picture = base64.b64encode(PIXEL[:8] + bytes(3_000_000)).decode()
    outputs = [{"output_type": "display_data", "data": {"image/png": picture}}] * 10
    html, shortened = render_notebook(
        notebook({"cell_type": "code", "source": "x" * 50_000, "outputs": outputs}).decode()
    )
    assert shortened
    assert len(html) < 7_000_000
    with pytest.raises(ValueError, match="deeply"):
        render_notebook("[" * 200_000)


def test_images_and_pdf_are_shown_in_place(cast: Cast) -> None:
    for body, name, kind in ((PIXEL, "a.png", "image"), (PDF, "a.pdf", "pdf")):
        file = uploaded(cast.lead, body, name)
        answer = signed_in(cast.lead).get(address(file, "preview")).json()
        assert (answer["kind"], answer["url"]) == (kind, address(file, "inline"))
        response = signed_in(cast.lead).get(answer["url"])
        assert response.status_code == 200
        assert response["Content-Disposition"].startswith("inline")
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["X-Frame-Options"] == "SAMEORIGIN"
        assert "default-src 'none'" in response["Content-Security-Policy"]
        assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
        assert ("sandbox" in response["Content-Security-Policy"]) is (kind == "image")


def test_a_bomb_is_not_handed_to_a_browser(cast: Cast) -> None:
    big = PIXEL[:16] + struct.pack(">II", 29_000, 29_000) + PIXEL[24:]
    file = uploaded(cast.lead, big, "a.png")
    assert signed_in(cast.lead).get(address(file, "preview")).json()["kind"] == "none"
    assert signed_in(cast.lead).get(address(file, "inline")).status_code == 404


def test_other_kinds_are_never_inline(cast: Cast) -> None:
    for body, name in ((EVIL.encode(), "a.html"), (EVIL.encode(), "a.svg"), (b"\x00", "a.bin")):
        file = uploaded(cast.lead, body, name)
        assert signed_in(cast.lead).get(address(file, "inline")).status_code == 404
    assert preview(cast, b"\x00", "a.bin")["kind"] == "none"


def test_the_gate_stands_before_a_preview(cast: Cast) -> None:
    file = uploaded(cast.lead, b"a,b\n1,2\n", "a.csv")
    for way in ("preview", "inline"):
        for _name, person in cast.but("lead"):
            assert signed_in(person).get(address(file, way)).status_code == 404
        assert signed_in(None).get(address(file, way)).status_code == 401


@pytest.mark.parametrize("text", ["é", "日本"])
def test_texts_in_several_alphabets(text: str) -> None:
    assert decode(text.encode()) == text
    assert decode(text.encode("utf-16")) == text
    assert decode(("x" * 9 + text).encode()[:-1]).startswith("x" * 9)
    assert decode("épaisseur;10".encode("latin-1")) == "épaisseur;10"
