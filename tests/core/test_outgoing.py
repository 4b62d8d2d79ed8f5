"""What the site asks of other servers: never a private address, never for long, never much."""

import datetime as dt
import ipaddress
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from passerelle.core import outgoing
from passerelle.core.outgoing import Answer, OutgoingError, fetch, is_public
from tests.servers import Reply, Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def ask(server: Server, path: str = "/a", **values: Any) -> Answer:
    return fetch(f"{server.address}{path}", base=server.address, accept="application/json", **values)


def test_an_answer_comes_with_its_type_and_nothing_of_ours_is_sent(server: Server) -> None:
    server.replies["/a?b=1"] = Reply(200, b"{}", {"Content-Type": "application/json"})
    assert ask(server, "/a?b=1") == Answer(200, "application/json", b"{}")
    assert ask(server, "/missing").status == 404
    names = {name.lower() for _path, headers in server.asked for name in headers}
    assert names == {"host", "accept", "accept-encoding"}


def test_a_redirect_within_the_server_is_followed_and_a_circle_is_left(server: Server) -> None:
    server.replies["/a"] = Reply(302, headers={"Location": "/b"})
    server.replies["/b"] = Reply(200, b"there")
    assert ask(server).body == b"there"
    server.replies["/b"] = Reply(302, headers={"Location": "/a"})
    with pytest.raises(OutgoingError):
        ask(server)
    assert len(server.asked) == 2 + outgoing.MAX_REDIRECTS + 1


@pytest.mark.parametrize("place", ["http://127.0.0.1:{other}/b", "http://localhost:{port}/b", "//[::1]/b",
                                   "http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "gopher://a/b",
                                   "https://user:word@example.org/", "http://example.org/",
                                   "https://10.0.0.1/"])  # fmt: skip
def test_a_redirect_never_leads_to_a_private_or_plain_address(server: Server, place: str) -> None:
    with serving() as other:
        other.replies["/b"] = Reply(200, b"secret")
        port, others = server.server_address[1], other.server_address[1]
        server.replies["/a"] = Reply(302, headers={"Location": place.format(port=port, other=others)})
        with pytest.raises(OutgoingError):
            ask(server)
        assert len(server.asked) == 1
        assert other.asked == []


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True), ("2606:4700::1111", True), ("127.0.0.1", False), ("10.1.2.3", False),
        ("172.16.0.1", False), ("192.168.1.1", False), ("169.254.169.254", False), ("100.64.0.1", False),
        ("0.0.0.0", False), ("224.0.0.1", False), ("255.255.255.255", False), ("::1", False), ("fe80::1", False),
        ("fc00::1", False), ("::ffff:10.0.0.1", False), ("::ffff:8.8.8.8", True), ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False), ("ff02::1", False), ("fe80::1%eth0", False), ("a name", False),
    ],
)  # fmt: skip
def test_what_is_of_the_public_internet(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_a_name_that_leads_inside_is_refused_even_beside_a_public_address(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[Any] = []
    monkeypatch.setattr(socket, "create_connection", lambda *given, **_named: tried.append(given))
    found = [(2, 1, 6, "", (text, 443)) for text in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_given, **_named: found)
    with pytest.raises(OutgoingError):
        fetch("https://doi.example/x", base="https://doi.example", accept="*/*")
    assert tried == []


def test_a_name_is_resolved_once_and_that_address_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    resolved, tried = [], []

    def resolve(host: str, port: int, **_named: Any) -> list[Any]:
        resolved.append(host)
        # a name that changes its mind: public when it is checked, private afterwards
        return [(2, 1, 6, "", ("93.184.216.34" if len(resolved) == 1 else "127.0.0.1", port))]

    def connect(address: tuple[str, int], *_given: Any, **_named: Any) -> None:
        tried.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(OutgoingError):
        fetch("https://doi.example/x", base="https://doi.example", accept="*/*")
    assert (resolved, tried) == (["doi.example"], [("93.184.216.34", 443)])


def test_a_plain_name_of_the_settings_is_asked_over_tls_only() -> None:
    with pytest.raises(OutgoingError):
        fetch("http://localhost:1/x", base="http://localhost:1", accept="*/*")


def test_what_is_too_long_or_too_slow_is_given_up(server: Server) -> None:
    server.replies["/a"] = Reply(200, b"x" * 5000)
    assert len(ask(server, maximum=5000).body) == 5000
    with pytest.raises(OutgoingError):
        ask(server, maximum=4999)
    server.slowly.set()
    began = time.monotonic()
    with pytest.raises(OutgoingError):
        ask(server, timeout=0.5)
    assert time.monotonic() - began < 5
    server.slowly.clear()
    closed = server.address
    server.shutdown()
    server.server_close()
    with pytest.raises(OutgoingError):
        fetch(f"{closed}/a", base=closed, accept="*/*")


def test_tls_is_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = certificate(tmp_path)
    with serving(files) as server:
        server.replies["/a"] = Reply(200, b"over tls")
        with pytest.raises(OutgoingError):
            ask(server)
        assert server.asked == []
        trusting = ssl.create_default_context(cafile=files[0])
        monkeypatch.setattr(ssl, "create_default_context", lambda: trusting)
        assert ask(server).body == b"over tls"


def certificate(folder: Path) -> tuple[str, str]:
    """Make a certificate of 127.0.0.1 that nobody trusts; returns its path and its key's."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now, address = dt.datetime.now(dt.UTC), ipaddress.ip_address("127.0.0.1")
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - dt.timedelta(days=1)).not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(address)]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    paths = folder / "cert.pem", folder / "key.pem"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return str(paths[0]), str(paths[1])
