"""What waits for a client's person by name: a version, a milestone, a transfer item.

Whom a thing waits for is told so at once, instead of the news that it is there. No mail asks for what waits no longer
when it goes.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet

from passerelle.audit.models import Event
from passerelle.core.choices import Disclosure
from passerelle.engagements.models import ClientMembership
from passerelle.people.models import User
from passerelle.plan.choices import MilestoneStatus
from passerelle.plan.selectors import client_approvals_waiting
from passerelle.reviews.selectors import client_rounds_waiting
from passerelle.transfer.models import Evidence
from passerelle.transfer.selectors import client_items_waiting

Pairs = tuple[tuple[str, str], ...]


def _rounds(reader: Any) -> QuerySet[Any, str]:
    return client_rounds_waiting(reader).order_by().values_list("pk", flat=True)


def _milestones(reader: Any) -> QuerySet[Any, str]:
    return client_approvals_waiting(reader).order_by().values_list("milestone_id", flat=True)


def _items(reader: Any) -> QuerySet[Any, str]:
    return client_items_waiting(reader).order_by().values_list("pk", flat=True)


WAITING: dict[str, Callable[[Any], QuerySet[Any, str]]] = {
    "ReviewRound": _rounds, "Milestone": _milestones, "Item": _items,
}  # fmt: skip


def waiting_of(reader: Any, kinds: set[str]) -> set[tuple[str, str]]:
    """Return the things of some kinds that wait for a person now."""
    return {(kind, pk) for kind in kinds & set(WAITING) for pk in WAITING[kind](reader)}


def people_asked(engagement_id: str, kind: str, row_id: str) -> set[str]:
    """Return the ids of the client's people for whom a thing waits now, with whoever stands in for them today."""
    members = ClientMembership.objects.filter(engagement=engagement_id, revoked_at__isnull=True)
    people = User.objects.filter(pk__in=members.values("user_id"), is_active=True)
    return {person.pk for person in people if row_id in set(WAITING[kind](person))}


def asked_by(event: Event) -> Pairs:
    """Return what an event lays before the client's people for their word, apart from reviews."""
    if event.verb == "milestone.logged" and event.after.get("status") == MilestoneStatus.SUBMITTED:
        return (("Milestone", event.object_id),)
    # what the lab brings is internal: of that nobody is told
    if event.verb == "evidence.added" and event.after.get("disclosure") == Disclosure.CLIENT:
        return tuple(("Item", pk) for pk in Evidence.objects.filter(pk=event.object_id).values_list("item", flat=True))
    return ()
