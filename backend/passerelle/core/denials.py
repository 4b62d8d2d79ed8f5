"""Every denial leaves a line in the log: who asked for what, and by which request it is found; never a content."""

import logging
from collections.abc import Iterator
from itertools import islice
from typing import Any

from passerelle.core import context
from passerelle.core.errors import Code
from passerelle.core.ids import from_global_id

logger = logging.getLogger("passerelle.denials")
DENIALS = frozenset({Code.UNAUTHENTICATED, Code.FORBIDDEN, Code.NOT_FOUND})
MAX_ROWS = 5


def note_denial(code: str, what: str, values: Any = None) -> None:
    """Write the line, if the code is a denial's.

    Args:
        what: the operation or the route, never its address: some addresses are secrets.
        values: what was sent along; the rows that it names are told, nothing else of it.
    """
    if code not in DENIALS:
        return
    current = context.current()
    rows = ",".join(islice(_rows(values), MAX_ROWS)) or "-"
    logger.info("%s %s by=%s rows=%s request=%s", code, what, current.user_id or "-", rows, current.request_id)


def _rows(values: Any) -> Iterator[str]:
    if isinstance(values, dict):
        values = list(values.values())
    if isinstance(values, list):
        for value in values:
            yield from _rows(value)
    elif found := from_global_id(values):
        yield ":".join(found)
