"""Seeing the portal as one of the client's people sees it: read-only, one engagement, said in the audit trail."""

import copy

from django.db import transaction

from passerelle.audit.services import record
from passerelle.core.services import require
from passerelle.engagements.models import ClientMembership
from passerelle.engagements.permissions import can_share
from passerelle.engagements.selectors import visible_engagements
from passerelle.people.models import User
from passerelle.people.permissions import is_lab


@transaction.atomic
def viewing_start(*, actor: User, membership: ClientMembership) -> ClientMembership:
    """Note that a lab person begins to see what a member of the client sees. Raises FORBIDDEN."""
    require(can_share(actor, membership.engagement))
    record(
        actor=actor,
        verb="viewing.started",
        target=membership,
        engagement_id=membership.engagement_id,
        after={"name": membership.user.name, "role": membership.role},
    )
    return membership


@transaction.atomic
def viewing_end(*, actor: User, membership: ClientMembership) -> None:
    """Note that it ended by the person's own will; it also ends by itself after an hour."""
    record(
        actor=actor,
        verb="viewing.ended",
        target=membership,
        engagement_id=membership.engagement_id,
        after={"name": membership.user.name, "role": membership.role},
    )


def viewed_member(actor: User, membership_id: str) -> ClientMembership | None:
    """Return the membership through which a lab person looks, while both sides still hold, else None."""
    if not is_lab(actor):
        return None
    found = (
        ClientMembership.objects.filter(pk=membership_id, revoked_at__isnull=True, user__is_active=True)
        .filter(engagement__in=visible_engagements(actor))
        .select_related("user", "engagement")
        .first()
    )
    return found if found is not None and can_share(actor, found.engagement) else None


def stand_in(actor: User, membership: ClientMembership) -> User:
    """Return the member as an actor that sees the one engagement only. Doors let it read and nothing else."""
    seen = copy.copy(membership.user)
    seen.only_engagement_id = membership.engagement_id
    seen.viewed_by_id = actor.pk
    return seen
