"""Where a file waits while it comes in parts: one growing file on local disk for each upload.

Many requests may write to it at once (a connection that the server has not yet seen die, and its successor), and each
write is held to one rule: under the file's lock, a part is added where the file ends or not at all. Whoever reads from
a dead connection holds no lock meanwhile, so it never stands in its successor's way.
"""

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings
from django.core.files.base import File

from passerelle.core import errors
from passerelle.core.files.incoming import CHUNK, Source

HASHED_AT_ONCE = 1024 * 1024


def path_of(upload_id: str) -> Path:
    return Path(settings.UPLOAD_DIR) / upload_id


def begin(upload_id: str) -> None:
    """Make the empty file."""
    path = path_of(upload_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def discard(upload_id: str) -> None:
    path_of(upload_id).unlink(missing_ok=True)


def received(upload_id: str) -> int | None:
    """Return how many bytes are here, or None when the file is gone."""
    try:
        return path_of(upload_id).stat().st_size
    except FileNotFoundError:
        return None


def head(upload_id: str, size: int) -> bytes:
    with path_of(upload_id).open("rb") as file:
        return file.read(size)


def append(upload_id: str, offset: int, source: Source, length: int) -> Iterator[int]:
    """Add up to `length` bytes from `offset`; yield where the file ends after each chunk.

    Ends early, keeping what came, when the source does. Raises CONFLICT when the file does not end at the place
    where the next chunk belongs, and OSError when the disk refuses.
    """
    descriptor = os.open(path_of(upload_id), os.O_WRONLY)
    try:
        left = length
        while left > 0 and (part := _read(source, min(CHUNK, left))):
            _add(descriptor, offset, part)
            offset += len(part)
            left -= len(part)
            yield offset
    finally:
        os.close(descriptor)


def _read(source: Source, size: int) -> bytes:
    """A connection that breaks ends the part: what came before is kept."""
    try:
        return source.read(size)
    except OSError:
        return b""


def _add(descriptor: int, offset: int, part: bytes) -> None:
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        ends_at = os.fstat(descriptor).st_size
        if ends_at != offset:
            raise errors.conflict(ends_at)
        written = 0
        while written < len(part):
            written += os.pwrite(descriptor, part[written:], offset + written)
    finally:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class Staged(File):  # type: ignore[type-arg]
    """The whole file, for storage: local storage moves it to its place, object storage reads it in chunks."""

    def __init__(self, path: Path):
        super().__init__(path.open("rb"), name="upload")
        self._path = path

    def temporary_file_path(self) -> str:
        return str(self._path)

    def sha256(self) -> str:
        """Read everything from the disk once, in bounded memory: what is hashed is what is kept."""
        digest = hashlib.sha256()
        self.seek(0)
        while part := self.read(HASHED_AT_ONCE):
            digest.update(part)
        self.seek(0)
        return digest.hexdigest()

    def sync(self) -> None:
        os.fsync(self.fileno())


@contextmanager
def whole(upload_id: str) -> Iterator[Staged | None]:
    """Open the file for the one who finishes the upload; None while somebody else does, or when it is gone."""
    try:
        staged = Staged(path_of(upload_id))
    except FileNotFoundError:
        yield None
        return
    try:
        fcntl.flock(staged.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        staged.close()
        yield None
        return
    try:
        yield staged
    finally:
        with suppress(ValueError, OSError):
            staged.close()
