"""Whether a file is what its name claims, from its first bytes. Nothing is ever unpacked or decoded."""

import json
from collections.abc import Callable

Test = Callable[[bytes], bool]

MAX_SIDE = 30_000
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_JPEG = b"\xff\xd8\xff"
_PNG = b"\x89PNG\r\n\x1a\n"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BINARY = (
    *_ZIP,
    b"%PDF-",
    _PNG,
    _JPEG,
    b"GIF8",
    b"\x7fELF",
    b"MZ\x90",
    b"\x1f\x8b",
    b"PAR1",
    b"\x89HDF",
    b"7z\xbc\xaf",
)


def _starts(*marks: bytes) -> Test:
    return lambda head: head.startswith(marks)


def _text(head: bytes) -> bool:
    if head.startswith(_UTF16):
        return True
    return b"\x00" not in head and not head.startswith(_BINARY)


def _json(head: bytes) -> bool:
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return _text(head) and (first in b'{["-0123456789tfn' or head.startswith(_UTF16)) and first != b""


def _notebook(head: bytes) -> bool:
    """A JSON object; a short one is there in full and must parse."""
    body = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not _text(head) or not body.startswith(b"{"):
        return False
    if len(head) >= HEAD_BYTES:
        return True
    try:
        return isinstance(json.loads(body), dict)
    except (ValueError, RecursionError):
        return False


HEAD_BYTES = 64 * 1024
_OFFICE = "application/vnd.openxmlformats-officedocument."
# extension: what its first bytes must be, and the type it is kept and sent as
KNOWN: dict[str, tuple[Test, str]] = {
    "pdf": (lambda head: b"%PDF-" in head[:1024], "application/pdf"),
    "png": (_starts(_PNG), "image/png"),
    "jpg": (_starts(_JPEG), "image/jpeg"),
    "jpeg": (_starts(_JPEG), "image/jpeg"),
    "gif": (_starts(b"GIF87a", b"GIF89a"), "image/gif"),
    "webp": (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", "image/webp"),
    "zip": (_starts(*_ZIP), "application/zip"),
    "whl": (_starts(*_ZIP), "application/zip"),
    "npz": (_starts(*_ZIP), "application/zip"),
    "xlsx": (_starts(*_ZIP), f"{_OFFICE}spreadsheetml.sheet"),
    "docx": (_starts(*_ZIP), f"{_OFFICE}wordprocessingml.document"),
    "pptx": (_starts(*_ZIP), f"{_OFFICE}presentationml.presentation"),
    "gz": (_starts(b"\x1f\x8b"), "application/gzip"),
    "tgz": (_starts(b"\x1f\x8b"), "application/gzip"),
    "npy": (_starts(b"\x93NUMPY"), "application/octet-stream"),
    "parquet": (_starts(b"PAR1"), "application/octet-stream"),
    "h5": (_starts(b"\x89HDF\r\n\x1a\n"), "application/octet-stream"),
    "json": (_json, "application/json"),
    "ipynb": (_notebook, "application/x-ipynb+json"),
    "csv": (_text, "text/csv"),
    "tsv": (_text, "text/tab-separated-values"),
    "txt": (_text, "text/plain"),
    "md": (_text, "text/markdown"),
    "yaml": (_text, "application/yaml"),
    "yml": (_text, "application/yaml"),
    "py": (_text, "text/x-python"),
    "svg": (_text, "image/svg+xml"),
    "html": (_text, "text/html"),
    "xml": (_text, "application/xml"),
}


def claims_truly(extension: str, head: bytes) -> bool:
    """Tell whether the first bytes (up to `HEAD_BYTES`) fit the extension; an unknown extension claims nothing."""
    known = KNOWN.get(extension)
    return known is None or known[0](head)


def type_of(extension: str) -> str | None:
    """Return the content type of an extension that claims one, else None."""
    known = KNOWN.get(extension)
    return known[1] if known else None


def pixels(head: bytes) -> int:
    """Return how many pixels an image says it has, 0 when it does not say so in its first bytes."""
    width, height = _dimensions(head)
    return width * height


def is_oversized_image(head: bytes) -> bool:
    """Tell whether an image says that a side has more than 30,000 pixels: nobody opens that without harm."""
    width, height = _dimensions(head)
    return max(width, height) > MAX_SIDE


def _dimensions(head: bytes) -> tuple[int, int]:
    if head.startswith(_PNG):
        return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    if head.startswith(b"GIF8"):
        return int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp_dimensions(head)
    return _jpeg_dimensions(head) if head.startswith(_JPEG) else (0, 0)


def _webp_dimensions(head: bytes) -> tuple[int, int]:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)
    return int.from_bytes(head[26:28], "little") & 0x3FFF, int.from_bytes(head[28:30], "little") & 0x3FFF


def _jpeg_dimensions(head: bytes) -> tuple[int, int]:
    """Walk the segments up to the frame header; (0, 0) when it lies beyond what was read."""
    at = 2
    while at + 9 < len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(head[at + 7 : at + 9], "big"), int.from_bytes(head[at + 5 : at + 7], "big")
        at += 2 + max(int.from_bytes(head[at + 2 : at + 4], "big"), 2)
    return 0, 0
