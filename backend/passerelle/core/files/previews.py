"""What a file looks like to somebody who may read it: a part of it, rendered in bounded memory."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from passerelle.core.files.content import open_part
from passerelle.core.files.sniffing import HEAD_BYTES, is_oversized_image, pixels
from passerelle.core.models import StoredFile
from passerelle.core.rendering.markdown import render_markdown
from passerelle.core.rendering.notebook import render_notebook
from passerelle.core.rendering.text import decode, render_table, render_text

TEXT_BYTES = 256 * 1024
NOTEBOOK_BYTES = 12 * 1024 * 1024
MAX_PIXELS = 50_000_000
PDF = "application/pdf"
IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_TABLES = {"text/csv": None, "text/tab-separated-values": "\t"}
_MARKDOWN = "text/markdown"
_NOTEBOOK = "application/x-ipynb+json"
# shown as they are written, never as what they would be
TEXTS = frozenset(
    {
        "text/plain",
        "text/x-python",
        "application/json",
        "application/yaml",
        "application/xml",
        "text/html",
        "image/svg+xml",
    }
)
# what two versions can be compared by
COMPARED = TEXTS | {_MARKDOWN, *_TABLES}


@dataclass(frozen=True, slots=True)
class Preview:
    """`kind` is html, image, pdf or none; `note` says why there is none."""

    kind: str
    html: str = ""
    shortened: bool = False
    note: str = ""


def preview_of(file: StoredFile) -> Preview:
    """Return what to show of a file; raise UNAVAILABLE when storage does not answer."""
    type_ = file.content_type
    if type_ == PDF:
        return Preview("pdf")
    if type_ in IMAGES:
        note = _("This image is too large to be shown here. Download it to see it.")
        return Preview("image") if is_harmless(file) else Preview("none", note=note)
    if type_ == _NOTEBOOK:
        return _notebook(file)
    if type_ not in COMPARED:
        return Preview("none", note=_("There is no preview of this kind of file. Download it to see it."))
    text, cut = read_text(file, TEXT_BYTES)
    if type_ in _TABLES:
        html, more = render_table(text, _TABLES[type_])
        return Preview("html", html, shortened=cut or more)
    return Preview("html", render_markdown(text) if type_ == _MARKDOWN else render_text(text), shortened=cut)


def is_harmless(file: StoredFile) -> bool:
    """Tell whether a browser may be handed an image: one that says how many pixels it has, and has not too many."""
    if file.content_type not in IMAGES:
        return True
    head = _read(file, HEAD_BYTES)
    return not is_oversized_image(head) and 0 < pixels(head) <= MAX_PIXELS


def read_text(file: StoredFile, limit: int) -> tuple[str, bool]:
    """Return the text of the first `limit` bytes, without NUL, and whether there is more."""
    return decode(_read(file, limit)).replace("\x00", "\ufffd"), file.size > limit


def _notebook(file: StoredFile) -> Preview:
    if file.size > NOTEBOOK_BYTES:
        return Preview("none", note=_("This notebook is too large to be shown here. Download it to see it."))
    try:
        html, shortened = render_notebook(read_text(file, NOTEBOOK_BYTES)[0])
    except ValueError:
        return Preview("none", note=_("This notebook cannot be read. Download it to see it."))
    return Preview("html", html, shortened=shortened)


def _read(file: StoredFile, limit: int) -> bytes:
    return b"".join(open_part(file, 0, min(limit, file.size)))
