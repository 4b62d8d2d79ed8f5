"""Whether every stored file is still the one that was received: after a restore, or when a disk is in doubt."""

import hashlib
from collections.abc import Iterator

from passerelle.core.errors import DomainError
from passerelle.core.files.content import open_part
from passerelle.core.models import StoredFile


def files_verify() -> Iterator[tuple[StoredFile, str]]:
    """Yield each received file with what is wrong with it, "" when its bytes have the size and hash on record.

    Reads every byte of the storage, in bounded memory.
    """
    for file in StoredFile.objects.exclude(sha256="").order_by("id").iterator():
        yield file, _fault(file)


def _fault(file: StoredFile) -> str:
    digest, size = hashlib.sha256(), 0
    try:
        for part in open_part(file, 0, file.size + 1):
            digest.update(part)
            size += len(part)
    except (DomainError, OSError):
        return "cannot be read"
    if size != file.size:
        return f"has {size} bytes, not {file.size}"
    return "" if digest.hexdigest() == file.sha256 else "has another content than the one received"
