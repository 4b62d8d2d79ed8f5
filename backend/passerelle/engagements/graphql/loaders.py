"""What an engagement's fields need, read for all engagements of a query at once."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Q

from passerelle.core import clock
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import grouped
from passerelle.core.selection import Selection
from passerelle.engagements import permissions
from passerelle.engagements.choices import TRANSITIONS, ClientRole, EngagementStatus
from passerelle.engagements.conditions import missing_to_agree
from passerelle.engagements.models import Agreement, ClientMembership, Invitation, Objective, Signatory, TeamMember
from passerelle.engagements.selectors import expiring_agreements
from passerelle.engagements.services.engagements import allowed_statuses
from passerelle.engagements.standing import attach_standings

Rows = list[Any]


def load_allowed_actions(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {parent.pk: permissions.allowed_actions(context.actor, parent) for parent in parents}


def load_allowed_statuses(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    attach_standings(context.actor, parents)
    return {parent.pk: allowed_statuses(context.actor, parent) for parent in parents}


def load_objectives(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(Objective.objects.filter(engagement__in=parents), lambda row: row.engagement_id)


def load_agreements(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(Agreement.objects.filter(engagement__in=parents), lambda row: row.engagement_id)


def load_expiring_agreements(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Those that run out soon or did: of engagements under way alone, like the list of all of them."""
    found = expiring_agreements(context.actor).filter(engagement__in=parents)
    return grouped(found, lambda row: row.engagement_id)


def load_missing_to_agree(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """What misses, for those that could be agreed next; nothing for the others."""
    asked = [parent for parent in parents if EngagementStatus.AGREED in TRANSITIONS[parent.status]]
    return {**{parent.pk: [] for parent in parents}, **missing_to_agree(asked)}


def load_signatories(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return grouped(
        Signatory.objects.filter(agreement__in=parents).order_by("created_at", "id"), lambda row: row.agreement_id
    )


def load_team(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Those on the team today or later, the lead first."""
    members = TeamMember.objects.filter(Q(until__isnull=True) | Q(until__gte=clock.today()), engagement__in=parents)
    found = sorted(members.select_related("person"), key=lambda row: (row.role != "lead", row.person.name))
    return grouped(found, lambda row: row.engagement_id)


def load_clients(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The client's people in the order of their roles: whoever decides comes first."""
    members = ClientMembership.objects.filter(engagement__in=parents, revoked_at__isnull=True)
    order = ClientRole.values
    found = sorted(members.select_related("user"), key=lambda row: (order.index(row.role), row.user.name))
    return grouped(found, lambda row: row.engagement_id)


def load_invitations(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """Open invitations, for those who may invite."""
    attach_standings(context.actor, parents)
    mine = [parent for parent in parents if permissions.can_share(context.actor, parent)]
    found = Invitation.objects.filter(
        engagement__in=mine, accepted_at__isnull=True, revoked_at__isnull=True, expires_at__gt=clock.now()
    )
    return grouped(found, lambda row: row.engagement_id)
