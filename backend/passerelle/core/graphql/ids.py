"""Relay's global ids: base64 of `Type:id`. A bad one reads as missing, never as an error of its own."""

import base64
import binascii

from passerelle.core import errors
from passerelle.core.ids import is_id, to_global_id

__all__ = ["optional_row_id", "row_id", "split_global_id", "to_global_id"]


def split_global_id(value: str) -> tuple[str, str]:
    """Return (type name, row id); raise NOT_FOUND for anything else."""
    try:
        type_name, row_id = base64.b64decode(value.encode("ascii"), validate=True).decode("ascii").split(":")
    except (ValueError, binascii.Error, UnicodeError):
        raise errors.not_found() from None
    if not is_id(row_id):
        raise errors.not_found()
    return type_name, row_id


def row_id(value: str, type_name: str) -> str:
    """Return the row id of a global id of the given type; raise NOT_FOUND for another type."""
    found, identifier = split_global_id(value)
    if found != type_name:
        raise errors.not_found()
    return identifier


def optional_row_id(value: str | None, type_name: str) -> str | None:
    return None if value is None else row_id(value, type_name)
