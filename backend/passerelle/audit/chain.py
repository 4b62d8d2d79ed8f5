"""Hashes of the audit trail: pure functions over an event's columns."""

import datetime as dt
import hashlib
from typing import Any

import orjson

GENESIS = "0" * 64


def canonical(event: dict[str, Any]) -> bytes:
    """Serialise an event's columns with sorted keys; instants as UTC with microseconds."""
    columns = {**event, "at": event["at"].astimezone(dt.UTC).isoformat(timespec="microseconds")}
    return orjson.dumps(columns, option=orjson.OPT_SORT_KEYS)


def digest(event: dict[str, Any], previous_hash: str) -> str:
    """Return the hex SHA-256 of the previous hash followed by the event's canonical form."""
    return hashlib.sha256(previous_hash.encode() + b"\n" + canonical(event)).hexdigest()
