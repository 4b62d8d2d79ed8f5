"""A small real web server for tests of what goes out."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(slots=True)
class Reply:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class Server(ThreadingHTTPServer):
    """Answers by path and remembers what it was asked, with which headers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies: dict[str, Reply] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.slowly = threading.Event()
        self.scheme = "http"

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers.items())))
        reply = self.server.replies.get(self.path, Reply(404))
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        while self.server.slowly.is_set():
            self.wfile.write(b" ")
            self.wfile.flush()
            threading.Event().wait(0.05)
        self.wfile.write(reply.body)

    def log_message(self, *_arguments: Any) -> None:
        """The test says what is wrong."""


@contextmanager
def serving(certificate: tuple[str, str] | None = None) -> Iterator[Server]:
    """Run a server; over TLS with a certificate and its key, given as paths."""
    server = Server()
    server.handle_error = lambda *_arguments: None  # type: ignore[method-assign]
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(*certificate)
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        server.scheme = "https"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.slowly.clear()
        server.shutdown()
        server.server_close()
