"""A body under way to storage: counted, hashed and handed on in chunks, never held."""

import hashlib
import hmac
from collections.abc import Iterator
from typing import Protocol

from django.core.files.base import File
from django.utils.translation import gettext as _

from passerelle.core import errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.files.sniffing import HEAD_BYTES

CHUNK = 256 * 1024


class Source(Protocol):
    """Where bytes come from: a request, or any open binary file."""

    def read(self, size: int = ..., /) -> bytes: ...


def cut_off() -> DomainError:
    return DomainError(
        Code.BAD_REQUEST, _("The connection ended before the whole file had arrived. Send it again."), field="file"
    )


class Incoming(File):  # type: ignore[type-arg]
    """A file of which `length` bytes are to come. Reading past an early end raises BAD_REQUEST, so nothing is kept."""

    def __init__(self, source: Source, length: int):
        super().__init__(None, name="upload")
        self._source = source
        self._length = length
        self._ahead = b""
        self._hash = hashlib.sha256()
        self.received = 0

    def head(self) -> bytes:
        """Return the first bytes (up to `HEAD_BYTES`) without consuming them."""
        while len(self._ahead) < min(HEAD_BYTES, self._length):
            self._ahead += self._pull(HEAD_BYTES - len(self._ahead))
        return self._ahead

    def read(self, size: int = -1) -> bytes:
        """Return `size` bytes (a chunk when negative), fewer only at the end: storage takes less for the end."""
        wanted = min(size if size > 0 else CHUNK, self._length - self.received)
        part, self._ahead = self._ahead[:wanted], self._ahead[wanted:]
        parts, missing = [part], wanted - len(part)
        while missing:
            parts.append(self._pull(missing))
            missing -= len(parts[-1])
        part = b"".join(parts)
        self.received += wanted
        self._hash.update(part)
        return part

    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        while part := self.read(chunk_size or CHUNK):
            yield part

    def sha256(self) -> str:
        return self._hash.hexdigest()

    def check(self, digest: bytes | None) -> None:
        """Raise unless everything came, and came undamaged where the sender said what it must be."""
        if self.received != self._length:
            raise cut_off()
        if digest is not None and not hmac.compare_digest(digest, self._hash.digest()):
            raise errors.invalid("file", _("The file was damaged on its way: its SHA-256 differs. Send it again."))

    def seekable(self) -> bool:
        return False

    @property
    def closed(self) -> bool:
        return False

    def close(self) -> None:
        """The request's body is the server's to close."""

    def _pull(self, size: int) -> bytes:
        try:
            part = self._source.read(size)
        except OSError:
            raise cut_off() from None
        if not part:
            raise cut_off()
        return part
