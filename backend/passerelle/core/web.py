"""Web addresses: which ones people may be sent to, and where a request comes from."""

import ipaddress
import re
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse

from passerelle.core.errors import DomainError

Answer = TypeVar("Answer", bound=HttpResponse)


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


def client_address(meta: Mapping[str, Any]) -> str:
    """Return the network address that a request comes from.

    Behind trusted proxies (`TRUSTED_PROXY_COUNT`) it is what the outermost of them wrote: what stands to the left of
    it in the header was typed by the visitor. Without them the header counts for nothing.
    """
    count = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    hops = [hop.strip() for hop in str(meta.get("HTTP_X_FORWARDED_FOR", "")).split(",")]
    return hops[-count] if 0 < count <= len(hops) and hops[-count] else str(meta.get("REMOTE_ADDR", ""))


def retry_after(response: Answer, error: DomainError) -> Answer:
    """Say how long to wait, where the error knows it, as programs read it."""
    if seconds := error.details.get("retryAfter"):
        response.headers["Retry-After"] = str(seconds)
    return response


def network_of(address: str) -> str:
    """Return what one visitor has of addresses: the address itself, of IPv6 its network of 64 bits."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv6Address):
        return str(known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False))
    return str(known)
