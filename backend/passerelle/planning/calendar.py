"""What a person's calendar feed (notifications) takes from planning: their own allocations."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from passerelle.core import clock
from passerelle.people.models import User
from passerelle.planning.models import Allocation
from passerelle.planning.selectors import visible_allocations
from passerelle.planning.sentences import number

BACK = dt.timedelta(days=366)


def calendar_entries(reader: User) -> list[dict[str, Any]]:
    """Return the reader's own allocations; a client's person has none."""
    if reader.lab_role is None:
        return []
    own = visible_allocations(reader).filter(person_id=reader.pk, ends_on__gte=clock.today() - BACK)
    return [_entry(row) for row in own.select_related("engagement")[:500]]


def _entry(row: Allocation) -> dict[str, Any]:
    words = _("%(engagement)s · %(fte)s FTE")
    return {
        "uid": f"allocation-{row.pk}",
        "title": words % {"engagement": row.engagement.title, "fte": number(int(row.fte * 100))},
        "starts_on": row.starts_on,
        "ends_on": row.ends_on,
        "path": "/load",
        "made_at": row.created_at,
    }
