"""Uploads that survive a lost connection: begun, continued, finished, given up, cleared away."""

import datetime as dt
import re
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _

from passerelle.core import clock, errors
from passerelle.core.errors import Code, DomainError
from passerelle.core.files import content, services, staging
from passerelle.core.files.incoming import Source, cut_off
from passerelle.core.files.names import clean_name, extension_of
from passerelle.core.files.sniffing import HEAD_BYTES
from passerelle.core.models import StoredFile, Upload

ABANDONED_AFTER = dt.timedelta(days=1)
MAX_OPEN = 20
_HEX = re.compile(r"^[0-9a-f]{64}$")


@transaction.atomic
def upload_begin(*, actor: Any, name: str, size: int, content_type: str = "", sha256: str = "") -> Upload:
    """Announce a file of `size` bytes; its parts may come within a day of each other.

    Raises VALIDATION naming file, TOO_LARGE, and LIMIT_EXCEEDED when the person has too much under way: the row of
    the person is locked, so that two requests cannot both take the last place.
    """
    services.check_length(size)
    if sha256 and not _HEX.match(sha256):
        raise errors.invalid("file", _("Give the SHA-256 as 64 hexadecimal digits."))
    get_user_model().objects.select_for_update().get(pk=actor.pk)
    under_way = Upload.objects.filter(created_by=actor, file=None, expires_at__gt=clock.now())
    if under_way.count() >= MAX_OPEN:
        message = _("You have %(maximum)d unfinished uploads. Finish or cancel one first.")
        raise DomainError(Code.LIMIT_EXCEEDED, message % {"maximum": MAX_OPEN}, field="file")
    if (under_way.aggregate(total=Sum("size"))["total"] or 0) + size > settings.UPLOAD_QUOTA_BYTES:
        message = _("Your unfinished uploads would pass %(maximum)d GB. Finish or cancel one first.")
        maximum = settings.UPLOAD_QUOTA_BYTES // 10**9
        raise DomainError(Code.LIMIT_EXCEEDED, message % {"maximum": maximum}, field="file")
    upload = Upload.objects.create(
        name=clean_name(name),
        content_type=content_type[:100],
        size=size,
        expected_sha256=sha256,
        expires_at=clock.now() + ABANDONED_AFTER,
        created_by=actor,
    )
    try:
        staging.begin(upload.pk)
    except OSError as error:
        raise content.unavailable(error) from None
    return upload


def get_upload_for(actor: Any, upload_id: str) -> tuple[Upload, int]:
    """Return one's own upload and how many of its bytes are here; raise NOT_FOUND for any other, or one expired.

    One whose file belongs to something by now is over: what is sent after it is another file.
    """
    found = Upload.objects.select_related("file").filter(pk=upload_id, created_by=actor, expires_at__gt=clock.now())
    upload = found.first()
    if upload is None or (upload.file and upload.file.claimed_at):
        raise errors.not_found()
    here = upload.size if upload.file_id else staging.received(upload.pk)
    if here is None:
        raise errors.not_found()
    return upload, here


def upload_receive(*, actor: Any, upload_id: str, offset: int, source: Source, length: int) -> tuple[Upload, int]:
    """Add a part at `offset`; the last one finishes the upload. Returns the upload and where it now ends.

    An empty part at the end finishes what a killed process left unfinished. What came before a connection broke is
    kept: then BAD_REQUEST is raised for whoever still listens. CONFLICT says that the file ends elsewhere.
    """
    upload, here = get_upload_for(actor, upload_id)
    if offset != here:
        raise errors.conflict(here)
    if upload.file_id:
        return upload, here
    if length > upload.size - offset:
        raise DomainError(Code.TOO_LARGE, _("This part goes beyond the end of the file."), field="file")
    here = _append(upload, offset, source, length)
    Upload.objects.filter(pk=upload.pk).update(expires_at=clock.now() + ABANDONED_AFTER)
    if here < offset + length:
        raise cut_off()
    if here == upload.size:
        upload = _finish(actor, upload)
    return upload, here


def _append(upload: Upload, offset: int, source: Source, length: int) -> int:
    """Add a part and return where the file ends. What is no file of its kind is refused at its first 64 kB."""
    here, unchecked = offset, offset < HEAD_BYTES
    try:
        for here in staging.append(upload.pk, offset, source, length):
            if unchecked and here >= HEAD_BYTES:
                _check_head(upload)
                unchecked = False
    except FileNotFoundError:
        raise errors.not_found() from None
    except OSError as error:
        raise content.unavailable(error) from None
    return here


def upload_cancel(*, actor: Any, upload_id: str) -> None:
    """Give an upload up and remove its bytes. A finished one is forgotten; its file goes when nobody claims it."""
    upload, _here = get_upload_for(actor, upload_id)
    _discard(upload)


def uploads_discard_abandoned() -> int:
    """Remove uploads to which nothing was added for a day, with their bytes. Returns how many."""
    count = 0
    for upload in Upload.objects.filter(expires_at__lte=clock.now()).iterator():
        _discard(upload)
        count += 1
    return count


def _check_head(upload: Upload) -> None:
    try:
        services.check_content(extension_of(upload.name), staging.head(upload.pk, HEAD_BYTES))
    except DomainError:
        _discard(upload)
        raise


def _discard(upload: Upload) -> None:
    """Bytes first: should they stay, the row stays too, by which the next clean-up finds them."""
    staging.discard(upload.pk)
    Upload.objects.filter(pk=upload.pk).delete()


def _finish(actor: Any, upload: Upload) -> Upload:
    """Hash what is on disk, hand it to storage, and make its row. One process does it; another is told to wait."""
    with staging.whole(upload.pk) as staged:
        upload.refresh_from_db()
        if upload.file_id:
            return upload
        if staged is None:
            raise errors.conflict(upload.size)
        _check_head(upload)
        try:
            staged.sync()
            sha256 = staged.sha256()
        except OSError as error:
            raise content.unavailable(error) from None
        if upload.expected_sha256 and upload.expected_sha256 != sha256:
            _discard(upload)
            raise errors.invalid("file", _("The file was damaged on its way: its SHA-256 differs. Send it again."))
        file = services.file_begin(actor=actor, name=upload.name, size=upload.size, content_type=upload.content_type)
        _keep(upload, file, staged, sha256)
    staging.discard(upload.pk)
    return upload


def _keep(upload: Upload, file: StoredFile, staged: staging.Staged, sha256: str) -> None:
    try:
        content.store(file.storage_key, staged)
        with transaction.atomic():
            file.sha256 = sha256
            file.save(update_fields=["sha256"])
            upload.file = file
            upload.save(update_fields=["file"])
    except BaseException:
        content.remove_quietly(file.storage_key)
        file.delete()
        raise
