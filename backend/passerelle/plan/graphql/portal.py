"""The client's view of a plan: shared milestones and waiting periods, field by field."""

from collections.abc import Mapping
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.graphql.context import GraphQLContext
from passerelle.core.graphql.fields import act, computed, extends, grouped, related, row, rows
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.core.graphql.types import PortalType, enum_field, title_field
from passerelle.core.selection import Selection
from passerelle.engagements.choices import Signer
from passerelle.engagements.graphql.portal import PortalEngagementType
from passerelle.engagements.models import Engagement
from passerelle.people.graphql.viewer import WaitingType
from passerelle.plan import selectors
from passerelle.plan.choices import ApprovalVerdict, GateDecision, MilestoneOutcome, MilestoneStatus, WaitingFor
from passerelle.plan.graphql import loaders
from passerelle.plan.models import Milestone, MilestoneApproval, WaitingPeriod

Rows = list[Any]


def load_engagement(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    """The engagement with what its fields read by a join."""
    ids = {parent.engagement_id for parent in parents}
    found = Engagement.objects.select_related("organization", "lead").in_bulk(ids)
    return {parent.pk: found[parent.engagement_id] for parent in parents}


def load_shared_milestones(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.milestones_of(parents).filter(selectors.shared())
    return grouped(found, lambda milestone: milestone.engagement_id)


def load_next_shared(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = selectors.next_of(selectors.milestones_of(parents).filter(selectors.shared()))
    return {milestone.engagement_id: milestone for milestone in found}


def load_shared_waiting(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    found = WaitingPeriod.objects.filter(selectors.shared(), engagement__in=parents)
    return grouped(found, lambda waiting: waiting.engagement_id)


def load_waiting_approvals(parents: Rows, wanted: Selection, context: GraphQLContext) -> Mapping[str, Any]:
    return {parent.pk: list(selectors.client_approvals_waiting(context.actor)) for parent in parents}


class PortalApprovalType(PortalType):
    milestone = related(lambda: PortalMilestoneType, "milestone")
    signer = enum_field(Signer)
    verdict = enum_field(ApprovalVerdict)
    decided_by_name = graphene.String()
    can_decide = act(graphene.Boolean, loaders.load_can_decide)

    class Meta:
        model = MilestoneApproval
        name = "Approval"
        fields = ("id", "reason", "decided_at")

    def resolve_decided_by_name(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.decided_by.name if self.decided_by else None


class PortalMilestoneType(PortalType):
    engagement = computed(PortalEngagementType, load_engagement)
    title = title_field()
    status = enum_field(MilestoneStatus)
    outcome = enum_field(MilestoneOutcome, required=False)
    gate_decision = enum_field(GateDecision, required=False)
    is_late = graphene.Boolean(required=True)
    approvals = rows(PortalApprovalType, loaders.load_approvals)

    class Meta:
        model = Milestone
        name = "Milestone"
        fields = ("id", "baseline_on", "due_on", "reached_on", "outcome_note", "gate", "version")

    def resolve_is_late(self: Any, info: GraphQLResolveInfo) -> bool:
        late: bool = self.is_late(clock.today())
        return late


class PortalWaitingPeriodType(PortalType):
    waiting_for = enum_field(WaitingFor)
    days = graphene.Int(required=True)

    class Meta:
        model = WaitingPeriod
        name = "WaitingPeriod"
        fields = ("id", "what", "since", "until")

    def resolve_days(self: Any, info: GraphQLResolveInfo) -> int:
        days: int = self.days(clock.today())
        return days


@extends(PortalEngagementType)
class SharedPlan:
    milestones = rows(PortalMilestoneType, load_shared_milestones)
    next_milestone = row(PortalMilestoneType, load_next_shared)
    waiting_periods = rows(PortalWaitingPeriodType, load_shared_waiting)


@extends(WaitingType)
class WaitingApprovals:
    approvals = rows(PortalApprovalType, load_waiting_approvals)


PORTAL_NODES.add(PortalMilestoneType, selectors.get_client_milestone_for)
PORTAL_NODES.add(PortalApprovalType, selectors.get_client_approval_for)
PORTAL_NODES.add(PortalWaitingPeriodType, selectors.get_client_waiting_for)
