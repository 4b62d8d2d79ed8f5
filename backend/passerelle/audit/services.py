"""Writing and verifying the audit trail."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from django.utils.functional import Promise

import orjson

from passerelle.audit import chain
from passerelle.audit.models import ChainHead, Event
from passerelle.core import clock, context
from passerelle.core.ids import new_id

COLUMNS = (
    "sequence",
    "id",
    "at",
    "actor_id",
    "verb",
    "object_type",
    "object_id",
    "engagement_id",
    "before",
    "after",
    "auth_method",
    "request_id",
)


def record(
    *,
    actor: AbstractBaseUser | None,
    verb: str,
    target: models.Model,
    engagement_id: str = "",
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Event:
    """Append one event inside the caller's transaction, as its last write.

    Args:
        actor: who did it; None for the system itself.
        verb: `<entity>.<past participle>`, such as "milestone.moved".
        target: the object changed.
        engagement_id: the engagement whose history this belongs to, or "".
        before, after: the changed values only, by field name.

    The chain's head is locked until commit; taking it last keeps lock order the same everywhere.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an audit event is written in the transaction of its change")
    head = ChainHead.objects.select_for_update().get_or_create(pk=1)[0]
    columns = {
        "sequence": head.sequence + 1,
        "id": new_id(),
        "at": clock.now(),
        "actor_id": actor.pk if actor is not None else None,
        "verb": verb,
        "object_type": type(target).__name__,
        "object_id": str(target.pk),
        "engagement_id": engagement_id,
        "before": _plain(before),
        "after": _plain(after),
        "auth_method": context.current().auth_method,
        "request_id": context.current().request_id,
    }
    digest = chain.digest(columns, head.hash)
    event = Event(**columns, previous_hash=head.hash, hash=digest)
    event.save(force_insert=True)
    ChainHead.objects.filter(pk=1).update(sequence=event.sequence, hash=digest)
    return event


def _plain(values: dict[str, Any] | None) -> dict[str, Any]:
    """Reduce dates, decimals and lazy texts to what JSON holds, so that the hash survives storage."""
    encoder = DjangoJSONEncoder()

    def default(value: Any) -> Any:
        return str(value) if isinstance(value, Promise) else encoder.default(value)

    plain: dict[str, Any] = orjson.loads(
        orjson.dumps(values or {}, default=default, option=orjson.OPT_PASSTHROUGH_DATETIME)
    )
    return plain


@dataclass(frozen=True, slots=True)
class Break:
    """The first place at which the chain does not hold."""

    sequence: int
    reason: str


def verify() -> tuple[int, Break | None]:
    """Walk the whole chain in order. Returns the number of sound events and the first break, if any."""
    previous, expected = chain.GENESIS, 1
    for row in _rows():
        stored_previous, stored_hash = row.pop("previous_hash"), row.pop("hash")
        if row["sequence"] != expected:
            return expected - 1, Break(expected, "this event is missing")
        if stored_previous != previous:
            return expected - 1, Break(expected, "does not follow the event before it")
        if chain.digest(row, previous) != stored_hash:
            return expected - 1, Break(expected, "was altered after it was written")
        previous, expected = stored_hash, expected + 1
    head = ChainHead.objects.filter(pk=1).first()
    if head is not None and (head.sequence, head.hash) != (expected - 1, previous):
        return expected - 1, Break(expected, "the end of the chain was cut")
    return expected - 1, None


def _rows() -> Iterator[dict[str, Any]]:
    rows: Iterator[dict[str, Any]] = (
        Event.objects.order_by("sequence").values(*COLUMNS, "previous_hash", "hash").iterator(chunk_size=2000)
    )
    return rows
