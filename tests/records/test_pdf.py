"""The PDF of a record: an archive format by its structure, and verified like the data that it carries."""

import io
import re
import zlib
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command

import pypdf
import pytest
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

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


def test_each_language_is_set_as_it_is_written(pdf: bytes) -> None:
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    (french,) = [text for text in pages if "Procès-verbal d’acceptation" in text]
    (english,) = [text for text in pages if "Acceptance record" in text]
    for right, wrong in (("Texte exact présenté\u00a0:", "présenté:"), ("au laboratoire\u00a0:", "laboratoire:")):
        assert right in french.replace("\n", " ")
        assert wrong not in french
    assert "Exact text shown:" in english
    assert "\u00a0:" not in english
    assert re.search(r"\d{4} \d{2}:\d{2} UTC", french.replace("\u00a0", " "))
    assert "a.m." not in french
    assert "p.m." not in french


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


def root_with(name: str, value: Any) -> Any:
    def change(writer: pypdf.PdfWriter) -> None:
        writer._root_object[NameObject(name)] = value

    return change


def drawing(more: bytes) -> Any:
    """Draw something more on the first page; FONT stands for a font that is there."""

    def change(writer: pypdf.PdfWriter) -> None:
        page: Any = writer.pages[0]
        font = next(iter(page["/Resources"]["/Font"])).encode()
        stream = DecodedStreamObject()
        stream.set_data(page.get_contents().get_data() + b" " + more.replace(b"FONT", font))
        page[NameObject("/Contents")] = writer._add_object(stream)

    return change


def named(**values: Any) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in values.items()})


def noted(**values: Any) -> Any:
    def change(writer: pypdf.PdfWriter) -> None:
        note = named(Type=NameObject("/Annot"), Subtype=NameObject("/Text"), **values)
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note)])

    return change


SCRIPT = named(S=NameObject("/JavaScript"), JS=TextStringObject("app.alert(1)"))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (root_with("/OpenAction", SCRIPT), "an action that is not allowed"),
        (root_with("/OpenAction", named(S=NameObject("/Launch"))), "an action that is not allowed"),
        (root_with("/Names", named(JavaScript=named())), "scripts"),
        (root_with("/AcroForm", named(NeedAppearances=BooleanObject(True))), "a form that must be drawn"),
        (root_with("/Perms", named(Other=named())), "permissions"),
        (lambda writer: writer._add_object(named(BM=NameObject("/Odd"))), "an unknown way to blend"),
        (lambda writer: writer._add_object(named(TR=NameObject("/Identity"))), "a transfer function"),
        (
            lambda writer: writer._add_object(named(Subtype=NameObject("/Image"), Interpolate=BooleanObject(True))),
            "an image that is interpolated",
        ),
        (lambda writer: writer._add_object(named(Subtype=NameObject("/PS"))), "a drawing that is a program"),
        (lambda writer: writer.add_metadata({"/Author": "Somebody else"}), "metadata say something else than /Author"),
        (lambda writer: writer.encrypt("", "secret", algorithm="RC4-128"), "encrypted"),
        (drawing(b"0 0 0 1 k"), "a colour of a device"),
        (drawing(b"foo"), "the operator foo"),
        (drawing(b"BT FONT 9 Tf <0000> Tj ET"), "a letter that its font lacks"),
        (noted(F=NumberObject(4)), "a note without a look"),
        (noted(F=NumberObject(2), AP=named(N=named())), "a note that is not printed or not seen"),
    ],
)  # fmt: skip
def test_what_an_archive_may_not_hold_is_noticed(pdf: bytes, change: Any, problem: str) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    changed = io.BytesIO()
    change(writer)
    writer.write(changed)
    found = " | ".join(problems_of(changed.getvalue()))
    assert problem in found, found


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
