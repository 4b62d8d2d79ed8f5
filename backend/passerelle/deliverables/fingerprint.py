"""What identifies the content of a version."""

import hashlib


def link_fingerprint(kind: str, link: str) -> str:
    """Return the hex SHA-256 of `<kind>:<link>` in UTF-8."""
    return hashlib.sha256(f"{kind}:{link}".encode()).hexdigest()
