"""What ISO 19005-3 (PDF/A-3b) asks of a file, by its structure.

Not a full validator: no page is drawn, and the widths of letters are not compared with their fonts. None that is one
can be installed where the tests run; the typesetter, which writes the file as PDF/A-3b or not at all, checks those.
"""

import io
from typing import Any

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from tests.records.archival_parts import problems_inside

FORBIDDEN = {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Rendition", "/Trans"}


def problems_of(content: bytes) -> list[str]:
    """Return what the file lacks of PDF/A-3b, in words."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    root: Any = reader.trailer["/Root"]
    found = [*_file(content, reader), *_intent(root), *_metadata(root, reader), *_attachments(root)]
    found += problems_inside(reader, dictionaries_of(reader))
    for number, page in enumerate(reader.pages):
        fonts: Any = page["/Resources"].get("/Font", {})
        found += [f"page {number}, font {name}: {text}" for name, font in fonts.items() for text in _font(font)]
    return found


def dictionaries_of(reader: pypdf.PdfReader) -> list[DictionaryObject]:
    """Return every dictionary of the file, those that lie in another one too."""
    left: list[Any] = [
        reader.get_object(IndirectObject(number, 0, reader)) for number in range(1, reader.trailer["/Size"])
    ]
    found = []
    while left:
        row = left.pop()
        if isinstance(row, DictionaryObject):
            found.append(row)
            left += [value for value in row.values() if isinstance(value, (DictionaryObject, ArrayObject))]
        elif isinstance(row, ArrayObject):
            left += [value for value in row if isinstance(value, (DictionaryObject, ArrayObject))]
    return found


def _file(content: bytes, reader: pypdf.PdfReader) -> list[str]:
    second = content.split(b"\n", 2)[1]
    kept = dictionaries_of(reader)
    checks = {
        "no header of PDF 1.7": content.startswith(b"%PDF-1.7"),
        "no binary comment after the header": second.startswith(b"%") and all(byte > 127 for byte in second[1:5]),
        "no file identifier": "/ID" in reader.trailer,
        "encrypted": "/Encrypt" not in reader.trailer,
        "bytes after the end": content.rstrip().endswith(b"%%EOF"),
        "an action that is not allowed": not any(row.get("/S") in FORBIDDEN or "/AA" in row for row in kept),
        "a stream outside the file": not any("/F" in row and "/Length" in row for row in kept),
        "LZW": not any(row.get("/Filter") == "/LZWDecode" for row in kept),
    }
    return [text for text, holds in checks.items() if not holds]


def _intent(root: Any) -> list[str]:
    intents = [row.get_object() for row in root.get("/OutputIntents", [])]
    mine = [row for row in intents if row.get("/S") == "/GTS_PDFA1"]
    if len(mine) != 1:
        return ["not one output intent of PDF/A"]
    profile = mine[0]["/DestOutputProfile"].get_object()
    data = profile.get_data()
    components = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}.get(data[16:20])
    sound = data[36:40] == b"acsp" and int.from_bytes(data[:4]) == len(data) and components == profile["/N"]
    return [] if sound else ["the output intent has no sound ICC profile"]


def _metadata(root: Any, reader: pypdf.PdfReader) -> list[str]:
    if "/Metadata" not in root:
        return ["no XMP"]
    stream = root["/Metadata"].get_object()
    text = stream.get_data().decode()
    title = (reader.metadata or {}).get("/Title", "")
    checks = {
        "XMP is packed": "/Filter" not in stream,
        "XMP names no part 3": "<pdfaid:part>3</pdfaid:part>" in text,
        "XMP names no conformance B": "<pdfaid:conformance>B</pdfaid:conformance>" in text,
        "XMP has another title than the file": bool(title) and title in text,
        "no language": bool(root.get("/Lang")),
    }
    return [text for text, holds in checks.items() if not holds]


def _attachments(root: Any) -> list[str]:
    linked = [row.get_object() for row in root.get("/AF", [])]
    problems = [] if linked else ["no associated file"]
    for row in linked:
        embedded = row.get("/EF", {}).get("/F")
        whole = embedded is not None and {"/F", "/UF", "/AFRelationship"} <= set(row)
        if not whole or not embedded.get_object().get("/Subtype"):
            problems.append("an associated file without its name, relation or kind")
    return problems


def _font(reference: Any) -> list[str]:
    font = reference.get_object()
    inner = font["/DescendantFonts"][0].get_object() if font["/Subtype"] == "/Type0" else font
    descriptor = inner.get("/FontDescriptor", DictionaryObject()).get_object()
    embedded = {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor)
    return [
        *([] if embedded else ["not embedded"]),
        *([] if "/ToUnicode" in font else ["its letters cannot be read back"]),
        *(
            []
            if inner["/Subtype"] != "/CIDFontType2" or "/CIDToGIDMap" in inner
            else ["no map from letters to glyphs"]
        ),
    ]
