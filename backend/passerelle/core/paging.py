"""Pages of a list: opaque cursors over an ordered queryset."""

import base64
import binascii
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db import models
from django.utils.translation import gettext as _

from passerelle.core import errors

M = TypeVar("M", bound=models.Model)
MAX_PAGE = 100
# of a list to choose from: names alone, so that it need not be read page by page
MAX_NAMES = 2000
MAX_OFFSET = 1_000_000


@dataclass(slots=True)
class Page(Generic[M]):
    """Up to `first` rows after a cursor. `total` is None unless it was asked for."""

    rows: list[M]
    offset: int
    has_next: bool
    total: int | None


def paginate(queryset: "models.QuerySet[M, Any]", *, first: int, after: str | None, count: bool) -> Page[M]:
    """Read one page in one statement, plus one for the total when `count` is set.

    Args:
        queryset: ordered rows, already limited to what the reader may see.
        first: number of rows, 1 to 100; VALIDATION otherwise.
        after: a cursor from an earlier page; VALIDATION when it is not one.
        count: whether the total was selected.
    """
    check_size(first)
    offset = 0 if after is None else decode_cursor(after) + 1
    rows = list(queryset[offset : offset + first + 1])
    has_next = len(rows) > first
    rows = rows[:first]
    if not count:
        return Page(rows, offset, has_next, None)
    # a page that ends the list already knows the total: no statement is spent on it
    total = offset + len(rows) if not has_next and (rows or offset == 0) else queryset.count()
    return Page(rows, offset, has_next, total)


def check_size(first: float) -> None:
    """Raise VALIDATION naming first unless a page has 1 to 100 rows."""
    if not 1 <= first <= MAX_PAGE:
        raise errors.invalid("first", _("Ask for between 1 and %(maximum)d rows.") % {"maximum": MAX_PAGE})


def encode_cursor(offset: int) -> str:
    return base64.urlsafe_b64encode(f"o:{offset}".encode()).decode()


def decode_cursor(cursor: str) -> int:
    """Return the offset in a cursor; raise VALIDATION when it was not made here."""
    try:
        kind, number = base64.urlsafe_b64decode(cursor.encode()).decode().split(":")
        offset = int(number)
    except (ValueError, binascii.Error, UnicodeError):
        kind, offset = "", -1
    if kind != "o" or not 0 <= offset <= MAX_OFFSET:
        raise errors.invalid("after", _("This cursor is not from an earlier page."))
    return offset
