"""The lab's view of a plan, and what it adds to engagements and to one's week."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import clock
from passerelle.core.choices import Disclosure
from passerelle.core.graphql.fields import computed, extends, related, row, rows
from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.core.graphql.types import LabType, enum_field, enum_of, title_field
from passerelle.engagements.choices import Signer
from passerelle.engagements.graphql.types import EngagementType
from passerelle.people.graphql.viewer import MyWeekType
from passerelle.plan import selectors
from passerelle.plan.choices import (
    ApprovalVerdict,
    Clock,
    GateDecision,
    MilestoneAction,
    MilestoneOutcome,
    MilestoneStatus,
    SlipReason,
    WaitingFor,
)
from passerelle.plan.graphql import loaders
from passerelle.plan.models import Milestone, MilestoneApproval, MilestoneEvidence, Slip, Stage, WaitingPeriod


class StageEntryType(graphene.ObjectType):
    entered_on = graphene.Date(required=True)
    left_on = graphene.Date()

    class Meta:
        name = "StageEntry"


class StageType(LabType):
    title = title_field()
    entries = rows(StageEntryType, loaders.load_entries)
    is_current = computed(graphene.Boolean, loaders.load_is_current)
    can_take_back = computed(graphene.Boolean, loaders.load_can_take_back_entry)

    class Meta:
        model = Stage
        name = "Stage"
        fields = ("id", "key")


class ApprovalType(LabType):
    """One seat's word on a milestone."""

    signer = enum_field(Signer)
    verdict = enum_field(ApprovalVerdict)
    decided_by_name = graphene.String()
    can_decide = computed(graphene.Boolean, loaders.load_can_decide)

    class Meta:
        model = MilestoneApproval
        name = "Approval"
        fields = ("id", "reason", "decided_at")

    def resolve_decided_by_name(self: Any, info: GraphQLResolveInfo) -> str | None:
        return self.decided_by.name if self.decided_by else None


class SlipType(LabType):
    """One move of a milestone's date: why, and on whose clock."""

    reason = enum_field(SlipReason)
    clock = enum_field(Clock)
    created_by_name = graphene.String(required=True)
    undoable_moves = computed(
        graphene.Int,
        loaders.load_undoable_moves,
        description="How many milestones `undoMilestoneMove` puts back: all of the act; 0 unless it is the viewer's "
        "own move and nothing happened to any of them since",
    )

    class Meta:
        model = Slip
        name = "Slip"
        fields = ("id", "from_on", "to_on", "note", "created_at")

    def resolve_created_by_name(self: Any, info: GraphQLResolveInfo) -> str:
        return self.created_by.name if self.created_by else ""


class MilestoneEvidenceType(LabType):
    """What shows that a milestone's outcome is what it is: the lab's own."""

    created_by_name = graphene.String(required=True)

    class Meta:
        model = MilestoneEvidence
        name = "MilestoneEvidence"
        fields = ("id", "text", "link", "created_at")

    def resolve_created_by_name(self: Any, info: GraphQLResolveInfo) -> str:
        return self.created_by.name if self.created_by else ""


class MilestoneType(LabType):
    """A dated point that is reached or not."""

    engagement = related(EngagementType, "engagement")
    stage = related(StageType, "stage", required=False)
    title = title_field()
    status = enum_field(MilestoneStatus)
    outcome = enum_field(MilestoneOutcome, required=False)
    gate_decision = enum_field(GateDecision, required=False)
    disclosure = enum_field(Disclosure)
    is_late = graphene.Boolean(required=True)
    slip_days = graphene.Int()
    approvals = rows(ApprovalType, loaders.load_approvals)
    slips = rows(SlipType, loaders.load_slips)
    evidence = rows(MilestoneEvidenceType, loaders.load_evidence)
    allowed_actions = computed(graphene.List(graphene.NonNull(enum_of(MilestoneAction))), loaders.load_allowed_actions)

    class Meta:
        model = Milestone
        name = "Milestone"
        fields = (
            "id",
            "key",
            "baseline_on",
            "due_on",
            "reached_on",
            "outcome_note",
            "internal_note",
            "gate",
            "gate_decided_by",
            "version",
        )

    def resolve_is_late(self: Any, info: GraphQLResolveInfo) -> bool:
        late: bool = self.is_late(clock.today())
        return late


class FollowerType(graphene.ObjectType):
    """A later milestone that would follow a move, and the day it would get."""

    id = graphene.ID(required=True, description="The milestone's")
    title = graphene.String(required=True)
    version = graphene.Int(required=True)
    from_on = graphene.Date(required=True)
    to_on = graphene.Date(required=True)

    class Meta:
        name = "Follower"


class WaitingPeriodType(LabType):
    """A time during which the next step is the client's."""

    milestone = related(MilestoneType, "milestone", required=False)
    waiting_for = enum_field(WaitingFor)
    disclosure = enum_field(Disclosure)
    days = graphene.Int(required=True)
    can_close = computed(graphene.Boolean, loaders.load_can_close)

    class Meta:
        model = WaitingPeriod
        name = "WaitingPeriod"
        fields = ("id", "what", "since", "until", "version")

    def resolve_days(self: Any, info: GraphQLResolveInfo) -> int:
        days: int = self.days(clock.today())
        return days


@extends(EngagementType)
class EngagementPlan:
    stages = rows(StageType, loaders.load_stages)
    milestones = rows(MilestoneType, loaders.load_milestones)
    next_milestone = row(MilestoneType, loaders.load_next_milestone)
    next_gate = row(MilestoneType, loaders.load_next_gate)
    current_stage = row(StageType, loaders.load_current_stage)
    waiting_periods = rows(WaitingPeriodType, loaders.load_waiting_periods)


@extends(MyWeekType)
class MyWeekPlan:
    milestones = rows(MilestoneType, loaders.load_week_milestones)
    signatures = rows(MilestoneType, loaders.load_signatures)


LAB_NODES.add(StageType, selectors.get_stage_for)
LAB_NODES.add(MilestoneType, selectors.get_milestone_for)
LAB_NODES.add(ApprovalType, selectors.get_approval_for)
LAB_NODES.add(SlipType, selectors.get_slip_for)
LAB_NODES.add(MilestoneEvidenceType, selectors.get_evidence_for)
LAB_NODES.add(WaitingPeriodType, selectors.get_waiting_for)
