"""Names of files as people send them, made harmless."""

import unicodedata

MAX_LENGTH = 200
MAX_EXTENSION = 20
NAMELESS = "file"
# controls, formats (right-to-left overrides, zero widths), halves of surrogates, line and paragraph separators
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def clean_name(given: str) -> str:
    """Return a name of 1 to 200 characters without path, controls or direction marks; its extension is kept."""
    name = given.replace("\\", "/").rpartition("/")[2] if given.strip("/\\") else ""
    name = "".join(char for char in name if unicodedata.category(char) not in _REFUSED)
    name = unicodedata.normalize("NFC", name).strip().rstrip(". ")
    if len(name) > MAX_LENGTH:
        stem, dot, extension = name.rpartition(".")
        if dot and stem and len(extension) <= MAX_EXTENSION:
            name = stem[: MAX_LENGTH - len(extension) - 1].rstrip() + dot + extension
        else:
            name = name[:MAX_LENGTH].rstrip(". ")
    return NAMELESS if name.strip(". ") == "" else name


def extension_of(name: str) -> str:
    """Return the extension in lower case without its dot, "" without one."""
    return name.rpartition(".")[2].lower() if "." in name.lstrip(".") else ""
