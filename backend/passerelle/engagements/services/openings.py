"""What of the client's people opened: asked when something is accepted in bulk or no longer shared."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from passerelle.core import clock
from passerelle.engagements.models import Opening
from passerelle.people.models import User

MOST = 100


@transaction.atomic
def openings_note(*, actor: User, seen: Iterable[tuple[Any, str]]) -> int:
    """Note that the person opened these rows, given with their engagement's id. Returns how many.

    No event: it changes nothing of the engagement, and whoever reads is not watched beyond the last time.
    """
    now = clock.now()
    rows = [
        Opening(
            engagement_id=engagement_id,
            user=actor,
            object_type=type(row).__name__,
            object_id=row.pk,
            first_at=now,
            last_at=now,
        )
        for row, engagement_id in seen
    ]
    Opening.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["object_type", "object_id", "user"], update_fields=["last_at"]
    )
    return len(rows)
