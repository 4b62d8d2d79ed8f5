"""A repeated request gets the answer of the first one."""

import re
from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.core.errors import Code, DomainError
from passerelle.core.models import IdempotencyKey

_KEY = re.compile(r"^[\x21-\x7e]{8,100}$")


def check_key(key: str) -> str:
    """Return a well-formed key; raise BAD_REQUEST otherwise."""
    if not _KEY.match(key):
        raise DomainError(Code.BAD_REQUEST, _("An Idempotency-Key has 8 to 100 visible ASCII characters."))
    return key


class Refused(Exception):  # noqa: N818 - not an error: it carries an answer out of a transaction that must not commit
    def __init__(self, body: bytes):
        super().__init__()
        self.body = body


def once(
    actor: Any, key: str, body_sha256: str, answer: Callable[[], tuple[bytes, bool]], *, keep: bool = True
) -> bytes:
    """Run `answer` once for an actor and a key, in one transaction with the record of the key.

    `answer` returns the response's bytes and whether all went well; otherwise everything is rolled back and the key
    stays free, so that the person can mend the input and send it again. Of parallel requests the database lets one
    insert the key, the others wait and then read its answer. The same key with another body is refused.
    Unless `keep`, the answer holds a secret: only the fact is kept, and a repeated request is told so.
    """
    try:
        with transaction.atomic():
            record, made = IdempotencyKey.objects.select_for_update().get_or_create(
                actor=actor, key=key, defaults={"body_sha256": body_sha256}
            )
            if not made:
                return _earlier(record, body_sha256)
            body, succeeded = answer()
            if not succeeded:
                raise Refused(body)
            record.response = body.decode() if keep else ""
            record.save(update_fields=["response"])
            return body
    except Refused as refused:
        return refused.body


def _earlier(record: IdempotencyKey, body_sha256: str) -> bytes:
    if record.body_sha256 != body_sha256:
        message = _("This Idempotency-Key was used for another request. Use a new one.")
        raise DomainError(Code.IDEMPOTENCY_MISMATCH, message)
    if not record.response:
        raise DomainError(Code.CONFLICT, _("This was done already, and its answer is shown only once."))
    return record.response.encode()
