"""Random public identifiers: the only identity a row has, inside and outside."""

import base64
import secrets

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
LENGTH = 12


def new_id() -> str:
    """Return 12 characters of a 57-letter alphabet without look-alikes: 70 random bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def is_id(value: object) -> bool:
    """Tell whether a value has the form of a public id."""
    return isinstance(value, str) and len(value) == LENGTH and all(letter in ALPHABET for letter in value)


def to_global_id(type_name: str, row_id: str) -> str:
    """Return the id by which the API and the pages' addresses name a row."""
    return base64.b64encode(f"{type_name}:{row_id}".encode()).decode()


def from_global_id(value: object) -> tuple[str, str] | None:
    """Return type name and row id when a value has the form of a global id, whatever it may name; else None."""
    if not isinstance(value, str) or len(value) > 200:
        return None
    try:
        name, _colon, row_id = base64.b64decode(value.encode("ascii"), validate=True).decode("ascii").partition(":")
    except ValueError:  # no base64, or no text
        return None
    return (name, row_id) if name.isalnum() and is_id(row_id) else None
