"""Asking another server for something, so that no text of a person makes us connect where we must not.

The name is resolved once and that address is connected to, so that it cannot change between the check and the call.
Addresses that are not of the public internet are refused, on the first request and on every redirect; the one
exception is a base address of the settings that is itself written as a number: whoever runs the server has chosen it.
"""

import http.client
import ipaddress
import socket
import ssl
import threading
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

TIMEOUT = 6.0
MAX_ANSWER = 512 * 1024
MAX_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# networks that count as public although they lead to private ones
_TUNNELS = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("2002::/16"), ipaddress.ip_network("2001::/32"))


class OutgoingError(Exception):
    """The other server was not asked, or did not answer in time, in size or in form."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    content_type: str
    body: bytes


def fetch(url: str, *, base: str, accept: str, timeout: float = TIMEOUT, maximum: int = MAX_ANSWER) -> Answer:
    """Return what an address answers, after at most five redirects, without credentials; raise OutgoingError.

    Args:
        url: an address below `base`.
        base: the setting that names the server; https, or http where it is written as a number.
        accept: the media types that are understood.
        timeout: seconds for each request as a whole.
        maximum: greatest number of bytes of an answer.
    """
    chosen = _parts(base)
    for _turn in range(MAX_REDIRECTS + 1):
        parts = _parts(url)
        response, body = _once(parts, chosen, accept, timeout, maximum)
        place = response.getheader("Location")
        if response.status not in REDIRECTS or not place:
            return Answer(response.status, response.getheader("Content-Type") or "", body)
        url = urljoin(url, place)
    raise OutgoingError("too many redirects")


def addresses(host: str, port: int, *, trusted: bool) -> list[str]:
    """Return the numeric addresses of a host; raise OutgoingError when one of them is not public."""
    try:
        found = [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError):
        raise OutgoingError("unknown host") from None
    if not found or not (trusted or all(is_public(text) for text in found)):
        raise OutgoingError("not a public address")
    return found


def is_public(text: str) -> bool:
    """Tell whether a numeric address is of the public internet, also when it is wrapped in an IPv6 one."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(str(address.ipv4_mapped))
        if any(address in network for network in _TUNNELS):
            return False
    return address.is_global and not address.is_multicast


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known or "@" in parts.netloc:
        raise OutgoingError("not a web address")
    return parts


def _once(
    parts: SplitResult, chosen: SplitResult, accept: str, timeout: float, maximum: int
) -> tuple[http.client.HTTPResponse, bytes]:
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    own = (parts.scheme, parts.netloc) == (chosen.scheme, chosen.netloc)
    trusted = own and _is_number(host)
    if not secure and not trusted:
        raise OutgoingError("not https")
    connection = _Pinned(host, port, addresses(host, port, trusted=trusted), secure, timeout)
    # a socket's time-out is for each read: this one ends a server that sends a byte now and then
    end = threading.Timer(timeout, connection.cut)
    end.daemon = True
    end.start()
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", path, headers={"Accept": accept, "Accept-Encoding": "identity"})
        response = connection.getresponse()
        body = response.read(maximum + 1)
    except (OSError, ValueError, AttributeError, http.client.HTTPException):
        raise OutgoingError("no answer") from None
    finally:
        end.cancel()
        connection.close()
    if connection.was_cut:
        raise OutgoingError("too slow")
    if len(body) > maximum:
        raise OutgoingError("too long")
    return response, body


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class _Pinned(http.client.HTTPConnection):
    """A connection to the first of some addresses that answers; it speaks, and is verified, as a host by name."""

    def __init__(self, host: str, port: int, found: list[str], secure: bool, timeout: float):
        super().__init__(host, port, timeout=timeout)
        self.found, self.secure, self.was_cut = found, secure, False
        self.default_port = 443 if secure else 80
        self.held: socket.socket | None = None

    def connect(self) -> None:
        for place, address in enumerate(self.found, start=1):
            try:
                self.held = self.sock = socket.create_connection((address, self.port), self.timeout)
                break
            except OSError:
                if place == len(self.found) or self.was_cut:
                    raise
        if self.secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)
        # an answer that ends with the connection takes the socket away from it: `cut` must still find it
        self.held = self.sock

    def cut(self) -> None:
        self.was_cut = True
        if self.held is None:
            return
        try:
            socket.socket.shutdown(self.held, socket.SHUT_RDWR)
        except OSError:
            return
