"""The stored bytes: kept, removed, and read from anywhere in bounded memory."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.core.files.base import File
from django.core.files.storage import default_storage
from django.utils.translation import gettext as _

from botocore.exceptions import BotoCoreError, ClientError

from passerelle.core.errors import Code, DomainError
from passerelle.core.files.incoming import CHUNK
from passerelle.core.models import StoredFile
from passerelle.core.outages import outage_of

STORAGE_ERRORS = (OSError, BotoCoreError, ClientError)


def unavailable(error: BaseException | None = None) -> DomainError:
    """Return what to answer when storage failed by an error."""
    message = _("The file storage does not answer. Try again in a moment.")
    return outage_of(error) or DomainError(Code.UNAVAILABLE, message)


def store(key: str, incoming: File) -> None:  # type: ignore[type-arg]
    """Write everything that comes under a new key; raise UNAVAILABLE when storage refuses."""
    try:
        saved = default_storage.save(key, incoming)
    except STORAGE_ERRORS as error:
        raise unavailable(error) from None
    if saved != key:
        raise RuntimeError(f"storage renamed {key}")


def remove(key: str) -> None:
    """Remove bytes, if there are any."""
    default_storage.delete(key)


def remove_quietly(key: str) -> None:
    """Remove what a failed upload left; should that fail too, its row stays and the clean-up takes both."""
    with suppress(*STORAGE_ERRORS):
        remove(key)


def open_part(file: StoredFile, start: int, length: int) -> Iterator[bytes]:
    """Return an iterator over `length` bytes from `start`. It is opened at once, so that a missing file shows here.

    Object storage is asked for just that part: opening such a file would fetch all of it first.
    """
    bucket = getattr(default_storage, "bucket", None)
    try:
        if bucket is not None:
            span = {"Range": f"bytes={start}-{start + length - 1}"} if length else {}
            return _chunks(bucket.Object(file.storage_key).get(**span)["Body"], length)
        opened = default_storage.open(file.storage_key, "rb")
        opened.seek(start)
    except STORAGE_ERRORS:
        raise unavailable() from None
    return _chunks(opened, length)


def _chunks(opened: Any, left: int) -> Iterator[bytes]:
    try:
        while left > 0 and (part := opened.read(min(CHUNK, left))):
            left -= len(part)
            yield part
    finally:
        opened.close()
