"""The PDF of a record: an archive format by its structure, and verified like the data that it carries."""

import io
import zlib
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command

import pypdf
import pytest
from pypdf.generic import NameObject

from passerelle.records import sealing
from passerelle.records.models import AcceptanceRecord
from tests.cast import Cast
from tests.records.archival import problems_of
from tests.records.test_records import get, record, url_of

__all__ = ["record"]


@pytest.fixture
def pdf(cast: Cast, record: AcceptanceRecord) -> bytes:
    content: bytes = get(cast.sponsor_a, url_of(record, "pdf")).content
    return content


@pytest.mark.parametrize("language", ["en", "fr"])
def test_its_structure_is_that_of_pdf_a(cast: Cast, record: AcceptanceRecord, language: str) -> None:
    cast.sponsor_a.language = language
    cast.sponsor_a.save()
    assert problems_of(get(cast.sponsor_a, url_of(record, "pdf"), language).content) == []


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        ("/OutputIntents", "not one output intent"), ("/Metadata", "no XMP"), ("/AF", "no associated file"),
        ("/Lang", "no language"),
    ],
)  # fmt: skip
def test_a_file_without_a_part_is_noticed(pdf: bytes, key: str, problem: str) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    del writer._root_object[NameObject(key)]
    changed = io.BytesIO()
    writer.write(changed)
    assert problem in " ".join(problems_of(changed.getvalue()))


def test_the_command_verifies_the_pdf(
    pdf: bytes, record: AcceptanceRecord, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(pdf)
    call_command("verify_record", str(path))
    assert "The record holds: accepted by Alice Sponsor" in capsys.readouterr().out
    for forged in (doctored(pdf), pdf.replace(b"EmbeddedFile", b"EmbeddedFole"), broken(pdf)):
        path.write_bytes(forged)
        with pytest.raises(CommandError):
            call_command("verify_record", str(path))


def place_of(pdf: bytes) -> tuple[int, int]:
    """Return where the attached data stands, and how long it is."""
    found: Any = sealing.ATTACHED.search(pdf)
    return found.end(), int(found[1])


def doctored(pdf: bytes) -> bytes:
    """Exchange the attached data for other words, as long."""
    start, length = place_of(pdf)
    data = sealing.record_data(pdf).replace(b"accepted", b"rejected", 1)
    packed = zlib.compress(data, 9)
    head = pdf[:start].replace(
        f"/Length {length}/Type/EmbeddedFile".encode(), f"/Length {len(packed)}/Type/EmbeddedFile".encode()
    )
    return head + packed + pdf[start + length :]


def broken(pdf: bytes) -> bytes:
    """Change one byte of the attached data."""
    start, length = place_of(pdf)
    middle = start + length // 2
    return pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]
