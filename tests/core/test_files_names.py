"""Names of files, whatever is sent as one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passerelle.core.files.names import MAX_LENGTH, clean_name, extension_of


@pytest.mark.parametrize(
    ("given_name", "cleaned"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\plan.docx", "plan.docx"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
        ("nul\x00.pdf", "nul.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("e\u0301te\u0301.csv", "été.csv"),
        ("..", "file"),
        ("", "file"),
        ("///", "file"),
        (".env", ".env"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
        ("x" * 300, "x" * 200),
    ],
)
def test_examples(given_name: str, cleaned: str) -> None:
    assert clean_name(given_name) == cleaned


@given(st.text(max_size=400) | st.from_regex(r"\A[^\x00]{0,300}\.[a-z]{1,5}\Z"))
def test_every_name_is_harmless(name: str) -> None:
    cleaned = clean_name(name)
    assert 1 <= len(cleaned) <= MAX_LENGTH
    assert "/" not in cleaned
    assert "\\" not in cleaned
    assert cleaned not in {".", ".."}
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert clean_name(cleaned) == cleaned
    cleaned.encode()


@given(st.text(alphabet="abc é", min_size=250, max_size=400), st.sampled_from(["pdf", "ipynb", "XLSX"]))
def test_a_long_name_keeps_its_extension(stem: str, extension: str) -> None:
    assert extension_of(clean_name(f"a{stem}.{extension}")) == extension.lower()
