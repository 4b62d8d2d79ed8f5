"""One byte range of a download (RFC 9110): anything odder gets the whole file."""

import re

_RANGE = re.compile(r"^bytes=(\d{0,18})-(\d{0,18})$")


class Unsatisfiable(Exception):  # noqa: N818 - an answer (416), not a fault of ours
    """The range begins after the end of the file."""


def parse_range(header: str, size: int) -> tuple[int, int] | None:
    """Return (first byte, number of bytes), or None when the header asks for no single range.

    Raises Unsatisfiable when it asks for nothing that a file of `size` bytes has.
    """
    match = _RANGE.match(header.strip())
    if match is None or match[0] == "bytes=-":
        return None
    first, last = match[1], match[2]
    if not first:
        length = min(int(last), size)
        if length == 0:
            raise Unsatisfiable
        return size - length, length
    start = int(first)
    end = min(int(last), size - 1) if last else size - 1
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return start, end - start + 1
