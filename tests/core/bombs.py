"""Opens bombs in a process of its own and tells, for each, what came of it and how much memory it took.

python -m tests.core.bombs
"""

import gzip
import io
import json
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

import django

django.setup()

from passerelle.core.errors import DomainError  # noqa: E402 - Django first
from passerelle.core.files.previews import NOTEBOOK_BYTES  # noqa: E402
from passerelle.core.files.services import check_content  # noqa: E402
from passerelle.core.rendering.notebook import render_notebook  # noqa: E402
from passerelle.core.rendering.text import render_table  # noqa: E402
from passerelle.interchange.reading_yaml import Unreadable, read_yaml  # noqa: E402
from passerelle.interchange.workbook import read_workbook, write_template  # noqa: E402

SHEET = "xl/worksheets/sheet1.xml"
LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "' + "ha" * 50 + '">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
) + "]>"  # fmt: skip


def template() -> bytes:
    path = Path(mkdtemp()) / "t.xlsx"
    write_template(path)
    return path.read_bytes()


def replaced(name: str, body: bytes) -> bytes:
    """Return the template with another content of one part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, body if entry.filename == name else old.read(entry.filename))
    return out.getvalue()


def workbook_of_zeros() -> None:
    read_workbook(replaced(SHEET, bytes(400_000_000)))


def workbook_that_lies() -> None:
    """The archive says that its large part is small, in both places where it could be asked."""
    real = bytes(150_000_000)
    data = bytearray(replaced(SHEET, real))
    told = len(real).to_bytes(4, "little")
    while (at := data.find(told)) >= 0:
        data[at : at + 4] = (1000).to_bytes(4, "little")
    read_workbook(bytes(data))


def workbook_of_entities() -> None:
    row = f'<row r="2"><c r="A2" t="inlineStr"><is><t>{"&j;" * 10}</t></is></c></row>'
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    body = f'{LAUGHS}<worksheet xmlns="{space}"><sheetData>{row}</sheetData></worksheet>'
    read_workbook(replaced(SHEET, body.encode()))


def yaml_of_anchors() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    read_yaml("\n".join(lines).encode())


def notebook_of_brackets() -> None:
    render_notebook("[" * NOTEBOOK_BYTES)


def notebook_of_cells() -> None:
    cell = {"cell_type": "code", "source": "x" * 5_000, "outputs": []}
    render_notebook(json.dumps({"cells": [cell] * (NOTEBOOK_BYTES // 5_100)}))


def table_of_commas() -> None:
    render_table("," * 256 * 1024 + "\n" + "\n" * 256 * 1024)


def picture_of_fifty_thousand() -> None:
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (50_000).to_bytes(4, "big") * 2
    check_content("png", head + gzip.compress(bytes(10_000_000)))


BOMBS: list[Callable[[], None]] = [
    workbook_of_zeros, workbook_that_lies, workbook_of_entities, yaml_of_anchors, notebook_of_brackets,
    notebook_of_cells, table_of_commas, picture_of_fifty_thousand,
]  # fmt: skip


def peak() -> int:
    """Return the most that this process ever held, in megabytes; not what it was started from."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) // 1024 if found else 0


def main() -> None:
    found = {}
    for bomb in BOMBS:
        try:
            bomb()
            outcome = "bounded"
        except (Unreadable, DomainError, ValueError):
            outcome = "refused"
        except Exception as error:  # noqa: BLE001 - whatever else is what the test is about
            outcome = repr(error)[:200]
        found[bomb.__name__] = [outcome, peak()]
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
