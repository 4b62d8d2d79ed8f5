"""Receiving a file, handing it to what it belongs to, and clearing away what nobody took."""

import datetime as dt
import re
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.core import clock, errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.files import content, sniffing
from passerelle.core.files.incoming import Incoming, Source
from passerelle.core.files.names import clean_name, extension_of
from passerelle.core.ids import new_id
from passerelle.core.models import StoredFile

OTHER = "application/octet-stream"
UNCLAIMED_FOR = dt.timedelta(days=1)
_TYPE = re.compile(r"^[a-z0-9][a-z0-9.+-]{0,45}/[a-z0-9][a-z0-9.+-]{0,45}$")


def file_receive(
    *, actor: Any, source: Source, length: int, name: str, content_type: str = "", digest: bytes | None = None
) -> StoredFile:
    """Stream a body into storage and return its row, which nothing has claimed yet.

    Args:
        source: the bytes; at most `length` are read, in chunks.
        length: number of bytes announced.
        name: as the sender calls it; see `names.clean_name`.
        content_type: as the sender calls it; used for kinds of files that we do not know.
        digest: the 32 bytes of SHA-256 that the sender computed, if any.

    The row is written first, without its hash, and is no file to anybody until the hash is there: a process killed on
    the way leaves a row by which the clean-up finds the bytes. Raises VALIDATION naming file, TOO_LARGE, BAD_REQUEST
    for a body cut off, UNAVAILABLE; none of them leaves a row or bytes.
    """
    check_length(length)
    incoming = Incoming(source, length)
    name = clean_name(name)
    check_content(extension_of(name), incoming.head())
    file = file_begin(actor=actor, name=name, size=length, content_type=content_type)
    try:
        content.store(file.storage_key, incoming)
        incoming.check(digest)
        file.sha256 = incoming.sha256()
        file.save(update_fields=["sha256"])
    except BaseException:
        content.remove_quietly(file.storage_key)
        file.delete()
        raise
    return file


def file_begin(*, actor: Any, name: str, size: int, content_type: str) -> StoredFile:
    """Write the row of a file whose bytes are still to be stored; without its hash it is no file to anybody."""
    identifier = new_id()
    return StoredFile.objects.create(
        id=identifier,
        name=name,
        size=size,
        content_type=sniffing.type_of(extension_of(name)) or _declared(content_type),
        storage_key=f"{clock.now():%Y/%m}/{identifier}",
        created_by=actor,
    )


def file_claim(*, actor: Any, file_id: str) -> StoredFile:
    """Give one's own unclaimed file to the object that the caller makes in this transaction; once only.

    Raises NOT_FOUND for a file that is not one's own, VALIDATION naming file for one used already.
    """
    file = StoredFile.objects.filter(pk=file_id, created_by=actor).exclude(sha256="").first()
    if file is None:
        raise errors.not_found()
    # one conditional write: of two requests with the same file the second finds nothing to claim
    now = clock.now()
    if not StoredFile.objects.filter(pk=file.pk, claimed_at__isnull=True).update(claimed_at=now):
        raise errors.invalid("file", _("This file was used already. Send it again to use it here."))
    file.claimed_at = now
    return file


def file_release(file: StoredFile) -> None:
    """Give up a file whose only holder is removed in this transaction; the clean-up takes it away with its bytes."""
    StoredFile.objects.filter(pk=file.pk).update(claimed_at=None)


def files_discard_orphans() -> int:
    """Remove files that nobody claimed within a day, and what killed uploads left. Returns how many."""
    stale = StoredFile.objects.filter(claimed_at__isnull=True, created_at__lt=clock.now() - UNCLAIMED_FOR)
    return sum(_discard(file) for file in stale.iterator())


def _discard(file: StoredFile) -> int:
    """Row and bytes go together: if the bytes cannot be removed now, the row stays for the next time."""
    with transaction.atomic():
        gone, _by_model = StoredFile.objects.filter(pk=file.pk, claimed_at__isnull=True).delete()
        if gone:
            content.remove(file.storage_key)
    return gone


def check_length(length: int) -> None:
    """Raise VALIDATION for an empty file, TOO_LARGE for one beyond the limit."""
    if length <= 0:
        raise errors.invalid("file", _("This file is empty. Choose another one."))
    if length > settings.MAX_FILE_BYTES:
        message = _("This file has %(size)d MB; the limit is %(maximum)d MB.")
        numbers = {"size": length // 10**6, "maximum": settings.MAX_FILE_BYTES // 10**6}
        raise DomainError(
            Code.TOO_LARGE, message % numbers, field="file", details={"maxBytes": settings.MAX_FILE_BYTES}
        )


def check_content(extension: str, head: bytes) -> None:
    """Raise VALIDATION naming file unless the first bytes are what the name claims, and of a harmless size."""
    if not sniffing.claims_truly(extension, head):
        message = _(
            "The name says that this is a “%(extension)s” file, but its content is something else. "
            "Choose the right file, or name it for what it is."
        )
        raise errors.invalid("file", message % {"extension": extension})
    if sniffing.is_oversized_image(head):
        message = _("This image has a side of more than %(maximum)d pixels. Send a smaller one.")
        raise errors.invalid("file", message % {"maximum": sniffing.MAX_SIDE})


def _declared(content_type: str) -> str:
    plain = content_type.partition(";")[0].strip().lower()
    return plain if _TYPE.match(plain) else OTHER
