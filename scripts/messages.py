"""The server's translations, without the gettext programs: Babel extracts, merges, compiles and checks.

python scripts/messages.py extract|compile|check
"""

import io
import re
import sys
from pathlib import Path

from django.conf import settings
from django.utils.translation.template import templatize

from babel.messages.catalog import Catalog
from babel.messages.extract import extract as extract_messages
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
BACKEND = ROOT / "backend"
PO = BACKEND / "locale" / "fr" / "LC_MESSAGES" / "django.po"
KEYWORDS = {
    "gettext": None, "gettext_lazy": None, "gettext_noop": None, "_": None,
    "ngettext": (1, 2), "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2), "pgettext_lazy": ((1, "c"), 2), "npgettext": ((1, "c"), 2, 3),
}  # fmt: skip
PLACE = re.compile(r"%\(\w+\)|%[sd]|(?<!\{)\{\w*\}")


def template(backend: Path = BACKEND) -> Catalog:
    """Extract every text in use from Python and from templates."""
    catalog = Catalog(project="Passerelle", charset="utf-8")
    code = (path for path in sorted(backend.rglob("*.py")) if "migrations" not in path.parts)
    pages = sorted((backend / "passerelle").rglob("templates/**/*.*"))
    sources = [(path, path.read_text()) for path in code]
    sources += [(path, django_source(path.read_text())) for path in pages if path.is_file()]
    for path, text in sources:
        for line, message, _comments, context in extract_messages("python", io.BytesIO(text.encode()), KEYWORDS):
            catalog.add(message, locations=[(str(path.relative_to(backend)), line)], context=context)
    return catalog


def django_source(text: str) -> str:
    """Return the Python-like text that Django's own extraction makes of a template."""
    if not settings.configured:
        settings.configure(USE_I18N=True)
    return templatize(text)


def catalogue(po: Path = PO) -> Catalog:
    if not po.exists():
        return Catalog(locale="fr", project="Passerelle", charset="utf-8")
    with po.open("rb") as file:
        return read_po(file, locale="fr")


def extract() -> int:
    """Add what is new, without French yet; drop what is no longer in use."""
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


def problems(wanted: Catalog, known: Catalog) -> list[str]:
    """Return a line for each text in use whose French is missing, only guessed, or has other places for values."""
    found = []
    for message in wanted:
        if not message.id:
            continue
        entry = known.get(message.id, message.context)
        texts = strings(entry.string) if entry else []
        where = f"{message.locations[0][0]}:{message.locations[0][1]}: {message.id!r}"
        if entry is None or entry.fuzzy or not all(texts):
            found.append(f"no French for {where}")
        elif places(*strings(message.id)) != places(*texts):
            found.append(f"the French has other places for values than {where}")
    return found


def strings(text: str | list[str] | tuple[str, ...] | None) -> list[str]:
    """Return the forms of a text: one, or one for each plural."""
    return [text or ""] if isinstance(text, str | None) else list(text)


def places(*texts: str) -> set[str]:
    return {place for text in texts for place in PLACE.findall(text)}


def check(backend: Path = BACKEND, po: Path = PO) -> int:
    lines = problems(template(backend), catalogue(po))
    for line in lines:
        print(line)
    return 1 if lines else 0


def main() -> int:
    actions = {"extract": extract, "compile": compile_, "check": check}
    if sys.argv[1:2] == [] or sys.argv[1] not in actions:
        print(f"usage: messages.py {'|'.join(actions)}", file=sys.stderr)
        return 2
    return actions[sys.argv[1]]()


if __name__ == "__main__":
    raise SystemExit(main())
