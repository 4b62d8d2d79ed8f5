"""What waits for a client's person by name: a version, a milestone, a transfer item.

Whom a thing waits for is told so at once, instead of the news that it is there. No mail asks for what waits no longer
when it goes.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet

from passerelle.audit.models import Event
from passerelle.core.choices import Disclosure
from passerelle.engagements.standing import members_concerned
from passerelle.plan.choices import MilestoneStatus
from passerelle.plan.selectors import client_approvals_waiting
from passerelle.reviews.selectors import client_rounds_waiting
from passerelle.transfer.models import Evidence
from passerelle.transfer.selectors import client_items_waiting

Pairs = tuple[tuple[str, str], ...]


# what waits for a person, and the column that names the thing
WAITING: dict[str, tuple[Callable[[Any], QuerySet[Any]], str]] = {
    "ReviewRound": (client_rounds_waiting, "pk"),
    "Milestone": (client_approvals_waiting, "milestone_id"),
    "Item": (client_items_waiting, "pk"),
}


def waiting_of(reader: Any, kinds: set[str]) -> set[tuple[str, str]]:
    """Return the things of some kinds that wait for a person now."""
    asked = [(kind, *WAITING[kind]) for kind in kinds & set(WAITING)]
    return {
        (kind, pk)
        for kind, waiting, column in asked
        for pk in waiting(reader).order_by().values_list(column, flat=True)
    }


def people_asked(engagement_id: str, kind: str, row_id: str) -> set[str]:
    """Return the ids of the client's people for whom a thing waits now, with whoever stands in for them today."""
    waiting, column = WAITING[kind]
    found = members_concerned(engagement_id, lambda person: waiting(person).filter(**{column: row_id}))
    return {person.pk for person in found}


def asked_by(event: Event) -> Pairs:
    """Return what an event lays before the client's people for their word, apart from reviews."""
    if event.verb == "milestone.logged" and event.after.get("status") == MilestoneStatus.SUBMITTED:
        return (("Milestone", event.object_id),)
    # what the lab brings is internal: of that nobody is told
    if event.verb == "evidence.added" and event.after.get("disclosure") == Disclosure.CLIENT:
        return tuple(("Item", pk) for pk in Evidence.objects.filter(pk=event.object_id).values_list("item", flat=True))
    return ()
