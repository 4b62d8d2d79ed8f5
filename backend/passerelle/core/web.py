"""What counts as a web address that people may be sent to."""

import re
from urllib.parse import urlsplit


def is_web_address(text: str) -> bool:
    """Tell whether a text is an https address of a host, without credentials, spaces or markup."""
    if re.search(r"[\s<>\"'\\`{}|^]", text):
        return False
    try:
        parts = urlsplit(text)
        port_is_number = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and port_is_number
