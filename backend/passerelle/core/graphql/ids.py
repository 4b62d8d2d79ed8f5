"""Relay's global ids: base64 of `Type:id`. A bad one reads as missing, never as an error of its own."""

from passerelle.core import errors
from passerelle.core.ids import from_global_id, to_global_id

__all__ = ["optional_row_id", "row_id", "split_global_id", "to_global_id"]


def split_global_id(value: str) -> tuple[str, str]:
    """Return (type name, row id); raise NOT_FOUND for anything else."""
    found = from_global_id(value)
    if found is None:
        raise errors.not_found()
    return found


def row_id(value: str, type_name: str) -> str:
    """Return the row id of a global id of the given type; raise NOT_FOUND for another type."""
    found, identifier = split_global_id(value)
    if found != type_name:
        raise errors.not_found()
    return identifier


def optional_row_id(value: str | None, type_name: str) -> str | None:
    return None if value is None else row_id(value, type_name)
