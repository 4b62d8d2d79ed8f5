"""Sending and fetching files as a browser does, and request bodies that misbehave."""

import base64
import hashlib
from typing import Any
from urllib.parse import quote

from django.test import Client

from passerelle.core.files.gate import get_file_for
from passerelle.core.graphql.ids import split_global_id
from passerelle.core.models import StoredFile
from passerelle.people.models import User

PDF = b"%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n"


def signed_in(user: User | None) -> Client:
    client = Client(headers={"accept-language": "en"})
    if user is not None:
        client.force_login(user)
    return client


def upload(user: User | None, body: bytes = PDF, name: str = "report.pdf", **headers: str) -> Any:
    """POST a body; returns the response."""
    return signed_in(user).post(
        "/api/uploads",
        body,
        content_type=headers.pop("content_type", "application/octet-stream"),
        headers={"x-file-name": quote(name), **headers},
    )


def uploaded(user: User, body: bytes = PDF, name: str = "report.pdf") -> StoredFile:
    """Send a body that must be taken; returns its row."""
    response = upload(user, body, name)
    assert response.status_code == 201, response.content
    return get_file_for(user, split_global_id(response.json()["id"])[1])


def fetch(user: User | None, file: StoredFile, method: str = "get", **headers: str) -> Any:
    url = "/api/files/" + base64.b64encode(f"StoredFile:{file.pk}".encode()).decode()
    return signed_in(user).generic(method.upper(), url, headers=headers)


def body_of(response: Any) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def repr_digest(body: bytes) -> str:
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


class Zeros:
    """A body of zeros that was never in memory; it ends, or breaks, after `length` bytes."""

    def __init__(self, length: int, error: Exception | None = None):
        self.left = length
        self.error = error

    def read(self, size: int = -1) -> bytes:
        part = bytes(min(size if size >= 0 else self.left, self.left))
        self.left -= len(part)
        if not part and self.error is not None:
            raise self.error
        return part

    def readline(self, size: int = -1) -> bytes:
        return self.read(size)


def stream(user: User, body: Any, length: int, name: str = "weights.bin") -> Any:
    """POST a body from any object with `read`, announcing `length` bytes."""
    client = signed_in(user)
    environ = client._base_environ(
        PATH_INFO="/api/uploads",
        REQUEST_METHOD="POST",
        CONTENT_TYPE="application/octet-stream",
        CONTENT_LENGTH=str(length),
        HTTP_X_FILE_NAME=quote(name),
        HTTP_ACCEPT_LANGUAGE="en",
    )
    environ["wsgi.input"] = body
    return client.handler(environ)
