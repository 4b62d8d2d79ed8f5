"""The server's translations, without the gettext programs: Babel extracts, merges, compiles and checks.

python scripts/messages.py extract|compile|check
"""

import io
import sys
from pathlib import Path

from django.conf import settings
from django.utils.translation.template import templatize

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
BACKEND = ROOT / "backend"
PO = BACKEND / "locale" / "fr" / "LC_MESSAGES" / "django.po"
KEYWORDS = {
    "gettext": None, "gettext_lazy": None, "_": None, "ngettext": (1, 2), "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2), "pgettext_lazy": ((1, "c"), 2),
}  # fmt: skip


def template() -> Catalog:
    """Extract every text in use from Python and from mail templates."""
    catalog = Catalog(project="Passerelle", charset="utf-8")
    found = extract_from_dir(BACKEND, method_map=[("**.py", "python")], keywords=KEYWORDS, comment_tags=())
    for name, line, message, _comments, context in found:
        if "/migrations/" not in name:
            catalog.add(message, locations=[(name, line)], context=context)
    for path in sorted((BACKEND / "passerelle").rglob("templates/**/*.*")):
        for line, message in template_messages(path.read_text()):
            catalog.add(message, locations=[(str(path.relative_to(BACKEND)), line)])
    return catalog


def template_messages(text: str) -> list[tuple[int, str]]:
    """Return the texts of a template's `translate` and `blocktranslate` tags, as Django looks them up."""
    source = django_source(text)
    code = io.BytesIO(source.encode())
    return [
        (line, message if isinstance(message, str) else message[0])
        for line, _function, message, _comments in extract_python(code, KEYWORDS, (), {"encoding": "utf-8"})
        if message
    ]


def django_source(text: str) -> str:
    """Return the Python-like text that Django's own extraction makes of a template."""
    if not settings.configured:
        settings.configure(USE_I18N=True)
    return templatize(text)


def catalogue() -> Catalog:
    if not PO.exists():
        return Catalog(locale="fr", project="Passerelle", charset="utf-8")
    with PO.open("rb") as file:
        return read_po(file, locale="fr")


def extract() -> int:
    merged = catalogue()
    merged.update(template(), no_fuzzy_matching=True)
    merged.obsolete.clear()
    PO.parent.mkdir(parents=True, exist_ok=True)
    with PO.open("wb") as file:
        write_po(file, merged, width=110, sort_output=True, omit_header=False, include_lineno=False)
    return check()


def compile_() -> int:
    mo = PO.with_suffix(".mo")
    if PO.exists() and (not mo.exists() or mo.stat().st_mtime < PO.stat().st_mtime):
        with mo.open("wb") as file:
            write_mo(file, catalogue())
    return 0


def check() -> int:
    """Fail when a text in use has no French, or only a guessed one."""
    known = catalogue()
    missing = []
    for message in template():
        if not message.id:
            continue
        entry = known.get(message.id, message.context)
        texts = entry.string if entry and isinstance(entry.string, tuple | list) else (entry.string if entry else "",)
        if entry is None or entry.fuzzy or not all(texts):
            missing.append(f"{message.locations[0][0]}:{message.locations[0][1]}: {message.id!r}")
    for line in missing:
        print("no French for", line)
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit({"extract": extract, "compile": compile_, "check": check}[sys.argv[1]]())
