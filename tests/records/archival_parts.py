"""Rules of ISO 19005-3 for what lies inside a file: actions, forms, pages, colours, transparency, notes, metadata."""

import re
from collections.abc import Iterator
from typing import Any

import pypdf
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, TextStringObject

# ISO 32000-1, annex A: a page may use no operator beside these
OPERATORS = """
b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg
ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "
"""
MODES = """
/Normal /Compatible /Multiply /Screen /Overlay /Darken /Lighten /ColorDodge /ColorBurn /HardLight /SoftLight
/Difference /Exclusion /Hue /Saturation /Color /Luminosity
"""
DEVICE = {"rg": "/DeviceRGB", "RG": "/DeviceRGB", "k": "/DeviceCMYK", "K": "/DeviceCMYK"}
COMPONENTS = {"/DeviceRGB": 3, "/DeviceCMYK": 4}
NOTES_WITHOUT_LOOKS = {"/Link", "/Popup"}
PRINTED, UNSEEN = 4, 1 | 2 | 32 | 256  # bits of a note's flags: print; invisible, hidden, no view, toggled


def problems_inside(reader: pypdf.PdfReader, objects: list[DictionaryObject]) -> Iterator[str]:
    root: Any = reader.trailer["/Root"]
    intents = [row.get_object() for row in root.get("/OutputIntents", [])]
    colours = next((row["/DestOutputProfile"].get_object()["/N"] for row in intents), 0)
    yield from _root(root)
    yield from _described(root, reader)
    for row in objects:
        yield from _object(row)
    for number, page in enumerate(reader.pages):
        yield from (f"page {number}: {text}" for text in [*_drawn(page, reader, colours), *_notes(page)])


def _root(root: Any) -> Iterator[str]:
    names, form = root.get("/Names", {}), root.get("/AcroForm", DictionaryObject()).get_object()
    if "/NeedsRendering" in root or "/Requirements" in root or "/XFA" in form or form.get("/NeedAppearances"):
        yield "a form that must be drawn first"
    if "/JavaScript" in names or "/AlternatePresentations" in names:
        yield "scripts or other presentations by name"
    if set(root.get("/Perms", {})) - {"/UR3", "/DocMDP"}:
        yield "permissions that are not allowed"


def _object(row: DictionaryObject) -> Iterator[str]:
    """Rules for dictionaries wherever they lie: images, drawings, states of drawing."""
    if row.get("/Subtype") == "/PS" or "/PS" in row or "/OPI" in row or "/Ref" in row:
        yield "a drawing that is a program, or lies elsewhere"
    if row.get("/Subtype") == "/Image" and (str(row.get("/Interpolate", "")) == "True" or "/Alternates" in row):
        yield "an image that is interpolated or has alternates"
    if "/TR" in row or row.get("/TR2", "/Default") != "/Default" or "/HTP" in row:
        yield "a transfer function"
    modes = row.get("/BM", "/Normal")
    if set(modes if isinstance(modes, ArrayObject) else [modes]) - set(MODES.split()):
        yield "an unknown way to blend"
    if "/Crypt" in str(row.get("/Filter", "")):
        yield "a filter that encrypts"


def _drawn(page: Any, reader: pypdf.PdfReader, colours: int) -> Iterator[str]:
    stream = ContentStream(page.get_contents(), reader)
    composite = {
        name for name, font in page["/Resources"].get("/Font", {}).items() if font.get_object()["/Subtype"] == "/Type0"
    }
    font, seen = "", set()
    for operands, operator in stream.operations:
        word = operator.decode("latin-1")
        if word not in OPERATORS.split():
            seen.add(f"the operator {word}")
        needed = COMPONENTS.get(DEVICE.get(word, ""), colours)
        if word in {"cs", "CS"}:
            needed = COMPONENTS.get(operands[0], colours)
        if needed != colours:
            seen.add("a colour of a device that the output intent does not describe")
        if word == "Tf":
            font = operands[0]
        if word in {"Tj", "TJ", "'", '"'} and font in composite and 0 in _glyphs(operands[-1]):
            seen.add("a letter that its font lacks")
    yield from sorted(seen)


def _glyphs(text: Any) -> Iterator[int]:
    for part in text if isinstance(text, ArrayObject) else [text]:
        if isinstance(part, (bytes, TextStringObject)):
            data = part if isinstance(part, bytes) else part.original_bytes
            yield from (int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2))


def _notes(page: Any) -> Iterator[str]:
    for row in page.get("/Annots", []):
        note = row.get_object()
        flags = int(note.get("/F", 0))
        if not flags & PRINTED or flags & UNSEEN:
            yield "a note that is not printed or not seen"
        if note["/Subtype"] not in NOTES_WITHOUT_LOOKS and "/N" not in note.get("/AP", {}):
            yield "a note without a look of its own"


def _described(root: Any, reader: pypdf.PdfReader) -> Iterator[str]:
    """What the old description says, the metadata says as well."""
    if "/Metadata" not in root:
        return
    text = root["/Metadata"].get_object().get_data().decode()
    described: Any = reader.metadata or {}
    for key, place in {
        "/Author": r"<dc:creator>.*?<rdf:li[^>]*>(.*?)</rdf:li>", "/Creator": r"<xmp:CreatorTool>(.*?)<",
        "/Producer": r"<pdf:Producer>(.*?)<", "/CreationDate": r"<xmp:CreateDate>(.*?)<",
        "/ModDate": r"<xmp:ModifyDate>(.*?)<",
    }.items():  # fmt: skip
        said = re.search(place, text, re.DOTALL)
        if key in described and (said is None or _plain(said[1]) != _plain(str(described[key]))):
            yield f"metadata say something else than {key}"


def _plain(text: str) -> str:
    """A text, or the digits of a moment in UTC however it is written."""
    moment = re.fullmatch(r"(?:D:)?([\d\-T:]{14,19})(?:Z|[+-]00[:']?00'?|Z00'00'?)?", text)
    return re.sub(r"\D", "", moment[1]) if moment else text.replace("&amp;", "&").strip()
